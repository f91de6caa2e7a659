import type { ClauseWords } from '../../../language/clauses.ts';
import { slice, type Span } from '../../../model/span.ts';
import { CLAUSE_END_REACH, ELISION_REACH, INCHES_REACH } from './parameters.ts';

/**
 * Words in quotation marks, marks included; `unclosed`: no closing mark before the end of the
 * block.
 */
export interface MarkedQuotation extends Span {
  readonly unclosed: boolean;
  /** Holds quotations of its own in double marks: an excerpt of a text rather than speech. */
  readonly nested: boolean;
  /** A block set apart as a quotation, without marks of its own. */
  readonly bare?: boolean;
  /** Each mark is two single marks or backticks: ``…'', ''…''. */
  readonly doubled?: boolean;
}

/** Where the words between the marks stand. */
export function spanInside({ start, end, unclosed, bare, doubled }: MarkedQuotation): Span {
  const width = doubled ? 2 : 1;
  return { start: bare ? start : start + width, end: bare || unclosed ? end : end - width };
}

/** The words between the marks. */
export const wordsOf = (marked: MarkedQuotation, text: string): string =>
  slice(text, spanInside(marked));

const opening = '“„«';
const closing = '”»';
const boundaryBefore = /[\s(\[{—–\-/:;“"‘'*|]/;
const inches = /\d['′’]\s?\d{1,2}$/;

/**
 * Finds the outermost quotations of one block with a state machine over its marks: straight and
 * curly double marks, guillemets, single marks apart from apostrophes. What is nested stays inside.
 */
export function findMarks(
  text: string,
  start: number,
  end: number,
  words: ClauseWords,
): MarkedQuotation[] {
  const typed = text.slice(start, end);
  if (!typewriter.test(typed)) return findInPrint(text, start, end, words);
  const print = text.slice(0, start) + inPrint(typed) + text.slice(end);
  return findInPrint(print, start, end, words).map((one): MarkedQuotation => {
    // A pair that a single mark closes, or the other way round, counts as its inner mark alone.
    const opens = one.start > start && pair.test(text.slice(one.start - 1, one.start + 1));
    const closes = one.unclosed || pair.test(text.slice(one.end - 1, Math.min(one.end + 1, end)));
    const doubled = opens && closes;
    if (!doubled) return one;
    return { ...one, start: one.start - 1, end: one.end + (one.unclosed ? 0 : 1), doubled };
  });
}

/** Double marks written as two single ones, and single ones that a backtick opens. */
const typewriter = /``|''|‘‘|’’|`/;
const pair = /^(?:``|''|‘‘|’’)$/;

/** The same characters with curly marks in place of a typewriter's, each pair a space longer. */
const inPrint = (typed: string): string =>
  typed
    .replace(/(?<=^|[\s(\[{—–\-/:;])(?:``|''|‘‘)(?=\S)/g, ' “')
    .replace(/(?<=\S)(?:''|’’)/g, '” ')
    .replace(/(?<=^|[\s(\[{—–\-/:;“])`(?=[^\s`])/g, '‘');

function findInPrint(
  text: string,
  start: number,
  end: number,
  words: ClauseWords,
): MarkedQuotation[] {
  const found: MarkedQuotation[] = [];
  let nested = false;
  const push = (from: number, to: number, unclosed = false): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(from + 1, unclosed ? to : to - 1)))
      found.push({ start: from, end: to, unclosed, nested: nested && unclosed });
  };
  let open = -1;
  let depth = 0;
  for (let at = nextMark(text, start, end); at < end; at = nextMark(text, at + 1, end)) {
    const mark = text.charAt(at);
    if (open >= 0 && depth === 0 && closesLow(text, at, open)) {
      push(open, at + 1);
      open = -1;
      continue;
    }
    if (mark === '‘' || mark === "'") {
      if (open >= 0) continue;
      const close = singleClose(text, at, { start, end }, words);
      if (close < 0) continue;
      push(at, close + 1);
      at = close;
      continue;
    }
    const part = markPart(text, at, { start, end }, open >= 0);
    if (part === 'none') continue;
    if (part === 'open' && open >= 0 && !nested && (mark === '"' || endsBefore(text, at, open))) {
      // The one before was never closed.
      push(open, lastOf(text, at, open));
      open = at;
    } else if (part === 'open') {
      if (open < 0) [open, nested] = [at, false];
      else depth++;
      nested ||= depth > 0;
    } else if (open >= 0 && depth > 0) depth--;
    else if (open >= 0) {
      push(open, at + 1);
      open = -1;
    }
  }
  if (open >= 0) push(open, end, true);
  return found;
}

/** „…“: the mark at `at` closes what „ opened, though it opens elsewhere. */
const closesLow = (text: string, at: number, open: number): boolean =>
  text.charAt(open) === '„' && text.charAt(at) === '“' && /\S/.test(text.charAt(at - 1));

const anyMark = /["“”„«»‘']/;

/** Offset of the next character before `end` that can be a quotation mark, or `end`. */
function nextMark(text: string, from: number, end: number): number {
  const found = text.slice(from, end).search(anyMark);
  return found < 0 ? end : from + found;
}

function markPart(
  text: string,
  at: number,
  { start, end }: Span,
  isOpen: boolean,
): 'open' | 'close' | 'none' {
  const mark = text.charAt(at);
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  if (opening.includes(mark)) return 'open';
  if (closing.includes(mark))
    return isOpen ? 'close' : /\s/.test(before) && /[\p{L}\p{N}]/u.test(after) ? 'open' : 'none';
  if (mark !== '"') return 'none';
  if (inches.test(text.slice(Math.max(start, at - INCHES_REACH), at))) return 'none';
  if (!isOpen) return boundaryBefore.test(before) && !/\s/.test(after) ? 'open' : 'none';
  return /\s/.test(before) && /[\p{L}\p{N}'‘]/u.test(after) ? 'open' : 'close';
}

/** Whether the words before `at` end a sentence or a clause. */
const endsBefore = (text: string, at: number, from: number): boolean =>
  /[.!?,…]\s*$/.test(text.slice(Math.max(from, at - CLAUSE_END_REACH), at));

function lastOf(text: string, at: number, from: number): number {
  let last = at;
  while (last > from + 1 && /\s/.test(text.charAt(last - 1))) last--;
  return last;
}

/** Offset of the mark that closes the single mark at `at`; -1 where that is an apostrophe. */
function singleClose(
  text: string,
  at: number,
  { start, end }: Span,
  { elision, possessiveLetter }: ClauseWords,
): number {
  const before = at > start ? text.charAt(at - 1) : ' ';
  if (
    !boundaryBefore.test(before) ||
    !/[\p{L}\p{N}“"\[$£€…]/u.test(text.charAt(at + 1)) ||
    elision.test(text.slice(at, at + ELISION_REACH))
  )
    return -1;
  let possessive = -1;
  for (let next = at + 2; next < end; next++) {
    const mark = text.charAt(next);
    if (
      (mark === '‘' || mark === "'") &&
      /\s/.test(text.charAt(next - 1)) &&
      /\p{L}/u.test(text.charAt(next + 1)) &&
      !elision.test(text.slice(next, next + ELISION_REACH))
    )
      break;
    if (
      (mark !== '’' && mark !== "'") ||
      (next + 1 < end && /[\p{L}\p{N}]/u.test(text.charAt(next + 1))) ||
      /\s/.test(text.charAt(next - 1))
    )
      continue;
    if (text.charAt(next - 1) !== possessiveLetter || !/\s/.test(text.charAt(next + 1)))
      return next;
    if (possessive < 0) possessive = next;
  }
  return possessive;
}
