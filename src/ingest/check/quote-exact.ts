import type { Provenance } from '../../model/provenance.ts';
import type { Draft, Rule, RuleBreach } from './rule.ts';

/** Every citation on every page is the exact slice of its source that it says it is, within the block it names. */
export const quoteExact: Rule = {
  id: 'quote-exact',
  run: (draft) => {
    const sources = new Map(draft.story.articles.map(({ article }) => [article.id, article]));
    const breaches: RuleBreach[] = [];
    let checked = 0;
    for (const place of citations(draft)) {
      checked++;
      const article = sources.get(place.article);
      const block = article?.blocks.find(({ id }) => id === place.block);
      const right = article?.source.text.slice(place.start, place.end) === place.exact && block && block.span.start <= place.start && place.end <= block.span.end;
      if (!right) breaches.push({ seed: article?.source.seed ?? place.article, span: place, reason: `Unexpected words “${place.exact}”, expected the exact words of the source`, fix: 'this is a fault of the program: please report it with the seed' });
    }
    return { checked, breaches };
  },
};

/** Every provenance that any page carries. */
function citations({ articles, people, events, faq, disagreements, front }: Draft): Provenance[] {
  return [
    ...articles.flatMap(({ data }) => [...data.statements, ...data.mentions].map(({ block, start, end, exact }) => ({ article: data.id, block, start, end, exact }))),
    ...articles.flatMap(({ data }) => data.quotes.flatMap((quote) => [{ article: data.id, block: quote.block, start: quote.start, end: quote.end, exact: quote.exact }, ...(quote.speakerPlace ? [quote.speakerPlace] : [])])),
    ...people.flatMap(({ data }) => [...data.aliases, ...data.roles].flatMap(({ provenance }) => provenance)),
    ...events.flatMap(({ data }) => data.accounts.map(({ provenance }) => provenance)),
    ...faq.flatMap(({ data }) => [...data.answers, ...data.slots, ...(data.asked ? [data.asked] : [])]),
    ...disagreements.flatMap(({ data }) => data.statements),
    ...(front.data.nutGraf ? [front.data.nutGraf] : []),
  ];
}
