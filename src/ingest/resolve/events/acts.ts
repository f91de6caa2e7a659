import type { Language } from '../../../language/language.ts';
import { bare, type Token } from '../../../text/tokens.ts';

/**
 * The act of each of some words that stand behind each other; undefined for a word of none. A verb
 * may be of another act with the word behind it ('passed away' is not 'passed'), which then has
 * none of its own ('opened fire' burns nothing). A month is no march.
 */
export function actsOf(
  words: readonly Pick<Token, 'text'>[],
  { events, time }: Language,
): (string | undefined)[] {
  const small = words.map(({ text }) => bare(text).toLowerCase());
  const ofTwo = small.map((word, n) => events.actsOfTwo.get(`${word} ${small[n + 1] ?? ''}`));
  return words.map(({ text }, n) => {
    const word = small[n] ?? '';
    const act = ofTwo[n];
    if (act !== undefined) return act;
    if (ofTwo[n - 1] !== undefined) return undefined;
    const isMonth = time.words.get(word)?.is === 'month' && /^\p{Lu}/u.test(text);
    return isMonth ? undefined : events.acts.get(word);
  });
}
