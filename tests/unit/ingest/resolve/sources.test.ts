import { expect, test } from 'vitest';
import { resolveSources } from '../../../../src/ingest/resolve/resolve-sources.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const words =
  'The council of the old town voted on Monday to sell the ferry line to a bank in Lund, and the pilots, who had waited all night on the quay, walked out before noon and did not come back until the mayor had promised them a new contract with better pay.';

test('near-copies count as one source', () => {
  expect(
    resolveSources([
      readOf('a', words),
      readOf('b', `${words} More soon.`),
      readOf(
        'c',
        'Quite another story about a lighthouse and its keeper, told in the words of a child.',
      ),
    ]),
  ).toEqual([['a', 'b'], ['c']]);
});

test('a report that only quotes a sentence of another stays its own source', () => {
  const other =
    'In the north, snow closed three passes. “The council of the old town voted on Monday to sell the ferry line”, the paper wrote. Skiers waited in the valley for hours and some of them slept in the school.';
  expect(resolveSources([readOf('a', words), readOf('b', other)])).toEqual([['a'], ['b']]);
});

test('a stock paragraph makes no copies, however short the rest', () => {
  const stock =
    'This is a developing story and will be updated as more information becomes available.';
  const brief = 'Two pilots were hurt when the gangway broke.\n\nBoth are out of hospital.';
  expect(
    resolveSources([readOf('a', `${words}\n\n${stock}`), readOf('b', `${brief}\n\n${stock}`)]),
  ).toEqual([['a'], ['b']]);
});

test('a brief whose words all stand in a longer report is a copy of it', () => {
  expect(
    resolveSources([
      readOf('a', `${words} ${words.toUpperCase()}`),
      readOf('b', 'The pilots, who had waited all night on the quay, walked out.'),
    ]),
  ).toEqual([['a', 'b']]);
});

test('what stands whole in two reports joins one of them, and never these two', () => {
  const other =
    'In the north, snow closed three passes for a week and the school at Ander held the skiers who could not get home before the ploughs came up from the valley on Friday night.';
  const brief = `${words.slice(0, 90)} ${other.slice(0, 90)}`;
  const groups = resolveSources([readOf('a', words), readOf('b', other), readOf('c', brief)]);
  expect(groups.find((ids) => ids.includes('a'))).not.toContain('b');
});

test('the same few words are one source', () => {
  expect(
    resolveSources([
      readOf('a', 'Mayor resigns'),
      readOf('b', 'Mayor resigns'),
      readOf('c', 'Mayor stays'),
    ]),
  ).toEqual([['a', 'b'], ['c']]);
});
