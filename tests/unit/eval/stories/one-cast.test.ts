import { expect, it } from 'vitest';
import { GoldPeople, wordsAt } from '../../../eval/stories/gold-people.ts';
import { withOneCast } from '../../../eval/stories/one-cast.ts';
import { report } from './document.ts';

const first = report(
  'a',
  'Mayor Jane Maria Rowe fell. Rowe left with Otto Lind before she slept. Otto “Ox” Lind, Jr. and Ann Bo went.',
  {
    people: [
      ['Jane Maria Rowe', 'rowe'],
      ['Rowe left', 'rowe'],
      ['she', 'rowe'],
      ['Otto Lind', 'lind'],
      ['Otto “Ox” Lind, Jr', null],
      ['Ann Bo', 'bo'],
    ],
    events: [['went', 'go']],
  },
);
const second = report('b', 'Al Fox Moor sang. Rowe heard it.', {
  topic: 2,
  people: [
    ['Al Fox Moor', 'moor'],
    ['Rowe', null],
  ],
  events: [['sang', 'sing']],
});

it('gives the two whom a happening names most names of one cast, by their pronouns', () => {
  const people = new GoldPeople([first, second]);
  const [one, other] = withOneCast([first, second], people);
  expect(one?.text).toBe(
    'Mayor Laura Brandt fell. Brandt left with Martin Keller before she slept. Martin Keller and Ann Bo went.',
  );
  // Who is named alike in another happening keeps the name.
  expect(other?.text).toBe('Martin Keller sang. Rowe heard it.');
});

it('moves the annotation along', () => {
  const [one] = withOneCast([first, second], new GoldPeople([first, second]));
  const words = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map((span) => one && wordsAt(one, span));
  expect(words(one?.people)).toEqual([
    'Laura Brandt',
    'Brandt left',
    'she',
    'Martin Keller',
    'Martin Keller',
    'Ann Bo',
  ]);
  expect(words(one?.events)).toEqual(['went']);
  expect(words(one?.annotated)[0]).toBe('Mayor Laura Brandt fell.');
});

it('takes all who got one name for one person', () => {
  const people = new GoldPeople([first, second]);
  expect(people.of('lind')).not.toBe(people.of('moor'));
  withOneCast([first, second], people);
  expect(people.of('lind')).toBe(people.of('moor'));
  expect(people.of('rowe')).not.toBe(people.of('moor'));
});
