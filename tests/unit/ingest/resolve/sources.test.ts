import { expect, test } from 'vitest';
import { resolveSources } from '../../../../src/ingest/resolve/resolve-sources.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const words = 'The council of the old town voted on Monday to sell the ferry line to a bank in Lund, and the pilots, who had waited all night on the quay, walked out before noon and did not come back until the mayor had promised them a new contract with better pay.';

test('near-copies count as one source', () => {
  expect(resolveSources([readOf('a', words), readOf('b', `${words} More soon.`), readOf('c', 'Quite another story about a lighthouse and its keeper, told in the words of a child.')])).toEqual([['a', 'b'], ['c']]);
});

test('a report that only quotes a sentence of another stays its own source', () => {
  const other = 'In the north, snow closed three passes. “The council of the old town voted on Monday to sell the ferry line”, the paper wrote. Skiers waited in the valley for hours and some of them slept in the school.';
  expect(resolveSources([readOf('a', words), readOf('b', other)])).toEqual([['a'], ['b']]);
});
