import { holdsWords } from '../../text/word-runs.ts';
import type { Rule, RuleBreach } from './rule.ts';
import { ownFault } from './rule.ts';

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
            reason: `Unexpected words of the withheld passage ${record.id} in the lock, expected its id and days alone`,
            fix: ownFault,
          });
        if (named)
          breaches.push({
            page: `anchors/${article}`,
            reason: `Unexpected name of a withheld person in the record ${record.id}, expected none`,
            fix: ownFault,
          });
      }
    }
    for (const { data } of articles) {
      for (const { id } of [...data.blocks, ...data.quotes])
        if (ids.has(id))
          breaches.push({
            seed: data.seed,
            reason: `Unexpected passage ${id} that is withheld, expected none`,
            fix: ownFault,
          });
    }
    if (nothingLeft)
      breaches.push({
        page: file,
        reason: 'Unexpected withholding of every article, expected one to publish',
        fix: 'take one of the entries out',
      });
    return { checked: checked + passages.length, breaches };
  },
};
