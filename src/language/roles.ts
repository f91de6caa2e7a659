/** What reading roles needs to know of a language. Words are lower case, verbs are lemmas. */
export interface RoleWords {
  /** Nouns for kin and company, which say nothing without whose. */
  readonly kin: ReadonlySet<string>;
  /** Units of a share, after which a noun may be a verb: '5 percent back …'. */
  readonly shares: ReadonlySet<string>;
  /** Verbs that link a subject to what it is: become. */
  readonly linking: ReadonlySet<string>;
  /** Verbs whose passive gives a role: appoint. */
  readonly appointing: ReadonlySet<string>;
  /** Verbs that take 'as' and a role of their subject: serve. */
  readonly serving: ReadonlySet<string>;
  /** Verbs whose participle does so: 'known as'. */
  readonly reputed: ReadonlySet<string>;
  /** Words near a role by which nobody says that somebody has it. */
  readonly doubtful: ReadonlySet<string>;
  /** Adverbs that say when somebody was what; they belong to the role. */
  readonly when: ReadonlySet<string>;
  /**
   * What leads from a role to the time for which it held, by how the time bounds it: 'since 2019',
   * 'until May', 'in 2001'.
   */
  readonly timeLeads: { readonly from: RegExp; readonly until: RegExp; readonly within: RegExp };
  /** What joins the first and the last time: 'from 2010 to 2014'. */
  readonly timeJoins: RegExp;
  /**
   * Labels of crime and misfortune: what a source says there is a statement to be attributed, not
   * what somebody is.
   */
  readonly labels: ReadonlySet<string>;
  /** Nouns for people that say too little alone. */
  readonly vague: ReadonlySet<string>;
  /** The end of nouns for people by what they do. */
  readonly personalEnd: RegExp;
  /** The start of a noun for people that a shorter one stands behind: ex-. */
  readonly prefix: RegExp;
  /** The whole of a title that only addresses. */
  readonly address: RegExp;
}
