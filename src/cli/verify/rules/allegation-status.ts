import { countsAs, type LedgerRow, needsStatus } from '../../../model/ledger.ts';
import { say } from '../../../model/messages/catalogue.ts';
import { partsOf, type Published } from '../published.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/**
 * Wherever a grave statement is repeated, and wherever the label of an event that rests on one
 * stands, its status stands beside it.
 */
export const allegationStatus: SiteRule = {
  id: 'allegation-status',
  watch: (published) => {
    const labels = graveLabels(published);
    return tally((file, { cited, links, heading }, count) => {
      for (const one of cited) {
        for (const row of one.rows.filter(needsStatus))
          count(
            one.scope.statuses.has(row.status)
              ? null
              : say('allegation-status/cited', { words: one.words, status: row.status }),
            partsOf(one),
          );
      }
      const told = heading
        ? [
            ...links,
            {
              ...heading,
              href: `${published.base}${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
            },
          ]
        : links;
      for (const { href, words, scope } of told) {
        const event = labels.get(href);
        if (event?.label !== words) continue;
        for (const status of event.statuses)
          count(
            scope.statuses.has(status) ? null : say('allegation-status/label', { words, status }),
            [{ kind: 'page', folder: 'events', id: event.id }],
          );
      }
    });
  },
};

interface GraveLabel {
  readonly id: string;
  readonly label: string;
  readonly statuses: readonly string[];
}

/**
 * Labels of events with the statuses of their accounts, by the address of their page: two events
 * may have one label.
 */
function graveLabels({ base, events, ledger }: Published): Map<string, GraveLabel> {
  const gravest = ({
    article,
    ...span
  }: {
    article: string;
    start: number;
    end: number;
  }): LedgerRow[] =>
    (ledger.get(article) ?? []).filter(
      (row) => needsStatus(row) && countsAs({ article, ...span }, row),
    );
  return new Map(
    [...events.values()].flatMap(({ id, label, accounts }) => {
      const statuses = accounts.flatMap(({ provenance }) =>
        gravest(provenance).map(({ status }) => status),
      );
      return statuses.length
        ? [
            [
              `${base}events/${id}/`,
              { id, label: label.replace(/\s+/g, ' '), statuses: [...new Set(statuses)] },
            ] as const,
          ]
        : [];
    }),
  );
}
