import { expect, test } from 'vitest';
import type { EventCandidate } from '../../../../src/ingest/resolve/events/candidates.ts';
import type { FeatureReader } from '../../../../src/ingest/resolve/events/features.ts';
import { joinAccounts } from '../../../../src/ingest/resolve/events/join-accounts.ts';

/** Every feature weighs one, and a rare phrase one. */
const reader = {
  weight: () => 1,
  total: ({ size }: ReadonlySet<string>) => size,
  rarePhrase: 1,
} as unknown as FeatureReader;

/** An account of an article; its words are phrases of the story. */
const account = (article: string, words: string, ...parties: string[]): EventCandidate =>
  ({
    article,
    index: 0,
    happening: { predicate: article },
    parties,
    persons: parties,
    features: new Set([...words].map((word) => `a ${word}`)),
    days: undefined,
  }) as unknown as EventCandidate;

const joined = (...all: EventCandidate[]): string[] =>
  joinAccounts(all, reader).groups.map((group) => group.map(({ article }) => article).join(''));

test('accounts of one act by one person are one event', () =>
  expect(joined(account('A', 'abc', 'roe'), account('B', 'abc', 'roe', 'poe'))).toEqual(['AB']));

test('where each names a party that the other does not, they are two', () =>
  expect(joined(account('A', 'abc', 'roe', 'poe'), account('B', 'abc', 'roe', 'coe'))).toEqual([
    'A',
    'B',
  ]));

test('no chain joins two accounts that have nothing in common', () => {
  const [a, b, c] = [
    account('A', 'abcd', 'roe'),
    account('B', 'abcdefgh', 'roe'),
    account('C', 'efgh', 'roe'),
  ];
  expect(joined(a, b)).toEqual(['AB']);
  expect(joined(b, c)).toEqual(['BC']);
  expect(joined(a, b, c)).toEqual(['AB', 'C']);
});
