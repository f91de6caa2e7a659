import type { Article, BlockKind } from '../../model/article.ts';
import { slice } from '../../model/span.ts';
import { elementAt } from '../../text/sure.ts';
import { wordsIn } from '../../text/word-runs.ts';
import { groupTexts } from './group-texts.ts';

/** A paper gives a report a headline and a name of its own, and it stays the same report. */
const apart: ReadonlySet<BlockKind> = new Set(['headline', 'byline']);

/**
 * Groups of articles that are copies of one report, by id: the one definition of a copy, for what
 * counts sources and for what checks it. Every article stands in exactly one group. Takes time
 * linear in the words of all articles.
 */
export function copiesOf(articles: readonly Article[]): string[][] {
  const groups = groupTexts(
    articles.map(reportWords),
    articles.map(({ id }) => id),
  );
  return groups.map((members) => members.map((at) => elementAt(articles, at).id));
}

/** The words of an article without headline and byline; all of them where it has no others. */
function reportWords({ blocks, source }: Article): string[] {
  const report = blocks.filter(({ kind }) => !apart.has(kind));
  return (report.length ? report : blocks).flatMap(({ content }) =>
    wordsIn(slice(source.text, content)),
  );
}

/** For each article, by id, the report of which it is a copy, by number. */
export const reportsOf = (
  articles: readonly { readonly article: Article }[],
): ReadonlyMap<string, number> =>
  new Map(
    copiesOf(articles.map(({ article }) => article)).flatMap((ids, n) => ids.map((id) => [id, n])),
  );
