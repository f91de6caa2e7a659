import type { Span } from '../../text/span.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

/** A word as treebanks cut them; its span is in the text that it was cut from. */
export interface CutWord extends Span {
  readonly text: string;
}

/** What a language cuts differently from the tokens of a text. */
export interface WordRules {
  /** Lower-case words, without their final period, that keep it. */
  readonly abbreviations: ReadonlySet<string>;
  /** The parts at the end of a word that are words of their own (n't, 's); anchored at the end. */
  readonly clitics: RegExp;
  /** Where words written as one are cut (cannot: 3), by the lower-case word. */
  readonly joined: ReadonlyMap<string, number>;
  /** Lower-case first parts of hyphenated words that stay with the rest (co-founder). */
  readonly prefixes: ReadonlySet<string>;
}

/** Cuts a sentence into words, in order and without gaps but white space. */
export function cutWords(text: string, rules: WordRules): CutWord[] {
  const words: CutWord[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    const address = addressIn(run);
    if (!address) continue;
    const start = index + address.start;
    const end = index + address.end;
    words.push(...cutPlain(text, from, start, rules), wordAt(text, start, end));
    from = end;
  }
  return [...words, ...cutPlain(text, from, text.length, rules)];
}

const openingMarks = '(<[“‘"\'';
const closingMarks = ')>]”’"\'.,;:!?';
const addressStarts = ['http://', 'https://', 'www.'];

/**
 * The address of a page or a mailbox in a run without white space: it holds marks, and is one
 * word.
 */
function addressIn(run: string): Span | undefined {
  if (!run.includes('@') && !run.includes('://') && !run.includes('www.')) return undefined;
  let start = 0;
  let end = run.length;
  while (start < end && openingMarks.includes(run.charAt(start))) start++;
  while (end > start && closingMarks.includes(run.charAt(end - 1))) end--;
  const inner = run.slice(start, end).toLowerCase();
  const at = inner.indexOf('@');
  const isMailbox = at > 0 && inner.indexOf('.', at) > at + 1;
  const isPage = addressStarts.some((begin) => inner.startsWith(begin) && inner !== begin);
  return isMailbox || isPage ? { start, end } : undefined;
}

function cutPlain(text: string, start: number, end: number, rules: WordRules): CutWord[] {
  const tokens = tokenize(text, start, end);
  const words: CutWord[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const last = lastOfRun(tokens, at, rules);
    const whole = { start: token.start, end: tokens[last]?.end ?? token.end };
    if (last > at) words.push(wordAt(text, whole.start, whole.end));
    else if (token.kind === 'word') words.push(...cutToken(text, token, rules));
    else words.push(wordAt(text, token.start, token.end));
    at = last;
  }
  return words;
}

const wordAt = (text: string, start: number, end: number): CutWord => ({
  text: text.slice(start, end),
  start,
  end,
});

/** The place of the last token that makes one word with the one at `at`. */
function lastOfRun(tokens: readonly Token[], at: number, rules: WordRules): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.start !== token.end) return at;
  if (next.text === '.' && keepsPeriod(tokens, at, rules)) return at + 1;
  if (/^[-.!?=*_~'`]$/u.test(token.text)) return endOfMarks(tokens, at);
  const beyond = tokens[at + 2];
  const isFraction =
    token.kind === 'number' &&
    next.text === '/' &&
    beyond?.kind === 'number' &&
    beyond.start === next.end;
  return isFraction ? at + 2 : at;
}

/** Abbreviations and initials, but not what may be a word before the end of the sentence. */
function keepsPeriod(tokens: readonly Token[], at: number, rules: WordRules): boolean {
  const text = tokens[at]?.text ?? '';
  const isLast = at + 2 >= tokens.length;
  if (/^\p{Lu}$/u.test(text)) return !isLast;
  if (!rules.abbreviations.has(text.toLowerCase())) return false;
  return !isLast || /^\p{Lu}\p{Ll}{1,3}$/u.test(text);
}

/** Marks of one kind that touch are one: an ellipsis, a dash, a rule. */
function endOfMarks(tokens: readonly Token[], at: number): number {
  let last = at;
  const mark = tokens[at]?.text;
  while (tokens[last + 1]?.text === mark && tokens[last + 1]?.start === tokens[last]?.end) last++;
  return last;
}

/** A word of letters, cut at hyphens, then at the words that lean on its parts. */
function cutToken(text: string, token: Token, rules: WordRules): CutWord[] {
  const pieces = token.text.split('-');
  const isWhole = pieces.length === 1 || rules.prefixes.has((pieces[0] ?? '').toLowerCase());
  const words: CutWord[] = [];
  let start = token.start;
  for (const piece of isWhole ? [token.text] : pieces) {
    if (start > token.start) words.push(wordAt(text, start - 1, start));
    words.push(...cutLeaning(text, start, start + piece.length, rules));
    start += piece.length + 1;
  }
  return words;
}

function cutLeaning(text: string, start: number, end: number, rules: WordRules): CutWord[] {
  const word = text.slice(start, end);
  const joined = rules.joined.get(word.toLowerCase());
  const at = joined ?? rules.clitics.exec(word)?.index ?? 0;
  if (at <= 0) return [wordAt(text, start, end)];
  return [...cutLeaning(text, start, start + at, rules), wordAt(text, start + at, end)];
}
