/** The numbers of the reading of clauses. A unit is a word, a name, a quotation or a mark. */

/**
 * How far before a double mark the figure begins that makes it a sign of inches ('6′ 11"').
 * @unit characters
 * @ground set by hand, not measured
 */
export const INCHES_REACH = 6;
/**
 * How far before a mark the end of the clause before it stands, over white space.
 * @unit characters
 * @ground set by hand, not measured
 */
export const CLAUSE_END_REACH = 4;
/**
 * How long a word is that an apostrophe opens ('’twas', '’cause').
 * @unit characters
 * @ground the longest of the list, with room
 */
export const ELISION_REACH = 8;
/**
 * How far behind a phrase a tensed verb shows that the phrase is its subject.
 * @unit units
 * @ground set by hand, not measured
 */
export const FINITE_REACH = 3;
/**
 * A line with a dash in front signs a quotation while it has fewer words and marks than this.
 * @unit tokens
 * @ground set by hand, not measured
 */
export const SIGNATURE_TOKENS = 8;
/**
 * How far into a sentence the verb stands that ties it to the quotation before it ('Roe asked.').
 * @unit tokens
 * @ground set by hand, not measured
 */
export const CUE_TOKENS = 8;
/**
 * How far behind that verb shows whether it goes on to report something else.
 * @unit characters
 * @ground set by hand, not measured
 */
export const REPORT_REACH = 6;
/**
 * How far on either side of a word in capitals others show that the whole line is in capitals.
 * @unit characters
 * @ground set by hand, not measured
 */
export const CAPITALS_REACH = 20;
/**
 * How far apart two parts of one name stand: a space, or a mark and a space.
 * @unit characters
 * @ground set by hand, not measured
 */
export const NAME_GAP = 2;
/**
 * How deep subjects are looked for in clauses within clauses; it ends what refers to itself.
 * @unit clauses
 * @ground set by hand, not measured
 */
export const SUBJECT_DEPTH = 5;
/**
 * How far behind a name what stands in brackets ends, where the name of a person follows it.
 * @unit units
 * @ground set by hand, not measured
 */
export const BRACKET_REACH = 3;
/**
 * How many insertions between marks are passed over from a verb to its subject.
 * @unit insertions
 * @ground set by hand, not measured
 */
export const MOST_INSERTIONS = 6;
/**
 * A quotation between two names is a nickname while it is shorter than this, marks included.
 * @unit characters
 * @ground set by hand, not measured
 */
export const NICKNAME_LENGTH = 24;
/**
 * … and while what parts it from the names is shorter than this.
 * @unit characters
 * @ground set by hand, not measured
 */
export const NICKNAME_GAP = 3;
/**
 * A word with the ending of an adverb is one if it is longer than this ('fly', 'ally').
 * @unit letters
 * @ground set by hand, not measured
 */
export const LONGEST_NO_ADVERB = 4;
/**
 * How many verbs hang on one another between a noun and its own verb ('claiming to want to be').
 * @unit verbs
 * @ground set by hand, not measured
 */
export const MOST_MODIFIERS = 4;
/**
 * How many sentences before a pronoun its bearer is named, where it surely means nobody else.
 * @unit sentences
 * @ground set by hand, not measured
 */
export const PRONOUN_REACH = 3;
/**
 * Fewer blocks that open with a label are no transcript.
 * @unit blocks
 * @ground set by hand, not measured
 */
export const LEAST_LINES = 3;
/**
 * 'Dr Jane Roe said.': how many words stand behind the first in a sentence that is no more than a
 * name and a cue.
 * @unit words
 * @ground set by hand, not measured
 */
export const NAME_WORDS = 4;

/**
 * How many tokens a dateline has before its dash, at most.
 * @unit tokens
 * @ground two places, a date and an agency; set by hand
 */
export const DATELINE_TOKENS = 16;
/**
 * How many letters the first word of a place in capitals has, at least.
 * @unit letters
 * @ground 'A -' and 'US -' open other things; set by hand
 */
export const PLACE_LETTERS = 3;
/**
 * How sure the tree must be that a clause is the content of the verb before it.
 * @unit margin of the syntax model
 * @ground labels of four stories: 4 contents above it, 5 of 7 below it none
 */
export const LEAST_OF_CONTENT = 100;
