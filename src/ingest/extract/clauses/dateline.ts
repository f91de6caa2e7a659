import type { Word } from '../tape/word.ts';
import { DATELINE_TOKENS, PLACE_LETTERS } from './parameters.ts';

/**
 * The words of the first sentence of a paragraph behind its dateline: ‘HARWICK, June 5 (Agency) — A
 * ferry …’. What stands before the dash says from where and when it was reported, and is no part of
 * the sentence: no subject, no speaker.
 *
 * A dateline is capitalised words, numbers and a bracket before a dash; with a bracket, with a
 * number, or with a place in capitals where the dash is no half of a pair.
 */
export function withoutDateline(words: readonly Word[]): readonly Word[] {
  const dash = words.findIndex((word, at) => isDash(word) && !isHyphen(words, at));
  if (dash < 1 || dash > DATELINE_TOKENS) return words;
  const line = words.slice(0, dash);
  // '--' is two tokens.
  const behind = words.slice(isDash(words[dash + 1]) ? dash + 2 : dash + 1);
  if (behind.length === 0) return words;
  const open = line.findIndex(({ text }) => text === '(');
  const outside = open < 0 ? line : line.slice(0, open);
  if (!isInBrackets(line, open) || !outside.every(isOfPlace)) return words;
  const isReport =
    open > 0 ||
    outside.some(({ text }) => /^\d/.test(text)) ||
    (isLoud(outside[0]) && behind.filter(isDash).length % 2 === 0);
  return isReport ? behind : words;
}

/** '-' right behind a word or before one: '44-year-old'. */
const isHyphen = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' &&
  !isDash(words[at + 1]) &&
  (words[at - 1]?.end === words[at]?.start || words[at]?.end === words[at + 1]?.start);

const isDash = (word: Word | undefined): boolean => /^(?:[-–—―]|--)$/.test(word?.text ?? '');

const isOfPlace = ({ text }: Word): boolean => /^(?:[\p{Lu}\d]|[.,/]$)/u.test(text);

/** Whether the bracket, if there is one, closes right before the dash. */
const isInBrackets = (line: readonly Word[], open: number): boolean =>
  open < 0 || (open > 0 && line.at(-1)?.text === ')');

const isLoud = (word: Word | undefined): boolean =>
  word !== undefined && new RegExp(`^\\p{Lu}{${PLACE_LETTERS},}$`, 'u').test(word.text);
