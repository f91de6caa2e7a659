import { describe, expect, it } from 'vitest';
import { publishStory } from './story.ts';

const grain =
  'A ship with grain for the mills of the valley waited off the coast for the third night, its agent said on Sunday, and nobody could tell when it would be unloaded.';
const vote =
  'Members of the union will vote on the offer by letter, which takes two weeks, and the count is public, as the statutes of the union have asked for since it was founded.';
const talks = 'Talks go on.';
const said = 'The agent said ‹“we have fed this valley for ninety years”› and left.';

const records = (story: ReturnType<typeof publishStory>, article: string) =>
  story.lock.get(article)!;
const only = ({ slugs }: ReturnType<typeof publishStory>): string => slugs[0]!.slug;

describe('the lock of a story', () => {
  it('stands in the order of the article, quotations after their passage, tombstones last', () => {
    const first = publishStory({ 'a.txt': [grain, said, talks] });
    expect(
      records(first, only(first)).map(({ kind, text }) => `${kind} ${text.slice(0, 8)}`),
    ).toEqual(['paragraph A ship w', 'paragraph The agen', 'quote “we have', 'paragraph Talks go']);
    const second = publishStory({ 'a.txt': [said, talks] }, first, '2025-02-02');
    expect(records(second, only(second)).at(-1)).toMatchObject({ text: grain, gone: '2025-02-02' });
    expect(second.summaries[0]!.counts).toEqual({
      kept: 2,
      edited: 0,
      moved: 0,
      returned: 0,
      absorbed: 0,
      added: 0,
      gone: 1,
    });
    expect(publishStory({ 'a.txt': [said, talks] }, second, '2025-03-03').lock).toEqual(
      second.lock,
    );
  });

  it('does not depend on the order of the files', () => {
    const seeds = { 'a.txt': [grain, talks], 'b.txt': [vote, talks] };
    expect(publishStory(Object.fromEntries(Object.entries(seeds).reverse()))).toEqual(
      publishStory(seeds),
    );
  });
});

describe('a quotation that is read as one no longer', () => {
  it('opens the passage that still has its words', () => {
    const first = publishStory({ 'a.txt': [grain, said] });
    const quote = records(first, only(first)).find(({ kind }) => kind === 'quote')!;
    const second = publishStory(
      { 'a.txt': [grain, said.replace(/[‹›]/g, '')] },
      first,
      '2025-02-02',
    );
    const block = records(second, only(second))[1]!;
    expect(records(second, only(second))[2]).toEqual({ ...quote, within: block.id });
    const third = publishStory(
      { 'a.txt': [grain, said.replace(/[‹›]/g, '')] },
      second,
      '2025-03-03',
    );
    expect(third.lock).toEqual(second.lock);
    expect(publishStory({ 'a.txt': [grain, said] }, third, '2025-04-04').lock).toEqual(first.lock);
    expect(
      records(publishStory({ 'a.txt': [grain] }, third, '2025-04-04'), only(third)).find(
        ({ id }) => id === quote.id,
      ),
    ).toMatchObject({ gone: '2025-04-04', next: block.id });
  });
});

describe('a passage that moves to another article', () => {
  const first = publishStory({ 'a.txt': [talks, grain], 'b.txt': [vote] });
  const [a, b] = first.slugs.map(({ slug }) => slug) as [string, string];
  const lost = records(first, a)[1]!;

  it('is followed where it is long, nearly the same and the only one', () => {
    const second = publishStory(
      { 'a.txt': [talks], 'b.txt': [vote, grain.replace('Sunday', 'Monday')] },
      first,
      '2025-02-02',
    );
    expect(records(second, a).find(({ id }) => id === lost.id)).toMatchObject({
      gone: '2025-02-02',
      next: records(second, b)[1]!.id,
      article: b,
    });
    expect(
      publishStory(
        { 'a.txt': [talks], 'b.txt': [vote, grain.replace('Sunday', 'Monday')] },
        second,
        '2025-03-03',
      ).lock,
    ).toEqual(second.lock);
  });

  it('is not followed to two places, nor where it is short', () => {
    const twice = publishStory(
      { 'a.txt': [talks], 'b.txt': [vote, grain], 'c.txt': [grain, 'Rain fell.'] },
      first,
      '2025-02-02',
    );
    expect(records(twice, a).find(({ id }) => id === lost.id)).not.toHaveProperty('article');
    const short = publishStory({ 'a.txt': [grain], 'b.txt': [vote, talks] }, first, '2025-02-02');
    expect(records(short, a).at(-1)).toMatchObject({ text: talks, gone: '2025-02-02' });
    expect(records(short, a).at(-1)).not.toHaveProperty('next');
  });
});

describe('a seed under another name', () => {
  const first = publishStory({ 'a.txt': [grain, talks], 'b.txt': [vote] });

  it('keeps the address and the ids of its article', () => {
    const second = publishStory(
      { 'b.txt': [vote], 'z.txt': [grain, talks, 'Rain fell.'] },
      first,
      '2025-02-02',
    );
    expect(second.slugs.map(({ key, slug }) => [key, slug])).toEqual([
      ['z.txt', first.slugs[0]!.slug],
      ['b.txt', first.slugs[1]!.slug],
    ]);
    expect(records(second, only(first)).slice(0, 2)).toEqual(records(first, only(first)));
  });

  it('keeps it also a run later', () => {
    const without = publishStory({ 'b.txt': [vote] }, first, '2025-02-02');
    const back = publishStory({ 'b.txt': [vote], 'z.txt': [grain, talks] }, without, '2025-03-03');
    expect(back.lock).toEqual(first.lock);
  });

  it('is another article where two come into question, or where little is the same', () => {
    const two = publishStory(
      { 'b.txt': [vote], 'y.txt': [grain, talks], 'z.txt': [grain, talks] },
      first,
      '2025-02-02',
    );
    expect(records(two, only(first)).every(({ gone }) => gone === '2025-02-02')).toBe(true);
    const little = publishStory({ 'b.txt': [vote], 'z.txt': [talks, vote] }, first, '2025-02-02');
    expect(little.slugs).toHaveLength(3);
  });
});
