import { graveTopics } from '../../model/ledger.ts';
import { say } from '../../model/messages/catalogue.ts';
import { type Rule, type RuleBreach, unreadArticle, wordsAt } from './rule.ts';

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
            ...say('allegation-status/plain', { kind: row.kind, topics: row.sensitive.join(', ') }),
          });
        if (row.kind === 'speech' && row.claimants.length === 0)
          breaches.push({
            seed: data.seed,
            span: row,
            parts: [wordsAt(data.id, row), unreadArticle(data.id)],
            ...say('allegation-status/speech', { topics: row.sensitive.join(', ') }),
          });
        if (row.kind === 'denial' && row.status !== 'denied')
          breaches.push({
            seed: data.seed,
            span: row,
            parts: [wordsAt(data.id, row), unreadArticle(data.id)],
            ...say('allegation-status/denial', { status: row.status }),
          });
      }
    }
    return { checked, breaches };
  },
};
