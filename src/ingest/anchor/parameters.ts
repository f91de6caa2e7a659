/**
 * The numbers of this stage. Likeness runs from 0 to 1: half the overlap of words weighted by their
 * rarity, half the overlap of words in their order.
 */

/**
 * Between the same two kept neighbours: position already speaks for the pair, so half the words
 * suffice.
 * @unit likeness
 * @ground measured on revisions of prose documents one edit apart, by survival against ids that end
 *   on another text
 */
export const FLOOR_IN_PLACE = 0.5;
/**
 * Anywhere else nothing but the words speaks for it.
 * @unit likeness
 * @ground measured as FLOOR_IN_PLACE
 */
export const FLOOR_MOVED = 0.66;
/**
 * Texts up to this length share most of their words by chance, so they must be nearly equal.
 * @unit words
 * @ground measured as FLOOR_IN_PLACE
 */
export const SHORT_WORDS = 6;
/**
 * What a short text needs in its place.
 * @unit likeness
 * @ground measured as FLOOR_IN_PLACE
 */
export const FLOOR_SHORT_IN_PLACE = 0.8;
/**
 * What a short text needs away from its place: equal but for a letter or two.
 * @unit likeness
 * @ground measured as FLOOR_IN_PLACE
 */
export const FLOOR_SHORT_MOVED = 0.95;
/**
 * The only text missing and the only one new between two neighbours that touched them: a rewrite,
 * which a person confirms.
 * @unit likeness
 * @ground measured as FLOOR_IN_PLACE
 */
export const FLOOR_FORCED = 0.4;
/**
 * Below this likeness to the text first published, a link no longer opens what was linked to.
 * @unit likeness
 * @ground set by hand, not measured
 */
export const FLOOR_DRIFT = 0.35;

/**
 * A passage of this many words found in the other text is more than a common phrase.
 * @unit words
 * @ground set by hand; measured only within the whole of the stage
 */
export const PASSAGE_WORDS = 8;
/**
 * How many of its words may be changed, added or missing where one passage stands in another.
 * @unit share of the words of the passage
 * @ground set by hand; measured only within the whole of the stage
 */
export const PASSAGE_ERRORS = 0.2;
/**
 * A passage smaller than this does not stand for the other text.
 * @unit share of the words of the other text
 * @ground set by hand; measured only within the whole of the stage
 */
export const PASSAGE_SHARE = 0.2;
/**
 * What a whole passage found in the other text has at least: above the floor in place.
 * @unit likeness
 * @ground set by hand; measured only within the whole of the stage
 */
export const PASSAGE_BASE = 0.6;
/**
 * What such a passage has beyond that as it grows to the whole of the other text.
 * @unit likeness
 * @ground set by hand; measured only within the whole of the stage
 */
export const PASSAGE_GAIN = 0.3;
/**
 * Found unchanged within a longer text and only there, so many are enough to know an absorbed
 * passage.
 * @unit words
 * @ground set by hand; measured only within the whole of the stage
 */
export const VERBATIM_WORDS = 3;
/**
 * An absorbed passage stays with its host while so much of it does.
 * @unit share of the words of the passage
 * @ground set by hand; measured only within the whole of the stage
 */
export const ABSORBED_REST = 0.5;

/**
 * Below this a person is asked.
 * @unit likeness
 * @ground set by hand, not measured
 */
export const SURE = 0.66;
/**
 * … and where fewer of the words keep their order, unless one text stands unchanged in the other.
 * @unit share of the words of both texts that stand in one order
 * @ground set by hand, not measured
 */
export const SURE_ORDER = 0.6;
/**
 * … and where half of the names and figures were replaced and the rest is not nearly the same.
 * @unit likeness
 * @ground set by hand, not measured
 */
export const FACTS_SURE = 0.85;
/**
 * So many of the names and figures replaced make another statement of a text.
 * @unit share of the names and figures of the earlier text
 * @ground set by hand, not measured
 */
export const FACTS_LOST = 0.5;
/**
 * … and where the passage stands elsewhere and is not nearly the same.
 * @unit likeness
 * @ground set by hand, not measured
 */
export const MOVE_SURE = 0.85;
/**
 * … and where more of an absorbed passage differs.
 * @unit share of the words of the passage
 * @ground set by hand, not measured
 */
export const ABSORBED_SURE = 0.1;
/**
 * A text is compared with so many others at most; among more, the right one would have to be a
 * look-alike of all of them.
 * @unit texts
 * @ground set by hand for time, not measured
 */
export const CANDIDATES = 48;
/**
 * Another pairing that is less than this worse could as well be the right one.
 * @unit likeness
 * @ground set by hand, not measured
 */
export const MARGIN = 0.05;
/**
 * Above this many texts that compete with each other, the best pairs are taken first: the exact
 * answer would take minutes.
 * @unit texts
 * @ground set by hand for time, not measured
 */
export const EXACT_PAIRING = 600;

/**
 * What being elsewhere costs against a candidate in place.
 * @unit likeness
 * @ground set by hand; measured only within the whole of the stage
 */
export const COST_MOVED = 0.06;
/**
 * … and what it costs more as the distance grows to FAR.
 * @unit likeness
 * @ground set by hand; measured only within the whole of the stage
 */
export const COST_DISTANCE = 0.08;
/**
 * From here on distance costs no more.
 * @unit passages
 * @ground set by hand; measured only within the whole of the stage
 */
export const FAR = 20;
/**
 * What a different relative position between the same neighbours costs; it only breaks ties.
 * @unit likeness
 * @ground set by hand, not measured
 */
export const COST_POSITION = 0.03;
/**
 * What a different kind of passage costs; it only breaks ties.
 * @unit likeness
 * @ground set by hand, not measured
 */
export const COST_KIND = 0.02;

/**
 * Between articles only long passages are the same one …
 * @unit words
 * @ground set by hand, not measured
 */
export const BETWEEN_ARTICLES_WORDS = 20;
/**
 * … that are nearly equal and unique.
 * @unit likeness
 * @ground set by hand, not measured
 */
export const BETWEEN_ARTICLES = 0.85;
/**
 * A new seed with so much of what an article held, in unchanged sentences, is that article under
 * another name.
 * @unit share of the sentences of the article
 * @ground set by hand, not measured
 */
export const RENAMED_SHARE = 0.6;

/**
 * How far before a word the start of its sentence is looked for; more marks and spaces are no usual
 * start, and looking further would take quadratic time.
 * @unit characters
 * @ground set by hand, not measured
 */
export const SENTENCE_START_REACH = 4;
/**
 * How much of each text a message shows.
 * @unit characters
 * @ground set by hand, for a line of a terminal
 */
export const SHOWN = 90;
