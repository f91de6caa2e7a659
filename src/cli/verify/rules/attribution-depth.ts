import { isHeld } from '../../../model/held.ts';
import { claimantName, type LedgerRow } from '../../../model/ledger.ts';
import { say } from '../../../model/messages/catalogue.ts';
import { bareWords } from '../../../text/fold.ts';
import { partsOf, type Published } from '../published.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/**
 * Wherever a statement is repeated, everyone who passed it on stands in it or beside it; what stays
 * in its article, such as what nobody named thinks of a person, is repeated nowhere else.
 */
export const attributionDepth: SiteRule = {
  id: 'attribution-depth',
  watch: (published) =>
    tally((_, { cited }, count) => {
      for (const one of cited) {
        const { place } = one;
        const held =
          place !== undefined && isHeld(place, published.articles.get(place.article)?.held ?? []);
        if (held) count(say('attribution-depth/held', { words: one.words }), partsOf(one));
        const text = ` ${bareWords(one.scope.text)} `;
        for (const row of one.rows) {
          for (const claimant of row.claimants.slice(1)) {
            const named = [claimant, nameOf(published, row, claimant)].some((name) =>
              text.includes(` ${bareWords(name)} `),
            );
            count(
              named ? null : say('attribution-depth/unnamed', { words: one.words, claimant }),
              partsOf(one),
            );
          }
        }
      }
    }),
};

function nameOf(
  { articles, names }: Published,
  { kind, article, start, end }: LedgerRow,
  claimant: string,
): string {
  const quote =
    kind === 'quote'
      ? articles.get(article)?.quotes.find((one) => one.start === start && one.end === end)
      : undefined;
  return claimantName(claimant, quote, (id) => names.get(id));
}
