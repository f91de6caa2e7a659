import type { LedgerRow } from '../../../model/standing.ts';
import { bareWords } from '../../../text/bare-words.ts';
import type { Published } from '../published.ts';
import { type SiteRule, tally } from '../site-rule.ts';

/** Wherever a statement is repeated, everyone who passed it on stands in it or beside it; what nobody named thinks of a person is not repeated, unless editors want it. */
export const attributionDepth: SiteRule = {
  id: 'attribution-depth',
  watch: (published, { hidesOpinions }) => tally((_, { cited }, count) => {
    for (const one of cited) {
      const text = ` ${bareWords(one.scope.text)} `;
      for (const row of one.rows) {
        if (hidesOpinions && row.anonymous && row.opinion) count(`Unexpected opinion “${row.exact}” of nobody named outside its article, expected it there alone (anonymousOpinion in story.yaml)`);
        for (const claimant of row.claimants.slice(1)) {
          const named = [claimant, nameOf(published, row, claimant)].some((name) => name && text.includes(` ${bareWords(name)} `));
          count(named ? null : `Unexpected words “${one.words}” without ‘${claimant}’, expected all through whom they came`);
        }
      }
    }
  }),
};

/** The name of the speaker of a quotation whom the article calls by other words ('he'). */
function nameOf({ articles, people, story }: Published, { article, start, end }: LedgerRow, claimant: string): string | undefined {
  const quote = articles.get(article)?.quotes.find((one) => one.start === start && one.end === end && one.speakerPlace?.exact === claimant);
  return quote && [...people, ...(story?.organisations ?? [])].find(({ id }) => id === quote.speaker)?.name;
}
