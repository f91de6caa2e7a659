import { say } from '../../../model/messages/catalogue.ts';
import { bareWords } from '../../../text/fold.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/** The page of a disagreement shows every side, each cited from the passage it stands in. */
export const disagreementShown: SiteRule = {
  id: 'disagreement-shown',
  watch: (published) =>
    tally((file, { cited }, count) => {
      const id = /^disagreements\/([a-z0-9-]+)\/index\.html$/.exec(file)?.[1];
      const shown = id ? published.disagreements.get(id) : undefined;
      for (const { article, block, exact } of shown?.statements ?? []) {
        const there = cited.some(
          ({ passage, words }) =>
            passage?.article === article &&
            passage.block === block &&
            bareWords(words).includes(bareWords(exact)),
        );
        count(there ? null : say('disagreement-shown/page', { exact }));
      }
    }),
};
