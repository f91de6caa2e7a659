import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBack } from '../../src/ingest/emit/read-back.ts';
import { toMdx } from '../../src/ingest/emit/to-mdx.ts';
import { normaliseText } from '../../src/markdown/normalise-body.ts';
import { parsePage } from '../../src/markdown/parse-page.ts';
import { renderHtml } from '../../src/markdown/render-html.ts';
import { inspect } from './made-by-us.ts';
import { pageOf } from './page-of.ts';

const folder = new URL('texts/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();

describe('hostile texts', () => {
  it('are many', () => expect(names.length).toBeGreaterThanOrEqual(150));

  it.each(names)('%s comes through as plain words', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const words = normaliseText(text);
    const page = pageOf(text);
    const file = toMdx(page);
    expect(readBack(file, page)).toBeNull();
    const parsed = parsePage(file);
    if ('fault' in parsed) throw new Error(parsed.fault.reason);
    expect(parsed.data).toEqual(page.data);
    const { strange, texts } = inspect(renderHtml(parsed.body, { base: '/' }));
    expect(strange).toEqual([]);
    for (const id of [
      'p-headline',
      'p-standfirst',
      'p-paragraph',
      'p-heading',
      'p-quotation',
      'p-question',
      'p-answer',
      'p-item-1',
      'p-item-2',
      'p-item-3',
      'p-item-4',
    ])
      expect(texts.get(id), id).toBe(`${words} ¶`);
    expect(texts.get('p-row-1')).toBe(`${words}Port ¶`);
    expect(texts.get('p-row-2')).toBe(`Ships${words} ¶`);
    expect(texts.get('q-1')).toBe(words + words);
    expect(texts.get('p-person')).toBe(`${words.repeat(3)} ¶`);
  });
});
