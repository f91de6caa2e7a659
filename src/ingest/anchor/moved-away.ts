import type { LockRecord } from '../../model/lock.ts';
import { elementAt, first } from '../../text/sure.ts';
import { fold } from './fold.ts';
import { formsOf, type TextForm } from './forms.ts';
import { compare, likenessAtMost } from './likeness.ts';
import { BETWEEN_ARTICLES, BETWEEN_ARTICLES_WORDS, MARGIN } from './parameters.ts';
import { WordIndex } from './word-index.ts';

/** A record and the article that it belongs to. */
export interface Owned {
  readonly article: string;
  readonly record: LockRecord;
}

/**
 * For passages that have just gone: the one new passage of another article that reads the same, by
 * the id of the one gone.
 */
export function movedAway(gone: readonly Owned[], added: readonly Owned[]): Map<string, Owned> {
  const moved = new Map<string, Owned>();
  if (!gone.length || !added.length) return moved;
  const { forms, rarity } = formsOf(
    [...gone, ...added].map(({ record: { kind, text } }) => ({ kind, text, fold: fold(text) })),
  );
  const [left, came] = [forms.slice(0, gone.length), forms.slice(gone.length)];
  const long = left.filter(isLong);
  const index = new WordIndex(came, long, rarity);
  for (const [n, form] of left.entries()) {
    if (!isLong(form)) continue;
    const alike = index.overlaps(form).flatMap((shared) => {
      const other = elementAt(came, shared.at);
      if (
        elementAt(added, shared.at).article === elementAt(gone, n).article ||
        !isLong(other) ||
        likenessAtMost(form, other, shared) < BETWEEN_ARTICLES - MARGIN
      )
        return [];
      const { value } = compare(form, other, shared);
      return value >= BETWEEN_ARTICLES - MARGIN ? { value, to: elementAt(added, shared.at) } : [];
    });
    if (alike.length === 1 && first(alike).value >= BETWEEN_ARTICLES)
      moved.set(elementAt(gone, n).record.id, first(alike).to);
  }
  return moved;
}

const isLong = ({ words }: TextForm): boolean => words.length >= BETWEEN_ARTICLES_WORDS;
