import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toFrontMatter } from '../../../../src/ingest/emit/front-matter.ts';
import { parseFrontMatter, splitPage } from '../../../../src/markdown/front-matter.ts';

const key = fc
  .stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/)
  .filter((name) => name !== 'layout' && name !== 'slug');
const data = fc.dictionary(key, fc.jsonValue({ noUnicodeString: false }), {
  noNullPrototype: true,
});

const inner = (file: string): string => {
  const parts = splitPage(file);
  if ('fault' in parts) throw new Error(parts.fault.reason);
  return parts.frontMatter;
};

describe('front matter', () => {
  it('comes back as it went in, as JSON and as YAML, in lines of ASCII', () => {
    fc.assert(
      fc.property(data, (values) => {
        const text = toFrontMatter(values);
        const meant = JSON.parse(JSON.stringify(values)) as unknown;
        expect(text).toMatch(/^[\x20-\x7e\n]*$/);
        expect(parseFrontMatter(inner(text))).toEqual({ data: meant });
        expect(parse(inner(text)) ?? {}).toEqual(meant);
      }),
    );
  });

  it('gives each object of an array its line', () => {
    expect(toFrontMatter({ a: [{ b: 1 }, { b: 2 }], c: [1, 2], d: undefined })).toBe(
      '---\na: [\n  {"b":1},\n  {"b":2}\n  ]\nc: [1,2]\n---\n',
    );
  });
});
