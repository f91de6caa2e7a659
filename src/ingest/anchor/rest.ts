import { elementAt } from '../../text/sure.ts';
import { type Folded, formsOf, type Rarity, type TextForm } from './forms.ts';
import { mostPromising } from './most-promising.ts';
import { WordIndex, type WordOverlap } from './word-index.ts';

/**
 * The texts as forms that can be compared, and what those without an exact partner share with the
 * new ones.
 */
export interface Rest {
  readonly olds: readonly TextForm[];
  readonly news: readonly TextForm[];
  /** Forms of the texts that were absorbed before. */
  readonly absorbed: readonly TextForm[];
  /** Forms of the texts first published, for old texts that have changed since. */
  readonly firsts: ReadonlyMap<number, TextForm>;
  readonly rarity: Rarity;
  /** Per old text that is still free. */
  readonly overlaps: ReadonlyMap<number, readonly WordOverlap[]>;
  /** Per absorbed text. */
  readonly absorbedOverlaps: readonly (readonly WordOverlap[])[];
}

/** Texts before any is cut into words; `firsts` go by the index of the old text. */
interface FoldedTexts {
  readonly olds: readonly Folded[];
  readonly news: readonly Folded[];
  readonly absorbed: readonly Folded[];
  readonly firsts: readonly (readonly [number, Folded])[];
}

/** Cuts all texts into words and looks up what the free ones share. */
export function restOf(
  { olds, news, absorbed, firsts }: FoldedTexts,
  free: readonly number[],
): Rest {
  const { forms, rarity } = formsOf([
    ...olds,
    ...news,
    ...absorbed,
    ...firsts.map(([, text]) => text),
  ]);
  let from = 0;
  const next = (count: number): TextForm[] => forms.slice(from, (from += count));
  const [oldForms, newForms, absorbedForms] = [
    next(olds.length),
    next(news.length),
    next(absorbed.length),
  ];
  const index = new WordIndex(
    newForms,
    [...free.map((at) => elementAt(oldForms, at)), ...absorbedForms],
    rarity,
  );
  return {
    olds: oldForms,
    news: newForms,
    absorbed: absorbedForms,
    firsts: new Map(next(firsts.length).map((form, n) => [elementAt(firsts, n)[0], form])),
    rarity,
    overlaps: new Map(
      free.map((at) => [
        at,
        mostPromising(
          elementAt(oldForms, at),
          at,
          newForms,
          index.overlaps(elementAt(oldForms, at)),
        ),
      ]),
    ),
    absorbedOverlaps: absorbedForms.map((form) => index.overlaps(form)),
  };
}
