import { say } from '../../model/messages/catalogue.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Part } from '../../model/set-aside.ts';
import { type Draft, pageAt, type Rule, type RuleBreach, unreadArticle } from './rule.ts';

/**
 * Every citation on every page is the exact slice of its source that it says it is, within the
 * block it names.
 */
export const quoteExact: Rule = {
  id: 'quote-exact',
  run: (draft) => {
    const sources = new Map(
      draft.story.articles.map(({ article }) => [
        article.id,
        { article, blocks: new Map(article.blocks.map((block) => [block.id, block])) },
      ]),
    );
    const breaches: RuleBreach[] = [];
    let checked = 0;
    for (const { place, part } of citations(draft)) {
      checked++;
      const { article, blocks } = sources.get(place.article) ?? {};
      const block = blocks?.get(place.block);
      const right =
        article?.source.text.slice(place.start, place.end) === place.exact &&
        block &&
        block.span.start <= place.start &&
        place.end <= block.span.end;
      if (!right)
        breaches.push({
          seed: article?.source.seed ?? place.article,
          span: place,
          parts: [part],
          ...say('quote-exact', { exact: place.exact }),
        });
    }
    return { checked, breaches };
  },
};

/** A citation, and what carries it. */
interface CitationOnPage {
  readonly place: Provenance;
  readonly part: Part;
}

/** Every provenance that any page carries. */
function citations({
  articles,
  people,
  events,
  faq,
  disagreements,
  front,
}: Draft): CitationOnPage[] {
  const on = (page: string, places: readonly Provenance[]): CitationOnPage[] =>
    places.map((place) => ({ place, part: pageAt(page) }));
  const read = articles.flatMap(({ data: { id: article, statements, mentions, quotes } }) => {
    const rows = [...statements, ...mentions, ...quotes].map(({ block, start, end, exact }) => ({
      article,
      block,
      start,
      end,
      exact,
    }));
    const speakers = quotes.flatMap(({ speakerPlace }) => speakerPlace ?? []);
    return [...rows, ...speakers].map((place): CitationOnPage => ({
      place,
      part: unreadArticle(article),
    }));
  });
  return [
    ...read,
    ...people.flatMap(({ data }) =>
      on(
        `people/${data.id}`,
        [...data.aliases, ...data.roles].flatMap(({ provenance }) => provenance),
      ),
    ),
    ...events.flatMap(({ data }) =>
      on(
        `events/${data.id}`,
        data.accounts.map(({ provenance }) => provenance),
      ),
    ),
    ...faq.flatMap(({ data }) =>
      on(`faq/${data.id}`, [...data.answers, ...data.slots, ...(data.asked ? [data.asked] : [])]),
    ),
    ...disagreements.flatMap(({ data }) => on(`disagreements/${data.id}`, data.statements)),
    ...on('story/story', front.data.nutGraf ? [front.data.nutGraf] : []),
    ...on(
      'story/story',
      front.data.named.flatMap(({ places }) => places),
    ),
  ];
}
