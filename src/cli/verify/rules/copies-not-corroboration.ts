import { type SiteRule, tally } from '../site-rule.ts';

/** Wherever a page counts sources, it counts independent ones: as many as the groups of the articles it names. */
export const copiesNotCorroboration: SiteRule = {
  id: 'copies-not-corroboration',
  watch: ({ story }) => {
    const groupOf = new Map((story?.independentSources ?? []).flatMap((group, n) => group.map((id) => [id, n] as const)));
    return tally((_, { counts }, count) => {
      for (const { articles, words } of counts) {
        const independent = new Set(articles.flatMap((id) => groupOf.get(id) ?? [])).size;
        const counted = Number(/[\d,]+/.exec(words)?.[0].replaceAll(',', ''));
        count(counted === independent ? null : `Unexpected “${words}”, expected ${independent}: copies of one report count once`);
      }
    });
  },
};
