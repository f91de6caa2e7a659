import { expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { orderRoles } from '../../../src/language/order-roles.ts';

/** 'Mayor ab' is a role that the articles a and b state. */
const order = (...roles: string[]): string[] =>
  orderRoles(
    roles.map((role) => {
      const [, text = '', articles = ''] = /^(.*) (\S+)$/.exec(role) ?? [];
      return { text, provenance: [...articles].map((article) => ({ article })) };
    }),
    english,
  ).map(({ text }) => text);

it.each([
  ['what most articles say leads', ['pilot a', 'Mayor bcd'], ['Mayor', 'pilot']],
  [
    'what says less of the same speaks for what says more',
    ['Greens ae', 'harbour candidate bc', 'candidate of the Greens fg', 'Greens candidate ah'],
    ['candidate of the Greens', 'Greens candidate', 'harbour candidate', 'Greens'],
  ],
  [
    'never the words of one article where others have several',
    ['running mate presidential nominee a', 'nominee bcd'],
    ['nominee', 'running mate presidential nominee'],
  ],
  [
    'what somebody is to another comes last, and what only points back',
    ['rival abc', 'the candidate ab', 'lawyer d'],
    ['lawyer', 'rival', 'the candidate'],
  ],
  ['unless it says whose', ['rival of the mayor ab', 'lawyer c'], ['rival of the mayor', 'lawyer']],
  [
    'a title stays with people: where as many say former, it leads',
    ['President ab', 'former President a', 'Former President b'],
    ['former President', 'Former President', 'President'],
  ],
  [
    'and where fewer do, it does not',
    ['President abc', 'former President a'],
    ['President', 'former President'],
  ],
  [
    'single articles keep their order',
    ['Gov. a', 'winner of the debate b'],
    ['Gov.', 'winner of the debate'],
  ],
])('%s', (_, roles, expected) => {
  expect(order(...roles)).toEqual(expected);
});
