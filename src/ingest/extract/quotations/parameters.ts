/** The numbers of the reading of quotations. A unit is a word, a name, a quotation or a mark. */

/**
 * A longer quotation behind 'the word' is said, not spoken about.
 * @unit words
 * @ground set by hand, not measured
 */
export const LONGEST_TERM = 5;
/**
 * Another word for the same thing ('or “bumper,”') is no longer than this.
 * @unit words
 * @ground set by hand, not measured
 */
export const LONGEST_GLOSS = 3;
/**
 * A title behind 'the film' is no longer than this.
 * @unit words
 * @ground set by hand, not measured
 */
export const LONGEST_TITLE = 8;
/**
 * How far before a verb of using words a verb of avoiding stands ('declined to use the word').
 * @unit units
 * @ground set by hand, not measured
 */
export const AVOIDING_REACH = 4;
/**
 * How far behind a verb of using words the quotation stands ('used the phrase “…”').
 * @unit units
 * @ground set by hand, not measured
 */
export const WORDING_REACH = 5;
/**
 * How far behind a quotation the verb of saying is looked for.
 * @unit units
 * @ground set by hand, not measured
 */
export const AFTER_REACH = 40;
/**
 * How far behind the quotation the speaker begins there.
 * @unit units
 * @ground set by hand, not measured
 */
export const SPEAKER_REACH = 3;
/**
 * A line that a dash opens signs the quotation above it while it is no longer than this.
 * @unit units
 * @ground set by hand, not measured
 */
export const SIGNATURE_UNITS = 14;
/**
 * How far before 'by' the words stand that announce somebody's words ('rated this claim by').
 * @unit units
 * @ground set by hand, not measured
 */
export const ANNOUNCING_REACH = 3;
/**
 * How far before 'that' the verb stands that passes somebody's words on.
 * @unit units
 * @ground set by hand, not measured
 */
export const REPORTING_REACH = 6;
/**
 * Verbs that say something only right before it: how far from them the quotation stands.
 * @unit units
 * @ground set by hand, not measured
 */
export const NEAR_REACH = 3;
/**
 * How far before a noun of speech its owner stands ("Roe's repeated, angry claim").
 * @unit units
 * @ground set by hand, not measured
 */
export const OWNER_REACH = 3;
/**
 * How far apart two quotations stand that 'and' makes one speech.
 * @unit units
 * @ground set by hand, not measured
 */
export const COORDINATION_REACH = 3;
/**
 * A quotation alone in its sentence: itself and a full stop.
 * @unit units
 * @ground what such a sentence holds
 */
export const ALONE_UNITS = 2;
/**
 * How far behind a verb of calling ('called the plan, after long talks, “…”') its word stands.
 * @unit units
 * @ground set by hand, not measured
 */
export const CALLING_REACH = 14;
/**
 * How far behind other verbs that may judge the quotation stands.
 * @unit units
 * @ground set by hand, not measured
 */
export const JUDGING_REACH = 4;
/**
 * The comma behind what opens a sentence ('On Monday morning, he') comes no later.
 * @unit units
 * @ground set by hand, not measured
 */
export const FRONTED_REACH = 7;
/**
 * What a title ('Mr.') says of a person's gender beside one pronoun: no number of pronouns
 * outweighs it.
 * @unit pronouns
 * @ground set by hand, not measured
 */
export const TITLE_OUTWEIGHS = 100;
/**
 * What a first name that the lists know for women or for men alone says: less than one pronoun.
 * @unit pronouns
 * @ground any share of one does
 */
export const NAME_LEANS = 0.5;
/**
 * A longer quotation is a sentence, whatever its words are.
 * @unit words
 * @ground set by hand, not measured
 */
export const LONGEST_PHRASE = 12;
/**
 * Words with a verb among them are a sentence if they are more than this.
 * @unit words
 * @ground set by hand, not measured
 */
export const LONGEST_VERBAL_PHRASE = 2;
/**
 * How far into a quotation the name of a speaker ends ('ROE: …').
 * @unit characters
 * @ground set by hand, not measured
 */
export const LABEL_REACH = 48;
/**
 * From which margin on the tree of a sentence names a speaker where the rules name nobody.
 * @unit margin of an attachment
 * @ground tuned on half of the annotated quotations
 */
export const SPEAKING_MARGIN = 40;
/**
 * From which margin on another speaker that the tree sees at the same verb makes that of the rules
 * doubtful.
 * @unit margin of an attachment
 * @ground tuned on half of the annotated quotations
 */
export const DOUBTING_MARGIN = 400;
