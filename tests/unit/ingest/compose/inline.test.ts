import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inline } from '../../../../src/ingest/compose/inline.ts';
import type { Inline } from '../../../../src/model/body.ts';

const flat = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : flat(node.children))).join('');

describe('inline', () => {
  it('links names inside quotations, and leaves out what crosses', () => {
    const text = '“Roe won,” said Poe.';
    const marks = [
      { span: { start: 1, end: 4 }, mark: 'person' as const, id: 'roe' },
      { span: { start: 0, end: 10 }, mark: 'quote' as const, id: 'p-q' },
      { span: { start: 8, end: 15 }, mark: 'event' as const, id: 'e' },
    ];
    expect(inline(text, { start: 0, end: text.length }, marks)).toEqual([
      {
        mark: 'quote',
        id: 'p-q',
        children: ['“', { mark: 'person', id: 'roe', children: ['Roe'] }, ' won,”'],
      },
      ' said Poe.',
    ]);
  });

  it('never changes the words, whatever the marks', () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const mark = fc.record({
      span,
      mark: fc.constantFrom('person' as const, 'quote' as const, 'event' as const),
      id: fc.constant('x'),
    });
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 30 }),
        span,
        fc.array(mark, { maxLength: 8 }),
        (text, part, marks) => {
          expect(flat(inline(text, part, marks))).toBe(text.slice(part.start, part.end));
        },
      ),
    );
  });
});
