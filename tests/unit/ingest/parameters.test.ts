import { globSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../src/ingest/', import.meta.url).pathname;
const files = globSync('**/parameters.ts', { cwd: root }).sort();
const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+)/g;
const textOf = (file: string): string => readFileSync(root + file, 'utf8');

/** What a docstring says behind a tag, over several lines, without its stars. */
const tagged = (doc: string, tag: string): string =>
  new RegExp(`@${tag}\\b([^@]*)`).exec(doc)?.[1]?.replaceAll('*', '').trim() ?? '';

describe('the numbers of the ingest', () => {
  it('stand in a file of their room', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'anchor/parameters.ts',
        'resolve/parameters.ts',
        ...['clauses', 'events', 'names', 'quotations', 'roles', 'statements', 'times'].map(
          (room) => `extract/${room}/parameters.ts`,
        ),
      ]),
    );
  });

  it.each(files)('%s: each with its unit and its ground', (file) => {
    const text = textOf(file);
    const found = [...text.matchAll(documented)];
    const exported = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    expect(found.map(([, , name]) => name)).toEqual(exported);
    for (const [, doc = '', name] of found) {
      expect(tagged(doc, 'unit'), `${name}: @unit`).toMatch(/\w/);
      expect(tagged(doc, 'ground'), `${name}: @ground`).toMatch(/\w{3}/);
    }
  });

  it.each(files)('%s: each is used', (file) => {
    const room = dirname(file);
    const others = globSync('**/*.ts', { cwd: root + room })
      .filter((other) => other !== relative(room, file))
      .map((other) => textOf(`${room}/${other}`));
    for (const [, name] of textOf(file).matchAll(/^export const (\w+)/gm))
      expect(
        others.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
        `${name} is used`,
      ).toBe(true);
  });
});
