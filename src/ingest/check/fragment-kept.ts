import { say } from '../../model/messages/catalogue.ts';
import type { Rule, RuleBreach } from './rule.ts';

/** Every fragment that was ever published is still a passage or a tombstone. */
export const fragmentKept: Rule = {
  id: 'fragment-kept',
  run: ({ before, after, story }) => {
    const breaches: RuleBreach[] = [];
    // Counted over the lock to be written, so that a second run over the same seeds publishes the
    // same proof.
    let checked = [...after.values()].reduce((sum, records) => sum + records.length, 0);
    const seeds = new Map(story.articles.map(({ article }) => [article.id, article.source.seed]));
    for (const [article, records] of before) {
      const kept = new Set(after.get(article)?.map(({ id }) => id));
      for (const { id } of records) {
        if (kept.has(id)) continue;
        checked++;
        breaches.push({
          seed: seeds.get(article) ?? article,
          ...say('fragment-kept', { id, article }),
        });
      }
    }
    return { checked, breaches };
  },
};
