import type { FeatureSet } from './feature-set.ts';

/** Several words that stand for one of a class: 'chief of staff', 'new york'. */
export interface NamePhrase {
  readonly words: readonly string[];
  readonly features: FeatureSet;
}

/** What a short word between or beside names does there. */
export const links = [
  'definite',
  'indefinite',
  'genitive',
  'agent',
  'company',
  'direction',
  'purpose',
  'location',
  'origin',
  'joining',
  'choosing',
  'joining-names',
  'relative-person',
  'relative-thing',
  'speaker',
  'age',
  'adverb',
] as const;
export type Link = (typeof links)[number];

export type Gender = 'female' | 'male';

/**
 * What the reading of names needs to know of a language. Words are folded: lower case, no accents.
 */
export interface NameRules {
  /** What makes a word one that the reading of names knows. */
  readonly known: FeatureSet;
  readonly features: Pick<ReadonlyMap<string, FeatureSet>, 'get'>;
  /** Phrases by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly NamePhrase[]>;
  /** The sets of first names that stand for each other, by name. */
  readonly nicknames: ReadonlyMap<string, readonly number[]>;
  /** Where those with a role or title are at work, by the words of it. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The full names of places by the short ones: 'n.y.', 'new york'. */
  readonly shortFor: ReadonlyMap<string, string>;
  /** Pairs of fields that one person often has: 'business politics', in the order of letters. */
  readonly nearFields: ReadonlySet<string>;
  /**
   * Third person singular pronouns for people; an object 'alone' is one where no noun follows
   * ('her').
   */
  readonly pronouns: ReadonlyMap<
    string,
    {
      readonly gender: Gender;
      readonly subject: boolean;
      readonly object: 'plain' | 'alone' | 'none';
    }
  >;
  /** Titles and nouns for a person that tell the gender. */
  readonly gendered: ReadonlyMap<string, Gender>;
  /** What tells an age behind a number and a hyphen: '16-year-old X'. */
  readonly ofAge: RegExp;
  /** 'led' in X-led. */
  readonly compoundTails: ReadonlySet<string>;
  /** 'anti' in anti-X. */
  readonly compoundHeads: ReadonlySet<string>;
  /** What belongs to a person by name: 'the X government', 'the X family'. */
  readonly belongings: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, Link>;
  /**
   * Endings of words: verbs in the past, participles, adverbs, nouns for one who does, creeds, and
   * offices not yet taken up.
   */
  readonly endings: Readonly<
    Record<'past' | 'participle' | 'adverb' | 'agent' | 'creed' | 'elect', RegExp>
  >;
  /** Forms of verbs that are seldom a noun: 'defeated X', 'accusing X'. */
  readonly verbs: ReadonlySet<string>;
  /** Firms of one word that are nobody's surname. */
  readonly brands: ReadonlySet<string>;
  /** What is held of a firm: 'shares of X', 'a stake in X'. */
  readonly holdings: ReadonlySet<string>;
  /** Verbs after which a noun says what somebody or something is: 'X is a lake'. */
  readonly copulas: ReadonlySet<string>;
  /** Forms of verbs that no single person takes: 'X are'. */
  readonly pluralVerbs: ReadonlySet<string>;
  /** Words that put a verb into a form that says nothing of number: 'if X were'. */
  readonly supposing: ReadonlySet<string>;
  /** 'its': what owns is no person. */
  readonly thingOwner: string;
  /** 'it': who speaks of himself is no person. */
  readonly thingSubject: string;
  /** Endings that make a place's name one for its people: 'Zurich-er'. */
  readonly inhabitants: readonly string[];
  /** What belongs to a firm: 'X shares', 'X's chairman'. */
  readonly firmThings: ReadonlySet<string>;
  /** First words of places that are named after saints. */
  readonly saints: ReadonlySet<string>;
  /** A point of the compass at the head of a word: never the head of an organisation. */
  readonly directions: RegExp;
  /** A point of the compass: what it opens is a place. */
  readonly compass: RegExp;
  /** Particles that hardly stand in anything but people's names. */
  readonly lineage: ReadonlySet<string>;
  /**
   * Articles of other languages, which open names of things more often than of people: El Mundo, La
   * Paz.
   */
  readonly foreignArticles: ReadonlySet<string>;
  /** The first word in a parenthesis after a name that says birth, age or party. */
  readonly party: RegExp;
  /** The legal form at the end of a firm's name, folded, without its period. */
  readonly legalForm: RegExp;
}

/** Whether the lists of names hold a folded word. */
export const isKnown = (word: string, rules: NameRules): boolean =>
  rules.features.get(word)?.is(rules.known) === true;
