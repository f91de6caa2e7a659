import { keys } from './metadata-keys.ts';

/** Most lines that front matter can have. */
const LINES = 60;

/** Front matter of a text: its YAML, and the offset at which the article begins. */
export interface FrontMatter {
  readonly yaml: string;
  readonly end: number;
}

const pair = /^([A-Za-z][\w-]*)\s*:(?:\s|$)/;

/**
 * Finds front matter: lines between '---' at the very start and '---' or '...', of which one at
 * least begins with a key that an article can have, or all begin with some key. Other text between
 * dashes belongs to the article.
 */
export function findFrontMatter(text: string): FrontMatter | null {
  if (!/^---[ \t]*\n/.test(text)) return null;
  const start = text.indexOf('\n') + 1;
  const found: string[] = [];
  for (let from = start; from < text.length && found.length < LINES;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line))
      return isMetadata(found) ? { yaml: text.slice(start, from), end: to } : null;
    found.push(line);
    from = to + 1;
  }
  return null;
}

function isMetadata(lines: readonly string[]): boolean {
  const names = lines
    .filter((line) => line.trim() && !/^\s*#/.test(line))
    .map((line) => pair.exec(line)?.[1]);
  return (
    names.some((name) => name && (keys as readonly string[]).includes(name.toLowerCase())) ||
    (names.length > 0 && names.every(Boolean))
  );
}
