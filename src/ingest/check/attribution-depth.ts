import { say } from '../../model/messages/catalogue.ts';
import { plain } from './draft-pages.ts';
import { type Rule, type RuleBreach, unreadArticle, wordsAt } from './rule.ts';

/**
 * Every statement begins with its outlet, then names in words of the article whoever passed it on;
 * what a quotation came through is in the ledger row of the quotation. That pages show the chain is
 * checked on the finished site.
 */
export const attributionDepth: Rule = {
  id: 'attribution-depth',
  run: ({ articles, story, language }) => {
    const breaches: RuleBreach[] = [];
    let checked = 0;
    for (const { data } of articles) {
      const text = plain(
        story.articles.find(({ article }) => article.id === data.id)?.article.source.text ?? '',
      );
      const outlet = data.outlet ?? language.wording.outletUnknown;
      for (const row of data.statements) {
        checked++;
        const [first, ...inner] = row.claimants;
        if (first !== outlet)
          breaches.push({
            seed: data.seed,
            span: row,
            parts: [wordsAt(data.id, row), unreadArticle(data.id)],
            ...say('attribution-depth/first', { first: String(first), outlet: String(outlet) }),
          });
        for (const words of inner)
          if (!text.includes(plain(words)))
            breaches.push({
              seed: data.seed,
              span: row,
              parts: [wordsAt(data.id, row), unreadArticle(data.id)],
              ...say('attribution-depth/words', { words }),
            });
      }
      for (const quote of data.quotes.filter(
        ({ speaker, via }) => speaker !== null && via.length > 0,
      )) {
        checked++;
        const row = data.statements.find(
          ({ kind, start, end }) => kind === 'quote' && start === quote.start && end === quote.end,
        );
        const lost = quote.via.filter((words) => !row?.claimants.includes(words));
        if (lost.length)
          breaches.push({
            seed: data.seed,
            span: quote,
            parts: [wordsAt(data.id, quote, 'speaker'), unreadArticle(data.id)],
            ...say('attribution-depth/lost', { lost: lost[0] ?? '' }),
          });
      }
    }
    return { checked, breaches };
  },
};
