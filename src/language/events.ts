import type { EventKind } from '../model/finding-rules.ts';

/** What the reading of events needs to know of a language. All words are lower case. */
export interface EventRules {
  /** Lemma of a verb → the kind of event it tells of. */
  readonly kinds: ReadonlyMap<string, EventKind>;
  /** Lemmas that tell of a state, a view or a meaning rather than of something that happened. */
  readonly stative: ReadonlySet<string>;
  /** Lemmas whose present tense reports something that happened ('the ministry says'). */
  readonly reportedPresent: ReadonlySet<string>;
  /** Verbs of speech that tell nothing without what was said. */
  readonly plainSpeech: ReadonlySet<string>;
  readonly modalHypothetical: ReadonlySet<string>;
  readonly modalFuture: ReadonlySet<string>;
  readonly negation: ReadonlySet<string>;
  /** Pronouns for people in the third person. */
  readonly personal: ReadonlySet<string>;
  /** Words that open a clause that need not be true. */
  readonly hypothetical: ReadonlySet<string>;
  /** Words that open a clause that happens when its main clause does. */
  readonly sameTime: ReadonlySet<string>;
  /** Words that open a clause which only names or explains something of its main clause. */
  readonly dependent: ReadonlySet<string>;
  /** Words that open a clause that says where. */
  readonly whereWords: ReadonlySet<string>;
  /** Words that lead away from the day told of: previously, later. */
  readonly otherDays: ReadonlySet<string>;
  /** Adverbs of habit: the clause is general. */
  readonly general: ReadonlySet<string>;
  /** Matches the opening of a sentence that tells what came next ('Two days later, …'). */
  readonly sequel: RegExp;
  /**
   * Matches the words between a sentence's start and a date that lead into the date ('in the ').
   */
  readonly dateLead: RegExp;
  /** A verb of giving (first group), a sum, and what it was for (second group). */
  readonly givenSum: RegExp;
  /** Past tense of a verb of giving → its base form. */
  readonly giving: ReadonlyMap<string, string>;
  /** Words that say that a role is over ('former'). */
  readonly pastRole: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Forms of auxiliaries that go with several, and that go with one. */
  readonly pluralVerbs: ReadonlySet<string>;
  readonly singularVerbs: ReadonlySet<string>;
  /** Ends of nouns that look like a plural and are none. */
  readonly singularEnd: RegExp;
  /** What stands between a verb and a role that somebody has or had: as. */
  readonly capacity: ReadonlySet<string>;
  /** Words that make a role less than it says ('acting', 'informal'). */
  readonly roleQualifiers: ReadonlySet<string>;
  /** Those of them that cast doubt on it and do not only make a rank of it ('deputy'). */
  readonly roleDoubts: ReadonlySet<string>;
  /** Words by which a report leaves open whether something is so. */
  readonly hedges: ReadonlySet<string>;
  /** Words that deny and verbs of confirming: together they say that something is not confirmed. */
  readonly nobody: ReadonlySet<string>;
  readonly confirming: ReadonlySet<string>;
  /** Nouns of doing that take their doer as a possessive ("her attempt"). */
  readonly attempts: ReadonlySet<string>;
  /** Conjunctions that join main clauses, so that a date before the first holds for the second. */
  readonly joining: ReadonlySet<string>;
  /** Adjectives that look like a past tense: undisclosed. */
  readonly adjective: RegExp;
  /** A participle that opens a noun phrase; tried on the phrase as it is written. */
  readonly participle: RegExp;
  /** A dash without spaces that glues an article to the word before it. */
  readonly gluedArticle: RegExp;
  /**
   * What stands in a label before such a dash ('administrator-a move raised …') and belongs to
   * another clause.
   */
  readonly gluedDash: RegExp;
  /** Nouns for states, views and judgements; what is said of them is no happening. */
  readonly abstract: ReadonlySet<string>;
  /**
   * Form of a verb or noun → the act that it tells of, by one name for all its words: 'sacked' and
   * 'dismissal' are 'dismiss'.
   */
  readonly acts: ReadonlyMap<string, string>;
  /** Form of a verb and the word behind it → the act of both: 'passed away' is 'die'. */
  readonly actsOfTwo: ReadonlyMap<string, string>;
  /** Words that open a subject which means something told before. */
  readonly pointing: ReadonlySet<string>;
  /** An auxiliary shortened to its end: ’s. */
  readonly contractedBe: RegExp;
  /**
   * Prepositions before a place, and the last word of places that have their names from it: office,
   * hall.
   */
  readonly whereabouts: ReadonlySet<string>;
  readonly placeHead: RegExp;
  /**
   * Lemmas whose object says what kind of event it is, and the kinds of such objects by their
   * stems.
   */
  readonly lightVerbs: ReadonlySet<string>;
  readonly nounKinds: ReadonlyMap<string, EventKind>;
  /** Lemmas that buy where a number follows. */
  readonly ordering: ReadonlySet<string>;
  /** Nouns that wait for an infinitive: decision, plan. */
  readonly needingInfinitive: ReadonlySet<string>;
  /** Lemmas of verbs that get somebody to do something. */
  readonly causing: ReadonlySet<string>;
  /** Conjunctions that go on with a clause of any sort. */
  readonly continuing: ReadonlySet<string>;
  /** Nouns that with an article mean something told before: the company, the deal. */
  readonly pointingNouns: ReadonlySet<string>;
  /** Lemmas that are another act without what a preposition brings: put, charge. */
  readonly placing: ReadonlySet<string>;
  /** Words that say something of all or none: every, no, only. */
  readonly ofAll: ReadonlySet<string>;
  /** Common adjectives: behind one of them a comma goes on with the same phrase. */
  readonly adjectives: ReadonlySet<string>;
  /**
   * Lemmas that want a clause or a quotation: say; and those that want it beside whom they inform:
   * tell.
   */
  readonly content: ReadonlySet<string>;
  readonly informing: ReadonlySet<string>;
  /** Lemmas behind whose 'that' a verb need show no tense. */
  readonly subjunctive: ReadonlySet<string>;
  /** Participles between a thing and its name. */
  readonly titled: ReadonlySet<string>;
  /** Prepositions behind which stands what somebody is informed of. */
  readonly informedOf: ReadonlySet<string>;
  /** Matches a verb with what shows that it tells nothing: declined to comment. */
  readonly noNews: RegExp;
  /** Lemmas that tell enough without an object. */
  readonly enough: ReadonlySet<string>;
  /** Adverbs that tie a sentence to the one before. */
  readonly discourse: ReadonlySet<string>;
  /** Words that go with a verb rather than with what follows: off. */
  readonly particles: ReadonlySet<string>;
  /** Lemmas that take a clause without a word that opens it: make sure, see. */
  readonly linking: ReadonlySet<string>;
  /** Words for a number that may stand without what is counted. */
  readonly quantifiers: ReadonlySet<string>;
  /** What makes a phrase wait for the clause that says which: the. */
  readonly definite: ReadonlySet<string>;
  /**
   * Of words that go together the first, of one word or two → the last: both → and, not only → but.
   */
  readonly pairs: ReadonlyMap<string, string>;
  /** Words that open a clause without which the one before is whole: until. */
  readonly untilWords: ReadonlySet<string>;
  /** The conjunction of alternatives. */
  readonly alternative: string;
  /** A subject that stands for a clause behind it: it. */
  readonly dummy: ReadonlySet<string>;
  /** What opens the second side of a comparison: than. */
  readonly comparing: ReadonlySet<string>;
  /** Words before a phrase, or a clause, which a label may not lose: against, if. */
  readonly bindingPhrase: ReadonlySet<string>;
  readonly bindingClause: ReadonlySet<string>;
  /** A pointing word that needs nothing told before. */
  readonly furtherOne: ReadonlySet<string>;
  readonly reflexive: RegExp;
  /** Pronouns for one person, and for things or several. */
  readonly ofOne: ReadonlySet<string>;
  readonly ofThings: ReadonlySet<string>;
  /** Words that wait for what follows them: due, able. */
  readonly needing: ReadonlySet<string>;
  /** Auxiliaries whose form is past. */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** The end of a word that holds a negation. */
  readonly negatedEnd: RegExp;
  /** What a lemma guessed from an ending may lack. */
  readonly lemmaEnd: string;
  /** A possessive ending and the noun behind it, as the first group, right after a name. */
  readonly owned: RegExp;
  /** The end of a role's word that belongs to somebody else. */
  readonly ownerEnd: RegExp;
  /** What makes a name in brackets a possessive. */
  readonly possessive: string;
  /** Small words in the name of a thing. */
  readonly thingWords: ReadonlySet<string>;
  /** The word without its commonest endings, so that forms of one word meet. */
  stem(word: string): string;
}
