import { say } from '../../../model/messages/catalogue.ts';
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
        const { headline, outlet } = source;
        const names = (text: string): boolean =>
          text.includes(bareWords(shortTitle(headline))) &&
          text.includes(bareWords(outlet ?? outletUnknown));
        // What the quoted words themselves say names nobody.
        const named = names(bareWords(scope.text.replace(words, ' '))) || names(bareWords(above));
        count(
          named
            ? null
            : say('outlet-named/cited', {
                words,
                headline,
                outlet: outlet ?? `‘${outletUnknown}’`,
              }),
          partsOf(one),
        );
      }
    }),
};
