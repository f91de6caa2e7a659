import { dateInWords } from '../../site/dates.ts';
import { dateOrWords } from '../../site/event-date.ts';
import { about } from '../../site/words/about-en.ts';
import { dataWords } from '../../site/words/data-en.ts';
import { count, words } from '../../site/words/en.ts';
import { integrity } from '../../site/words/integrity-en.ts';
import { type Days, spanOfDays } from '../story/change-days.ts';
import type { Site } from '../story/site.ts';

/**
 * The kinds of pages: the front page, sections with a fixed address, and one kind for each
 * collection.
 */
export type SitePageKind =
  'front' | 'section' | 'article' | 'person' | 'event' | 'question' | 'disagreement';

/** A page of the site that may be listed, followed and shared. */
export interface SitePage {
  readonly kind: SitePageKind;
  /** Slug of the record, or name of the section; 'story' for the front page. */
  readonly id: string;
  /** Below the base, with a slash at its end: 'people/jane-roe/'; empty for the front page. */
  readonly path: string;
  readonly title: string;
  /** What a list says beside the title: dates, sources, numbers; may be empty. */
  readonly note: string;
  readonly days: Days | null;
  /** The file below the base that holds the same as JSON. */
  readonly data: string;
}

type PagesOf = Pick<Site, 'index' | 'days'>;

/** Which data file holds what a section shows. */
const sections: readonly { readonly id: string; readonly title: string; readonly data: string }[] =
  [
    { id: 'timeline', title: words.timeline.title, data: 'data/events.json' },
    { id: 'people', title: words.people.title, data: 'data/people.json' },
    { id: 'events', title: words.events.title, data: 'data/events.json' },
    { id: 'faq', title: words.faq.title, data: 'data/questions.json' },
    { id: 'disagreements', title: words.disagreements.title, data: 'data/disagreements.json' },
    { id: 'quotes', title: words.quotes.title, data: 'data/quotes.json' },
    { id: 'articles', title: words.articles.title, data: 'data/articles.json' },
    { id: 'about', title: about.title, data: 'data/integrity.json' },
    { id: 'integrity', title: integrity.title, data: 'data/integrity.json' },
    { id: 'data', title: dataWords.title, data: 'data/datapackage.json' },
  ];

/**
 * All listed pages, in the order in which readers meet them. A page changes on the day on which a
 * passage it shows came or changed.
 */
export function sitePages(site: PagesOf): SitePage[] {
  const { index, days } = site;
  const whole = spanOfDays(index.articles.map(({ id }) => days.article(id)));
  return [
    {
      kind: 'front',
      id: 'story',
      path: '',
      title: index.story.title,
      note: index.story.asOf ? `${words.front.asOf} ${dateInWords(index.story.asOf)}` : '',
      days: whole,
      data: 'data/datapackage.json',
    },
    ...sections.map((section): SitePage => ({
      kind: 'section',
      path: `${section.id}/`,
      note: '',
      days: whole,
      ...section,
    })),
    ...articlePages(site),
    ...personPages(site),
    ...eventPages(site),
    ...questionPages(site),
    ...disagreementPages(site),
  ];
}

const recordPage = (
  kind: SitePageKind,
  folder: string,
  id: string,
  rest: Pick<SitePage, 'title' | 'note' | 'days'>,
): SitePage => ({
  kind,
  id,
  path: `${folder}/${id}/`,
  data: `${folder}/${id}/index.json`,
  ...rest,
});

const daysOf = (
  { days }: PagesOf,
  places: readonly { readonly article: string; readonly block: string }[],
): Days | null => spanOfDays(places.map(({ article, block }) => days.passage(article, block)));

const articlePages = ({ index, days }: PagesOf): SitePage[] =>
  index.articles.map(({ id, headline, outlet, published }) =>
    recordPage('article', 'articles', id, {
      title: headline,
      note: `${outlet ?? words.source.unknownOutlet} · ${published ? dateInWords(published) : words.source.undated}`,
      days: days.article(id),
    }),
  );

const personPages = (site: PagesOf): SitePage[] =>
  site.index.people.map(({ id, name }) => {
    const mentions = site.index.mentionsByEntity.get(id) ?? [];
    return recordPage('person', 'people', id, {
      title: name,
      note: words.people.mentionCount(
        mentions.length,
        new Set(mentions.map(({ article }) => article)).size,
      ),
      days: daysOf(site, mentions),
    });
  });

const eventPages = (site: PagesOf): SitePage[] =>
  site.index.events.map(({ id, label, edtf, dateWords, accounts }) =>
    recordPage('event', 'events', id, {
      title: label,
      note: dateOrWords(edtf, dateWords),
      days: daysOf(
        site,
        accounts.map(({ provenance }) => provenance),
      ),
    }),
  );

const questionPages = (site: PagesOf): SitePage[] =>
  site.index.faq.map(({ id, question, asked, answers }) =>
    recordPage('question', 'faq', id, {
      title: question,
      note: count(answers.length, 'passage'),
      days: daysOf(site, asked ? [asked, ...answers] : answers),
    }),
  );

const disagreementPages = (site: PagesOf): SitePage[] =>
  site.index.disagreements.map(({ id, title, statements }) =>
    recordPage('disagreement', 'disagreements', id, {
      title,
      note: count(statements.length, 'passage'),
      days: daysOf(site, statements),
    }),
  );
