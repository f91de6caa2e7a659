import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultModel, Model } from '@alephdata/followthemoney';
import { Cite } from '@citation-js/core';
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphMl } from 'graphology-graphml';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sealPackage } from '../../../../src/cli/seal-package.ts';
import { dataPackage } from '../../../../src/queries/data/data-package.ts';
import { downloads } from '../../../../src/queries/data/downloads.ts';
import { harbourSite, nasty } from '../../../fixtures/queries/harbour-site.ts';
import { readDataPackage } from '../readers/read-data-package.ts';
import { readXml } from '../readers/read-xml.ts';

import '@citation-js/plugin-bibtex';

const site = harbourSite();
const files = new Map(downloads(site).map((file) => [file.file, file]));
const textOf = (name: string): string => files.get(name)!.text;
const rowsOf = (name: string) =>
  parse<Record<string, string>>(textOf(name), { columns: true, record_delimiter: '\r\n' });
const clean = nasty.replace('\u0007', '');

describe('CSV', () => {
  const tables = [...files.values()].filter(({ table }) => table);

  it.each(tables.map(({ file, table }) => [file, table!] as const))(
    '%s reads back cell by cell',
    (file, { fields, rows }) => {
      const read = rowsOf(file);
      expect(read).toHaveLength(rows.length);
      expect(Object.keys(read[0] ?? {})).toEqual(rows.length ? fields.map(({ name }) => name) : []);
      read.forEach((row, n) =>
        fields.forEach(({ name }, at) =>
          expect(row[name]!.replace(/^'(?=[-=+@\t\r＝＋－＠])/, '')).toBe(
            String(rows[n]![at] ?? '').replace('\u0007', ''),
          ),
        ),
      );
    },
  );
  it('no text can run as a formula', () => {
    for (const { text } of tables)
      for (const row of parse(text, { record_delimiter: '\r\n' }))
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rowsOf('articles.csv').find(({ id }) => id === 'quay')!['headline']).toBe(`'${clean}`);
    expect(rowsOf('roles.csv')[0]!['role']).toBe("'-harbour master");
  });
  it('events and quotations carry status, claimants and topics', () => {
    expect(rowsOf('quotations.csv')[0]).toMatchObject({
      status: 'alleged',
      claimants: 'outlet unknown > a clerk',
      sensitive: 'corruption',
      source_url: 'https://example.org/explainer/articles/quay/#p-b',
    });
    expect(rowsOf('events.csv').find(({ id }) => id === 'strike')).toMatchObject({
      status: 'alleged; denied',
      sensitive: 'corruption',
    });
    expect(rowsOf('event-accounts.csv').find(({ article }) => article === 'cranes')).toMatchObject({
      status: 'denied',
      claimants: 'The Gull > Falk',
    });
  });
});

describe('FollowTheMoney', () => {
  const model = new Model(defaultModel);
  const entities = textOf('entities.ftm.json')
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> },
    );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));

  it('uses schemata and properties of the model, values within their lengths, references to what is there', () => {
    expect(byId.size).toBe(entities.length);
    for (const { id, schema, properties } of entities) {
      const own = model.getSchema(schema);
      for (const name of own.required) expect(properties[name], `${id} ${name}`).toBeTruthy();
      for (const [name, values] of Object.entries(properties)) {
        const property = own.getProperty(name);
        for (const value of values) {
          expect(value.length, `${id} ${name}`).toBeLessThanOrEqual(property.maxLength);
          if (property.type.name !== 'entity') continue;
          const range = property.getRange();
          expect(
            model.getSchema(byId.get(value)!.schema).isA(range),
            `${id} ${name} ${value}`,
          ).toBe(true);
        }
      }
    }
  });
  it('has people, events, mentions with their document, and each claim as a note with its status and proof', () => {
    expect(new Set(entities.map(({ schema }) => schema))).toEqual(
      new Set(['Article', 'Person', 'Mention', 'Event', 'Note', 'UnknownLink']),
    );
    expect(byId.get('note-s-claim')!.properties).toMatchObject({
      name: ['alleged, touches corruption, according to a clerk'],
      proof: ['article-quay'],
      entity: ['person-ines-falk'],
    });
    expect(byId.get('mention-cranes-0')!.properties).toMatchObject({
      document: ['article-cranes'],
      resolved: ['person-ines-falk'],
    });
    expect(byId.get('quote-p-q1-ines-falk')!.properties['status']![0]).toMatch(/^alleged/);
  });
});

it('GraphML opens as a graph whose edges carry their words and how they stand', () => {
  const text = textOf('network.graphml');
  readXml(text);
  const graph = parseGraphMl(MultiDirectedGraph, text);
  expect(graph.order).toBe(2 + 2 + 2);
  const edges = graph.mapEdges((_, attributes, source, target): Record<string, unknown> => ({
    ...attributes,
    source,
    target,
  }));
  expect(edges.find(({ kind }) => kind === 'quoted-about')).toMatchObject({
    source: 'person:tom-oduya',
    target: 'person:ines-falk',
    status: 'alleged',
    sensitive: 'corruption',
    start: 17,
    seed: 'quay.txt',
  });
  for (const edge of edges)
    expect(edge).toMatchObject({
      exact: expect.any(String),
      source_url: expect.stringMatching(/^https:/),
      block: expect.any(String),
    });
  expect(graph.getNodeAttribute('article:quay', 'label')).toBe(clean);
});

describe('citations', () => {
  it.each(['sources.csl.json', 'sources.bib'])('%s is read by a reference manager', (file) => {
    const [cranes, quay] = new Cite(textOf(file)).format('data', { format: 'object' }) as {
      id: string;
      title: string;
      issued?: object;
      author?: object;
      URL: string;
      'container-title'?: string;
    }[];
    expect(cranes).toMatchObject({
      id: 'cranes',
      title: 'Headline of cranes',
      'container-title': 'The Gull',
      URL: 'https://gull.example/cranes',
      issued: { 'date-parts': [[2031, 3, 2]] },
    });
    expect(JSON.stringify(cranes!.author)).toContain('Rosa Lind');
    expect(quay!.title).toBe(clean);
    expect(quay).not.toHaveProperty('issued');
    expect(quay!.URL).toBe('https://example.org/explainer/articles/quay/');
  });
});

describe('datapackage.json', () => {
  /** The data of the site in a folder of its own, as published. */
  const published = (): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-package-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const data = path.join(folder, 'data');
    mkdirSync(data);
    for (const { file, text } of files.values()) writeFileSync(path.join(data, file), text);
    writeFileSync(path.join(data, 'datapackage.json'), dataPackage(site));
    expect(sealPackage(folder)).toEqual([]);
    return data;
  };
  /** Changes the first place in a file of the data that reads so. */
  const change = (data: string, file: string, from: string, to: string): void => {
    const text = readFileSync(path.join(data, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path.join(data, file), text.replace(from, to));
  };

  it('is a valid Data Package, and its tables hold what their schemas say', () => {
    const data = published();
    const { faults, tables } = readDataPackage(data);
    expect(faults).toEqual([]);
    const { resources } = JSON.parse(readFileSync(path.join(data, 'datapackage.json'), 'utf8')) as {
      resources: { path: string }[];
    };
    expect(resources.map(({ path: file }) => file)).toEqual([...files.keys()]);
    expect(tables.size).toBeGreaterThan(5);
    for (const [name, rows] of tables)
      expect(rows, name).toHaveLength(files.get(`${name}.csv`)!.entries!);
  });

  it.each([
    ['datapackage.json', '"title"', '"titel"', /titel/],
    ['datapackage.json', '"path": "people.csv"', '"path": "../people.csv"', /path/],
    ['datapackage.json', '"type": "integer"', '"type": "int"', /type/],
    ['datapackage.json', '"resource": "articles"', '"resource": "article"', /leads nowhere/],
    ['people.csv', 'ines-falk', 'tom-oduya', /id is there twice/],
    ['people.csv', 'ines-falk', '', /id is empty/],
    ['people.csv', 'id,', 'no,', /head of the table/],
    ['quotations.csv', ',17,', ',17th,', /start is not an integer/],
    ['quotations.csv', ',quay,', ',key,', /article ‘key’ leads nowhere/],
  ])('would not pass where %s had %s as %s', (file, from, to, fault) => {
    const data = published();
    change(data, file, from, to);
    expect(readDataPackage(data).faults.join('\n')).toMatch(fault);
  });

  it('a file that it names and that is not there is told', () => {
    const data = published();
    rmSync(path.join(data, 'people.csv'));
    expect(readDataPackage(data).faults).toContain('people.csv is not there');
    expect(sealPackage(path.dirname(data))).toMatchObject([
      { rule: 'data-schema', reason: expect.stringContaining('people.csv') },
    ]);
  });
});
