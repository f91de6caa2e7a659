import { say } from '../../model/messages/catalogue.ts';
import type { Rule } from './rule.ts';

/** Outlet, date, link and rights are stated by an editor; where they are not, pages say so. */
export const provenanceKnown: Rule = {
  id: 'provenance-known',
  run: ({ articles }) => {
    const incomplete = articles.flatMap(({ data }) => {
      const missing = (['outlet', 'published', 'link', 'rights'] as const).filter(
        (key) => data[key] === null,
      );
      return missing.length ? [{ seed: data.seed, missing }] : [];
    });
    return {
      checked: articles.length,
      breaches: incomplete.map(({ seed, missing }) => ({
        seed,
        ...say('provenance-known', {
          missing: missing.map((key) => (key === 'published' ? 'date' : key)).join(', '),
          stem: seed.replace(/\.[^./]+$/, ''),
        }),
      })),
    };
  },
};
