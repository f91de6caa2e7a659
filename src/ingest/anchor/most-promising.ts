import { elementAt } from '../../text/sure.ts';
import type { TextForm } from './forms.ts';
import { likenessAtMost } from './likeness.ts';
import { CANDIDATES, FLOOR_FORCED } from './parameters.ts';
import type { WordOverlap } from './word-index.ts';

/**
 * The overlaps of a text that could lead anywhere, the best ones where there are very many: lists
 * of hundreds of look-alikes would else be compared each with each. `at` is where the text stood;
 * nearer ones come first among equals.
 */
export function mostPromising(
  form: TextForm,
  at: number,
  news: readonly TextForm[],
  overlaps: readonly WordOverlap[],
): WordOverlap[] {
  const hopeful = overlaps.flatMap((overlap) => {
    const atMost = likenessAtMost(form, elementAt(news, overlap.at), overlap);
    return atMost >= FLOOR_FORCED ? { overlap, atMost } : [];
  });
  if (hopeful.length > CANDIDATES) {
    hopeful.sort(
      (a, b) =>
        b.atMost - a.atMost ||
        Math.abs(a.overlap.at - at) - Math.abs(b.overlap.at - at) ||
        a.overlap.at - b.overlap.at,
    );
    hopeful.length = CANDIDATES;
  }
  return hopeful.map(({ overlap }) => overlap);
}
