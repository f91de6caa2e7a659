import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Hit } from '../../src/browser/hit.ts';
import { type Judged, nothing, seeds, spellings, strike } from '../fixtures/search/judged.ts';
import { type OpenSearch, openSearch } from './open-search.ts';
import { strike as article, tinySite } from './tiny-site.ts';

const [{ dist, base }] = inject('sites');

/** The same story told by another outlet on another day. */
const ferry = `Islanders wait as the port strike goes on

The ferry to the islands did not sail on 4 June 2025, and the cranes of Port Amber stand still, the harbour company said.

Ivo Quist, who leads the company, told reporters: “Every day costs us a week.”
`;

/** An address of the data as the search gives it: below the host. */
function below(address: string): string {
  const { pathname, hash } = new URL(address, 'http://site.invalid');
  return pathname + hash;
}

const textOf = ({ title, words, notes }: Hit): string =>
  `${title ?? ''} ${words.map(({ text }) => text).join('')} ${notes.join(' ')}`;
const answers = (hit: Hit, [kind, words]: Judged['want'][number]): boolean =>
  (kind === '*' || hit.kind === kind) && textOf(hit).toLowerCase().includes(words.toLowerCase());

/**
 * Mean reciprocal rank of the first right answer, and the share of the right answers that are among
 * the first five.
 */
async function judge(
  search: OpenSearch,
  set: readonly Judged[],
): Promise<{ mrr: number; recall: number; late: string[] }> {
  let [mrr, recall] = [0, 0];
  const late: string[] = [];
  for (const { query, want } of set) {
    const { hits } = await search.ask(query);
    const rank = hits.findIndex((hit) => want.some((one) => answers(hit, one))) + 1;
    const found =
      want.filter((one) => hits.slice(0, 5).some((hit) => answers(hit, one))).length / want.length;
    mrr += rank ? 1 / rank / set.length : 0;
    recall += found / set.length;
    if (rank !== 1 || found < 1)
      late.push(
        `${query}: rank ${rank}, ${found}; first ${hits[0] ? `${hits[0].kind} ${textOf(hits[0]).trim().slice(0, 70)}` : 'nothing'}`,
      );
  }
  return { mrr, recall, late };
}

describe('what readers look for, in the story of the seeds', () => {
  let search: OpenSearch;
  beforeAll(async () => void (search = await openSearch(dist, base)));
  afterAll(() => search.close());

  it('comes first, or among the first five', async () => {
    const { mrr, recall, late } = await judge(search, seeds);
    expect(mrr, late.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(recall, late.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(seeds.length + strike.length).toBeGreaterThanOrEqual(60);
    if (process.env['SHOW']) console.log({ queries: seeds.length, mrr, recall, late });
  });

  it('comes first always, where it is the whole name of a person or an event', async () => {
    const data = <Row>(name: string): Row[] =>
      JSON.parse(readFileSync(path.join(dist, 'data', name), 'utf8')) as Row[];
    const names = [
      ...data<{ name: string; url: string }>('people.json').map(
        ({ name, url }) => [name, url] as const,
      ),
      ...data<{ label: string; url: string }>('events.json').map(
        ({ label, url }) => [label, url] as const,
      ),
    ];
    for (const [name, url] of names)
      expect((await search.ask(name)).hits[0]?.url, name).toBe(below(url));
  });

  it('comes first for each other name that one person alone has', async () => {
    const people = JSON.parse(readFileSync(path.join(dist, 'data', 'people.json'), 'utf8')) as {
      url: string;
      aliases: { text: string }[];
    }[];
    for (const { url, aliases } of people)
      for (const { text } of aliases)
        if (
          people.filter((other) => other.aliases.some((alias) => alias.text === text)).length === 1
        )
          expect((await search.ask(text)).hits[0]?.url, text).toBe(below(url));
  });

  it.each(nothing)('is not there for ‘%s’', async (query) => {
    const { total, hits } = await search.ask(query);
    expect([total, hits]).toEqual([0, []]);
  });

  it.each(spellings)('‘%s’ is written ‘%s’', async (query, better) => {
    const { hits, suggestion } = await search.ask(query);
    expect(suggestion).toBe(better);
    expect(hits.length === 0 || textOf(hits[0]!).includes(better)).toBe(true);
  });

  it('a query that only typos make a name is no name', async () => {
    expect((await search.ask('bill')).hits[0]!.kind).not.toBe('person');
  });

  it('parts say where they stand: page, outlet, date; a quotation who says it', async () => {
    const [hit] = (await search.ask('"a bitter divorce"', { facets: { kind: 'quotation' } })).hits;
    expect(hit).toMatchObject({
      kind: 'quotation',
      title: null,
      notes: ['Ted Cruz', expect.stringContaining('The Fracture'), 'outlet unknown', 'undated'],
    });
    expect(
      hit!.words
        .filter(({ match }) => match)
        .map(({ text }) => text)
        .join(''),
    ).toContain('bitter divorce');
  });
});

describe('what readers look for, in a small story with outlets and dates', () => {
  it('comes first, or among the first five; filters and order hold', async () => {
    const site = tinySite({
      'seeds/a.txt': article,
      'seeds/a.meta.yaml': 'headline: Dockers walk out\noutlet: The Gull\ndate: 2025-06-04\n',
      'seeds/b.txt': ferry,
      'seeds/b.meta.yaml': 'headline: Islanders wait\noutlet: Island Post\ndate: 2024-12-30\n',
    });
    expect(site.run('build').code).toBe(0);
    const search = await openSearch(site.dist, '/');
    const { mrr, recall, late } = await judge(search, strike);
    expect(mrr, late.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(recall, late.join('\n')).toBeGreaterThanOrEqual(0.95);
    if (process.env['SHOW']) console.log({ queries: strike.length, mrr, recall, late });
    const outlets = async (sort: 'newest' | 'oldest') =>
      (await search.ask('port', { sort, facets: { kind: 'passage' } })).hits.map(
        ({ notes }) => notes[1],
      );
    expect((await outlets('newest'))[0]).toBe('The Gull');
    expect((await outlets('oldest'))[0]).toBe('Island Post');
    expect(
      (await search.ask('port', { facets: { year: '2024' } })).hits.every(({ notes }) =>
        notes.join().includes('Island Post'),
      ),
    ).toBe(true);
    await search.close();
  });
});
