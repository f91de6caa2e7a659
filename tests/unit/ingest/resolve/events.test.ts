import { describe, expect, it, test } from 'vitest';
import { bounds, compatible, isBefore } from '../../../../src/ingest/resolve/events/dates.ts';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import type { ReadArticle, Story } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const edits = peopleEditsSchema.parse({});
const storyOf = (articles: readonly ReadArticle[]): Story => resolve(articles, edits, english);

const filler =
  'Ferries crossed the sound all day. Gulls cried above the market hall. Nobody in the old town cared much. Rain fell on the cranes. A brass band played in the park. The library closed early. Trams were late again.';
const one = `Ingrid Solberg slept in the Copper Lighthouse on 3 May 2024.\n${filler}`;
const two = `Last spring was mild. Ingrid Solberg spent a night in the Copper Lighthouse.\n${filler}`;
const three = `Ingrid Solberg opened a bakery in Lund.\n${filler}`;

describe('joining', () => {
  it('makes one event of two accounts that share a person and a rare phrase', () => {
    const { events } = storyOf([readOf('a', one), readOf('b', two)]);
    const joined = events.filter(({ accounts }) => accounts.length > 1);
    expect(joined).toHaveLength(1);
    expect(joined[0]!.accounts.map(({ article }) => article)).toEqual(['a', 'b']);
    expect(joined[0]!.time?.edtf).toBe('2024-05-03');
  });

  it('needs more than a person', () => {
    expect(
      storyOf([readOf('a', one), readOf('b', three)]).events.every(
        ({ accounts }) => accounts.length === 1,
      ),
    ).toBe(true);
  });

  it('keeps accounts with dates that exclude each other apart', () => {
    const other = `Ingrid Solberg slept in the Copper Lighthouse on 9 June 2022.\n${filler}`;
    expect(
      storyOf([readOf('a', one), readOf('b', other)]).events.every(
        ({ accounts }) => accounts.length === 1,
      ),
    ).toBe(true);
  });

  it('keeps undated accounts of reports years apart apart', () => {
    const plain = `Ingrid Solberg slept in the Copper Lighthouse.\n${filler}`;
    expect(
      storyOf([
        readOf('a', plain, '2019-05-04'),
        readOf('b', plain.replace('slept', 'stayed'), '2024-05-04'),
      ]).events.every(({ accounts }) => accounts.length === 1),
    ).toBe(true);
  });
});

test('the order of articles decides nothing', () => {
  const articles = [readOf('a', one), readOf('b', two), readOf('c', three)];
  const shuffled = [articles[2]!, articles[0]!, articles[1]!];
  const facts = ({ events, disagreements }: Story): string =>
    JSON.stringify([events, disagreements]);
  expect(facts(storyOf(shuffled))).toBe(facts(storyOf(articles)));
});

test('labels are words of their account', () => {
  const { events, articles } = storyOf([readOf('a', one), readOf('b', two)]);
  for (const { label, accounts } of events) {
    const told = accounts.map(({ article, span }) =>
      articles
        .find((read) => read.article.id === article)!
        .article.source.text.slice(span.start, span.end),
    );
    expect(told.some((sentence) => label.split(' ').every((word) => sentence.includes(word)))).toBe(
      true,
    );
  }
});

test('order by stated dates and by words such as two weeks later', () => {
  const text = `Ingrid Solberg sold the harbour company to Kemal Aydin.\nTwo weeks later, Ingrid Solberg left the town council.\n${filler}`;
  const { events } = storyOf([readOf('a', text)]);
  const [sold, left] = [
    events.find(({ label }) => label.includes('sold'))!,
    events.find(({ label }) => label.includes('left'))!,
  ];
  expect(left.before).toEqual([sold.id]);
  expect(sold.after).toEqual([left.id]);
});

test('dates: bounds, compatibility and order', () => {
  expect(bounds('2024-22')).toEqual(['2024-06-01', '2024-08-31']);
  expect(bounds('199X')).toEqual(['1990-01-01', '1999-12-31']);
  expect(compatible('2024-05', '2024-05-03')).toBe(true);
  expect(compatible('XXXX-05', '2024-05-03')).toBe(true);
  expect(compatible('XXXX-06', '2024-05-03')).toBe(false);
  // Without a year, April and June need not belong to the same one.
  expect(isBefore('XXXX-04', 'XXXX-06')).toBe(false);
  expect(isBefore('XXXX-04', '2024-06')).toBe(false);
});
