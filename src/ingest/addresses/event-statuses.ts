import type { ArticleData, EventData } from '../../model/content.ts';
import type { Status } from '../../model/findings.ts';
import { countsAs, statusesOf } from '../../model/ledger.ts';
import { SpanIndex } from '../../text/span-index.ts';

/**
 * How the label of each event stands, by its address: kept for the day on which the event has no
 * page any more.
 */
export function eventStatuses(
  events: readonly EventData[],
  articles: readonly ArticleData[],
): Map<string, readonly Status[]> {
  const rows = new Map(
    articles.map(({ id, statements }) => [
      id,
      new SpanIndex(
        statements.map((row) => ({ ...row, article: id })),
        (row) => row,
      ),
    ]),
  );
  return new Map(
    events.map(({ id, accounts }) => [
      id,
      statusesOf(
        accounts.flatMap(({ provenance }) =>
          (rows.get(provenance.article)?.overlapping(provenance) ?? []).filter((row) =>
            countsAs(provenance, row),
          ),
        ),
      ),
    ]),
  );
}
