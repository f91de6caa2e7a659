import { say } from '../../model/messages/catalogue.ts';
import { excerptsIn, viewsOf } from './draft-pages.ts';
import { pageAt, type Rule, type RuleBreach } from './rule.ts';

/**
 * Words outside their article name its headline and outlet, or say that the outlet is unknown. The
 * finished site is checked again.
 */
export const outletNamed: Rule = {
  id: 'outlet-named',
  run: (draft) => {
    const sources = new Map(draft.articles.map(({ data }) => [data.id, data]));
    const breaches: RuleBreach[] = [];
    let checked = 0;
    for (const { page, body } of viewsOf(draft)) {
      for (const { at, from } of excerptsIn(body)) {
        checked++;
        const source = sources.get(at.article);
        if (
          !source ||
          !from.includes(source.headline) ||
          !from.includes(source.outlet ?? draft.language.wording.outletUnknown)
        ) {
          breaches.push({
            page,
            parts: [pageAt(page)],
            ...say('outlet-named', { from, article: at.article }),
          });
        }
      }
    }
    return { checked, breaches };
  },
};
