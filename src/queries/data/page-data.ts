import { passageTexts } from '../../markdown/passage-texts.ts';
import type { PageData, PageFolder } from '../../model/page-data.ts';
import { present } from '../../text/present.ts';
import { oncePerSite } from '../story/once.ts';
import type { Site } from '../story/site.ts';
import { personView } from '../views/person-page.ts';
import { articlesData, eventsData, peopleData } from './records.ts';
import { disagreementsData, ledgerData, questionsData, quotesData } from './statements.ts';

/** What page data is made from. */
export type PageDataSite = Pick<Site, 'index' | 'links' | 'blocks'>;

const byId = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> => new Map(entries.map((entry) => [entry.id, entry]));

/** Everything in `data/`, by id: a page takes its part of the same values. */
const known = oncePerSite((site: PageDataSite) => ({
  articles: byId(articlesData(site)),
  people: byId(peopleData(site)),
  events: byId(eventsData(site)),
  faq: byId(questionsData(site)),
  disagreements: byId(disagreementsData(site)),
  quotes: byId(quotesData(site)),
  statements: byId(ledgerData(site)),
}));

type Maker<Folder extends PageFolder> = (site: PageDataSite, id: string) => PageData<Folder>;

/** What makes the data of one page, by the folder of the page. */
export const pageData: { readonly [Folder in PageFolder]: Maker<Folder> } = {
  articles: (site, id) => {
    const { index } = site;
    const article = present(index.article.get(id), id);
    return {
      article: present(known(site).articles.get(id), id),
      passages: [...passageTexts(site.blocks('articles', id))].map(([passage, text]) => ({
        id: passage,
        text,
      })),
      people: [
        ...new Set(
          article.mentions.flatMap(({ entity }) => (index.person.has(entity) ? [entity] : [])),
        ),
      ],
      quotes: pick(known(site).quotes, article.quotes),
      statements: pick(known(site).statements, article.statements),
      events: pick(known(site).events, index.eventsByArticle.get(id)),
      questions: pick(known(site).faq, index.questionsByArticle.get(id)),
      disagreements: pick(known(site).disagreements, index.disagreementsByArticle.get(id)),
    };
  },
  people: (site, id) => {
    const { said, saidAbout, claims, events, questions, disagreements } = personView(
      site.index,
      present(site.index.person.get(id), id),
    );
    const all = known(site);
    return {
      person: present(all.people.get(id), id),
      quotes: pick(all.quotes, said),
      quotedAbout: pick(all.quotes, saidAbout),
      claims: pick(all.statements, claims),
      events: pick(all.events, events),
      questions: pick(all.faq, questions),
      disagreements: pick(all.disagreements, disagreements),
    };
  },
  events: (site, id) => ({ event: present(known(site).events.get(id), id) }),
  faq: (site, id) => ({ question: present(known(site).faq.get(id), id) }),
  disagreements: (site, id) => ({ disagreement: present(known(site).disagreements.get(id), id) }),
};

const pick = <Entry>(
  from: ReadonlyMap<string, Entry>,
  rows: readonly { readonly id: string }[] = [],
): Entry[] => rows.flatMap(({ id }) => from.get(id) ?? []);
