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
    found.push({ start: from, end: to });
    from = to;
  }
  found.push({ start: from, end: part.length });
  return found
    .map((span) => trimmed(part, span))
    .filter((span) => span.end > span.start)
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}

function trimmed(part: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(part.charAt(start))) start++;
  while (end > start && /\s/.test(part.charAt(end - 1))) end--;
  return { start, end };
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
