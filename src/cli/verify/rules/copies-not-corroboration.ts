import { type SiteRule, tally } from '../site-rule.ts';

/** Wherever a page counts sources, it counts independent ones: as many as the groups of the articles it names. */
export const copiesNotCorroboration: SiteRule = {
  id: 'copies-not-corroboration',
  watch: ({ story }) => {
    const groups = story?.independentSources ?? [];
    return tally((_, { counts }, count) => {
      for (const { articles, words } of counts) {
        const independent = groups.filter((group) => group.some((id) => articles.includes(id))).length;
        const counted = Number(/[\d,]+/.exec(words)?.[0].replaceAll(',', ''));
        count(counted === independent ? null : `Unexpected “${words}”, expected ${independent}: copies of one report count once`);
      }
    });
  },
};
