/**
 * The numbers of the reading of times. A piece is a word, a number or a mark of a sentence. What is
 * of the calendar or of EDTF is no choice of ours.
 */

/**
 * A day, as Date counts.
 * @unit milliseconds
 * @ground the calendar
 */
export const DAY = 86_400_000;
/**
 * @unit days
 * @ground the calendar
 */
export const DAYS_OF_WEEK = 7;
/**
 * The number of Saturday where Monday is 1.
 * @unit days of the week
 * @ground ISO 8601
 */
export const SATURDAY = 6;
/**
 * The longest month; distances between dates count each as so long.
 * @unit days
 * @ground the calendar
 */
export const LONGEST_MONTH = 31;
/**
 * @unit months
 * @ground the calendar
 */
export const MONTHS_OF_YEAR = 12;
/**
 * @unit months
 * @ground the calendar
 */
export const MONTHS_OF_QUARTER = 3;
/**
 * @unit quarters
 * @ground the calendar
 */
export const QUARTERS_OF_YEAR = 4;
/**
 * @unit halves
 * @ground the calendar
 */
export const HALVES_OF_YEAR = 2;
/**
 * @unit years
 * @ground the calendar
 */
export const YEARS_OF_DECADE = 10;
/**
 * @unit years
 * @ground the calendar
 */
export const YEARS_OF_CENTURY = 100;
/**
 * A year without a leap day, for dates whose year nobody gave.
 * @unit year
 * @ground the calendar
 */
export const COMMON_YEAR = 2023;
/**
 * A year with one.
 * @unit year
 * @ground the calendar
 */
export const LEAP_YEAR = 2024;
/**
 * March, with which spring begins.
 * @unit months
 * @ground the seasons of the northern hemisphere, as meteorologists count them
 */
export const FIRST_OF_SPRING = 3;
/**
 * What EDTF writes for spring; summer and autumn follow.
 * @unit code in place of a month
 * @ground EDTF, level 2
 */
export const SPRING = 21;
/**
 * What EDTF writes for winter.
 * @unit code in place of a month
 * @ground EDTF, level 2
 */
export const WINTER = 24;
/**
 * What the number of a quarter is added to in EDTF: 33 to 36.
 * @unit code in place of a month
 * @ground EDTF, level 2
 */
export const QUARTER_CODES = 32;
/**
 * What the number of a half-year is added to in EDTF: 40 and 41.
 * @unit code in place of a month
 * @ground EDTF, level 2
 */
export const HALF_YEAR_CODES = 39;

/**
 * 'Night' among the parts of a day.
 * @unit value of the word in the list of the language
 * @ground the order of that list
 */
export const NIGHT = 4;
/**
 * 'That' among the words for the same one.
 * @unit value of the word in the list of the language
 * @ground the order of that list
 */
export const THAT = 2;
/**
 * 'Period' among the words for what a report covers.
 * @unit value of the word in the list of the language
 * @ground the order of that list
 */
export const PERIOD = 1;
/**
 * 'Results' among them.
 * @unit value of the word in the list of the language
 * @ground the order of that list
 */
export const RESULTS = 2;
/**
 * Units above this, years and more, are counted in plurals ('2000 years').
 * @unit value of the word in the list of the language
 * @ground the order of that list
 */
export const BELOW_YEARS = 5;

/**
 * Years before this, as four digits, are taken for counts.
 * @unit year
 * @ground set by hand, not measured
 */
export const FIRST_YEAR = 1500;
/**
 * … and years behind this.
 * @unit year
 * @ground set by hand, not measured
 */
export const LAST_YEAR = 2099;
/**
 * The last century that an ordinal names.
 * @unit century
 * @ground ours
 */
export const LAST_CENTURY = 21;
/**
 * Two digits below this are a year of the 2000s in a slashed date, others one of the 1900s.
 * @unit year of a century
 * @ground set by hand, not measured
 */
export const PIVOT = 50;
/**
 * The century of two digits below PIVOT.
 * @unit year
 * @ground the calendar
 */
export const THIS_CENTURY = 2000;
/**
 * The century of two digits from PIVOT on.
 * @unit year
 * @ground the calendar
 */
export const PAST_CENTURY = 1900;
/**
 * The first number that opens a spelled year ('eighteen ninety').
 * @unit number
 * @ground years before 1800 are seldom spelled in news
 */
export const FIRST_SPELLED = 18;
/**
 * The last one ('twenty sixteen').
 * @unit number
 * @ground years from 2100 on are no news
 */
export const LAST_SPELLED = 20;
/**
 * Spelled years from here on need an 'in' before them: 'twenty thirty' may be two numbers.
 * @unit year
 * @ground set by hand, not measured
 */
export const SPELLED_IN_DOUBT = 2000;
/**
 * Decades from here on have passed in the 1900s only; 'the '20s' may be of either century.
 * @unit tens of years
 * @ground the years of the calendar so far
 */
export const FIRST_SURE_DECADE = 3;
/**
 * Without an apostrophe, lower tens are ages and temperatures ('the 40s').
 * @unit tens of years
 * @ground set by hand, not measured
 */
export const FIRST_BARE_DECADE = 5;
/**
 * A range of more years is none.
 * @unit years
 * @ground set by hand, not measured
 */
export const LONGEST_RANGE = 60;
/**
 * Before a plural a multiple of this is a count ('1950 jobs').
 * @unit number
 * @ground set by hand, not measured
 */
export const ROUND_COUNT = 50;
/**
 * The first word for tens ('twenty') to which one for ones may be added.
 * @unit number
 * @ground the words for numbers
 */
export const FIRST_TENS = 20;
/**
 * Words for ones are below this.
 * @unit number
 * @ground the words for numbers
 */
export const TEN = 10;
/**
 * A stretch that ago of so many years and more is a round number …
 * @unit years
 * @ground set by hand, not measured
 */
export const ROUND_FROM = 10;
/**
 * … where it is a multiple of this.
 * @unit years
 * @ground set by hand, not measured
 */
export const ROUND_STEP = 5;

/**
 * A bare date so near ahead is never taken to be a year back.
 * @unit days, 31 a month
 * @ground set by hand; dates that lie ahead and the quarter in focus: right values of TimeBank from
 *   72.8 % to 83.1 %
 */
export const SOON = 40;
/**
 * How many times as near the date ahead must be to win against the one back, where no verb tells.
 * @unit factor
 * @ground set by hand, not measured
 */
export const NEARER = 2;
/**
 * How far a date reaches: 'two days later' further on may count from something else.
 * @unit sentences
 * @ground set by hand, not measured
 */
export const DATE_REACH = 2;
/**
 * How many verbs that hang on each other are asked for a tense ('wants to begin to close').
 * @unit verbs
 * @ground set by hand, not measured
 */
export const OUTLOOK_DEPTH = 4;
/**
 * A day so near ahead may be today elsewhere.
 * @unit days
 * @ground the time zones
 */
export const A_DAY = 1;
/**
 * How far before 'last year' the word stands that compares ('up from').
 * @unit pieces
 * @ground set by hand; with the rule right values of TimeBank rose by 0.4 on one half
 */
export const COMPARISON_REACH = 10;
/**
 * How far before a time 'since' or 'until' stands ('until at least the').
 * @unit pieces
 * @ground set by hand, not measured
 */
export const LIMIT_REACH = 4;
/**
 * How many words stand between 'the past' and its unit ('the past three and a half years').
 * @unit pieces
 * @ground set by hand, not measured
 */
export const STRETCH_REACH = 3;
/**
 * Longer names of months are no abbreviations that a period ends ('Sept.').
 * @unit letters
 * @ground the longest abbreviation in use
 */
export const LONGEST_MONTH_ABBREVIATION = 4;
/**
 * Longer names of weekdays are no abbreviations ('Thurs.').
 * @unit letters
 * @ground the longest abbreviation in use
 */
export const LONGEST_WEEKDAY_ABBREVIATION = 5;
/**
 * Earlier years are not put in front of a sentence in figures: they are times of day.
 * @unit year
 * @ground news seldom tells of earlier ones
 */
export const FIRST_LONE_YEAR = 1800;
/**
 * How long the bracket with the agency behind the date of a dateline is.
 * @unit pieces
 * @ground set by hand, not measured
 */
export const DATELINE_REACH = 8;
