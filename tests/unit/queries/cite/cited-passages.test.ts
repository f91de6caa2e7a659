import { describe, expect, it } from 'vitest';
import { citedPassages } from '../../../../src/queries/cite/cited-passages.ts';

describe('passages as text quotes', () => {
  const found = citedPassages([
    {
      type: 'passage',
      id: 'p-a',
      kind: 'paragraph',
      content: [
        { mark: 'sentence', id: 'p-s', children: ['She said: '] },
        {
          mark: 'quote',
          id: 'p-q',
          children: [
            { mark: 'sentence', id: 'p-s', children: ['“No.'] },
            ' ',
            { mark: 'sentence', id: 'p-t', children: ['Never.”'] },
          ],
        },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        { id: 'p-l', content: ['One ', { mark: 'person', id: 'jane-roe', children: ['Roe'] }] },
      ],
    },
  ]);

  it('have their words, whatever marks cut them', () => {
    expect(Object.fromEntries([...found].map(([id, { exact }]) => [id, exact]))).toEqual({
      'p-a': 'She said: “No. Never.”',
      'p-s': 'She said: “No.',
      'p-q': '“No. Never.”',
      'p-t': 'Never.”',
      'p-l': 'One Roe',
    });
  });

  it('have up to 32 characters around them', () => {
    expect(found.get('p-t')).toEqual({
      exact: 'Never.”',
      prefix: 'She said: “No. ',
      suffix: ' One Roe ',
    });
  });
});
