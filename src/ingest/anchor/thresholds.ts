/**
 * Likeness runs from 0 to 1: half the overlap of words weighted by their rarity, half the overlap
 * of words in their order. The floors were measured on revisions of prose documents one edit apart,
 * by survival against ids that end on another text.
 */

/**
 * Between the same two kept neighbours: position already speaks for the pair, so half the words
 * suffice.
 */
export const FLOOR_IN_PLACE = 0.5;
/** Anywhere else nothing but the words speaks for it. */
export const FLOOR_MOVED = 0.66;
/** Short texts share most of their words by chance, so they must be nearly equal … */
export const SHORT_WORDS = 6;
export const FLOOR_SHORT_IN_PLACE = 0.8;
/** … and, away from their place, equal but for a letter or two. */
export const FLOOR_SHORT_MOVED = 0.95;
/**
 * The only text missing and the only one new between two neighbours that touched them: a rewrite,
 * which a person confirms.
 */
export const FLOOR_FORCED = 0.4;
/** Below this likeness to the text first published, a link no longer opens what was linked to. */
export const FLOOR_DRIFT = 0.35;

/** A passage of this many words found in the other text is more than a common phrase. */
export const PASSAGE_WORDS = 8;
/** Share of its words that may be changed, added or missing where one passage stands in another. */
export const PASSAGE_ERRORS = 0.2;
/** A passage smaller than this share of the other text does not stand for it. */
export const PASSAGE_SHARE = 0.2;
/**
 * Likeness of a whole passage found in the other text: above the floor in place, and more the
 * longer it is.
 */
export const PASSAGE_BASE = 0.6;
export const PASSAGE_GAIN = 0.3;
/**
 * Words that, found unchanged within a longer text and only there, are enough to know an absorbed
 * passage.
 */
export const VERBATIM_WORDS = 3;
/** An absorbed passage stays with its host while this share of its words does. */
export const ABSORBED_REST = 0.5;

/** Below this likeness a person is asked. */
export const SURE = 0.66;
/**
 * … and where fewer of the words keep their order, unless one text stands unchanged in the other …
 */
export const SURE_ORDER = 0.6;
/**
 * … or half of the names and figures were replaced, or the passage stands elsewhere, and the rest
 * is not nearly the same …
 */
export const FACTS_SURE = 0.85;
export const MOVE_SURE = 0.85;
/** … or more than this share of an absorbed passage differs. */
export const ABSORBED_SURE = 0.1;
/**
 * A text is compared with so many others at most; among more, the right one would have to be a
 * look-alike of all of them.
 */
export const CANDIDATES = 48;
/** Another pairing that is less than this worse could as well be the right one. */
export const MARGIN = 0.05;

/**
 * What being elsewhere costs against a candidate in place, before and per twenty passages of
 * distance.
 */
export const COST_MOVED = 0.06;
export const COST_DISTANCE = 0.08;
export const FAR = 20;
/**
 * What a different relative position between the same neighbours costs, and a different kind; they
 * only break ties.
 */
export const COST_POSITION = 0.03;
export const COST_KIND = 0.02;

/** Between articles only long, nearly equal, unique passages are the same one. */
export const BETWEEN_ARTICLES_WORDS = 20;
export const BETWEEN_ARTICLES = 0.85;
/**
 * A new seed with this share of what an article held, in unchanged sentences, is that article under
 * another name.
 */
export const RENAMED_SHARE = 0.6;
