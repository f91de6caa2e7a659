import { Cite, plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../../src/queries/cite/formats.ts';
import type { Reference } from '../../../../src/queries/cite/reference.ts';

import '@citation-js/plugin-bibtex';

const reference: Reference = {
  id: 'ferry-fares',
  headline: 'Fares “frozen” at 50 % & more: {what} next_year?',
  outlet: 'The Amber Gazette',
  byline: 'Cora Lind',
  published: '2025-06-05',
  container: 'Ferries',
  url: 'https://example.org/articles/ferry-fares/',
};
const bare: Reference = { ...reference, outlet: null, byline: null, published: null };
const part = {
  url: `${reference.url}#p-kf7qm3t.4tkb`,
  text: 'Not a penny more.',
  since: '2025-06-06',
  accessed: '2025-07-01',
};

interface Item {
  readonly title: string;
  readonly URL: string;
  readonly issued?: { readonly 'date-parts': number[][] };
  readonly 'container-title'?: string;
}
const parse = (text: string): Item =>
  new (Cite as unknown as new (text: string) => { data: Item[] })(text).data[0]!;

describe('citations', () => {
  it('have a reader for BibTeX to be held against', () =>
    expect(Object.keys((plugins as { list(): string[] }).list())).not.toHaveLength(0));

  it.each(['bibtex', 'csl'] as const)(
    'in %s say to other programs what they were made from',
    (name) => {
      const item = parse(formatsOf(reference, part)[name]);
      expect(item.title.replace(/\s+/g, ' ')).toContain('Fares “frozen” at 50 % & more');
      expect(item['container-title']).toBe('The Amber Gazette');
      expect(item.URL).toBe(part.url);
      expect(item.issued!['date-parts'][0]![0]).toBe(2025);
    },
  );

  it('in RIS are tags with two spaces, a hyphen and a value, from TY to ER', () => {
    const lines = formatsOf(reference, part).ris.split('\n');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines.map((line) => line.slice(0, 2))).toEqual([
      'TY',
      'AU',
      'TI',
      'T2',
      'PY',
      'DA',
      'UR',
      'Y2',
      'N1',
      'ER',
    ]);
    expect(lines).toContain(`TI  - ${reference.headline}`);
  });

  it('follow the rules of APA and Chicago', () => {
    expect(formatsOf({ ...reference, headline: 'Fares frozen' }).apa).toBe(
      'Cora Lind. (2025, June 5). Fares frozen. The Amber Gazette. https://example.org/articles/ferry-fares/',
    );
    expect(formatsOf({ ...reference, headline: 'Fares frozen' }).chicago).toBe(
      'Cora Lind. “Fares frozen.” The Amber Gazette, June 5, 2025. https://example.org/articles/ferry-fares/.',
    );
  });

  it('say nothing that nobody states', () => {
    const made = formatsOf(bare);
    expect(made.apa).toContain('(n.d.)');
    expect(JSON.parse(made.csl)).toEqual([
      {
        id: 'ferry-fares',
        type: 'article-newspaper',
        title: reference.headline,
        'container-title': 'Ferries',
        URL: reference.url,
      },
    ]);
    expect(made.ris).not.toMatch(/^(?:AU|PY|DA) /m);
  });

  it('quote the passage with its version and the days', () => {
    expect(formatsOf(reference, part).plain).toBe(
      '“Not a penny more.” — Cora Lind, “Fares “frozen” at 50 % & more: {what} next_year?”, The Amber Gazette, 5 June 2025. https://example.org/articles/ferry-fares/#p-kf7qm3t.4tkb (text as of 2025-06-06; read on 2025-07-01)',
    );
    expect(formatsOf(reference, part).html).toContain(
      '<blockquote cite="https://example.org/articles/ferry-fares/#p-kf7qm3t.4tkb">',
    );
    expect(formatsOf(reference, part).html).toContain('50 % &amp; more');
  });
});
