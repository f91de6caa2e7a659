import parse from 'edtf';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../src/ingest/extract/extract.ts';
import { segment } from '../../../../../src/ingest/segment/segment.ts';
import { english } from '../../../../../src/language/english/english.ts';
import type { SourceText } from '../../../../../src/model/article.ts';

function rolesOf(text: string): (readonly [string, string | undefined])[] {
  const source: SourceText = {
    seed: 'a.txt',
    sha256: '',
    encoding: 'utf-8',
    text,
    body: { start: 0, end: text.length },
    metadata: {},
  };
  const { segmented } = segment(source, english);
  const { roles } = extract({ source, blocks: segmented.blocks }, english);
  return roles.map(({ span, edtf }) => [text.slice(span.start, span.end), edtf] as const);
}

describe('roles with their time', () => {
  it.each<[string, string, string | undefined]>([
    [
      'Jane Roe, director of the port since 2019, said the strike was over.',
      'director of the port since 2019',
      '2019/..',
    ],
    [
      'Ivo Quist, who was mayor from 2010 to 2014, left the room without a word.',
      'mayor from 2010 to 2014',
      '2010/2014',
    ],
    [
      'Ivo Quist, who was mayor until May 2014, left the room without a word.',
      'mayor until May 2014',
      '../2014-05',
    ],
    [
      'Jane Roe, director of the port since June, said the strike was over.',
      'director of the port since June',
      undefined,
    ],
    [
      'Jane Roe, director of the port, said in 2019 that the strike was over.',
      'director of the port',
      undefined,
    ],
  ])('%s', (text, role, edtf) => {
    expect(rolesOf(text)).toContainEqual([role, edtf]);
    if (edtf) expect(() => parse(edtf, { level: 2 })).not.toThrow();
  });
});
