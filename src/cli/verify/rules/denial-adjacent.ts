import { denialsOf, toDenials } from '../../../model/standing.ts';
import { bareWords } from '../../../text/bare-words.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/** Wherever an allegation is repeated, its subject's denial stands in the same block. */
export const denialAdjacent: SiteRule = {
  id: 'denial-adjacent',
  watch: (published) => {
    const denials = toDenials([...published.ledger.values()].flat());
    return tally((_, { cited }, count) => {
      for (const one of cited) {
        const text = bareWords(one.scope.text);
        for (const row of one.rows) {
          for (const denial of denialsOf(row, denials)) count(text.includes(bareWords(denial.exact)) ? null : `Unexpected allegation “${one.words}” without the denial “${denial.exact}”, expected both in one block`);
        }
      }
    });
  },
};
