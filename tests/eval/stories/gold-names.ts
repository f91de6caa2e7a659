// How the annotated mentions of people are read: as names or as other words.

const titles =
  /^(?:(?:mr|mrs|ms|miss|dr|sir|sen|rep|gov|president|judge|coach|director|actress|actor|secretary|senator|officer|deputy|sgt|capt|lt)\b\.?\s+)+/i;

const noName =
  /^(?:he|she|his|her|hers|him|they|them|their|i|we|you|my|our|me|us|who|whom|whose|it|its|the|a|an|this|that|those|these|one|two|three|all|both|many|some|people|police|officials|authorities)$/i;

const particle = /^(?:de|von|van|der|al|bin|ben|jr|la|le|di)$/;

/** Words that many names hold. */
const common = /^(?:the|sgt|jr|sr|iii)$/;

/** A mention without the genitive, titles, stops and commas. */
export const bareName = (mention: string): string =>
  mention
    .replace(/(?:['’]s?|['’]S)$/u, '')
    .replace(titles, '')
    .replace(/[.,]/g, '')
    .trim();

/** Whether a mention names somebody. */
export const isName = (mention: string): boolean =>
  bareName(mention)
    .split(/[\s-]+/)
    .every((word) => (/^\p{Lu}/u.test(word) || particle.test(word)) && !noName.test(word));

/** Whether a mention names somebody by several words. */
export const isFullName = (mention: string): boolean =>
  isName(mention) && bareName(mention).includes(' ') && !/ (?:and|&) /.test(mention);

/** The words of a name by which it is compared. */
export const nameParts = (mention: string): string[] =>
  bareName(mention)
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 2 && !common.test(word));
