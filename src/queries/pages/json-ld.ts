import type { ArticleData, EventData, PersonData, QuestionData } from '../../model/content.ts';
import type { Provenance } from '../../model/provenance.ts';
import { correctionText } from '../../site/words/correction-en.ts';
import { present } from '../../text/present.ts';
import { fragmentAt } from '../excerpts/fragment-at.ts';
import { claimsAt } from '../story/ledger-at.ts';
import type { Site } from '../story/site.ts';
import type { QuoteRow } from '../story/story-index.ts';

/** A step of the way from the front page to a page. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/**
 * schema.org wants ISO 8601; EDTF with X, seasons or qualifiers is left out rather than made
 * precise.
 */
const iso = (edtf: string | null): string | undefined =>
  edtf !== null && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(edtf) ? edtf : undefined;

/** WebSite with its publisher, who says how errors are put right; part of every page. */
export function website({
  links,
  index,
  settings,
}: Pick<Site, 'links' | 'index' | 'settings'>): object {
  const about = links.absolute(links.page('about'));
  return {
    '@type': 'WebSite',
    '@id': `${links.absolute(links.home)}#site`,
    url: links.absolute(links.home),
    name: index.story.title,
    inLanguage: settings.language,
    publishingPrinciples: about,
    publisher: {
      '@type': 'Organization',
      name: settings.publisher ?? index.story.title,
      correctionsPolicy: `${about}#corrections`,
    },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${links.absolute(links.page('search'))}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

const statusOf = (
  index: Site['index'],
  place: Provenance,
): { readonly creativeWorkStatus?: readonly string[] } => {
  const statuses = [...new Set(claimsAt(index, place).map(({ status }) => status))];
  return statuses.length > 0 ? { creativeWorkStatus: statuses } : {};
};

/** NewsArticle; only what the source or an editor states. */
export function newsArticle(
  {
    links,
    index,
    settings,
    corrections = [],
  }: Pick<Site, 'links' | 'index' | 'settings' | 'corrections'>,
  article: ArticleData,
): object {
  const { id, headline, outlet, byline, published, link, archived, rights, words, mentions } =
    article;
  const fragments = new Set([...article.blocks, ...article.quotes].map((part) => part.id));
  const own = corrections.filter(
    (one) => one.article === id || (one.passage !== undefined && fragments.has(one.passage)),
  );
  const people = [...new Set(mentions.map(({ entity }) => entity))].flatMap(
    (entity) => index.person.get(entity) ?? [],
  );
  return {
    '@type': 'NewsArticle',
    '@id': links.absolute(links.article(id)),
    url: links.absolute(links.article(id)),
    headline,
    ...(iso(published) && { datePublished: iso(published) }),
    ...(byline && { author: { '@type': 'Person', name: byline } }),
    ...(outlet && { publisher: { '@type': 'NewsMediaOrganization', name: outlet } }),
    ...(link && { isBasedOn: link }),
    ...(archived && { archivedAt: archived }),
    ...(rights && { copyrightNotice: rights }),
    inLanguage: settings.language,
    wordCount: words,
    image: links.absolute(links.file(`articles/${id}/social.png`)),
    isPartOf: { '@id': `${links.absolute(links.home)}#site` },
    publishingPrinciples: links.absolute(links.page('about')),
    ...(own.length > 0 && {
      correction: own.map(({ date, wrong, right, note, passage }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: correctionText({ wrong, right, ...(note !== undefined && { note }) }),
        url:
          passage === undefined
            ? links.absolute(links.article(id))
            : links.absolute(links.passage(id, passage)),
      })),
    }),
    mentions: people.map((person) => personRef({ links }, person)),
  };
}

const personRef = ({ links }: Pick<Site, 'links'>, { id, name }: PersonData): object => ({
  '@type': 'Person',
  '@id': links.absolute(links.person(id)),
  name,
});

/**
 * Person: name, other names that the sources use, and editors' links; no role, since sources may
 * differ.
 */
export function person(
  { links, index }: Pick<Site, 'links' | 'index'>,
  { id, name, aliases, sameAs }: PersonData,
): object {
  const articles = [
    ...new Set((index.mentionsByEntity.get(id) ?? []).map(({ article }) => article)),
  ];
  const others = aliases.map(({ text }) => text).filter((text) => text !== name);
  return {
    ...personRef({ links }, { id, name } as PersonData),
    url: links.absolute(links.person(id)),
    ...(others.length > 0 && { alternateName: others }),
    ...(sameAs.length > 0 && { sameAs }),
    subjectOf: articles.map((article) => ({ '@id': links.absolute(links.article(article)) })),
  };
}

const fragmentIn = (index: Site['index'], place: Provenance): string =>
  fragmentAt(present(index.article.get(place.article), place.article), place);

/** Event; a start date only where a source states a whole one. */
export function newsEvent(
  { links, index }: Pick<Site, 'links' | 'index'>,
  { id, label, edtf, dateStatus, participants, place, accounts }: EventData,
): object {
  return {
    '@type': 'Event',
    '@id': links.absolute(links.event(id)),
    url: links.absolute(links.event(id)),
    name: label,
    ...(dateStatus === 'stated' && iso(edtf) && { startDate: iso(edtf) }),
    ...(place && { location: { '@type': 'Place', name: place.exact } }),
    attendee: participants.flatMap(({ person: who }) => {
      const found = index.person.get(who);
      return found ? [personRef({ links }, found)] : [];
    }),
    subjectOf: accounts.map(({ provenance }) => ({
      '@id': links.absolute(links.passage(provenance.article, fragmentIn(index, provenance))),
    })),
  };
}

/** FAQPage; the answers are the sources' words. */
export function faqPage(
  { links, index }: Pick<Site, 'links' | 'index'>,
  questions: readonly QuestionData[],
): object {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ id, question, answers }) => ({
      '@type': 'Question',
      '@id': links.absolute(links.question(id)),
      name: question,
      [answers.length > 1 ? 'suggestedAnswer' : 'acceptedAnswer']: answers.map((place) => ({
        '@type': 'Answer',
        text: place.exact,
        url: links.absolute(links.passage(place.article, place.block)),
        ...statusOf(index, place),
      })),
    })),
  };
}

/** Quotation with the article it stands in, and its speaker where the text names one. */
export function quotation({ links, index }: Pick<Site, 'links' | 'index'>, row: QuoteRow): object {
  const { id, article, exact, speaker, about } = row;
  const who = speaker ? index.person.get(speaker) : undefined;
  return {
    '@type': 'Quotation',
    '@id': links.absolute(links.passage(article, id)),
    text: exact,
    ...(who && {
      creator: personRef({ links }, who),
      spokenByCharacter: personRef({ links }, who),
    }),
    ...(about.length > 0 && {
      about: about.flatMap((target) => {
        const found = index.person.get(target);
        return found ? [personRef({ links }, found)] : [];
      }),
    }),
    ...statusOf(index, row),
    isPartOf: { '@id': links.absolute(links.article(article)) },
  };
}

/** BreadcrumbList of a page's way from the front page. */
export function breadcrumbs({ links }: Pick<Site, 'links'>, crumbs: readonly Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name: label,
      item: links.absolute(href),
    })),
  };
}
