import type { PagePassage } from './article-passages.ts';
import { blockKey, type SiteData } from './site-data.ts';

/** One record that a search finds: a passage, a quotation, or a page by what it is about. */
export interface SearchPart {
  readonly kind:
    'passage' | 'quotation' | 'person' | 'event' | 'question' | 'disagreement' | 'article';
  /** Below the base, with the fragment. */
  readonly address: string;
  /** The headline above a passage or quotation, the label of anything else. */
  readonly title: string;
  readonly text: string;
  readonly outlet: string | null;
  /** EDTF: when it happened, else when its source was published. */
  readonly date: string | null;
  /** Ids of the people it is about, or by. */
  readonly people: Iterable<string>;
  readonly statuses: Iterable<string>;
  /**
   * Who says a quotation: the person's id, if it is one, and the name or the words of the source.
   */
  readonly speaker?: { readonly id: string | null; readonly words: string };
}

type BlockPlace = { readonly article: string; readonly block: string };

/** A passage of an article's page. */
export function passagePart(
  data: SiteData,
  article: string,
  { fragment, text }: PagePassage,
): SearchPart {
  const place = { article, block: fragment };
  return {
    kind: 'passage',
    address: `/articles/${article}/#${fragment}`,
    text,
    ...sourceOf(data, place),
    people: data.peopleIn.get(blockKey(place)) ?? [],
  };
}

/**
 * Everything else that is found, from the data of the site: each by its own words, so that no text
 * of an article is held twice.
 */
export function otherParts(data: SiteData): SearchPart[] {
  const undated = { outlet: null, date: null, statuses: [] } as const;
  const people = data.people.map(({ id, name, aliases, roles }): SearchPart => {
    const words = [
      ...new Set([name, ...aliases.map(({ text }) => text), ...roles.map(({ text }) => text)]),
    ];
    return {
      kind: 'person',
      address: `/people/${id}/`,
      title: name,
      text: words.join('. '),
      people: [id],
      ...undated,
    };
  });
  const events = data.events.map(
    ({ id, label, edtf, participants, accounts: [first] }): SearchPart => {
      const source = sourceOf(data, first?.provenance[0]);
      return {
        kind: 'event',
        address: `/events/${id}/`,
        text: label,
        ...source,
        title: label,
        date: edtf,
        people: participants.map(({ person }) => person),
      };
    },
  );
  const questions = data.questions.map(({ id, question, about, answers: [first] }): SearchPart => {
    const source = sourceOf(data, first?.provenance[0]);
    return {
      kind: 'question',
      address: `/faq/${id}/`,
      text: `${question} ${first?.exact ?? ''}`.trim(),
      ...source,
      title: question,
      people: about,
    };
  });
  const disagreements = data.disagreements.map(({ id, title, subject }): SearchPart => ({
    kind: 'disagreement',
    address: `/disagreements/${id}/`,
    title,
    text: title,
    people: subject ? [subject] : [],
    ...undated,
  }));
  const articles = data.articles.map(({ id, headline, outlet, published }): SearchPart => ({
    kind: 'article',
    address: `/articles/${id}/`,
    title: headline,
    text: headline,
    outlet,
    date: published,
    people: [],
    statuses: [],
  }));
  return [
    ...people,
    ...events,
    ...questions,
    ...disagreements,
    ...quotationParts(data),
    ...articles,
  ];
}

function quotationParts(data: SiteData): SearchPart[] {
  return data.quotes.flatMap(
    ({ id, exact, speaker, speakerWords, about, provenance: [place] }): SearchPart[] => {
      if (!place) return [];
      const words = (speaker !== null && data.names.get(speaker)) || speakerWords;
      return [
        {
          kind: 'quotation',
          address: `/articles/${place.article}/#${id}`,
          text: exact,
          ...sourceOf(data, place),
          people: [...about, ...(speaker === null ? [] : [speaker])],
          ...(words && { speaker: { id: speaker, words } }),
        },
      ];
    },
  );
}

/** What the source of a place gives to all that stands there. */
function sourceOf(
  { article: articles, statusesIn }: SiteData,
  place: BlockPlace | undefined,
): Pick<SearchPart, 'title' | 'outlet' | 'date' | 'statuses'> {
  const article = place && articles.get(place.article);
  return {
    title: article?.headline ?? '',
    outlet: article?.outlet ?? null,
    date: article?.published ?? null,
    statuses: (place && statusesIn.get(blockKey(place))) ?? [],
  };
}
