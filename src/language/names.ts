/** What a word may be in or beside a name; a word's classes are added up in one number. */
export const WordClass = {
  femaleFirst: 1,
  maleFirst: 1 << 1,
  eitherFirst: 1 << 2,
  last: 1 << 3,
  /** A common word of the language; `frequent` ones are among the most used ten thousand. */
  frequent: 1 << 4,
  known: 1 << 5,
  /** A word of the closed classes, or one that opens sentences. */
  function: 1 << 6,
  honorific: 1 << 7,
  title: 1 << 8,
  /** A word that may stand before a title and belongs to it. */
  modifier: 1 << 9,
  /** A noun for what a person is. */
  role: 1 << 10,
  kin: 1 << 11,
  suffix: 1 << 12,
  particle: 1 << 13,
  organisationHead: 1 << 14,
  thingHead: 1 << 15,
  placeHead: 1 << 16,
  place: 1 << 17,
  demonym: 1 << 18,
  calendar: 1 << 19,
  /** A month that is a first name as well. */
  calendarName: 1 << 20,
  speechVerb: 1 << 21,
  humanVerb: 1 << 22,
  auxiliary: 1 << 23,
  placePreposition: 1 << 24,
  /** A surname that is written before the given name. */
  surnameFirst: 1 << 25,
  reflexive: 1 << 26,
  /** First and last names that several sources of names give. */
  sharedFirst: 1 << 27,
  sharedLast: 1 << 28,
  /** 'al' in al-X. */
  boundParticle: 1 << 29,
  byname: 1 << 30,
  /** The legal form or the trade at the end of a firm's name. */
  firmHead: 1 << 31,
} as const;

/** Several words that stand for one of a class: 'chief of staff', 'new york'. */
export interface NamePhrase {
  readonly words: readonly string[];
  readonly classes: number;
}

/** What a short word between or beside names does there. */
export type Link =
  | 'definite'
  | 'indefinite'
  | 'genitive'
  | 'agent'
  | 'company'
  | 'direction'
  | 'purpose'
  | 'location'
  | 'origin'
  | 'joining'
  | 'choosing'
  | 'joining-names'
  | 'relative-person'
  | 'relative-thing'
  | 'speaker'
  | 'age'
  | 'adverb';

export type Gender = 'female' | 'male';

/**
 * What the reading of names needs to know of a language. Words are folded: lower case, no accents.
 */
export interface NameRules {
  readonly classes: ReadonlyMap<string, number>;
  /** Phrases by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly NamePhrase[]>;
  /** The sets of first names that stand for each other, by name. */
  readonly nicknames: ReadonlyMap<string, readonly number[]>;
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
  /** 'led' in X-led. */
  readonly compoundTails: ReadonlySet<string>;
  /** 'anti' in anti-X. */
  readonly compoundHeads: ReadonlySet<string>;
  /** What belongs to a person by name: 'the X government', 'the X family'. */
  readonly belongings: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, Link>;
  /**
   * Endings of words: verbs in the past, participles, adverbs, nouns for one who does, and creeds.
   */
  readonly endings: Readonly<Record<'past' | 'participle' | 'adverb' | 'agent' | 'creed', RegExp>>;
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
