/** The numbers of the reading of statements. A unit is a word, a name, a quotation or a mark. */

/**
 * How far before a noun the owner stands that is spoken about ("Roe's late tax filings").
 * @unit units
 * @ground set by hand, not measured
 */
export const OWNER_REACH = 4;
/**
 * How far behind a verb of saying a mark ends the clause that only says who spoke ('Roe said
 * Monday, …').
 * @unit units
 * @ground set by hand, not measured
 */
export const SPEECH_TAIL = 3;
/**
 * How far before a verb of saying the comma stands behind what was said ('…, the ministry said').
 * @unit units
 * @ground set by hand, not measured
 */
export const SPEAKER_TAIL = 6;
/**
 * How far behind a passive verb of denying its 'by' stands.
 * @unit units
 * @ground set by hand, not measured
 */
export const DENIER_REACH = 3;
/**
 * How far before a verb its infinitive begins.
 * @unit units
 * @ground set by hand, not measured
 */
export const INFINITIVE_REACH = 5;
/**
 * A plural noun without an article names nobody while it has no more words than this ('senior
 * aides').
 * @unit words
 * @ground set by hand, not measured
 */
export const LONGEST_BARE_PLURAL = 2;
/**
 * How far behind 'is' and the like a word of judgement stands.
 * @unit units
 * @ground set by hand, not measured
 */
export const JUDGEMENT_REACH = 4;
/**
 * How far behind 'this account' stands who gave it.
 * @unit units
 * @ground set by hand, not measured
 */
export const ACCOUNT_REACH = 8;
/**
 * How far before a doubt, or behind it, its claim stands.
 * @unit units
 * @ground set by hand, not measured
 */
export const DOUBT_REACH = 4;
/**
 * How far behind a passive verb its agent stands.
 * @unit units
 * @ground set by hand, not measured
 */
export const AGENT_REACH = 6;
/**
 * How far before a charge the words stand that make it unreal ('if', 'would').
 * @unit units
 * @ground set by hand, not measured
 */
export const UNREAL_REACH = 8;
