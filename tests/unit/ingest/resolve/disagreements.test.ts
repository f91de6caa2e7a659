import { expect, test } from 'vitest';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import type { Disagreement } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const filler = 'Ferries crossed the sound all day. Gulls cried above the market hall. Nobody in the old town cared much. Rain fell on the cranes. A brass band played in the park. The library closed early. Trams were late again.';
const between = (a: string, b: string, published: readonly [string?, string?] = []): readonly Disagreement[] =>
  resolve([readOf('a', `${a}\n${filler}`, published[0]), readOf('b', `${b}\n${filler}`, published[1])], peopleEditsSchema.parse({}), english).disagreements;

test('a role that is over in one source and not in the other', () => {
  const found = between('Former President Ingrid Solberg met the ferrymen.', 'President Ingrid Solberg met the pilots.');
  expect(found.map(({ kind, subject }) => [kind, subject])).toContainEqual(['role', 'ingrid-solberg']);
});

test('over the years a role may end without a disagreement', () => {
  expect(between('President Ingrid Solberg met the ferrymen.', 'Former President Ingrid Solberg met the pilots.', ['2019-01-01', '2024-01-01'])).toEqual([]);
});

test('one thing under two names', () => {
  const found = between('Kemal Aydin praised the “One Clean Harbour Act” at noon.', 'Kemal Aydin praised the “Clean Harbour Act” again.');
  expect(found.find(({ kind, subject }) => kind === 'name' && subject === null)?.statements).toHaveLength(2);
});

test('two figures in one event', () => {
  const found = between('Kemal Aydin bought 12 ferries of the Copper Lighthouse line on 3 May 2024.', 'Kemal Aydin bought 15 ferries of the Copper Lighthouse line on 3 May 2024.');
  expect(found.map(({ kind }) => kind)).toContain('figure');
});

test('sources that agree disagree on nothing', () => {
  const text = 'President Ingrid Solberg bought 12 ferries of the Copper Lighthouse line on 3 May 2024.';
  expect(between(text, text)).toEqual([]);
});

test('a caveat stands beside the claims about the same people', () => {
  const found = between('Ingrid Solberg and Kemal Aydin have joined the secret lighthouse club.', 'Neither Ingrid Solberg nor Kemal Aydin has confirmed a membership.');
  expect(found.map(({ title }) => title)).toContain('Unconfirmed: what is said of Ingrid Solberg, Kemal Aydin');
});
