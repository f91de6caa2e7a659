import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const folder = new URL('../../../fixtures/whole-stories/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.story'));

// Each fixture is a few articles named for what they show; UPDATE=1 rewrites the outlines, and the
// diff is reviewed.
describe('the pages of a whole story', () => {
  it.each(fixtures)('%s', (name) => {
    const made = outline(readFileSync(new URL(name, folder), 'utf8'));
    const expected = new URL(name.replace('.story', '.outline'), folder);
    if (process.env['UPDATE']) writeFileSync(expected, made);
    expect(existsSync(expected), `${name} has an outline`).toBe(true);
    expect(made).toBe(readFileSync(expected, 'utf8'));
  });
});
