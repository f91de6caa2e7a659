import { elementAt, first } from '../../text/sure.ts';
import type { TextForm } from './forms.ts';
import { passageErrors } from './likeness.ts';
import type { Pairing } from './pairing.ts';
import { ABSORBED_SURE, PASSAGE_WORDS, VERBATIM_WORDS } from './parameters.ts';
import type { WordOverlap } from './word-index.ts';

/** An old text that now stands within a longer new one. */
export interface Absorbed {
  readonly old: number;
  readonly host: number;
  /** So many words differ that it may be another text. */
  readonly doubtful: boolean;
}

/**
 * Finds the longer new text, also one that has its own old text, in which an old one without a
 * partner stands.
 */
export function matchAbsorbed(
  olds: readonly TextForm[],
  news: readonly TextForm[],
  overlaps: ReadonlyMap<number, readonly WordOverlap[]>,
  pairing: Pairing,
): Absorbed[] {
  return pairing.freeOld.flatMap((old) => {
    const found = hostOf(elementAt(olds, old), news, overlaps.get(old) ?? []);
    return found ? { old, ...found } : [];
  });
}

/**
 * The text that holds nearly all of `part` as one run; for short parts the only one that holds it
 * word by word.
 */
export function hostOf(
  part: TextForm,
  news: readonly TextForm[],
  overlaps: readonly WordOverlap[],
): { host: number; doubtful: boolean } | undefined {
  const size = part.words.length;
  const longer = overlaps
    .filter(({ at }) => elementAt(news, at).words.length > size)
    .sort((a, b) => b.words - a.words || a.at - b.at);
  if (size < PASSAGE_WORDS) {
    const exact = longer.filter(
      ({ at, words }) =>
        size >= VERBATIM_WORDS && words === size && holds(elementAt(news, at).fold, part.fold),
    );
    return exact.length === 1 ? { host: first(exact).at, doubtful: false } : undefined;
  }
  for (const shared of longer) {
    const errors = passageErrors(part.words, elementAt(news, shared.at).words, shared);
    if (errors !== undefined) return { host: shared.at, doubtful: errors > size * ABSORBED_SURE };
  }
  return undefined;
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Whether the words stand in the text and are not parts of longer words at their ends. */
export function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!inWord.test(text.charAt(at - 1)) && !inWord.test(text.charAt(at + words.length)))
      return true;
  }
  return false;
}
