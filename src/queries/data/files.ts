import type { Data, DataName } from '../../model/data.ts';
import { articlesData, eventsData, organisationsData, peopleData } from './records.ts';
import type { DataSite } from './sourced.ts';
import {
  disagreementsData,
  integrityData,
  ledgerData,
  questionsData,
  quotesData,
} from './statements.ts';

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
export const ledgerLines = (site: DataSite): string =>
  ledgerData(site)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
