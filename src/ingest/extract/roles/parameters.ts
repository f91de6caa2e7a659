/** The numbers of the reading of roles. A unit is a word, a name, a quotation or a mark. */

/**
 * How far before a name the 'of' of a title stands ('Chief of Staff', 'Secretary of State for X').
 * @unit units
 * @ground set by hand, not measured
 */
export const TITLE_OF_REACH = 4;
/**
 * How far before its comma a role that follows a name begins ('Roe, for years the head of …').
 * @unit units
 * @ground set by hand, not measured
 */
export const APPOSITION_REACH = 12;
/**
 * How far before a verb the words stand that make what it says doubtful ('whether', 'denied that').
 * @unit units
 * @ground set by hand, not measured
 */
export const DOUBT_REACH = 8;
/**
 * A word with the ending of one who does something is one if it is longer than this ('water').
 * @unit letters
 * @ground set by hand, not measured
 */
export const LONGEST_NO_AGENT = 6;
