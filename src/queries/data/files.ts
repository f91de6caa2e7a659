import type { Data, DataName } from '../../model/data.ts';
import type { DataSite } from './sourced.ts';
import { disagreementsData, integrityData, ledgerData, questionsData, quotesData } from './statements.ts';
import { articlesData, eventsData, organisationsData, peopleData } from './things.ts';

type Makers = { readonly [Name in Exclude<DataName, 'ledger'>]: (site: DataSite) => Data<Name> };

/** What makes each JSON file of `data/`. */
export const dataFiles: Makers = {
  articles: articlesData,
  people: peopleData,
  organisations: organisationsData,
  events: eventsData,
  quotes: quotesData,
  questions: questionsData,
  disagreements: disagreementsData,
  integrity: integrityData,
};

/** `data/ledger.jsonl`: one statement a line. */
export const ledgerLines = (site: DataSite): string => ledgerData(site).map((row) => `${JSON.stringify(row)}\n`).join('');

/** What there is to download, with the number of entries where a file is a list. */
export function dataSizes(site: DataSite): { name: DataName; file: string; entries: number | null }[] {
  const { articles, people, story, events, quotes, faq, disagreements, statements } = site.index;
  const entries: Readonly<Record<DataName, number | null>> = {
    articles: articles.length, people: people.length, organisations: story.organisations.length, events: events.length, quotes: quotes.length,
    questions: faq.length, disagreements: disagreements.length, ledger: statements.length, integrity: null,
  };
  return (Object.keys(entries) as DataName[]).map((name) => ({ name, file: name === 'ledger' ? 'ledger.jsonl' : `${name}.json`, entries: entries[name] }));
}
