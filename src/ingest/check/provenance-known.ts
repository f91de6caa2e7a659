import { placeOfSeed } from '../../model/set-aside.ts';
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
        reason: `Unexpected article without ${missing.map((key) => (key === 'published' ? 'date' : key)).join(', ')}, expected to know where it comes from`,
        fix: `state it in ${placeOfSeed(seed.replace(/\.[^./]+$/, ''))}.meta.yaml; until then its pages say ‘provenance unknown’`,
      })),
    };
  },
};
