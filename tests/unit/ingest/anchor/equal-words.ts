import type { Rarity, TextForm } from '../../../../src/ingest/anchor/forms.ts';
import { type Shared, sharedWords } from '../../../../src/ingest/anchor/likeness.ts';
import { WordIndex, type WordOverlap } from '../../../../src/ingest/anchor/word-index.ts';
import { elementAt } from '../../../../src/text/sure.ts';

/** What texts are as forms if every word says as much as any other. */
export interface EqualWords {
  readonly forms: readonly TextForm[];
  readonly rarity: Rarity;
}

/**
 * Forms of texts whose words all weigh 1: of two texts of one length with the same order of words,
 * the likeness is then the share of words that they have in common.
 */
export function equalWords(...texts: readonly string[]): EqualWords {
  const numbers = new Map<string, number>();
  const forms = texts.map((text): TextForm => {
    const words = Int32Array.from(text.split(' ').filter(Boolean), (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
    return { kind: 'paragraph', text, fold: text, words, weight: words.length };
  });
  return { forms, rarity: new Float64Array(numbers.size).fill(1) };
}

/** So many words of one series: `run('a', 3)` is 'a1 a2 a3'. */
export const run = (series: string, words: number): string =>
  Array.from({ length: words }, (_, n) => `${series}${n + 1}`).join(' ');

/** A text of `words` words that has the first `kept` of `run('a', words)` and others after them. */
export const rewritten = (words: number, kept: number): string =>
  [run('a', kept), run('new', words - kept)].filter(Boolean).join(' ');

/** Two texts and what they share. */
export interface Pair {
  readonly a: TextForm;
  readonly b: TextForm;
  readonly shared: Shared;
  readonly rarity: Rarity;
}

/** Two texts of equal words. */
export function pairOf(one: string, other: string): Pair {
  const { forms, rarity } = equalWords(one, other);
  const [a, b] = [elementAt(forms, 0), elementAt(forms, 1)];
  return { a, b, shared: sharedWords(a, b, rarity), rarity };
}

/** A text, others, and what it shares with them. */
export interface Candidates {
  readonly form: TextForm;
  readonly news: readonly TextForm[];
  readonly overlaps: readonly WordOverlap[];
}

/** A text of equal words among others. */
export function among(text: string, others: readonly string[]): Candidates {
  const { forms, rarity } = equalWords(text, ...others);
  const [form, news] = [elementAt(forms, 0), forms.slice(1)];
  return { form, news, overlaps: new WordIndex(news, [form], rarity).overlaps(form) };
}
