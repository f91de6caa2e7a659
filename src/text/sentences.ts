import type { Span } from './span.ts';

/**
 * Cuts `text` (or its range) into sentences: after . ! ? … with closing marks, before white space
 * and something that can open a sentence; not after an abbreviation, an initial, or inside a
 * number. A line break that stands before a blank line always ends one. White space around
 * sentences belongs to none.
 */
export function sentences(
  text: string,
  abbreviations: ReadonlySet<string>,
  start = 0,
  end = text.length,
): Span[] {
  const found: Span[] = [];
  const boundary = /[.!?…]+[”’"'»)\]]*(?=\s|$)|\n\s*\n/gu;
  const part = text.slice(start, end);
  let from = 0;
  for (const match of part.matchAll(boundary)) {
    const to = match.index + (match[0].startsWith('\n') ? 0 : match[0].length);
    if (to <= from || !endsSentence(part, match, from, abbreviations)) continue;
    push(found, part, from, to, start);
    from = to;
  }
  push(found, part, from, part.length, start);
  return found;
}

function push(found: Span[], part: string, from: number, to: number, start: number): void {
  while (from < to && /\s/.test(part.charAt(from))) from++;
  while (to > from && /\s/.test(part.charAt(to - 1))) to--;
  if (to > from) found.push({ start: start + from, end: start + to });
}

function endsSentence(
  part: string,
  match: RegExpExecArray,
  from: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const marks = match[0];
  if (marks.startsWith('\n')) return true;
  const next =
    /\S+/.exec(part.slice(match.index + marks.length, match.index + marks.length + 40))?.[0] ?? '';
  if (next && !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}“‘"'«([¿¡—–-]/u.test(next)) return false;
  if (!marks.startsWith('.') || marks.length > 1) return true;
  const word =
    /[^\s(“‘"«[—–]*$/u.exec(part.slice(Math.max(from, match.index - 30), match.index))?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase())) return false;
  // A single capital is an initial (J. Smith), unless nothing but a new line follows.
  return (
    !/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || (word.includes('.') && !/^\p{Lu}\p{Ll}/u.test(next))
  );
}
