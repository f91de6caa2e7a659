import { describe, expect, test } from 'vitest';
import { readCases } from '../../../../fixtures/persons/read-cases.ts';
import { judge } from '../../../../fixtures/persons/ties.ts';

const lists = ['written-before.txt', 'written-after.txt'].map((file) => ({
  file,
  cases: readCases(`./${file}`),
}));

describe.each(lists)('who is tied to a verb: $file', ({ cases }) => {
  test.each(cases)('$text', (one) => expect(judge(one).wrong).toEqual([]));
});

test('most of the plain ones are still found', () => {
  const plain = lists.flatMap(({ cases }) => cases.filter((one) => one.plain));
  const names = plain.flatMap(({ ties }) => ties.flatMap(({ bearers }) => bearers));
  const found = plain.flatMap((one) => {
    const { found: right } = judge(one);
    return one.ties.flatMap(({ bearers }) => bearers.filter((name) => right.includes(name)));
  });
  expect(found.length / names.length).toBeGreaterThan(0.9);
});
