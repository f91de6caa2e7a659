import type { DataName } from '../../model/data.ts';
import { oncePerSite } from '../story/once.ts';
import { bibTex, cslJson } from './bibliography.ts';
import { dataFiles, ledgerLines } from './files.ts';
import { followTheMoney } from './follow-the-money.ts';
import { graphMl } from './graph-ml.ts';
import type { DataSite } from './sourced.ts';
import { articlesTable } from './tables/articles.ts';
import { accountsTable, eventsTable } from './tables/events.ts';
import { mentionsTable, peopleTable, rolesTable } from './tables/people.ts';
import { quotationsTable, statementsTable } from './tables/statements.ts';
import { csv, type DataTable, type TableMaker } from './tables/table.ts';
import { calendar } from './time/calendar.ts';
import { timelineJs } from './time/timeline-js.ts';

/** What a file is for, as the data page groups them. */
export type DownloadGroup = 'tables' | 'whole' | 'citing' | 'networks' | 'time';

/** A file to download, below `data/`. */
export interface Download {
  readonly file: string;
  readonly group: DownloadGroup;
  /** The part before the extension, for its words; names a table for other tables. */
  readonly name: string;
  readonly format: string;
  readonly mediaType: string;
  readonly text: string;
  /** Rows, entries or lines, where the file is a list. */
  readonly entries: number | null;
  readonly table?: DataTable;
  /** The schema of its JSON, below `data/`. */
  readonly schema?: string;
}

const tables: Readonly<Record<string, TableMaker>> = {
  people: peopleTable,
  roles: rolesTable,
  mentions: mentionsTable,
  events: eventsTable,
  'event-accounts': accountsTable,
  quotations: quotationsTable,
  statements: statementsTable,
  articles: articlesTable,
};

/** All downloads of a site, made once. */
export const downloads = oncePerSite((site: DataSite): readonly Download[] => [
  ...tableDownloads(site),
  ...dataDownloads(site),
  ...exports(site),
  lines('entities.ftm.json', 'networks', 'entities', followTheMoney(site)),
]);

const tableDownloads = (site: DataSite): Download[] =>
  Object.entries(tables).map(([name, make]): Download => {
    const made = make(site);
    return {
      file: `${name}.csv`,
      group: 'tables',
      name,
      format: 'csv',
      mediaType: 'text/csv',
      text: csv(made),
      entries: made.rows.length,
      table: made,
    };
  });

const dataDownloads = (site: DataSite): Download[] =>
  Object.entries(dataFiles).map(([name, make]): Download => {
    const value = make(site);
    return {
      file: `${name}.json`,
      group: 'whole',
      name,
      format: 'json',
      mediaType: 'application/json',
      text: `${JSON.stringify(value)}\n`,
      entries: Array.isArray(value) ? value.length : null,
      schema: schemaOf(name as DataName),
    };
  });

/** The story in the forms of other programs. */
const exports = (site: DataSite): Download[] => [
  {
    file: 'ledger.jsonl',
    group: 'whole',
    name: 'ledger',
    format: 'jsonl',
    mediaType: 'application/jsonl',
    text: ledgerLines(site),
    entries: site.index.statements.length,
    schema: schemaOf('ledger'),
  },
  {
    file: 'sources.csl.json',
    group: 'citing',
    name: 'sources',
    format: 'csl-json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    text: cslJson(site),
    entries: site.index.articles.length,
  },
  {
    file: 'sources.bib',
    group: 'citing',
    name: 'sources',
    format: 'bibtex',
    mediaType: 'application/x-bibtex',
    text: bibTex(site),
    entries: site.index.articles.length,
  },
  {
    file: 'network.graphml',
    group: 'networks',
    name: 'network',
    format: 'graphml',
    mediaType: 'application/graphml+xml',
    text: graphMl(site),
    entries: null,
  },
  {
    file: 'timeline.json',
    group: 'time',
    name: 'timeline',
    format: 'timelinejs',
    mediaType: 'application/json',
    text: timelineJs(site),
    entries: eventsIn(timelineJs(site)),
  },
  {
    file: 'timeline.ics',
    group: 'time',
    name: 'timeline',
    format: 'icalendar',
    mediaType: 'text/calendar',
    text: calendar(site),
    entries: calendar(site).split('BEGIN:VEVENT').length - 1,
  },
];

/** Events that a TimelineJS file shows; others it only counts. */
const eventsIn = (text: string): number =>
  (JSON.parse(text) as { events: readonly unknown[] }).events.length;

const schemaOf = (name: DataName): string => `schemas/${name}.schema.json`;

const lines = (file: string, group: DownloadGroup, name: string, text: string): Download => ({
  file,
  group,
  name,
  format: 'jsonl',
  mediaType: 'application/jsonl',
  text,
  entries: text.split('\n').length - 1,
});
