import type { PageLock } from '../../model/addresses.ts';
import { slugify } from '../../text/slugs.ts';
import { runsOf, runWords } from '../../text/word-runs.ts';
import { TELLING_WORDS } from './parameters.ts';

/**
 * Tells whether a title or an address holds a name or text that is withheld or a run of its words,
 * or is words of one in their order.
 */
export function isSecret(withheld: readonly string[]): (words: string) => boolean {
  const texts = withheld.map(foldedWords);
  return (given) => {
    const words = foldedWords(given);
    return texts.some(
      (text) =>
        holds(words, text) ||
        sharesRun(words, text) ||
        (words.length >= TELLING_WORDS && isWithin(words, text)),
    );
  };
}

/** Words as addresses have them: a title and the address made of it are the same words. */
const foldedWords = (text: string): string[] =>
  slugify(text.replace(/[-/.]/g, ' '), Infinity).split('-');

/** Addresses have no apostrophes: ‘Jane Roe’s letter’ is jane-roes-letter. */
const holds = (words: readonly string[], text: readonly string[]): boolean =>
  ['', 's'].some((ending) => ` ${words.join(' ')} `.includes(` ${text.join(' ')}${ending} `));

/** Titles have words of our own beside those of a source (Certain or not? …). */
const sharesRun = (words: readonly string[], text: readonly string[]): boolean =>
  words.length >= runWords &&
  runsOf(words).some((run) => ` ${text.join(' ')} `.includes(` ${run} `));

function isWithin(words: readonly string[], text: readonly string[]): boolean {
  let at = 0;
  for (const word of text) if (word === words[at]) at++;
  return at === words.length;
}

/**
 * The addresses that were published without those that tell what is withheld, so that no page keeps
 * one of them.
 */
export const withoutSecret = (lock: PageLock, secret: (words: string) => boolean): PageLock =>
  new Map([...lock].map(([kind, records]) => [kind, records.filter(({ slug }) => !secret(slug))]));
