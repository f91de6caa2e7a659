import { describe, expect, it } from 'vitest';
import { findLookAlikes } from '../../../../src/ingest/resolve/cast/find-look-alikes.ts';
import type { Row } from '../../../../src/ingest/resolve/denials/rows.ts';
import { isSameClaim } from '../../../../src/ingest/resolve/denials/same-claim.ts';
import { upstreamOf } from '../../../../src/ingest/resolve/sources/upstream.ts';
import { english } from '../../../../src/language/english/english.ts';
import { coreOfRole, sameRole } from '../../../../src/language/role-words.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

describe('people who look alike', () => {
  const alike = (...names: string[]): Record<string, string[]> =>
    Object.fromEntries(
      findLookAlikes(
        names.map((name) => ({
          id: name.toLowerCase().replaceAll(' ', '-'),
          name,
          type: 'person' as const,
          mentions: [],
        })) as unknown as Parameters<typeof findLookAlikes>[0],
        english.names,
      ),
    );

  it('bear one surname', () =>
    expect(alike('Jane Roe', 'Tom Roe', 'Ann Poe', 'Roe')).toEqual({
      'jane-roe': ['roe', 'tom-roe'],
      'tom-roe': ['jane-roe', 'roe'],
      roe: ['jane-roe', 'tom-roe'],
    }));

  it('of more than twelve of one surname have the same initial as well', () => {
    const names = 'ABCDEFGHIJKL'.split('').map((letter) => `${letter}nna Roe`);
    expect(alike(...names)['anna-roe']).toHaveLength(11);
    expect(alike(...names, 'Adam Roe')).toEqual({
      'anna-roe': ['adam-roe'],
      'adam-roe': ['anna-roe'],
    });
  });
});

describe('a denial and a claim are of one thing', () => {
  const row = (words: readonly string[], named: readonly string[] = []): Row => ({
    ...{ article: 'a', statement: 0, part: 'denial', status: 'denied', span: { start: 0, end: 1 } },
    ...{ block: 0, pointsBack: false, sensitive: true, who: 'roe' },
    ...{ words: new Set(words), named: new Set(named) },
  });

  it.each<[string, string, boolean]>([
    ['bribes', 'bribery', true],
    ['theft', 'theft', true],
    ['rape', 'raped', true],
    ['rape', 'raptures', false],
    ['fraud', 'fraudulent', false],
    ['fraud', 'fraudster', true],
    ['theft', 'bribery', false],
  ])('%s and %s: %s', (one, other, same) =>
    expect(isSameClaim(row([one]), row(['noise', 'dock', other]))).toBe(same),
  );

  it('by most words of the denial, whatever else the claim tells', () => {
    const denial = row(['threaten', 'witness', 'knife']);
    expect(isSameClaim(denial, row(['threaten', 'witness', 'court', 'monday']))).toBe(true);
    expect(isSameClaim(denial, row(['threaten', 'suit', 'inspector']))).toBe(false);
  });

  it('never by one word that touches nothing sensitive, nor where a denial names nothing', () => {
    expect(isSameClaim({ ...row(['know']), sensitive: false }, row(['know', 'theft']))).toBe(false);
    expect(isSameClaim(row([]), row(['theft']))).toBe(false);
  });

  it('never where the denial names somebody whom the claim does not', () => {
    const denial = row(['meet', 'hotel'], ['roe', 'poe']);
    expect(isSameClaim(denial, row(['meet', 'hotel'], ['roe']))).toBe(false);
    expect(isSameClaim(denial, row(['meet', 'hotel'], ['poe']))).toBe(true);
  });
});

describe('the words of a role', () => {
  it.each([
    ['the former President of the Council', ['president', 'council']],
    ['acting chair', ['chair']],
    ['Sen.', ['sen']],
    ['vice-president', ['vice-president']],
    ['3rd secretary', ['3rd', 'secretary']],
  ])('%s', (role, words) => expect(coreOfRole(role, english)).toEqual(words));

  it('are one role where one has all of the other’s', () => {
    expect(sameRole(['president'], ['president', 'council'])).toBe(true);
    expect(sameRole(['president', 'council'], ['president'])).toBe(true);
    expect(sameRole(['president', 'board'], ['president', 'council'])).toBe(false);
    expect(sameRole([], ['president'])).toBe(false);
  });
});

describe('an article rests on another outlet', () => {
  const from = (...outlets: string[]): string =>
    outlets.map((outlet, n) => `The ferry ${n} was sold, the ${outlet} reported.`).join('\n');
  const upstream = (text: string) => upstreamOf(readOf('a', text));

  it('where four of five claims are that outlet’s', () => {
    const post = ['Northern Post', 'Northern Post', 'Northern Post', 'Northern Post'];
    expect(upstream(from(...post, 'Baltic Times'))).toBe('northern post');
    expect(upstream(from(...post.slice(1), 'Baltic Times'))).toBeUndefined();
  });

  it('where there are three claims at least', () => {
    const post = ['Northern Post', 'Northern Post', 'Northern Post'];
    expect(upstream(from(...post))).toBe('northern post');
    expect(upstream(from(...post.slice(1)))).toBeUndefined();
  });
});
