import { say } from '../../../model/messages/catalogue.ts';
import { bareWords } from '../../../text/fold.ts';
import { partsOf } from '../published.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/** Words that a finished page cites stand in the passage that the citation opens. */
export const sentenceSourced: SiteRule = {
  id: 'sentence-sourced',
  watch: () =>
    tally((_, { cited }, count) => {
      for (const one of cited) {
        const { cite, passage, words } = one;
        count(
          passage && bareWords(passage.text).includes(bareWords(words))
            ? null
            : say('sentence-sourced/cited', { words, cite }),
          partsOf(one),
        );
      }
    }),
};
