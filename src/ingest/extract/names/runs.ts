import { elementAt } from '../../../text/sure.ts';
import { commonWord, firstName, is } from './features.ts';
import { MOST_PARTICLES, NICKNAME_REACH } from './parameters.ts';
import type { Word } from './words.ts';

/** Neighbouring words, as indexes into the words of a sentence, half-open. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

const openQuotes = new Set(['"', '“', '‘', "'", '«']);
const closeQuotes = new Set(['"', '”', '’', "'", '»']);

/** Whether a word can be part of a name by its letters. */
export const isNamelike = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.shape === 'capital' || word.shape === 'upper' || word.shape === 'initial');

/**
 * Finds the runs of capitalised words of a sentence, with the particles, initials and quoted
 * nicknames between them.
 */
export function findRuns(words: readonly Word[], text: string): WordRun[] {
  const runs: WordRun[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isNamelike(words[at]) || isPronoun(elementAt(words, at)) || isTag(words[at], text))
      continue;
    let to = at + 1;
    for (let next = extend(words, at, to, text); next > to; next = extend(words, at, to, text))
      to = next;
    runs.push({ from: particlesBefore(words, at), to });
    at = to - 1;
  }
  return runs;
}

/**
 * Where the particles in lower case before a name begin: 'de', 'bin', 'van der'; one that is a
 * common word of English as well only with another.
 */
function particlesBefore(words: readonly Word[], at: number): number {
  if (elementAt(words, at).glued) return at;
  let from = at;
  // 'à la Jon Roe': what a full name begins with is no particle of a surname.
  if (is(words[at], 'shared-first-name') && isNamelike(words[at + 1])) return at;
  while (isParticle(words[from - 1])) from--;
  while (from < at && at - from < 2 && is(words[from], commonWord, 'function-word')) from++;
  return from;
}

const isParticle = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && word.fold.length > 1 && is(word, 'particle');

const isPronoun = (word: Word): boolean => word.link === 'speaker' && !word.possessive;

/** '@JaneRoe', '#Elections': the name of an account or a subject, spelled as nobody's is. */
const isTag = (word: Word | undefined, text: string): boolean =>
  word !== undefined && word.glued && /[@#]/.test(text.charAt(word.start - 1));

/** The end of the run when the words after `to` are taken into it, or `to` where it ends. */
function extend(words: readonly Word[], from: number, to: number, text: string): number {
  const last = elementAt(words, to - 1);
  const next = words[to];
  if (!next || last.possessive) return to;
  if (to > from + 1 && isSuffix(words, to)) return to + 2;
  if (next.glued && !last.fold.endsWith('.')) return to;
  if (isNamelike(next)) return isPronoun(next) ? to : to + 1;
  if (next.shape === 'lower') return acrossParticles(words, from, to);
  return next.shape === 'mark' ? acrossMark(words, to, text) : to;
}

/** Over an ampersand or a nickname in marks. */
function acrossMark(words: readonly Word[], to: number, text: string): number {
  const mark = text.charAt(elementAt(words, to).start);
  if (mark === '&' && isNamelike(words[to + 1])) return to + 2;
  return openQuotes.has(mark) ? acrossNickname(words, to, text) : to;
}

/** ', Jr.' of 'Ana Roe, Jr.': the comma is part of the name. */
const isSuffix = (words: readonly Word[], comma: number): boolean =>
  words[comma]?.fold === ',' &&
  isNamelike(words[comma + 1]) &&
  is(words[comma + 1], 'name-suffix') &&
  !is(words[comma + 1], commonWord, 'thing-head') &&
  !isNamelike(words[comma + 2]);

function acrossParticles(words: readonly Word[], from: number, to: number): number {
  if (
    elementAt(words, to).link === 'definite' &&
    to === from + 1 &&
    is(words[to + 1], 'byname') &&
    elementAt(words, to + 1).shape === 'capital'
  )
    return to + 2;
  let at = to;
  while (at < to + MOST_PARTICLES && words[at]?.shape === 'lower' && is(words[at], 'particle'))
    at++;
  return at > to && isNamelike(words[at]) && !is(words[at], 'function-word') ? at + 1 : to;
}

/** Over a nickname in marks between two parts of a name: José “Pepe” Mujica. */
function acrossNickname(words: readonly Word[], to: number, text: string): number {
  const opener = words[to - 1];
  // ‘On “The Copper” Roe sings’: what stands before the marks is no name.
  if (is(opener, 'function-word') && !is(opener, firstName)) return to;
  for (let at = to + 1; at <= to + NICKNAME_REACH; at++) {
    const word = words[at];
    if (!word) return to;
    if (at > to + 1 && word.shape === 'mark' && closeQuotes.has(text.charAt(word.start)))
      return isNamelike(words[at + 1]) && !elementAt(words, at + 1).glued ? at + 2 : to;
    if (!isNamelike(word)) return to;
  }
  return to;
}
