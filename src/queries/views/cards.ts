import type { ArticleData, EventData, PersonData } from '../../model/content.ts';
import { independentAmong } from '../../model/independent.ts';
import { citation } from '../../site/citation.ts';
import { dateInWords } from '../../site/dates.ts';
import { quoted, words } from '../../site/words/en.ts';
import { caveatsOfEvent } from '../story/caveats.ts';
import type { Site } from '../story/site.ts';
import { articlesTelling, type StoryIndex } from '../story/story-index.ts';

/** What a card at a link shows: a title, words of a source, remarks. */
export interface Card {
  /** Its id on the page. */
  readonly id: string;
  readonly title: string;
  readonly quote: string | null;
  readonly remarks: readonly string[];
}

const link = /<a (?=[^>]*\bclass="(person|event|cite)")(?=[^>]*\bhref="([^"#]*)[^"]*")/g;

/**
 * Ties a card to every link of class person, event or cite in a page's HTML: gives the HTML with
 * the links' attributes and the cards to put on the page, each once, in the order of their first
 * links.
 */
export function withCards(html: string, site: Site): { html: string; cards: Card[] } {
  const cards = new Map<string, Card>();
  const tied = html.replace(link, (tag, kind: 'person' | 'event' | 'cite', address: string) => {
    const card = cardFor(site, kind, address.split('/').at(-2) ?? '');
    if (!card) return tag;
    cards.set(card.id, card);
    return `<a interestfor="${card.id}" ${tag.slice(3)}`;
  });
  return { html: tied, cards: [...cards.values()] };
}

function cardFor(
  { index }: Pick<Site, 'index'>,
  kind: 'person' | 'event' | 'cite',
  id: string,
): Card | null {
  const [person, event, article] = [
    index.person.get(id),
    index.event.get(id),
    index.article.get(id),
  ];
  switch (kind) {
    case 'person':
      return person ? personCard(index, person) : null;
    case 'event':
      return event ? eventCard(index, event) : null;
    case 'cite':
      return article ? sourceCard(article) : null;
  }
}

function personCard(index: StoryIndex, { id, name, roles: [role] }: PersonData): Card {
  const source = index.article.get(role?.provenance[0]?.article ?? '');
  const mentions = index.mentionsByEntity.get(id) ?? [];
  return {
    id: `card-person-${id}`,
    title: name,
    quote: role ? quoted(role.text) : null,
    remarks: [
      ...(source ? [citationLine(source)] : []),
      words.people.mentionCount(
        mentions.length,
        new Set(mentions.map(({ article }) => article)).size,
      ),
    ],
  };
}

const eventCard = (index: StoryIndex, event: EventData): Card => ({
  id: `card-event-${event.id}`,
  title: event.label,
  quote: null,
  remarks: [
    ...caveatsOfEvent(index, event).statuses.map((status) => words.status[status]),
    event.edtf ? dateInWords(event.edtf) : words.events.noDate,
    toldIn(index, articlesTelling(event)),
  ],
});

const sourceCard = ({ id, headline, outlet, byline, published }: ArticleData): Card => ({
  id: `card-source-${id}`,
  title: headline.replace(/\s+/g, ' '),
  quote: null,
  remarks: [
    outlet ?? words.source.unknownOutlet,
    byline ? `${words.article.byline} ${byline}` : '',
    published ? dateInWords(published) : words.source.undated,
  ].filter(Boolean),
});

const toldIn = (index: Site['index'], articles: ReadonlySet<string>): string =>
  words.events.toldIn(articles.size, independentAmong(index.sourceOf, articles));

function citationLine(article: Parameters<typeof citation>[0]): string {
  const { outlet, title, rest } = citation(article);
  return `${outlet ? `${outlet}: ` : ''}${title}${rest}`;
}
