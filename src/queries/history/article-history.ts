import { diffWordsWithSpace } from 'diff';
import { passageTexts } from '../../markdown/passage-texts.ts';
import type { BodyBlock } from '../../model/body.ts';
import type { ArticleData } from '../../model/content.ts';

/** Words that stayed, came or went. */
export interface TextEdit {
  readonly how: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What became of one passage on a day; `id` is where it can be read now. */
export interface Change {
  readonly id: string;
  readonly how: 'changed' | 'added' | 'removed';
  readonly edits: readonly TextEdit[];
}

/** All changes of one day, in the order of the article. */
export interface DayOfChanges {
  readonly day: string;
  readonly changes: readonly Change[];
}

/** Records of parts of blocks; a change in them is one in the block. */
const parts: ReadonlySet<string> = new Set(['quote', 'sentence']);

/**
 * What changed in an article since it was first published, newest day first; `body` is what it
 * reads now.
 */
export function articleHistory(
  { blocks, versions, earlier, tombstones }: ArticleData,
  body: readonly BodyBlock[],
): DayOfChanges[] {
  const texts = passageTexts(body);
  const since = new Map(versions.map((one) => [one.id, one.since]));
  const before = Map.groupBy(earlier, ({ id }) => id);
  const first = [
    ...versions.map((one) => one.since),
    ...earlier.map(({ until }) => until),
    ...tombstones.flatMap(({ gone }) => gone ?? []),
  ].sort()[0];
  const dated: { day: string; change: Change }[] = [];
  const edits = (id: string, last: string): void => {
    const own = before.get(id) ?? [];
    own.forEach(({ text, until }, n) =>
      dated.push({
        day: until,
        change: { id, how: 'changed', edits: editsOf(text, own[n + 1]?.text ?? last) },
      }),
    );
  };
  for (const { id } of blocks) {
    const text = texts.get(id) ?? '';
    edits(id, text);
    // What is new since the first day; where it has changed since, the day on which it came is not
    // known here.
    const day = since.get(id);
    if (!before.has(id) && first !== undefined && day !== undefined && day > first)
      dated.push({
        day,
        change: { id, how: 'added', edits: [{ how: 'added', text }] },
      });
  }
  for (const { id, kind, text, gone } of tombstones) {
    if (parts.has(kind) || text === '') continue;
    edits(id, text);
    if (gone)
      dated.push({
        day: gone,
        change: { id, how: 'removed', edits: [{ how: 'removed', text }] },
      });
  }
  return [...Map.groupBy(dated, ({ day }) => day)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, all]) => ({ day, changes: all.map(({ change }) => change) }));
}

/** The difference of two texts in words, as an editor would mark it. */
export function editsOf(old: string, now: string): TextEdit[] {
  return diffWordsWithSpace(old, now.replace(/\s+/g, ' ').trim()).map(
    ({ value, added, removed }) => {
      const kept = removed ? 'removed' : 'same';
      return { how: added ? 'added' : kept, text: value };
    },
  );
}
