import { describe, expect, it } from 'vitest';
import { readBack } from '../../../../src/ingest/emit/read-back.ts';
import { toMdx } from '../../../../src/ingest/emit/to-mdx.ts';
import type { Page } from '../../../../src/model/body.ts';

const page: Page<Record<string, unknown>> = {
  data: { id: 'a', link: 'https://example.org/a' },
  body: [
    {
      type: 'passage',
      id: 'p-a',
      kind: 'paragraph',
      content: ['The ferry sails at ', { mark: 'person', id: 'ada-moss', children: ['noon'] }],
    },
  ],
};
const file = toMdx(page);

describe('reading back', () => {
  it('finds nothing wrong with what was written', () => expect(readBack(file, page)).toBeNull());

  it.each([
    ['another word', file.replace('sails', 'sinks'), 'block 1 comes back changed'],
    ['another id', file.replace('p-a', 'p-b'), 'block 1 comes back changed'],
    ['another link', file.replace('ada-moss', 'ada-mors'), 'block 1 comes back changed'],
    ['a lost space', file.replace('at <', 'at<'), 'block 1 comes back changed'],
    ['another datum', file.replace('"a"', '"b"'), 'front matter comes back changed'],
    ['a block more', `${file}\n## More\n`, '1 blocks come back as 2'],
    ['a paragraph without an id', `${file}\nMore\n`, 'Unexpected paragraph'],
    ['an import', `${file}\nimport x from 'y'\n`, 'Unexpected import or export'],
    ['an expression', `${file}\n{process.exit(1)}\n`, 'Unexpected expression'],
    ['an expression in words', file.replace('noon', '{noon}'), 'Unexpected expression'],
    [
      'a spread attribute',
      file.replace('id="ada-moss"', '{...x}'),
      'Unexpected expression in <Person>',
    ],
    [
      'code in an attribute',
      file.replace('id="ada-moss"', 'id={alert(1)}'),
      'expected a string or JSON',
    ],
    [
      'a strange attribute',
      file.replace('id="ada-moss"', 'id="ada-moss" onClick={1}'),
      'Unexpected attribute onClick',
    ],
    ['a strange element', file.replaceAll('Person', 'Script'), 'Unexpected <Script>'],
    ['HTML', file.replace('noon', '<b>noon</b>'), 'Unexpected <b>'],
    ['a link', file.replace('noon', '[noon](javascript:x)'), 'Unexpected link'],
    ['an image', file.replace('noon', '![noon](x.gif)'), 'Unexpected image'],
    ['emphasis', file.replace('noon', '*noon*'), 'Unexpected emphasis'],
    ['an unclosed element', file.replace('</Passage>', ''), '6:1:'],
    ['no front matter', 'Words', '1:1: Unexpected start'],
  ])('refuses %s', (_, spoilt, reason) => {
    expect(spoilt).not.toBe(file);
    expect(readBack(spoilt, page)).toContain(reason);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'ftp://example.org',
    ' https://example.org',
  ])('refuses the address %s', (link) => {
    const spoilt = { ...page, data: { ...page.data, link } };
    expect(readBack(toMdx(spoilt), spoilt)).toContain('is none of the web');
  });
});
