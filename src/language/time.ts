/** Classes of words that a time expression is made of. */
export const timeClasses = [
  'month',
  'weekday',
  'season',
  'unit',
  'count',
  'ordinal',
  'shift',
  'day',
  'same',
  'latest',
  'ago',
  'beside',
  'part',
  'recent',
  'several',
  'fiscal',
  'period',
  'dayPart',
  'the',
  'of',
  'decade',
] as const;
export type TimeClass = (typeof timeClasses)[number];

/** Calendar units, smallest first; a unit word's `value` is an index into this list. */
export const units = [
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type CalendarUnit = (typeof units)[number];

/**
 * A word of the time grammar: its class and its number, for instance month 4, shift −1 ('last'),
 * season 22.
 */
export interface TimeWord {
  readonly is: TimeClass;
  readonly value: number;
}

/** What tells whether a verb looks back or ahead. Words and lemmas are lower case. */
export interface OutlookWords {
  /** Words whose infinitive tells of what lies ahead (plan, due), and modals of the future. */
  readonly ahead: ReadonlySet<string>;
  /** was, had, did. */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** A contracted auxiliary that may be one of the past: 'd. */
  readonly contractedPast: RegExp;
  /** Modals that look back where they are denied: 'could not'; and the words that deny. */
  readonly ability: RegExp;
  readonly denied: RegExp;
  /** Adjectives that make a date right behind them lie ahead: payable. */
  readonly datedAhead: ReadonlySet<string>;
  /** Verbs whose infinitive may be what the time behind it dates, or not: agreed to meet. */
  readonly deciding: ReadonlySet<string>;
  /** Words whose infinitive happens when they do: managed to meet. */
  readonly realising: ReadonlySet<string>;
  /** Verbs that give something a day to come before one of `purposes`: set a date for. */
  readonly scheduling: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  /** Verbs that move something to a day to come before one of `limits`: postponed until. */
  readonly deferring: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
  /** Verbs whose present tells what is on the calendar: opens. */
  readonly onCalendar: ReadonlySet<string>;
  /** Words behind a day that verbs of `scheduling` give a purpose: 'set Monday as'. */
  readonly naming: ReadonlySet<string>;
  /** Verbs whose object came before: 'the move follows Tuesday’s raid'. */
  readonly afterVerbs: ReadonlySet<string>;
  /** Words that a denied verb makes the time of what is told: 'not until May'. */
  readonly until: ReadonlySet<string>;
  /** Prepositions of a stretch that has begun: since. */
  readonly sinces: ReadonlySet<string>;
  /** Prepositions before a gerund of what has happened: accused of killing. */
  readonly pastBehind: ReadonlySet<string>;
  /** Prepositions of what came before: 'tried over the killing in May'. */
  readonly aftermath: ReadonlySet<string>;
}

/**
 * What the reading of time needs to know of a language. All words are lower case, without a final
 * period.
 */
export interface TimeRules {
  readonly words: ReadonlyMap<string, TimeWord>;
  /** Fixed-date holidays by their words joined with single spaces: month and day. */
  readonly holidays: ReadonlyMap<string, readonly [month: number, day: number]>;
  /** The first words of the holidays. */
  readonly holidayWords: ReadonlySet<string>;
  /** Words before a bare month or year that make it a date rather than a name. */
  readonly prepositions: ReadonlySet<string>;
  /** Words before a number that make it a year. */
  readonly openers: ReadonlySet<string>;
  /** Words that make a date the limit of a span rather than the day of something. */
  /** Word before a range → the word between its ends: from 2010 to 2014. */
  readonly rangeWords: ReadonlyMap<string, string>;
  /** The same for a stretch within which something happened once: between May and July. */
  readonly withinWords: ReadonlyMap<string, string>;
  readonly limits: ReadonlySet<string>;
  readonly approximate: ReadonlySet<string>;
  readonly atLeast: ReadonlySet<string>;
  /** Nouns after a number that make it a count. */
  readonly notYears: ReadonlySet<string>;
  readonly currency: ReadonlySet<string>;
  /** Words that make a weekday or month part of a name ('Black Friday', 'the Sunday Times'). */
  readonly nameBefore: ReadonlySet<string>;
  readonly nameAfter: ReadonlySet<string>;
  /** Words that make the weekday behind them any one of its kind: 'every Monday'. */
  readonly anyDay: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly outlook: OutlookWords;
  /** Verbs after a season that leave it outside ('as winter approached'). */
  readonly approach: ReadonlySet<string>;
  /** Words that set one figure against another. */
  readonly comparing: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Words between a part and its whole ('the end of May', 'late in 2019'). */
  readonly of: ReadonlySet<string>;
  /** Unit words in the plural. */
  readonly pluralUnits: ReadonlySet<string>;
  /**
   * The end of a plural noun, by which a number before it is a count, and words that only look so.
   */
  readonly pluralEnd: RegExp;
  readonly notPlural: ReadonlySet<string>;
  /** Words of `shift` that count from another date in the text: 'the following year'. */
  readonly moving: ReadonlySet<string>;
  /** Words of `shift` for what is under way: 'this quarter'. */
  readonly underWay: ReadonlySet<string>;
  /**
   * Words of `shift` before a unit that give no calendar date, alone ('past year') or after an
   * article ('the last year').
   */
  readonly vagueShift: ReadonlySet<string>;
  readonly vagueAfterArticle: ReadonlySet<string>;
  /**
   * Words before a number of units that make it less than exact, and those of them that make it a
   * bound.
   */
  readonly hedging: ReadonlySet<string>;
  readonly bounding: ReadonlySet<string>;
  /** Words that join a half to a number of units: 'a year and a half'. */
  readonly joining: ReadonlySet<string>;
  /** Prepositions before 'the weekend' that make it the one just past. */
  readonly spanning: ReadonlySet<string>;
  /** 'end' in 'year-end', 'full' in 'the full year'. */
  readonly ending: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
  /** Adjectives for the same stretch of the year before. */
  readonly corresponding: ReadonlySet<string>;
  /** A quarter or half-year in one word; the first group is the letter, the second the number. */
  readonly quarterCode: RegExp;
  /** The letter of a half-year in `quarterCode`. */
  readonly halfLetter: string;
  /** A fiscal year in one word; the first group is the year, if it has one. */
  readonly fiscalCode: RegExp;
  /** Words behind four digits that make them a time of day. */
  readonly clockWords: ReadonlySet<string>;
  /** Words before 'the 5th' that make it a day of the month. */
  readonly beforeBareDay: ReadonlySet<string>;
  /** The preposition before a time of day in figures. */
  readonly beforeClock: string;
  /** What stands before an abbreviated weekday without a period: on. */
  readonly beforeWeekday: string;
  /** Words before a date that make it about right: around. */
  readonly aboutDates: ReadonlySet<string>;
  /** Those of them that may also tell what something is about. */
  readonly concerning: ReadonlySet<string>;
  /** Words that end a range behind `rangeWords` besides its own: until, through. */
  readonly rangeEnds: ReadonlySet<string>;
  /** Openers after which a bare season is no date: 'of summer'. */
  readonly notSeasonal: ReadonlySet<string>;
  /** Openers after which a month that is a name in this article is a month all the same. */
  readonly surely: ReadonlySet<string>;
  /**
   * Months that are verbs, which need an opener, and months that are verbs where they open a
   * sentence.
   */
  readonly verbMonths: ReadonlySet<string>;
  readonly commandMonths: ReadonlySet<string>;
  /** Short names of months that are whole: may. */
  readonly wholeMonths: ReadonlySet<string>;
  /**
   * A day of the month, with or without an ordinal ending, and an ordinal number in figures; the
   * first group is the number.
   */
  readonly dayNumber: RegExp;
  readonly ordinalNumber: RegExp;
  /**
   * A decade in figures: its century, if given, and its digit as groups; the ending that an
   * apostrophe may cut off.
   */
  readonly decade: RegExp;
  readonly decadeEnd: string;
  /** Prepositions before a year in words of this century. */
  readonly spelledBefore: ReadonlySet<string>;
  /** The possessive ending as the names of holidays have it. */
  readonly possessive: string;
  /** Words of `part` and `beside` that need one of `of` behind them: 'the end of May'. */
  readonly needsOf: ReadonlySet<string>;
  /** Words between a limit and its date besides `atLeast`: 'until at least 2030'. */
  readonly leastBefore: ReadonlySet<string>;
}
