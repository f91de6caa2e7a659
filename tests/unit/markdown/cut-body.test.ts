import { describe, expect, it } from 'vitest';
import { readBack } from '../../../src/ingest/emit/read-back.ts';
import { toMdx } from '../../../src/ingest/emit/to-mdx.ts';
import { cutBody } from '../../../src/markdown/cut-body.ts';
import { literalReferences } from '../../../src/markdown/literal-references.ts';
import { parsePage } from '../../../src/markdown/parse-page.ts';
import type { BodyBlock } from '../../../src/model/body.ts';

const many = <Value>(count: number, make: (n: number) => Value): Value[] =>
  Array.from({ length: count }, (_, n) => make(n));
const long: BodyBlock[] = [
  ...many(150, (n): BodyBlock => ({
    type: 'passage',
    id: `p-a${n}`,
    kind: n % 9 ? 'paragraph' : 'quotation',
    content: [`The ${n}th talks\u00a0🙂 went on`],
  })),
  {
    type: 'table',
    rows: many(450, (n) => ({ id: `p-r${n}`, header: n === 0, cells: [['Line'], [`${n}`]] })),
  },
  {
    type: 'list',
    ordered: false,
    items: many(300, (n) => ({ id: `p-i${n}`, content: [`Boat ${n}`] })),
  },
  ...many(150, (n): BodyBlock => ({
    type: 'excerpt',
    at: { article: 'talks', block: `p-a${n}`, start: n, end: n + 9 },
    from: `Talks “${n}”`,
    content: [`The ${n}th`],
  })),
];

describe('a long body', () => {
  it('is parsed in parts, to the same blocks', () => {
    const text = toMdx({ data: {}, body: long });
    expect(cutBody(text).length).toBeGreaterThan(6);
    expect(readBack(text, { data: {}, body: long })).toBeNull();
  });

  it('has its faults where they stand', () => {
    const text = toMdx({ data: {}, body: long });
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('p-a149'));
    lines.splice(at, 0, 'Loose words', '');
    expect(parsePage(lines.join('\n'))).toMatchObject({ fault: { line: at + 1, column: 1 } });
    const longer = [
      ...lines.slice(0, at - 1),
      ...many(
        9_000,
        (n) =>
          `\n<Passage id="p-b${n}" kind="paragraph">${'The talks went on. '.repeat(4)}</Passage>`,
      )
        .join('\n')
        .split('\n'),
      ...lines.slice(at - 1),
    ];
    expect(parsePage(longer.join('\n'))).toMatchObject({
      fault: { line: longer.indexOf('Loose words') + 1, column: 1 },
    });
  });
});

describe('references', () => {
  it.each([
    ['&#x1F642;&#xA0;&#x202E;', '🙂\u00a0\u202e'],
    [
      '&#x2A; &#x20; &#x85; &#x2028; &#xD800; &#x110000;',
      '&#x2A; &#x20; &#x85; &#x2028; &#xD800; &#x110000;',
    ],
    ['\\&#x1F642; \\\\&#x1F642;', '\\&#x1F642; \\\\🙂'],
    ['from={"&#x1F642;\\""}&#x1F642;', 'from={"&#x1F642;\\""}🙂'],
  ])('of %j are written out where they are no syntax', (text, meant) =>
    expect(literalReferences(text)).toBe(meant),
  );
});
