/**
 * Words with a colon that name a person, as a reader types them, in lower case: who said it, whom
 * it is about.
 */
export interface Operators {
  readonly saidBy: readonly string[];
  readonly about: readonly string[];
}

/** The words after ‘said by:’ or ‘about:’, of which the first name a person. */
export interface AskedPerson {
  readonly part: keyof Operators;
  readonly words: readonly string[];
  /** Whether the words stood in quotation marks, so that all of them are the name. */
  readonly quoted: boolean;
}

/** What a reader asks for. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  /** Words and phrases that must not be there. */
  readonly without: readonly string[];
  readonly people: readonly AskedPerson[];
}

/**
 * Reads what a reader typed: words, “phrases”, -words and -“phrases” to leave out, ‘said by:’ and
 * ‘about:’ a person. A quotation mark that is not closed is ignored.
 */
export function parseQuery(text: string, operators: Operators): Query {
  const names = (['saidBy', 'about'] as const).flatMap((part) =>
    operators[part].map((word) => ({ part, word })),
  );
  const operator = names.map(({ word }) => word.replace(/\s+/g, '[\\s-]*')).join('|');
  const token = new RegExp(
    `(?<=^|\\s)(?<operator>${operator})\\s*:|(?<=^|[\\s:])(?<minus>[-−]?)["“”„](?<phrase>[^"“”„]*)["“”](?=\\s|$)|(?<=^|\\s)[-−](?<without>[\\p{L}\\p{N}][^\\s"“”]*)|(?<word>[^\\s"“”„]+)`,
    'giu',
  );
  const [words, phrases, without, people]: [
    string[],
    string[],
    string[],
    { part: keyof Operators; words: string[]; quoted: boolean }[],
  ] = [[], [], [], []];
  /** The person whose name is being read. */
  let naming: (typeof people)[number] | undefined;
  for (const { groups = {} } of text.matchAll(token)) {
    const { operator: asked, minus, phrase, without: left, word } = groups;
    if (asked !== undefined) {
      const same = names.find(
        ({ word: own }) => own.replace(/\W/g, '') === asked.toLowerCase().replace(/\W/g, ''),
      );
      if (same) people.push((naming = { part: same.part, words: [], quoted: false }));
    } else if (phrase?.trim()) {
      if (naming?.words.length === 0 && !minus)
        Object.assign(naming, { words: phrase.trim().split(/\s+/), quoted: true });
      else (minus ? without : phrases).push(phrase.trim());
      naming = undefined;
    } else if (left !== undefined) {
      without.push(left);
      naming = undefined;
    } else if (word !== undefined) (naming?.words ?? words).push(word);
  }
  return { words, phrases, without, people };
}
