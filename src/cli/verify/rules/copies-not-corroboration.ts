import { independentAmong, sourceGroups } from '../../../model/independent.ts';
import { say } from '../../../model/messages/catalogue.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/**
 * Wherever a page counts sources, it counts independent ones: as many as the groups of the articles
 * it names.
 */
export const copiesNotCorroboration: SiteRule = {
  id: 'copies-not-corroboration',
  watch: ({ story }) => {
    const groups = sourceGroups(story?.independentSources ?? []);
    return tally((_, { counts }, count) => {
      for (const { articles, words } of counts) {
        const independent = independentAmong(groups, articles);
        const counted = Number(/[\d,]+/.exec(words)?.[0].replaceAll(',', ''));
        count(
          counted === independent
            ? null
            : say('copies-not-corroboration/count', { words, independent }),
        );
      }
    });
  },
};
