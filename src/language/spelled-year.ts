import type { TimeRules } from './time.ts';

/** A year in words, 'nineteen ninety-six', and the index of what follows it. */
export interface SpelledYear {
  readonly year: number;
  readonly next: number;
}

/**
 * Reads a year in words from `at`; `count` gives the number that a word stands for, where it stands
 * for one.
 */
export function spelledYear(
  count: (at: number) => number | undefined,
  at: number,
): SpelledYear | undefined {
  const hundreds = count(at) ?? 0;
  const tens = count(at + 1) ?? 0;
  if (hundreds < 18 || hundreds > 20 || tens < 10) return undefined;
  const ones = tens >= 20 ? (count(at + 2) ?? 0) : 0;
  const end = ones > 0 && ones < 10 ? ones : 0;
  return { year: hundreds * 100 + tens + end, next: end ? at + 3 : at + 2 };
}

/** Whether a text states any year: in figures, shortened ('’96'), or in words. */
export function statesYear(text: string, { words }: TimeRules): boolean {
  if (/\b\d{4}s?\b|['’]\d\ds?\b/.test(text)) return true;
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (at: number): number | undefined => {
    const word = words.get(all[at] ?? '');
    return word?.is === 'count' ? word.value : undefined;
  };
  return all.some((_, at) => spelledYear(count, at) !== undefined);
}
