import type { Language } from '../../../language/language.ts';
import { bare, tokenize } from '../../../text/tokens.ts';
import type { EventCandidate } from './candidates.ts';

/**
 * What a sentence names that is no person: ids of places and organisations, and stems of words that
 * its article writes with a capital throughout, but for the first. A headline may write any word
 * with one, so `small` are the stems of what the article writes without.
 */
export function thingsIn(
  { happening: { sentence }, features }: EventCandidate,
  text: string,
  {
    persons,
    small,
  }: { readonly persons: ReadonlySet<string>; readonly small: ReadonlySet<string> },
  { events }: Language,
): Set<string> {
  const known = [...features].filter((one) => one.startsWith('@') && !persons.has(one.slice(1)));
  const unknown = wordsOf(text.slice(sentence.start, sentence.end))
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => events.stem(word.toLowerCase()))
    .filter((stem) => !small.has(stem) && features.has(stem));
  return new Set([...known, ...unknown]);
}

/** Whether each of two sentences names a thing that the other does not: two places, two firms. */
export const namesOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  !a.isSubsetOf(b) && !b.isSubsetOf(a);

/** The stems of the words that a text writes without a capital. */
export const smallStems = (text: string, { events }: Language): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => /^\p{Ll}/u.test(word))
      .map((word) => events.stem(word)),
  );

const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => bare(token.text));
