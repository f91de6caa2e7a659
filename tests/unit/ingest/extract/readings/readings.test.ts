import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const folder = new URL('../../../../fixtures/readings/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.txt'));

// Each line of a fixture is an article; UPDATE=1 rewrites the outlines, and the diff is reviewed.
describe('what is read of sentences of many kinds', () => {
  it.each(fixtures)('%s', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8').trimEnd();
    const made = outline(source, name.startsWith('names-'));
    const expected = new URL(name.replace('.txt', '.outline'), folder);
    if (process.env['UPDATE']) writeFileSync(expected, made);
    expect(existsSync(expected), `${name} has an outline`).toBe(true);
    expect(made).toBe(readFileSync(expected, 'utf8'));
  });
});
