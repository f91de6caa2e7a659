import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { evaluateStories, evaluateStoryHalves } from '../../../eval/stories/evaluate-stories.ts';
import { wordsAt } from '../../../eval/stories/gold-people.ts';
import { tellStory } from '../../../eval/stories/tell-story.ts';
import { report } from './document.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'eval-stories-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fire = (id: string, some = {}) =>
  report(id, 'Anna Keller shot Mayor Tom Brandt in Leeds on 3 May 2021. Brandt died.', {
    published: '2021-05-04',
    people: [
      ['Anna Keller', 'keller'],
      ['Tom Brandt', 'brandt'],
    ],
    events: [['shot', 'shoot']],
    ...some,
  });
const robbery = (id: string) =>
  report(id, 'Rosa Lind robbed the Northern Bank in York on 8 June 2021. Lind fled.', {
    topic: 2,
    published: '2021-06-09',
    link: `https://example.org/${id}`,
    people: [['Rosa Lind', 'lind']],
    events: [['robbed', 'rob']],
  });
const documents = [fire('b'), robbery('a'), fire('c'), robbery('d')];

it('has the people and events that pages have, with places in the documents', () => {
  const { people, events, documents: told } = tellStory(documents);
  expect(told).toEqual(documents);
  const places = people.map(({ id, mentions }) => [
    id,
    mentions.map(({ document, ...span }) => `${document.id}: ${wordsAt(document, span)}`),
  ]);
  expect(places).toContainEqual(['anna-keller', ['b: Anna Keller', 'c: Anna Keller']]);
  // Which are joined is not asked here: only where they are told.
  const accounts = events.flatMap((event) => event.accounts);
  expect(accounts.map(({ document }) => document.id).sort()).toEqual(['a', 'b', 'c', 'd']);
});

it('puts pages of one name together where it is told to', () => {
  const namesakes = [
    report('a', 'Mayor Tom Brandt, of London, resigned. “I go,” Tom Brandt said.'),
    report('b', 'Footballer Tom Brandt Jr., of York, scored. “I won,” Tom Brandt Jr. said.'),
  ];
  const apart = tellStory(namesakes);
  expect(apart.people.map(({ name }) => name)).toHaveLength(2);
  const { people, pagesTogether } = tellStory(namesakes, ['Tom Brandt']);
  expect({ pages: people.length, pagesTogether }).toEqual({ pages: 1, pagesTogether: 2 });
});

it('scores a file in all ways, the halves of its topics too', () => {
  const file = path.join(folder, 'stories.jsonl');
  writeFileSync(file, documents.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const { measured, documents: read } = evaluateStories(file);
  expect(read).toBe(4);
  expect(measured.map(({ what, counted }) => `${what}: ${counted}`)).toEqual([
    'accounts joined to events, each topic a story: 2 pairs of sentences',
    'people over articles, each topic a story: 6 names',
    'disagreements, each topic a story: 4 articles',
    'accounts joined to events, all one story: 2 pairs of sentences',
    'people over articles, all one story: 6 names',
    'disagreements, all one story: 4 articles',
    'accounts joined to events, all one story with one cast: 2 pairs of sentences',
    'people over articles, all one story with one cast: 6 names',
    'disagreements, all one story with one cast: 4 articles',
  ]);
  const value = (what: number, name: string) =>
    measured[what]?.figures.find((one) => one.name === name)?.value;
  expect([1, 4, 7].map((what) => value(what, 'names found'))).toEqual([100, 100, 100]);
  expect([1, 4, 7].map((what) => value(what, 'recall'))).toEqual([100, 100, 100]);
  const halves = evaluateStoryHalves(file).measured;
  expect(halves.filter(({ part }) => part === 'even topics (2)')).toHaveLength(9);
  expect(halves.filter(({ part }) => part === 'odd topics (2)')).toHaveLength(9);
  expect(halves[0]?.counted).toBe('1 pairs of sentences');
});
