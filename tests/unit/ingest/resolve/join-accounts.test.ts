import { expect, test } from 'vitest';
import type { SignValues } from '../../../../src/ingest/resolve/events/account-evidence.ts';
import type { EventCandidate } from '../../../../src/ingest/resolve/events/candidates.ts';
import {
  type Evidence,
  joinAccounts,
  joinsOf,
} from '../../../../src/ingest/resolve/events/join-accounts.ts';
import type { EventSign } from '../../../../src/model/event-join.ts';
import { confidenceOf } from '../../../../src/model/person-join.ts';

/** An account of an article by whom it names; each letter of its words is a feature. */
const account = (article: string, words: string, ...parties: string[]): EventCandidate =>
  ({
    article,
    index: 0,
    happening: { predicate: article },
    parties,
    persons: parties,
    features: new Set(words),
    days: undefined,
  }) as unknown as EventCandidate;

/** Each feature in common is as much as a phrase; `reports` are copies by their first letter. */
const evidence = (signs?: (a: EventCandidate, b: EventCandidate) => SignValues): Evidence => ({
  keys: ({ features }) => [...features],
  rarity: () => 1,
  reportOf: ({ article }) => article.codePointAt(0) ?? 0,
  signs:
    signs ??
    ((a, b) => {
      const shared = [...a.features].filter((one) => b.features.has(one)).length;
      return new Map<EventSign, number>([['same-phrases', shared]]);
    }),
});

/** What each account does: all tell of one deed, unless an article has one of its own. */
const deeds =
  (own: Readonly<Record<string, string>> = {}) =>
  (one: EventCandidate) => {
    const deed = new Set([own[one.article] ?? 'sack']);
    return { main: deed, told: deed, ahead: false };
  };

/** No account names a thing. */
const things = (_one: EventCandidate): ReadonlySet<string> => new Set();

const join = (all: readonly EventCandidate[], by = evidence(), of = deeds()) => {
  const { groups } = joinAccounts(all, by, { deeds: of, things });
  return { groups, joins: joinsOf(groups, by) };
};
const joined = (...all: EventCandidate[]): string[] =>
  join(all).groups.map((group) => group.map(({ article }) => article).join(''));

test('accounts of one act by one person are one event', () =>
  expect(joined(account('A', 'abcd', 'roe'), account('B', 'abcd', 'roe', 'poe'))).toEqual(['AB']));

test('where each names a party that the other does not, they are two', () =>
  expect(joined(account('A', 'abcd', 'roe', 'poe'), account('B', 'abcd', 'roe', 'coe'))).toEqual([
    'A',
    'B',
  ]));

test('accounts of two deeds are one event only where more speaks for it', () => {
  const all = (more: string): EventCandidate[] => [
    account('A', 'abcd', 'roe'),
    account('B', `ab${more}`, 'roe'),
  ];
  const by = (phrases: number, ...other: [EventSign, number][]): Evidence =>
    evidence(
      () =>
        new Map<EventSign, number>([
          ...(phrases ? [['same-phrases', phrases] as const] : []),
          ...other,
        ]),
    );
  const apart = deeds({ B: 'sue' });
  const unsure = by(4);
  expect(join(all('cd'), unsure).groups).toHaveLength(1);
  expect(join(all('cd'), unsure, apart).groups).toHaveLength(2);
  expect(join(all('cd'), by(4, ['same-words', 1]), apart).groups).toHaveLength(1);
  const noPhrase = by(0, ['same-words', 1], ['same-parties', 1], ['same-date', 1]);
  expect(join(all('cd'), noPhrase).groups).toHaveLength(1);
  expect(join(all('cd'), noPhrase, apart).groups).toHaveLength(2);
});

/** Every pair has these signs. */
const alike = (...signs: [EventSign, number][]): Evidence => evidence(() => new Map(signs));

test('accounts of one deed are one event for less than accounts that only share a word for it', () => {
  const all = [account('A', 'abcd', 'roe'), account('B', 'abcd', 'roe')];
  const little = alike(['same-phrases', 1], ['same-date', 1]);
  const told = (main: string, ahead = false) => ({
    main: new Set([main]),
    told: new Set(['sack', 'sue']),
    ahead,
  });
  const groups = (of: ReturnType<typeof deeds>, named = things): number =>
    joinAccounts(all, little, { deeds: of, things: named }).groups.length;
  expect(groups(() => told('sack'))).toBe(1);
  expect(groups(({ article }) => told(article === 'A' ? 'sack' : 'sue'))).toBe(2);
  // What is planned has not happened.
  expect(groups(({ article }) => told('sack', article === 'A'))).toBe(2);
  // One of them names a thing more, or each of them another one.
  expect(
    groups(
      () => told('sack'),
      ({ article }) => new Set(article === 'A' ? ['Lund'] : []),
    ),
  ).toBe(1);
  expect(
    groups(
      () => told('sack'),
      ({ article }) => new Set([article]),
    ),
  ).toBe(2);
  // What nobody does is seldom one happening.
  const firms = all.map((one) => ({ ...one, persons: [] }));
  expect(joinAccounts(firms, little, { deeds: () => told('sack'), things }).groups).toHaveLength(2);
});

test('lead and body of a report are one event where another report tells what both do', () => {
  const lead = account('A', 'abcd', 'roe');
  const body = { ...account('A', 'abcd', 'roe'), index: 1 };
  const other = account('B', 'abcd', 'roe');
  const by = alike(['same-phrases', 4], ['same-parties', 1]);
  expect(join([lead, other, body], by).groups.map(({ length }) => length)).toEqual([3]);
  const withOther = { ...body, persons: ['roe', 'poe'] };
  expect(join([lead, other, withOther], by).groups.map(({ length }) => length)).toEqual([2, 1]);
  // One of the two sentences of the report gives another year than the other.
  const years = evidence((a, b) =>
    a.article === b.article
      ? new Map<EventSign, number>([['other-year', 1]])
      : new Map<EventSign, number>([
          ['same-phrases', 4],
          ['same-parties', 1],
        ]),
  );
  expect(join([lead, other, body], years).groups.map(({ length }) => length)).toEqual([2, 1]);
});

test('one doubtful pair keeps groups of one deed apart less often than others', () => {
  const all = ['A', 'B', 'C'].map((id) => account(id, 'abcd', 'roe'));
  const [a, , c] = all;
  const by = evidence((one, other) =>
    [one, other].every((each) => each === a || each === c)
      ? new Map<EventSign, number>([['same-phrases', 0.2]])
      : new Map<EventSign, number>([
          ['same-phrases', 4],
          ['same-date', 1],
        ]),
  );
  const own = (article: string) => ({
    main: new Set([article]),
    told: new Set(['A', 'B', 'C']),
    ahead: false,
  });
  expect(join(all, by).groups.map(({ length }) => length)).toEqual([3]);
  expect(
    joinAccounts(all, by, { deeds: ({ article }) => own(article), things }).groups.map(
      ({ length }) => length,
    ),
  ).toEqual([2, 1]);
});

test('two accounts of one article are two events', () => {
  const [a, b] = [account('A', 'abcd', 'roe'), account('A', 'abcd', 'roe')];
  expect(joined(a, { ...b, index: 1 })).toEqual(['A', 'A']);
});

test('no chain joins two accounts that exclude each other', () => {
  const all = [
    account('A', 'abcd', 'roe'),
    account('B', 'abcdefgh', 'roe'),
    account('C', 'efgh', 'roe'),
  ];
  const [a, b, c] = all as [EventCandidate, EventCandidate, EventCandidate];
  const apart = evidence((one, other) =>
    one === b || other === b
      ? new Map<EventSign, number>([['same-phrases', 4]])
      : new Map<EventSign, number>([['other-year', 1]]),
  );
  expect(join([a, b], apart).groups).toHaveLength(1);
  expect(join([b, c], apart).groups).toHaveLength(1);
  expect(join(all, apart).groups.map(({ length }) => length)).toEqual([2, 1]);
});

test('the order in which accounts come decides nothing', () => {
  const all = ['A', 'B', 'C', 'D'].map((id, n) => account(id, 'abcdef'.slice(n), 'roe'));
  const groups = (some: readonly EventCandidate[]): string[] =>
    join(some)
      .groups.map((group) =>
        group
          .map(({ article }) => article)
          .sort()
          .join(''),
      )
      .sort();
  expect(groups(all.toReversed())).toEqual(groups(all));
});

test('each account of a joined event says how sure it is, for and against', () => {
  const [a, b] = [account('A', 'abcd', 'roe'), account('B', 'abcd', 'roe')];
  const signs = new Map<EventSign, number>([
    ['other-figure', 1],
    ['same-phrases', 4],
    ['same-date', 1],
  ]);
  const { joins } = join(
    [a, b],
    evidence(() => signs),
  );
  const sure = joins.get(a);
  expect(sure?.reasons.map(({ sign }) => sign)).toEqual([
    'same-phrases',
    'same-date',
    'other-figure',
  ]);
  expect(sure?.reasons.at(-1)?.points).toBeLessThan(0);
  expect(sure && confidenceOf(sure)).toBeGreaterThan(0.9);
  expect(join([a]).joins.size).toBe(0);
});

test('copies of one report are one witness', () => {
  const own = account('A', 'abcd', 'roe');
  const copies = ['B1', 'B2', 'B3'].map((id) => account(id, 'abcd', 'roe'));
  const other = account('C', 'abcd', 'roe');
  // What the copies say of it differs from what the other report says.
  const signs = evidence((a, b) => {
    const ofCopies = [a, b].some(({ article }) => article.startsWith('B'));
    return new Map<EventSign, number>([
      ['same-phrases', 4],
      ['same-acts', ofCopies ? 0 : 1],
    ]);
  });
  const scoreOf = (all: EventCandidate[]): number | undefined =>
    join(all, signs).joins.get(own)?.score;
  const [first] = copies as [EventCandidate];
  expect(scoreOf([own, ...copies, other])).toBeCloseTo(scoreOf([own, first, other]) ?? 0);
});
