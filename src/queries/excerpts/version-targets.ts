import type { Versioned } from '../../markdown/render-html.ts';
import type { ArticleData } from '../../model/content.ts';
import { dateInWords } from '../../site/dates.ts';
import { words } from '../../site/words/en.ts';
import { escapeHtml } from '../../text/html.ts';

/**
 * What makes links to a version of a passage work without scripts: an empty target for the version
 * that is shown, and a note for each earlier one, which says what the passage read and is shown
 * only when it is the target.
 */
export function versionTargets({
  versions,
  earlier,
}: ArticleData): (id: string) => Versioned | undefined {
  const byId = new Map(versions.map(({ id, v }) => [id, v]));
  const before = Map.groupBy(earlier, ({ id }) => id);
  return (id) => {
    const v = byId.get(id);
    if (v === undefined) return undefined;
    const notes = earlierVersions(before.get(id) ?? [], v).map(
      (one) =>
        `<span class="changed" role="note" id="${id}.${one.v}" data-pagefind-ignore>${note(one)}</span>`,
    );
    return { v, start: `${notes.join('')}<span class="version" id="${id}.${v}"></span>` };
  };
}

/**
 * Earlier versions, each once, by the last day on which it stood; the version that is shown again
 * needs no note.
 */
export function earlierVersions(
  earlier: ArticleData['earlier'],
  now: string,
): ArticleData['earlier'] {
  const last = new Map(earlier.map((one) => [one.v, one]));
  last.delete(now);
  return [...last.values()];
}

const note = ({ text, until }: ArticleData['earlier'][number]): string =>
  escapeHtml(`${words.article.changed(dateInWords(until))} “${text}” `);
