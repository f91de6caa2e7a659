import { needsStatus, repeats } from '../../../model/standing.ts';
import type { Published } from '../published.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/** Wherever a grave statement is repeated, and wherever the label of an event that rests on one stands, its status stands beside it. */
export const allegationStatus: SiteRule = {
  id: 'allegation-status',
  watch: (published) => {
    const labels = graveLabels(published);
    return tally((_, { cited, links, heading }, count) => {
      for (const one of cited) {
        for (const row of one.rows.filter(needsStatus)) count(one.scope.statuses.has(row.status) ? null : `Unexpected plain statement “${one.words}”, expected the status ‘${row.status}’ beside it`);
      }
      for (const { words, scope } of heading ? [...links, heading] : links) {
        for (const status of labels.get(words) ?? []) count(scope.statuses.has(status) ? null : `Unexpected plain label “${words}”, expected the status ‘${status}’ beside it`);
      }
    });
  },
};

/** Labels of events with the statuses that their first account has. */
function graveLabels({ events, ledger }: Published): Map<string, string[]> {
  return new Map([...events.values()].flatMap(({ label, accounts }): [string, string[]][] => {
    const statuses = accounts.flatMap(({ provenance }) => (ledger.get(provenance.article) ?? []).filter((row) => needsStatus(row) && repeats(provenance, row)).map(({ status }) => status));
    return statuses.length ? [[label.replace(/\s+/g, ' '), [...new Set(statuses)]]] : [];
  }));
}
