import type { FunctionClass, VerbReading } from './verbs.ts';

/**
 * What one function word does in a clause beyond its class; a word has at most one. The examples
 * are English.
 */
export const markers = [
  /** a, the. */
  'article',
  /** who. */
  'person-relative',
  /** whom. */
  'person-object-relative',
  /** whose. */
  'owner-relative',
  /** which. */
  'thing-relative',
  /** what, which stands for what it refers to as well. */
  'free-relative',
  /** whatever. */
  'any-relative',
  /** that. */
  'complementiser',
  /** to. */
  'direction',
  /** by, before the agent of a passive. */
  'agent',
  /** as, before what somebody or something is taken to be. */
  'capacity',
  /** of. */
  'belonging',
  /** and. */
  'addition',
  /** or. */
  'alternative',
  /** but. */
  'contrast',
  /** according, before 'to' and a source. */
  'source',
  /** with. */
  'company',
  /** per, before a source. */
  'channel',
  /** familiar, close: a word behind a noun by which a phrase hangs on it. */
  'attached',
  /** be. */
  'bare-copula',
] as const;
export type Marker = (typeof markers)[number];

/** What cutting sentences into clauses needs to know of a language. Words are lower case. */
export interface ClauseWords {
  readonly markers: ReadonlyMap<string, Marker>;
  /** Tells verbs that no list holds by their ending. */
  guessVerb(word: string): VerbReading | undefined;
  /** Forms of auxiliaries that carry no tense; all others count as past. */
  readonly auxiliaryForms: ReadonlyMap<string, 'base' | 'ing'>;
  /**
   * A pronoun glued to an auxiliary: the first group is the pronoun, the second the mark and the
   * auxiliary.
   */
  readonly contraction: RegExp;
  /** What the auxiliary stands for, without its mark: 'll. */
  readonly contracted: ReadonlyMap<string, FunctionClass>;
  /** The end of a word that holds a contracted verb. */
  readonly contractedEnd: RegExp;
  /**
   * A dash without spaces between a word and an article: the first and second group are the words.
   */
  readonly gluedArticle: RegExp;
  /** The whole of what follows a name in the possessive. */
  readonly possessiveEnd: RegExp;
  /** The letter after which an apostrophe alone is possessive. */
  readonly possessiveLetter: string;
  /** An apostrophe for letters or figures left out, at the start of a word: 'em, '90s. */
  readonly elision: RegExp;
  /** The end of adverbs made from adjectives, and words that only look so. */
  readonly adverbEnd: RegExp;
  readonly notAdverbs: ReadonlySet<string>;
  /** Adverbs that are nouns between a noun or an article and an auxiliary: 'the oil well was'. */
  readonly nounsToo: ReadonlySet<string>;
  /** First word → second word of adverbs in two words: so called. */
  readonly adverbPairs: ReadonlyMap<string, string>;
  /** Adverbs that follow a preposition rather than an infinitive's mark: 'to there'. */
  readonly placeAdverbs: ReadonlySet<string>;
  /** Possessives that are objects as well: her. */
  readonly objectPossessives: ReadonlySet<string>;
  /** Pronouns that determine a noun right behind them: 'one official'. */
  readonly determinerPronouns: ReadonlySet<string>;
  /** Words for a number of people that may be subjects alone: some, many. */
  readonly quantifiers: ReadonlySet<string>;
  /** The look of a plural noun, and plural nouns that have no ending: police. */
  readonly pluralEnd: RegExp;
  readonly pluralNouns: ReadonlySet<string>;
  /** Prepositions between somebody and what they are blamed or praised for. */
  readonly blaming: ReadonlySet<string>;
  /** Words before a time that make it a limit: since, until. */
  readonly timeLimits: ReadonlySet<string>;
  /**
   * Matches the text right behind a reporting verb that reports what follows, not what stood
   * before.
   */
  readonly reportsOn: RegExp;
}
