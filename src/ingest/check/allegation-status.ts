import { graveTopics } from '../../model/ledger.ts';
import { ownFault, type Rule, type RuleBreach, unreadArticle, wordsAt } from './rule.ts';

/** Kinds of rows that already say how they stand; speech names who says so. */
const marked = new Set(['allegation', 'denial', 'quote', 'speech']);

/**
 * A statement that touches a grave topic is a row that says how it stands, never plain fact. That
 * pages show it is checked on the finished site.
 */
export const allegationStatus: Rule = {
  id: 'allegation-status',
  run: ({ articles }) => {
    const breaches: RuleBreach[] = [];
    let checked = 0;
    for (const { data } of articles) {
      for (const row of data.statements) {
        if (
          !row.sensitive.some((topic) => graveTopics.has(topic)) &&
          row.kind !== 'allegation' &&
          row.kind !== 'denial'
        )
          continue;
        checked++;
        if (!marked.has(row.kind) && row.status === 'reported')
          breaches.push({
            seed: data.seed,
            span: row,
            parts: [wordsAt(data.id, row), unreadArticle(data.id)],
            reason: `Unexpected plain ${row.kind} that touches ${row.sensitive.join(', ')}, expected it marked as an allegation`,
            fix: ownFault,
          });
        if (row.kind === 'speech' && row.claimants.length === 0)
          breaches.push({
            seed: data.seed,
            span: row,
            parts: [wordsAt(data.id, row), unreadArticle(data.id)],
            reason: `Unexpected speech that touches ${row.sensitive.join(', ')} without whose it is, expected who says so`,
            fix: ownFault,
          });
        if (row.kind === 'denial' && row.status !== 'denied')
          breaches.push({
            seed: data.seed,
            span: row,
            parts: [wordsAt(data.id, row), unreadArticle(data.id)],
            reason: `Unexpected status “${row.status}” of a denial, expected “denied”`,
            fix: ownFault,
          });
      }
    }
    return { checked, breaches };
  },
};
