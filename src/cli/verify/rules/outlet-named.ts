import { shortTitle } from '../../../site/citation.ts';
import { bareWords } from '../../../text/fold.ts';
import { partsOf } from '../published.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/**
 * Beside words outside their article, or in the heading above, a reader finds in running text the
 * headline, shortened at most, and the outlet or that it is unknown.
 */
export const outletNamed: SiteRule = {
  id: 'outlet-named',
  watch: (published, { outletUnknown }) =>
    tally((_, { cited }, count) => {
      for (const one of cited) {
        const { passage, words, scope, above } = one;
        const source = passage && published.articles.get(passage.article);
        if (!source) continue;
        const names = (text: string): boolean =>
          text.includes(bareWords(shortTitle(source.headline))) &&
          text.includes(bareWords(source.outlet ?? outletUnknown));
        // What the quoted words themselves say names nobody.
        const named = names(bareWords(scope.text.replace(words, ' '))) || names(bareWords(above));
        count(
          named
            ? null
            : `Unexpected words “${words}” without their source, expected “${source.headline}” and ${source.outlet ?? `‘${outletUnknown}’`} beside them`,
          partsOf(one),
        );
      }
    }),
};
