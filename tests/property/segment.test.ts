import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAGRAPH_LIMIT } from '../../src/ingest/segment/line-group.ts';
import { segment } from '../../src/ingest/segment/segment.ts';
import { english } from '../../src/language/english/english.ts';
import type { SourceText } from '../../src/model/article.ts';
import { contains, slice, type Span } from '../../src/model/span.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);

const source = (text: string, start = 0, headline?: string): SourceText => ({
  seed: 'any.txt',
  sha256: '',
  encoding: 'utf-8',
  text,
  body: { start, end: text.length },
  metadata: headline ? { headline } : {},
});

/** Every promise that segmenting makes about any text. */
function holds(text: string, start = 0, headline?: string): void {
  const {
    segmented: { blocks, removed, headline: chosen },
    notices,
  } = segment(source(text, start, headline), english);
  const spans = [...blocks, ...removed].map(({ span }) => span).sort((a, b) => a.start - b.start);
  let at = start;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(at, span.start).trim(), 'only white space lies between').toBe('');
    at = span.end;
  }
  expect(text.slice(at).trim(), 'only white space follows').toBe('');
  for (const [n, block] of blocks.entries()) {
    expect(contains(block.span, block.content)).toBe(true);
    expect(block.span.end - block.span.start).toBeLessThanOrEqual(PARAGRAPH_LIMIT);
    expect(slice(text, block.content).trim()).toBe(slice(text, block.content));
    expect(block.content.end).toBeGreaterThan(block.content.start);
    if (n)
      expect(block.span.start, 'blocks are in text order').toBeGreaterThanOrEqual(
        blocks[n - 1]!.span.end,
      );
    expect(block.cells !== undefined).toBe(block.kind === 'table-row');
    checkCells(block.content, block.cells ?? []);
    if (block.kind === 'heading')
      expect(block.level).toSatisfy((level: number) => level >= 2 && level <= 6);
  }
  if (text.slice(start).trim()) expect(blocks.length, 'something is shown').toBeGreaterThan(0);
  if (chosen.span)
    expect(slice(text, chosen.span).replace(/\s+/g, ' ')).toBe(
      chosen.text.replace(/…$/, slice(text, chosen.span).endsWith('…') ? '…' : ''),
    );
  expect(chosen.text).not.toBe('');
  for (const { span } of notices)
    if (span) expect(contains({ start: 0, end: text.length }, span)).toBe(true);
}

function checkCells(content: Span, cells: readonly Span[]): void {
  let at = content.start;
  for (const cell of cells) {
    expect(cell.start).toBeGreaterThanOrEqual(at);
    expect(contains(content, cell)).toBe(true);
    at = cell.end;
  }
}

const words = fc
  .array(
    fc.constantFrom(
      'The',
      'harbour',
      'strike',
      'Mira',
      'Tolland',
      'said',
      'on',
      'Friday',
      'and',
      'U.S.',
      '“never”',
      'it',
      'ended',
      '12',
      'é',
      '🚢',
      '"so"',
      'Who',
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) => all.join(' '));
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(words, fc.constantFrom('.', '?', '', ':', '!', '.”', ','))
      .map((all) => all.join('')),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          '- ',
          '• ',
          '1. ',
          '2. ',
          '> ',
          '# ',
          '## ',
          'Q: ',
          'A: ',
          '– ',
          '  ',
          '\t',
          '**',
          '|',
        ),
        words,
        fc.constantFrom('', '?', '.', ' |', '**'),
      )
      .map((all) => all.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join(' | ')),
  },
  fc.constantFrom(
    'FAQs',
    '---|---',
    '---',
    '====',
    '***',
    '|',
    '||',
    '| |',
    '|---|',
    'Share.',
    'Advertisement',
    'By Mira Tolland',
    'March 3, 2031',
    '',
    '',
    ' ',
    '\u200b',
    '“',
    '”',
    '— Mira Tolland',
    'Source link',
    '#',
    '>',
    '-',
    '1.',
    'Q:',
    '****',
    '** **',
  ),
);
const article = fc.array(line, { maxLength: 40 }).map((all) => all.join('\n'));

describe('segmenting', () => {
  it('loses and doubles no character of arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => holds(text)),
      { numRuns: runs },
    );
    const marks = fc.constantFrom(...'aB. \n|->#*?“”"—:1=_\t\u00a0\u2028\r()QA');
    for (const maxLength of [12, 200])
      fc.assert(
        fc.property(fc.string({ unit: marks, maxLength }), (text) => holds(text)),
        { numRuns: runs },
      );
  });

  it('loses and doubles no character of anything like an article', () => {
    fc.assert(
      fc.property(article, fc.option(words, { nil: undefined }), (text, headline) =>
        holds(text, 0, headline),
      ),
      { numRuns: runs },
    );
  });

  it.each(['| |a\n|', '| | a | |\n| b |', 'a | |\n | |\n'])(
    'keeps the rows of %j within their words',
    (text) => holds(text),
  );

  it('starts after the front matter', () => {
    fc.assert(
      fc.property(article, (text) => holds(`---\noutlet: X\n---\n${text}`, 17)),
      { numRuns: 200 },
    );
  });

  it('splits what is too long', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'word ',
          'x',
          'A sentence ends. ',
          '🚢',
          'e\u0301',
          '| a ',
          '- ',
          '"',
          'a\u200d',
          ' ',
        ),
        fc.integer({ min: PARAGRAPH_LIMIT - 10, max: 70_000 }),
        (part, length) => holds(part.repeat(Math.ceil(length / part.length))),
      ),
      { numRuns: 60 },
    );
  });
});
