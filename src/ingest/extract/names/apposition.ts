import { elementAt } from '../../../text/sure.ts';
import { is, nameHead } from './features.ts';
import { APPOSITION_REACH, SHOPS_REACH } from './parameters.ts';
import type { Word } from './words.ts';

/** What the noun behind a name says of it. */
export interface Head {
  readonly cue: 'role-after' | 'firm-after';
  /** Whether an article opens a noun that only people are called by. */
  readonly human: boolean;
}

/**
 * The head of an apposition or a predicate: the last noun for a person or a thing before any verb,
 * mark or complement.
 */
export function headWithin(words: readonly Word[], from: number): Head | undefined {
  let found: Head | undefined;
  let complement = false;
  const opened = isArticle(words[from]);
  for (let at = from; at < Math.min(words.length, from + APPOSITION_REACH); at++) {
    const word = elementAt(words, at);
    if (word.shape === 'mark' || is(word, 'auxiliary', 'speech-verb')) return found;
    if (is(word, 'function-word') && !isArticle(word)) {
      if (found) return ownsShops(words, at) ? { cue: 'firm-after', human: false } : found;
      complement = true;
    }
    found = headOf(word, { opened, complement, first: at === from }) ?? found;
  }
  return found;
}

/** 'a grocer with 300 shops': so many belong to a firm. */
const ownsShops = (words: readonly Word[], at: number): boolean =>
  words[at]?.link === 'company' &&
  words[at + 1]?.shape === 'number' &&
  words.slice(at + 2, at + SHOPS_REACH).some((word) => is(word, 'firm-thing'));

/** Where a word stands in the phrase whose head it may be. */
interface Place {
  /** Behind the article that opens the phrase. */
  readonly opened: boolean;
  /** Behind a word that is no part of the noun phrase: 'late of', 'there for'. */
  readonly complement: boolean;
  /** Right behind the name. */
  readonly first: boolean;
}

function headOf(word: Word, { opened, complement, first }: Place): Head | undefined {
  if (word.possessive || word.shape === 'initial') return undefined;
  if (isRole(word, opened))
    return { cue: 'role-after', human: opened && !complement && isHuman(word) };
  return !complement && !first && word.shape === 'lower' && is(word, nameHead)
    ? { cue: 'firm-after', human: false }
    : undefined;
}

/** Whether a role behind a comma says that a name is somebody's: 'Dean Hill, a nurse'. */
export const isIntroduced = (words: readonly Word[], to: number): boolean =>
  words[to]?.fold === ',' && headWithin(words, to + 1)?.human === true;

export const isArticle = (word: Word | undefined): boolean =>
  word?.link === 'definite' || word?.link === 'indefinite';

/** A noun for people; behind an article also one that is seldom a role: 'a security guard'. */
const isRole = (word: Word, opened: boolean): boolean =>
  is(word, 'role', 'title') || (opened && is(word, 'person') && !is(word, 'place-head'));

const isHuman = (word: Word): boolean =>
  word.shape === 'lower' && is(word, 'person') && !is(word, 'either-role', 'group', 'firm-thing');
