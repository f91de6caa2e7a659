/** The numbers of the reading of scopes. A unit is a word, a name, a quotation or a mark. */

/**
 * How far before a noun for a claim the verb stands that rejects it ('dismissed as lies the claim
 * that').
 * @unit units
 * @ground set by hand, not measured
 */
export const DENYING_REACH = 5;
/**
 * How far behind 'no' or 'neither' the verb of the subject stands.
 * @unit units
 * @ground set by hand, not measured
 */
export const NEGATED_REACH = 10;
/**
 * How far behind a verb the word stands that opens what it governs, over whom it tells or accuses
 * ('told the court in Lund that', 'accused by two colleagues of').
 * @unit units
 * @ground set by hand, not measured
 */
export const CONTENT_REACH = 7;
/**
 * How far before a verb of saying behind its words the comma stands ('…, the driver’s widow said').
 * @unit units
 * @ground set by hand, not measured
 */
export const SPEAKER_REACH = 8;
