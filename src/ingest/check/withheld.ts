import { say } from '../../model/messages/catalogue.ts';
import { holdsWords } from '../../text/word-runs.ts';
import type { Rule, RuleBreach } from './rule.ts';

/**
 * What is withheld has no passage and no text in the lock, only a note that it was there. The
 * finished site is checked again, word by word.
 */
export const withheld: Rule = {
  id: 'withheld',
  run: ({ articles, after, withheld: { passages, people }, nothingLeft }) => {
    const ids = new Set(passages);
    const breaches: RuleBreach[] = [];
    let checked = 0;
    const file = 'editorial/withheld.yaml';
    for (const [article, records] of after) {
      for (const record of records) {
        if (!record.withheld && !ids.has(record.id) && people.length === 0) continue;
        checked++;
        const texts = [record.text, ...(record.earlier ?? []).map(({ text }) => text)].join('\n');
        const named = people.find((name) => holdsWords(texts, name));
        if ((record.withheld || ids.has(record.id)) && texts.trim())
          breaches.push({
            page: `anchors/${article}`,
            ...say('withheld/words', { id: record.id }),
          });
        if (named)
          breaches.push({
            page: `anchors/${article}`,
            ...say('withheld/name', { id: record.id }),
          });
      }
    }
    for (const { data } of articles) {
      for (const { id } of [...data.blocks, ...data.quotes])
        if (ids.has(id))
          breaches.push({
            seed: data.seed,
            ...say('withheld/passage', { id }),
          });
    }
    if (nothingLeft)
      breaches.push({
        page: file,
        ...say('withheld/everything'),
      });
    return { checked: checked + passages.length, breaches };
  },
};
