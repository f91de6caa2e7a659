import { expect, test } from 'vitest';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import type { Disagreement } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

// Two reports around one filler count as copies: these have pages whatever the rule says, so that
// it is the comparing that is looked at.
const page = ['Kemal Aydin', 'Rosa Quist'];

const filler =
  'Ferries crossed the sound all day. Gulls cried above the market hall. Nobody in the old town cared much. Rain fell on the cranes. A brass band played in the park. The library closed early. Trams were late again.';
const between = (
  a: string,
  b: string,
  published: readonly [string?, string?] = [],
): readonly Disagreement[] =>
  resolve(
    [readOf('a', `${a}\n${filler}`, published[0]), readOf('b', `${b}\n${filler}`, published[1])],
    peopleEditsSchema.parse({ page }),
    english,
  ).disagreements;

test('a role that is over in one source and not in the other', () => {
  const found = between(
    'Former President Ingrid Solberg met the ferrymen.',
    'President Ingrid Solberg met the pilots.',
  );
  expect(found.map(({ kind, subject }) => [kind, subject])).toContainEqual([
    'role',
    'ingrid-solberg',
  ]);
});

test('over the years a role may end without a disagreement', () => {
  expect(
    between(
      'President Ingrid Solberg met the ferrymen.',
      'Former President Ingrid Solberg met the pilots.',
      ['2019-01-01', '2024-01-01'],
    ),
  ).toEqual([]);
});

test('one thing under two names', () => {
  const found = between(
    'Kemal Aydin praised the “One Clean Harbour Act” at noon.',
    'Kemal Aydin praised the “Clean Harbour Act” again.',
  );
  expect(
    found.find(({ kind, subject }) => kind === 'name' && subject === null)?.statements,
  ).toHaveLength(2);
});

test('two figures in one event', () => {
  const found = between(
    'Kemal Aydin bought 12 ferries of the Copper Lighthouse line on 3 May 2024.',
    'Kemal Aydin bought 15 ferries of the Copper Lighthouse line on 3 May 2024.',
  );
  expect(found.map(({ kind }) => kind)).toContain('figure');
});

test('sources that agree disagree on nothing', () => {
  const text =
    'President Ingrid Solberg bought 12 ferries of the Copper Lighthouse line on 3 May 2024.';
  expect(between(text, text)).toEqual([]);
});

test('a caveat stands beside the claims about the same people', () => {
  const found = between(
    'Ingrid Solberg and Kemal Aydin have joined the secret lighthouse club.',
    'Neither Ingrid Solberg nor Kemal Aydin has confirmed a membership.',
  );
  expect(found.map(({ title }) => title)).toContain(
    'Unconfirmed: what is said of Ingrid Solberg, Kemal Aydin',
  );
});

test.each([
  [
    'an office told of as past',
    'President Ingrid Solberg met the ferrymen. When she was president, Ingrid Solberg sold the docks.',
    'Former President Ingrid Solberg met the pilots.',
    true,
  ],
  [
    'an office that each source puts into the past',
    'Ingrid Solberg served as president of the port.',
    'Former President Ingrid Solberg met the pilots.',
    false,
  ],
  [
    'one source alone',
    'Former President Ingrid Solberg met the ferrymen. President Ingrid Solberg sold the docks.',
    'Ingrid Solberg met the pilots.',
    false,
  ],
  [
    'another office with the same word in it',
    'Kemal Aydin is the father of President Rosa Quist.',
    'Former President Kemal Aydin met the pilots.',
    false,
  ],
])('whether a role is over: %s', (_, a, b, apart) => {
  expect(between(a, b).some(({ title }) => title.startsWith('Whether'))).toBe(apart);
});

test.each([
  ['capitals alone', 'Kemal Van Dyke sold the docks.', 'Kemal van Dyke sold the docks.'],
  [
    'the same two spellings in both',
    'José Calder sold the docks. Jose Calder left.',
    'José Calder bought a ferry. Jose Calder slept.',
  ],
])('a name written in two ways is no disagreement: %s', (_, a, b) => {
  expect(between(a, b).filter(({ kind }) => kind === 'name')).toEqual([]);
});

test('a title is no description, and what somebody was none either', () => {
  expect(
    between(
      'Senator Kemal Aydin met the ferrymen.',
      'Kemal Aydin, a harbour pilot, met the crews. Kemal Aydin was a novice diver.',
    ),
  ).toEqual([]);
  const found = between(
    'Kemal Aydin, a seasoned harbour investor, met the crews.',
    'Kemal Aydin, a long-time ally of the mayor, met the crews.',
  );
  expect(found.map(({ title }) => title)).toContain('How the sources describe Kemal Aydin');
});

test('a dispute between ports denies nothing, and a denial far from the word of confirming leaves nothing unconfirmed', () => {
  const claim = 'Kemal Aydin bribed the harbour master of the Copper Lighthouse line.';
  expect(
    between(
      claim,
      'Kemal Aydin spoke of disputes between the harbour master and the Copper Lighthouse line.',
    ).filter(({ title }) => title.includes('denies')),
  ).toEqual([]);
  const far =
    'Ingrid Solberg and Kemal Aydin were not pleased with the club of the old lighthouse, which has appeared to acknowledge it.';
  expect(
    between('Ingrid Solberg and Kemal Aydin have joined the secret lighthouse club.', far).filter(
      ({ title }) => title.startsWith('Unconfirmed'),
    ),
  ).toEqual([]);
});

test('claims about one person are compared only where they are one claim', () => {
  const titles = (a: string, b: string): string[] =>
    between(a, b)
      .map(({ title }) => title)
      .filter((title) => title.startsWith('How certain'));
  const claim = 'Critics allege that Kemal Aydin hid the harbour fund in a foreign bank.';
  expect(
    titles(
      claim,
      'Unproven allegations that Kemal Aydin hid the harbour fund were repeated on Monday.',
    ),
  ).toHaveLength(1);
  expect(
    titles(claim, 'Rosa Quist rejected the claim that she had met Kemal Aydin.'),
    'another’s denial of something else',
  ).toEqual([]);
  expect(
    titles(
      'Kemal Aydin accused Rosa Quist of theft.',
      'Unproven allegations that Kemal Aydin hid the fund were repeated.',
    ),
    'his own charge',
  ).toEqual([]);
});
