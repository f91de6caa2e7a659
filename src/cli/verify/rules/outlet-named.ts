import { bareWords } from '../../../text/bare-words.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/** Beside words outside their article, or in the heading above, a reader finds in running text the headline, shortened at most, and the outlet or that it is unknown. */
export const outletNamed: SiteRule = {
  id: 'outlet-named',
  watch: (published, { outletUnknown }) => tally((_, { cited }, count) => {
    for (const { passage, words, scope, above } of cited) {
      const source = passage && published.articles.get(passage.article);
      if (!source) continue;
      const names = (text: string): boolean => text.includes(opening(source.headline)) && text.includes(bareWords(source.outlet ?? outletUnknown));
      // What the quoted words themselves say names nobody.
      const named = names(bareWords(scope.text.replace(words, ' '))) || names(bareWords(above));
      count(named ? null : `Unexpected words “${words}” without their source, expected “${source.headline}” and ${source.outlet ?? `‘${outletUnknown}’`} beside them`);
    }
  }),
};

/** Enough of a headline to know it by: its first words, twelve characters of them or more. */
const opening = (headline: string): string => /^.{0,12}\S*/u.exec(bareWords(headline))![0];
