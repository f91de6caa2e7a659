import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { keys, toMetadata } from '../../../../src/cli/read-seeds/metadata-keys.ts';
import { readMetadata } from '../../../../src/cli/read-seeds/read-metadata.ts';
import { emit } from '../../../../src/ingest/emit/emit.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { untouchedInput } from '../../../fixtures/bounds/ingest-input.ts';

const text = 'Ferries sail again\n\nThe crews went back to work on Monday, Jane Roe said.\n';

/**
 * Reads a sidecar and makes the article with it: what was reported, and whether the article was
 * refused.
 */
function make(yaml: string) {
  const { values, messages } = readMetadata(yaml, 'seeds/a.meta.yaml');
  const source = {
    seed: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8' as const,
    text,
    body: { start: 0, end: text.length },
    metadata: toMetadata(values),
  };
  const made = ingest({ ...untouchedInput([source]), today: '2031-05-04' });
  return {
    values,
    messages,
    refused: emit(made).refused,
    failed: made.notices.filter(({ rule }) => rule === 'seed-unreadable'),
  };
}

describe('a value of a sidecar that cannot be used', () => {
  it.each([
    'https://example.org/a b',
    'https://example.org/a"b',
    'https://example.org/<b>',
    'https://example.org/a\u00a0b',
    'http://[::1',
    'https://',
    'https:///',
    'example.org/a',
    'ftp://example.org/a',
    'mailto:a@example.org',
    '/a/b',
    '//example.org/a',
  ])(
    '%j is no link: it counts as not known, with a message, and the article is made',
    (address) => {
      for (const key of ['link', 'archived'] as const) {
        const { values, messages, refused } = make(
          stringify({ [key]: address, outlet: 'The Gazette' }),
        );
        expect(values).toEqual({ outlet: 'The Gazette' });
        expect(messages).toMatchObject([
          { rule: 'metadata-value', level: 'error', place: { start: { line: 1 } } },
        ]);
        expect(refused).toEqual([]);
      }
    },
  );

  it.each([
    'https://example.org/a%20b',
    'https://bücher.example/straße?q=a&b=c#d',
    'HTTPS://EXAMPLE.ORG/A',
    "https://example.org/l'eau_(2025)",
    'https://example.org/{a}|b',
  ])('%s is one and stays', (address) => {
    const { values, messages, refused } = make(stringify({ link: address }));
    expect([values, messages, refused]).toEqual([{ link: address }, [], []]);
  });

  it('never sets its article aside, whatever the key and the value', () => {
    const odd = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '`',
      '\\',
      '{',
      '}',
      '\u2028',
      '\u0085',
      '\t',
      '\u202e',
      '\ufeff',
      ':',
      '#',
      '---',
      '😀',
      '%',
      '\u0301',
    );
    const piece = fc.oneof(
      odd,
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('https://example.org/', '2025-06-05', 'excerpt', '0', '99999', 'The Gazette'),
    );
    const value = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { minKeys: 1 }), (sidecar) => {
        const { values, messages, refused, failed } = make(stringify(sidecar));
        expect([refused, failed]).toEqual([[], []]);
        const stated = Object.values(sidecar).filter((one) => one.trim()).length;
        // What is not taken is told.
        if (messages.length === 0) expect(Object.keys(values)).toHaveLength(stated);
      }),
      { numRuns: 150 },
    );
  });
});
