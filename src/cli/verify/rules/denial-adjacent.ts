import { denialsBeside } from '../../../model/ledger.ts';
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
              : `Unexpected allegation “${one.words}” without the denial “${denial.exact}”, expected both in one block`,
            partsOf(one),
          );
      }
    }),
};
