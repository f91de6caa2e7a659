/**
 * By how much a page is known again as the one that had an address before; see the parameters of
 * `anchor` for how they are written.
 */

/**
 * What of all that an address drew on and still stands must speak for a thing, unless what it is
 * about does.
 * @unit share of the passages
 * @ground set by hand, not measured
 */
export const MAJORITY = 0.5;
/**
 * … and what of all that it ever drew on, unless the words are the same too.
 * @unit share of the passages
 * @ground set by hand, not measured
 */
export const RELIC = 0.1;
/**
 * Less than this of what an address drew on is no part of what became of it.
 * @unit share of the passages
 * @ground set by hand, not measured
 */
export const PART = 0.25;
/**
 * Titles and addresses of fewer words than this are shared by chance.
 * @unit words
 * @ground set by hand, not measured
 */
export const TELLING_WORDS = 3;
