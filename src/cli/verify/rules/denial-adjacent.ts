import { denialsBeside } from '../../../model/ledger.ts';
import { say } from '../../../model/messages/catalogue.ts';
import { bareWords } from '../../../text/fold.ts';
import { partsOf } from '../published.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/** Wherever an allegation is repeated, its subject's denial stands in the same block. */
export const denialAdjacent: SiteRule = {
  id: 'denial-adjacent',
  watch: ({ denials }) =>
    tally((_, { cited }, count) => {
      for (const one of cited) {
        if (!one.place) continue;
        const text = bareWords(one.scope.text);
        for (const denial of denialsBeside(one.place, one.rows, denials))
          count(
            text.includes(bareWords(denial.exact))
              ? null
              : say('denial-adjacent', { words: one.words, denial: denial.exact }),
            partsOf(one),
          );
      }
    }),
};
