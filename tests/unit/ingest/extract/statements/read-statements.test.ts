import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readQuoted } from '../../../../../src/ingest/extract/clauses/read-quoted.ts';
import { SecondReader } from '../../../../../src/ingest/extract/clauses/second-reader.ts';
import { readQuotations } from '../../../../../src/ingest/extract/quotations/read-quotations.ts';
import { readScopes } from '../../../../../src/ingest/extract/scope/read-scopes.ts';
import { readStatements } from '../../../../../src/ingest/extract/statements/read-statements.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { slice } from '../../../../../src/model/span.ts';
import { markedText } from '../clauses/marked-text.ts';

/**
 * Kind, status, whom it is about, claimants outermost first, sensitive topics; where they matter,
 * its marks.
 */
type Row = readonly [
  string,
  string,
  string | null,
  readonly string[],
  readonly string[],
  (readonly string[])?,
];

const folder = new URL('../../../../fixtures/statements/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly {
    text: string;
    rows: readonly Row[];
  }[];
  describe(file.replace('.json', '').replaceAll('-', ' '), () => {
    it.each(cases.map((one) => [one.text, one.rows] as const))('%s', (source, expected) => {
      const { text, reading, mentions, nameOf } = markedText(source);
      const quotations = readQuotations(reading, mentions, english);
      const { clauses } = readQuoted(reading, mentions, english);
      const second = new SecondReader(text, english);
      const scopes = clauses.flatMap((sentence) => readScopes(sentence, second, english.speech));
      const rows = readStatements(reading, { mentions, quotations, roles: [], scopes }, english);
      const seen = rows.map(({ kind, status, subject, claimants, sensitive, ...marks }, n) => [
        kind,
        status,
        nameOf(subject) ?? null,
        claimants.map((span) => slice(text, span)),
        sensitive,
        ...(expected[n]?.[5]
          ? [(['anonymous', 'opinion'] as const).filter((mark) => marks[mark])]
          : []),
      ]);
      expect(seen).toEqual(expected);
    });
  });
}
