import { describe, expect, it } from 'vitest';
import { scoreJoins } from '../../../eval/stories/score-joins.ts';
import type { ToldStory } from '../../../eval/stories/tell-story.ts';
import { figuresOf, kindsOf } from '../at.ts';
import { placed, report } from './document.ts';

const text = 'The ship sank. Divers searched. The owner paid.';
const tells = (id: string, sank: string | null, some = {}) =>
  report(id, text, { events: [['sank', sank]], ...some });

/** A story in which each list of places is an event. */
const story = (...accounts: ReturnType<typeof placed>[][]): ToldStory => ({
  documents: [...new Set(accounts.flat().map(({ document }) => document))],
  people: [],
  events: accounts.map((own) => ({ label: 'sank', accounts: own })),
  disagreements: [],
  pagesTogether: 0,
});
const figures = (...stories: ToldStory[]) =>
  figuresOf(scoreJoins(stories), 'accounts joined to events');
const sank = (document: ReturnType<typeof report>) => placed(document, 'The ship sank.');

describe('joined accounts', () => {
  const [a, b, c] = [tells('a', 'one'), tells('b', 'one'), tells('c', 'two', { subtopic: 'b' })];

  it('are right where both hold a chain, and wrong over happenings where they have none', () => {
    const joined = figures(story([sank(a), sank(b), sank(c)]));
    expect(joined).toMatchObject({
      precision: 33.3,
      'of all that is known': 33.3,
      'known pairs': 3,
      'wrong over happenings': 2,
      'over topics': 0,
      'events without a wrong pair': 0,
    });
    expect(figures(story([sank(a), sank(b)], [sank(c)]))).toMatchObject({
      precision: 100,
      'events without a wrong pair': 100,
    });
  });

  it('count as known where a sentence was not annotated with care, too', () => {
    const careless = tells('d', 'one', { annotated: [] });
    expect(figures(story([sank(a), sank(careless)]))).toMatchObject({
      precision: null,
      'of all that is known': 100,
    });
    // Two reports of one happening without any chain: nobody knows.
    const [bare, other] = [tells('e', null), tells('f', null, { annotated: [] })];
    expect(figures(story([sank(bare), sank(other)]))['known pairs']).toBe(0);
  });

  it('of different topics are wrong, and those of one document do not count', () => {
    const far = tells('d', 'three', { topic: 2 });
    expect(figures(story([sank(a), sank(far)]))).toMatchObject({ 'over topics': 1, precision: 0 });
    expect(figures(story([sank(a), placed(a, 'Divers searched.')]))['known pairs']).toBe(0);
  });

  it('are told with the words of both where they are wrong', () => {
    const scored = scoreJoins([story([sank(a), sank(c)])]);
    expect(kindsOf(scored)).toEqual(['wrong join']);
    expect(scored.misses[0]).toMatchObject({ document: 'a', note: 'c: The ship sank.' });
  });
});

describe('recall', () => {
  const [a, b] = [tells('a', 'one'), tells('b', 'one')];
  const other = report('c', 'A vessel went down.', { events: [['went down', 'one']] });

  it('is over pairs of sentences of one chain', () => {
    // Joined: a and b. Seen but apart: c with both. Not seen at all: d with all three.
    const d = tells('d', 'one');
    const told = story([sank(a), sank(b)], [placed(other, 'A vessel went down.')]);
    const scored = scoreJoins([{ ...told, documents: [...told.documents, d] }]);
    expect(scored.measured[0]?.counted).toBe('6 pairs of sentences');
    expect(figuresOf(scored, 'accounts joined to events')).toMatchObject({
      'recall of what is seen in both': 33.3,
      'in other words': 0,
      'of all': 16.7,
      'of articles': 33.3,
    });
    expect(kindsOf(scored)).toEqual(['not joined', 'not joined']);
  });

  it('of copies is not recall in other words', () => {
    expect(figures(story([sank(a), sank(b)]))['in other words']).toBe(null);
  });

  it('does not ask for sentences of different topics', () => {
    const far = tells('d', 'one', { topic: 2 });
    expect(scoreJoins([story([sank(a)], [sank(far)])]).measured[0]?.counted).toBe(
      '0 pairs of sentences',
    );
  });
});

it('counts B³ over sentences that are an account of something', () => {
  const [a, b, c] = [tells('a', 'one'), tells('b', 'one'), tells('c', 'one')];
  // a and b together, c alone; all three are one: precision 1, recall (⅔ + ⅔ + ⅓) / 3.
  expect(figures(story([sank(a), sank(b)], [sank(c)]))).toMatchObject({
    'B³ precision': 100,
    'B³ recall': 55.6,
  });
  const d = tells('d', 'two');
  // With d in one event with a: (½ + ½) / 2 of precision.
  expect(figures(story([sank(a), sank(d)]))).toMatchObject({
    'B³ precision': 50,
    'B³ recall': 100,
  });
});
