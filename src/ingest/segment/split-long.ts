import type { Span } from '../../model/span.ts';
import { PARAGRAPH_LIMIT } from './line-group.ts';

/** How far back from the limit a better place to cut is looked for. */
const REACH = 4000;

/**
 * Cuts a span of more than 20,000 characters into such spans: after a sentence, else at white
 * space, else between characters.
 */
export function splitLong(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  while (span.end - start > PARAGRAPH_LIMIT) {
    const end = cutBefore(text, start + PARAGRAPH_LIMIT);
    parts.push(trim(text, start, end));
    start = end;
    while (/\s/.test(text.charAt(start))) start++;
  }
  parts.push({ start, end: span.end });
  return parts;
}

/** The best place to cut at or before `limit`. */
function cutBefore(text: string, limit: number): number {
  const window = text.slice(limit - REACH, limit);
  const sentence = [...window.matchAll(/[.!?…]["”’'»)\]]*\s/g)].at(-1);
  if (sentence) return limit - REACH + sentence.index + sentence[0].length;
  const space = window.search(/\s\S*$/);
  return space >= 0 ? limit - REACH + space + 1 : betweenCharacters(text, limit);
}

/**
 * Moves a cut to before the character that it would divide: a surrogate pair, or a letter and its
 * marks.
 */
function betweenCharacters(text: string, limit: number): number {
  for (let at = limit; at > limit - REACH; at--) {
    const code = text.charCodeAt(at);
    if (!(code >= 0xdc00 && code <= 0xdfff) && !/[\p{M}\p{Cf}]/u.test(text.charAt(at))) return at;
  }
  return limit;
}

function trim(text: string, start: number, end: number): Span {
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
