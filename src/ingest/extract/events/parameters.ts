/** The numbers of the reading of events. A unit is a word, a name, a quotation or a mark. */

/**
 * How far behind an auxiliary its verb stands, over adverbs and an inverted subject.
 * @unit units
 * @ground set by hand, not measured
 */
export const MAIN_VERB_REACH = 5;
/**
 * How far before a clause the word stands that opens it.
 * @unit units
 * @ground set by hand, not measured
 */
export const CONNECTOR_REACH = 3;
/**
 * How many characters tell whether a hyphen makes a name the first part of a compound
 * ('Roe-backed'): the hyphen and two letters.
 * @unit characters
 * @ground what the pattern needs
 */
export const COMPOUND_REACH = 3;
/**
 * How far from a dash without spaces the article stands that shows it to part two words.
 * @unit characters
 * @ground the longest article of the list, with its spaces
 */
export const GLUED_REACH = 5;
/**
 * The same behind the last word of a label.
 * @unit characters
 * @ground the longest article of the list, with its dash
 */
export const GLUED_END_REACH = 4;
/**
 * Up to here a label is cut at its last phrase boundary.
 * @unit words
 * @ground set by hand by reading labels; good labels of the half read once: 81 %
 */
export const LONGEST_LABEL = 14;
/**
 * Up to here it may run where the clause then ends.
 * @unit words
 * @ground set by hand together with LONGEST_LABEL
 */
export const LONGEST_WHOLE = 18;
/**
 * Up to here it may run where no boundary comes before.
 * @unit words
 * @ground set by hand together with LONGEST_LABEL
 */
export const LONGEST_CUT = 22;
/**
 * A label of fewer words is no headline.
 * @unit words
 * @ground set by hand together with LONGEST_LABEL
 */
export const SHORTEST_LABEL = 4;
/**
 * What hangs on a subject is kept up to here.
 * @unit words
 * @ground set by hand together with LONGEST_LABEL
 */
export const LONGEST_HANGING = 9;
/**
 * How far behind a placeholder ('it is urgent to') what it stands for begins.
 * @unit units
 * @ground set by hand, not measured
 */
export const PLACEHOLDER_REACH = 7;
/**
 * How far behind 'it is' a label ends that still waits for what 'it' is.
 * @unit units
 * @ground set by hand, not measured
 */
export const DUMMY_REACH = 4;
/**
 * How far from the start of a sentence a date opens it ('In the early hours of Monday, …').
 * @unit characters
 * @ground set by hand, not measured
 */
export const FRONT_REACH = 24;
/**
 * A longer quotation has likely lost its closing mark.
 * @unit characters
 * @ground set by hand, not measured
 */
export const LONGEST_QUOTATION = 2000;
/**
 * How far behind a verb of telling a complementiser opens what is said ('told the court that').
 * @unit units
 * @ground set by hand, not measured
 */
export const COMPLEMENTISER_REACH = 5;
/**
 * How many words may stand between an owner and what is owned ("Ana Ruiz's “ships first” plan").
 * @unit units
 * @ground set by hand, not measured
 */
export const OWNER_REACH = 4;
/**
 * A verb that only says that somebody spoke needs so much behind it to be an event.
 * @unit words
 * @ground set by hand, not measured
 */
export const LEAST_OF_SPEECH = 3;

/**
 * The salience of what no page shows, whatever speaks for it.
 * @unit points of salience
 * @ground the cues for a clause add up to less
 */
export const NEVER = -10;
/**
 * What each cue of a clause is worth; at 0 and below no page shows it.
 * @unit points of salience
 * @ground set by hand by reading labels against their sentences, not measured one by one
 */
export const CLAUSE_WEIGHTS = {
  // for a happening
  'named-subject': 2,
  /** The subject only belongs to a name ("Lee's anger"). */
  'subject-of-name': 1,
  'pronoun-subject': 1,
  'one-name': 1,
  'several-names': 2,
  'listed-verb': 1,
  dated: 2,
  quoted: 1,
  'main-clause': 1,
  // against it
  nameless: -4,
  'untold-subject': -5,
  'verb-of-state': -5,
  'short-label': -2,
  'glued-words': -2,
  'vague-subject': -3,
  'dependent-clause': -4,
} as const;

/**
 * The day that an article begins with stands in one of its first sentences.
 * @unit sentences
 * @ground set by hand
 */
export const LEAD_REACH = 3;
/**
 * … which lies at most so long before the report.
 * @unit days
 * @ground a week of news; older days are background
 */
export const LEAD_DAYS = 7;
/**
 * What `grainOf` says of a day.
 * @unit grain
 * @ground the order of the grains
 */
export const DAY_GRAIN = 5;
/**
 * How sure the tree must be of another subject than that of a label.
 * @unit margin of the syntax model
 * @ground labels of one half of five corpora
 */
export const LEAST_OF_DOUBT = 60;
/**
 * A sentence may stand for the label of one of its clauses up to here.
 * @unit words
 * @ground set by hand: two lines of a title
 */
export const LONGEST_SENTENCE = 26;
/**
 * How sure the tree must be that the end of a label parts a phrase ('in online | polls').
 * @unit margin of the syntax model
 * @ground labels of one half of five corpora: 7 cuts seen above it, false ones below
 */
export const LEAST_OF_PHRASE = 30;
/**
 * How sure it must be that a word in a label opens a clause that goes on behind it.
 * @unit margin of the syntax model
 * @ground labels of one half of five corpora
 */
export const LEAST_OF_MARKER = 150;
/**
 * How sure the tree must be that what stands behind the end of a label is one of its list.
 * @unit margin of the syntax model
 * @ground labels of one half of four stories
 */
export const LEAST_OF_LIST = 60;
