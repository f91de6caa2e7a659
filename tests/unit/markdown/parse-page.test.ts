import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/markdown/parse-page.ts';
import { passageTexts } from '../../../src/markdown/passage-texts.ts';

const written = readFileSync(
  new URL('../../fixtures/emit/every-kind-of-block.mdx', import.meta.url),
  'utf8',
);
const reformatted = readFileSync(
  new URL('../../fixtures/emit/reformatted-by-a-tool.mdx', import.meta.url),
  'utf8',
);

describe('reading a generated file', () => {
  it('reads one that a tool has reformatted in the same way', () =>
    expect(parsePage(reformatted)).toEqual(parsePage(written)));

  it('reads line ends of another system', () =>
    expect(parsePage(written.replaceAll('\n', '\r\n'))).toEqual(parsePage(written)));

  it('gives the words of each passage', () => {
    const parsed = parsePage(written);
    if ('fault' in parsed) throw new Error(parsed.fault.reason);
    expect(Object.fromEntries(passageTexts(parsed.body))).toEqual({
      'p-head': 'Ferry fares “frozen”',
      'p-a': 'Fares stay as they are, Ada Moss said: “Not a penny more”.',
      'p-b': 'What changes?',
      'p-c': '3 boats & 2 crews',
      'p-d': 'North line',
      'p-e': 'South line',
      'p-f': 'Queue',
      'p-g': 'Board',
      'p-h': 'Line | Fare',
      'p-i': 'North | ',
    });
  });

  it.each([
    ['---\nid: "a\n---\n', 3, 1],
    ['---\nid: a\nid: b\n---\n', 3, 1],
    ['---\nid: "a"\n---\n\n## Said\n\nLoose words\n', 7, 1],
    ['---\nid: "a"\n---\n\n<Passage id="P A" kind="paragraph">x</Passage>\n', 5, 1],
    ['---\nid: "a"\n---\n\n<Passage id="p-a" kind="list-item">x</Passage>\n', 5, 1],
    ['---\nid: "a"\n---\n\n- plain item\n', 5, 3],
    ['---\nid: "a"\n---\n\n<Passage id="p-a" kind="paragraph">{x</Passage>\n', 5, 36],
    ['---\nid: "a"\n', 1, 1],
    ['---\nid: "a"\n---\n\n## Said\n\nimport{(*/} ꚻ𛱝𓃯ਧH(ꌛ[^1]`\n', 7, 1],
    ['---\na: &x [1]\nb: *x\n---\n', 2, 1],
  ])('says where %j is broken', (text, line, column) =>
    expect(parsePage(text)).toMatchObject({ fault: { line, column } }),
  );
});
