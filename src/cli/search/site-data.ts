import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Data, DataName } from '../../model/data.ts';

/**
 * What of a finished site's data its search is made from, with ways from an article's block to what
 * stands in it.
 */
export interface SiteData {
  readonly articles: Data<'articles'>;
  readonly people: Data<'people'>;
  readonly events: Data<'events'>;
  readonly questions: Data<'questions'>;
  readonly disagreements: Data<'disagreements'>;
  readonly quotes: Data<'quotes'>;
  readonly article: ReadonlyMap<string, Data<'articles'>[number]>;
  /** Names of people and organisations by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of the people named in a block, by article#block. */
  readonly peopleIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** How the statements of a block stand, by article#block. */
  readonly statusesIn: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the data files of a finished site; its verification holds them against their schemas. */
export function readSiteData(dist: string): SiteData {
  const text = (name: string): string => readFileSync(path.join(dist, 'data', name), 'utf8');
  const file = <Name extends DataName>(name: Name): Data<Name> =>
    JSON.parse(text(`${name}.json`)) as Data<Name>;
  const [articles, people] = [file('articles'), file('people')];
  const ledger = text('ledger.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Data<'ledger'>);
  return {
    articles,
    people,
    events: file('events'),
    questions: file('questions'),
    disagreements: file('disagreements'),
    quotes: file('quotes'),
    article: new Map(articles.map((article) => [article.id, article])),
    names: new Map([...file('organisations'), ...people].map(({ id, name }) => [id, name])),
    peopleIn: gather(
      people.flatMap(({ id, mentions }) => mentions.map((place) => [place, id] as const)),
    ),
    statusesIn: gather(
      ledger.flatMap(({ status, provenance }) =>
        provenance.map((place) => [place, status] as const),
      ),
    ),
  };
}

/** The key of a block in the maps of SiteData. */
export const blockKey = ({
  article,
  block,
}: {
  readonly article: string;
  readonly block: string;
}): string => `${article}#${block}`;

function gather(
  rows: readonly (readonly [{ readonly article: string; readonly block: string }, string])[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [place, value] of rows) {
    const key = blockKey(place);
    const same = found.get(key);
    if (same) same.add(value);
    else found.set(key, new Set([value]));
  }
  return found;
}
