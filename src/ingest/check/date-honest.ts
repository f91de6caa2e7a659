import parse from 'edtf';
import type { Rule, RuleBreach } from './rule.ts';

/** Every date is valid EDTF and stands with the words it was read from. */
export const dateHonest: Rule = {
  id: 'date-honest',
  level: 'error',
  run: ({ articles, events, story }) => {
    const breaches: RuleBreach[] = [];
    let checked = 0;
    const seeds = new Map(story.articles.map(({ article }) => [article.id, article.source.seed]));
    const look = (edtf: string | null, words: string | null, seed: string, span: { start: number; end: number }): void => {
      if (edtf === null) return;
      checked++;
      if (!isEdtf(edtf)) breaches.push({ seed, span, reason: `Unexpected date “${edtf}”, expected an EDTF date`, fix: 'this is a fault of the program: please report it with the seed' });
      if (!words) breaches.push({ seed, span, reason: `Unexpected date “${edtf}” without words, expected the words of the source that give it`, fix: 'this is a fault of the program: please report it with the seed' });
    };
    for (const { data } of articles) for (const time of data.times) look(time.edtf, 'in its place', data.seed, time);
    for (const { data } of events) for (const account of data.accounts) look(account.edtf, account.dateWords, seeds.get(account.article) ?? account.article, account.provenance);
    return { checked, breaches };
  },
};

function isEdtf(value: string): boolean {
  try {
    parse(value, { level: 2 });
    return true;
  } catch {
    return false;
  }
}
