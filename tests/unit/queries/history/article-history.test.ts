import { describe, expect, it } from 'vitest';
import type { ArticleData } from '../../../../src/model/content.ts';
import { articleHistory, editsOf } from '../../../../src/queries/history/article-history.ts';

const article = {
  blocks: [{ id: 'p-a' }, { id: 'p-b' }, { id: 'p-c' }],
  versions: [
    { id: 'p-a', since: '2025-03-03' },
    { id: 'p-b', since: '2025-01-01' },
    { id: 'p-c', since: '2025-02-02' },
  ],
  earlier: [{ id: 'p-a', v: 'aaaa', text: 'Fares rise by two marks.', until: '2025-03-03' }],
  tombstones: [
    {
      id: 'p-d',
      v: 'dddd',
      kind: 'paragraph',
      text: 'Boats run late.',
      gone: '2025-03-03',
      next: null,
      article: null,
    },
    {
      id: 'p-e',
      v: 'eeee',
      kind: 'sentence',
      text: 'Boats run.',
      gone: '2025-03-03',
      next: null,
      article: null,
    },
    {
      id: 'p-f',
      v: 'ffff',
      kind: 'paragraph',
      text: '',
      gone: '2025-03-03',
      next: null,
      article: null,
    },
  ],
} as unknown as ArticleData;
const body = [
  ['p-a', 'Fares rise by three marks.'],
  ['p-b', 'Nobody asked.'],
  ['p-c', 'The pier is old.'],
].map(([id, text]) => ({
  type: 'passage' as const,
  id: id!,
  kind: 'paragraph' as const,
  content: [text!],
}));

describe('the history of an article', () => {
  it('tells what was changed, added and removed, newest day first, and nothing of what is withheld', () => {
    const days = articleHistory(article, body);
    expect(
      days.map(({ day, changes }) => [day, ...changes.map(({ id, how }) => `${id} ${how}`)]),
    ).toEqual([
      ['2025-03-03', 'p-a changed', 'p-d removed'],
      ['2025-02-02', 'p-c added'],
    ]);
  });

  it('marks words, not letters', () => {
    expect(editsOf('Fares rise by two marks.', 'Fares rise by three marks.')).toEqual([
      { how: 'same', text: 'Fares rise by ' },
      { how: 'removed', text: 'two' },
      { how: 'added', text: 'three' },
      { how: 'same', text: ' marks.' },
    ]);
  });

  it('is empty where nothing has changed', () => {
    expect(
      articleHistory(
        {
          ...article,
          earlier: [],
          tombstones: [],
          versions: article.versions.map((one) => ({ ...one, since: '2025-01-01' })),
        },
        body,
      ),
    ).toEqual([]);
  });
});
