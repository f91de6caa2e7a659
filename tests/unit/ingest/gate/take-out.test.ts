import { describe, expect, it } from 'vitest';
import { ingest, type Ingested } from '../../../../src/ingest/ingest.ts';
import type { Part } from '../../../../src/model/set-aside.ts';
import { storyInput } from './story-input.ts';

const strike = [
  'Port strike enters third week',
  '',
  'Harbour master Jane Roe resigned on 3 June 2030. “The port is closed,” said Captain Tom Vale.',
  '',
  'Captain Tom Vale met Jane Roe in Port Amber.',
].join('\n');
const ferry = [
  'Ferries stay in port',
  '',
  'Captain Tom Vale kept the ferries in port, Ada Lind said.',
].join('\n');
const input = storyInput({ 'strike.txt': strike, 'ferry.txt': ferry });
const whole = ingest(input);
const article = whole.pages.articles.find(({ data }) => data.seed === 'strike.txt')?.data.id ?? '';

const without = (part: Part): Ingested =>
  ingest({
    ...input,
    aside: [{ rule: 'quote-exact', place: 'seeds/strike.txt', line: null, reason: 'tried', part }],
  });

/** The place of some words of the first article. */
function at(words: string): { article: string; start: number; end: number } {
  const start = strike.indexOf(words);
  return { article, start, end: start + words.length };
}

/** All that pages other than articles hold. */
const elsewhere = ({ pages: { articles: _, ...pages }, story }: Ingested): string =>
  JSON.stringify([pages, { ...story, data: { ...story.data, setAside: [] } }]);

const textOf = ({ pages }: Ingested): string =>
  JSON.stringify(pages.articles.map(({ body }) => body));

describe('what is set aside', () => {
  it('is nothing to begin with', () => {
    expect(whole.setAside).toEqual([]);
    expect(whole.sound).toBe(true);
    expect(elsewhere(whole)).toContain('resigned on 3 June 2030');
  });

  it('words: stand in their article and nowhere else, and nothing rests on them', () => {
    const left = without({
      kind: 'words',
      ...at('Harbour master Jane Roe resigned on 3 June 2030.'),
    });
    expect(elsewhere(left)).not.toContain('resigned');
    expect(textOf(left)).toContain('resigned');
    expect(left.pages.events.some(({ data }) => data.label.includes('resigned'))).toBe(false);
    expect(
      left.pages.people.some(({ data }) => data.id === 'jane-roe'),
      'another sentence names her',
    ).toBe(true);
    expect(left.sound).toBe(true);
  });

  it('speaker: the quotation is nobody’s, and keeps its address', () => {
    const quote = at('“The port is closed,”');
    const before = whole.pages.articles.find(({ data }) => data.id === article)?.data.quotes;
    const after = without({ kind: 'speaker', ...quote }).pages.articles.find(
      ({ data }) => data.id === article,
    )?.data.quotes;
    expect(before?.map(({ speaker }) => speaker)).toEqual(['tom-vale']);
    expect(after?.map(({ speaker }) => speaker)).toEqual([null]);
    expect(after?.map(({ id }) => id)).toEqual(before?.map(({ id }) => id));
  });

  it('time: the date is read nowhere, its words stand', () => {
    const left = without({ kind: 'time', ...at('3 June 2030') });
    expect(whole.pages.events.some(({ data }) => data.edtf === '2030-06-03')).toBe(true);
    expect(left.pages.events.some(({ data }) => data.edtf === '2030-06-03')).toBe(false);
    expect(elsewhere(left)).toContain('resigned on 3 June 2030');
  });

  it('page: a person has none, and nothing leads to it', () => {
    const left = without({ kind: 'page', folder: 'people', id: 'tom-vale' });
    expect(JSON.stringify(left.pages)).not.toContain('"tom-vale"');
    expect(textOf(left)).toContain('Captain Tom Vale');
    expect(left.pages.people.map(({ data }) => data.id)).toContain('jane-roe');
    expect(left.sound).toBe(true);
  });

  it('page: an event has none, and nothing is said to come before or after it', () => {
    const [event] = whole.pages.events;
    const left = without({ kind: 'page', folder: 'events', id: event?.data.id ?? '' });
    expect(left.pages.events).toHaveLength(whole.pages.events.length - 1);
    expect(JSON.stringify(left.pages)).not.toContain(`"${event?.data.id}"`);
  });

  it('opening: the front page has none', () =>
    expect(without({ kind: 'opening' }).story.data.nutGraf).toBeNull());

  it('reading: the article stands as it is, and no other page repeats it', () => {
    const left = without({ kind: 'reading', article });
    const page = left.pages.articles.find(({ data }) => data.id === article);
    expect(page?.data).toMatchObject({ mentions: [], statements: [], times: [] });
    expect(
      page?.data.quotes.map(({ id }) => id),
      'addresses stay',
    ).toHaveLength(1);
    expect(textOf(left)).toContain('resigned on 3 June 2030');
    expect(elsewhere(left)).not.toContain(`"${article}","block"`);
    expect(left.sound).toBe(true);
  });

  it('article: the article is left out and named, the others stand', () => {
    const left = without({ kind: 'article', article });
    expect(left.pages.articles.map(({ data }) => data.seed)).toEqual(['ferry.txt']);
    expect(left.story.data.inputs).toContainEqual(
      expect.objectContaining({ seed: 'strike.txt', article: null, reason: 'tried' }),
    );
  });

  it('is written down with the story', () => {
    expect(without({ kind: 'opening' }).story.data.setAside).toEqual([
      {
        rule: 'quote-exact',
        place: 'seeds/strike.txt',
        line: null,
        reason: 'tried',
        part: { kind: 'opening' },
      },
    ]);
  });
});
