import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../../../src/ingest/extract/clauses/find-marks.ts';
import { readQuotations } from '../../../../../src/ingest/extract/quotations/read-quotations.ts';
import { readRoles } from '../../../../../src/ingest/extract/roles/read-roles.ts';
import { readStatements } from '../../../../../src/ingest/extract/statements/read-statements.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { contains, overlaps, type Span } from '../../../../../src/model/span.ts';
import { markedText } from '../clauses/marked-text.ts';

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  ' said ',
  'called ',
  'him ',
  'the ',
  'plan ',
  'was ',
  'who ',
  ', ',
  '. ',
  ': ',
  '; ',
  '— ',
  '(',
  ')',
  '\n',
  'and ',
  'that ',
  'as ',
  'to ',
  'according to ',
  'a spokesman ',
  'denied ',
  'accused ',
  '[[Ada Roe]] ',
  '[[Ben Poe]] ',
  '[[o:Acme]] ',
  '[[she=Roe]] ',
  'a moron ',
  'reportedly ',
  'signs ',
  'such ',
  '5 ',
  'é',
  '🜁',
  'I ',
  'by ',
  'of ',
);
const prose = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const within = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start < end && end <= text.length;

describe('for all text', () => {
  it('quotation marks are found apart, in order, inside their range', () => {
    fc.assert(
      fc.property(prose, fc.nat(40), (text, from) => {
        const start = Math.min(from, text.length);
        const found = findMarks(text, start, text.length, english.speech.clauses);
        for (const [n, one] of found.entries()) {
          expect(one.start >= start && within(text, one)).toBe(true);
          if (n > 0) expect(found[n - 1]!.end).toBeLessThanOrEqual(one.start);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('quotations slice, never cross, and no speaker stands inside one but in a transcript', () => {
    fc.assert(
      fc.property(prose, (source) => {
        const { text, reading, mentions } = markedText(source);
        const quotes = readQuotations(reading, mentions, english);
        for (const [n, quote] of quotes.entries()) {
          expect(within(text, quote.span)).toBe(true);
          if (n > 0) expect(overlaps(quotes[n - 1]!.span, quote.span)).toBe(false);
          for (const span of [quote.cue, quote.speaker?.span, ...quote.via])
            if (span) expect(within(text, span)).toBe(true);
          if (quote.form === 'phrase') expect(quote.speaker).toBeNull();
          if (quote.speaker && quote.tie.cue.kind !== 'transcript')
            for (const other of quotes)
              expect(contains(other.span, quote.speaker.span)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('roles and statements slice, and the reading is the same twice', () => {
    fc.assert(
      fc.property(prose, (source) => {
        const { text, reading, mentions } = markedText(source);
        const run = () => {
          const quotations = readQuotations(reading, mentions, english);
          const roles = readRoles(reading, mentions, english);
          return {
            roles,
            statements: readStatements(
              reading,
              { mentions, quotations, roles, scopes: [] },
              english,
            ),
          };
        };
        const { roles, statements } = run();
        for (const role of roles) expect(within(text, role.span)).toBe(true);
        for (const row of statements)
          for (const span of [row.span, ...row.claimants]) expect(within(text, span)).toBe(true);
        expect(run()).toEqual({ roles, statements });
      }),
      { numRuns: 300 },
    );
  });
});
