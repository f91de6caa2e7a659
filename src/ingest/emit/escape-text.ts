/** What stands in a Markdown text as it is, whatever surrounds it: safe in every construct, in every dialect. */
const risky = /[^\p{L}\p{M}\p{Nd} .,;?!%'"()’‘“”–—…£€-]/gu;
const punctuation = /[!-/:-@[-`{-~]/;
const www = /www\./gi;
const esm = /^(?:import|export)/;

/** Where a text stands among the children of its element. */
export interface Ends {
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * A text as Markdown that every MDX parser reads back as the same text: ASCII punctuation that could mean something
 * gets a backslash, other rare characters are numeric references. At the ends of an element also that is hidden what
 * would mean something at the start or end of a line, should a tool wrap it there. Expects normalised text.
 */
export function escapeText(text: string, { first, last }: Ends): string {
  const made = text.replace(risky, (character) => (punctuation.test(character) ? `\\${character}` : reference(character))).replace(www, (word) => `${word.slice(0, 3)}&#x2E;`);
  const started = first ? hideStart(made) : made;
  return last && started.endsWith(' ') ? `${started.slice(0, -1)}${reference(' ')}` : started;
}

function hideStart(text: string): string {
  if (/^[ \p{Nd}]/u.test(text) || esm.test(text)) {
    const [character] = text as Iterable<string>;
    return character ? reference(character) + text.slice(character.length) : text;
  }
  return text.startsWith('-') ? `\\${text}` : text;
}

const reference = (character: string): string => `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`;
