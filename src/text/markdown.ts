/**
 * What stands in a Markdown text as it is, whatever surrounds it: safe in every construct, in every
 * dialect.
 */
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
 * A text as Markdown that every parser, also of MDX, reads back as the same text: ASCII punctuation
 * that could mean something gets a backslash, other rare characters are numeric references. At the
 * ends of an element also that is hidden what would mean something at the start or end of a line,
 * should a tool wrap it there. Expects normalised text.
 */
export function escapeMarkdown(text: string, { first, last }: Ends): string {
  const made = text.replace(risky, (character) =>
    punctuation.test(character) ? `\\${character}` : reference(character),
  );
  const started = first ? hideStart(hideWww(made)) : hideWww(made);
  return last && started.endsWith(' ') ? `${started.slice(0, -1)}${reference(' ')}` : started;
}

/** Marks that no dialect takes for markup where they stand in words, and what cannot be seen. */
const quiet = /[.,;?!%'"()-]/;
const unseen = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

/**
 * A text as Markdown for people and programs that read it as it stands, also with the extensions of
 * GitHub: marks outside ASCII stay, a colon before a space too. Links of ours may stand beside it:
 * ‘!’ before one would make a picture of it.
 */
export function escapeReadable(text: string, { first, last }: Ends): string {
  const made = text.replace(/[!-/:-@[-`{-~]|[^\x20-\x7E]/gu, (character, at: number) => {
    if (punctuation.test(character)) {
      const colon = character === ':' && text[at + 1] === ' ' && !(first && at === 0);
      const plain = colon || quiet.test(character);
      return plain ? character : `\\${character}`;
    }
    return unseen.test(character) ? reference(character) : character;
  });
  const started = first ? hideStart(hideWww(made)) : hideWww(made);
  const ended = started.endsWith('!') ? `${started.slice(0, -1)}\\!` : started;
  return last && ended.endsWith(' ') ? `${ended.slice(0, -1)}${reference(' ')}` : ended;
}

const hideWww = (text: string): string => text.replace(www, (word) => `${word.slice(0, 3)}&#x2E;`);

function hideStart(text: string): string {
  if (/^[ \p{Nd}]/u.test(text) || esm.test(text)) {
    const [character] = text as Iterable<string>;
    return character ? reference(character) + text.slice(character.length) : text;
  }
  return text.startsWith('-') ? `\\${text}` : text;
}

const reference = (character: string): string =>
  `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`;
