/** Words that govern others: what they govern is not told as fact. Lemmas or words, lower case. */
export interface ScopeWords {
  /** Adverbs: perhaps, reportedly. */
  readonly uncertain: ReadonlySet<string>;
  /** Adjectives: alleged, so-called. */
  readonly hedging: ReadonlySet<string>;
  /** Nouns with their content: claim, fear; singular. */
  readonly claimedNouns: ReadonlySet<string>;
  /** Verbs of holding true: believe, find. */
  readonly believing: ReadonlySet<string>;
  /** Verbs whose infinitive tells what happened: manage. */
  readonly implicative: ReadonlySet<string>;
  /** Verbs whose infinitive tells what did not: fail. */
  readonly negating: ReadonlySet<string>;
  /** Verbs whose infinitive tells what seems so: appear. */
  readonly seemingTo: ReadonlySet<string>;
  /** Words that open a condition: if, whether. */
  readonly conditional: ReadonlySet<string>;
  /** Auxiliaries that open one before their subject: had, should. */
  readonly invertible: ReadonlySet<string>;
  /** Words that open a clause that is told as fact all the same: after, although. */
  readonly presupposing: ReadonlySet<string>;
  /** Words that open a relative clause behind a comma, besides who and which: whose, where. */
  readonly relatives: ReadonlySet<string>;
  /** Words that govern a question: unclear, ask; words or lemmas. */
  readonly undecided: ReadonlySet<string>;
  /** Words that open such a question: who, why. */
  readonly asking: ReadonlySet<string>;
  /** Prepositions by which something is not so: without. */
  readonly lacking: ReadonlySet<string>;
  /** Determiners and pronouns of whom the verb behind is denied: no, nobody. */
  readonly nobody: ReadonlySet<string>;
  /** What is no source behind 'according to': plan; singular. */
  readonly noSource: ReadonlySet<string>;
  /** Nouns for somebody's word: 'in the view of'; singular. */
  readonly views: ReadonlySet<string>;
  /** The preposition before such a noun. */
  readonly inView: ReadonlySet<string>;
  /** Verbs behind whose 'that' stands what is wanted, not what is so: demand. */
  readonly demanding: ReadonlySet<string>;
  /** Verbs with an object and an infinitive for what somebody is to do: order. */
  readonly directing: ReadonlySet<string>;
  /** Verbs that do so with one of these words behind them: call on, call for, appeal to. */
  readonly appealing: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns that wait for an infinitive: decision, plan. */
  readonly intentions: ReadonlySet<string>;
  /** Adjectives that do so: due, ready. */
  readonly awaiting: ReadonlySet<string>;
  /** What goes before 'only' to say more, not less: not. */
  readonly restrictive: ReadonlySet<string>;
  /** Prepositions before what somebody is charged with: with, for. */
  readonly chargedWith: ReadonlySet<string>;
  /** Verbs whose passive with a quality says what is thought so: feared dead. */
  readonly presumedSo: ReadonlySet<string>;
  /** A verb and the words behind it that deny: plead, not, guilty. */
  readonly pleading: readonly string[];
  /** The mark of a question. */
  readonly questionMark: string;
}
