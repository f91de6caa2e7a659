/** The numbers of what is asked of an article as a whole. */

/**
 * The least that a word takes: a letter and a space. Shorter text holds no so many words.
 * @unit characters a word
 * @ground the least possible
 */
export const LEAST_OF_WORD = 2;
/**
 * Fewer words than this are too few to tell the language by.
 * @unit words
 * @ground set by hand, not measured
 */
export const WORDS_TO_TELL = 40;
/**
 * How many of the words of running text are frequent function words of its language.
 * @unit share of the words
 * @ground counted: news in English has 0.17 to 0.50, in related languages below 0.12 (words such as
 *   ‘in’ and ‘was’ exist there too)
 */
export const FUNCTION_WORDS = 0.15;
/**
 * Fewer letters than this do not show the script of a text.
 * @unit letters
 * @ground set by hand, not measured
 */
export const LETTERS_TO_TELL = 8;
/**
 * How many letters must be of the script of a language.
 * @unit share of the letters
 * @ground set by hand, not measured
 */
export const OWN_SCRIPT = 0.5;
/**
 * No pronoun is longer.
 * @unit characters
 * @ground the longest, 'themselves', with room
 */
export const LONGEST_PRONOUN = 12;
