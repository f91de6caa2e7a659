import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRoles } from '../../../../../src/ingest/extract/roles/read-roles.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { contains, slice } from '../../../../../src/model/span.ts';
import { markedText } from '../clauses/marked-text.ts';

const folder = new URL('../../../../fixtures/roles/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly {
    text: string;
    roles: readonly (readonly [string, string])[];
  }[];
  describe(file.replace('.json', '').replaceAll('-', ' '), () => {
    it.each(cases.map((one) => [one.text, one.roles] as const))('%s', (source, expected) => {
      const { text, reading, mentions, nameOf } = markedText(source);
      const roles = readRoles(reading, mentions, english);
      expect(roles.map(({ cluster, span }) => [nameOf(cluster), slice(text, span)])).toEqual(
        expected,
      );
      for (const { span, sentence } of roles) expect(contains(sentence, span)).toBe(true);
    });
  });
}
