import { describe, expect, it } from 'vitest';
import { Bearer } from '../../../../src/ingest/resolve/cast/bearer.ts';
import type { Profile, Rarity } from '../../../../src/ingest/resolve/cast/profiles.ts';
import { weighFull, weighLone } from '../../../../src/ingest/resolve/cast/weigh-join.ts';
import { JOIN_FULL, JOIN_LONE, SHORT_STORY } from '../../../../src/ingest/resolve/parameters.ts';
import { english } from '../../../../src/language/english/english.ts';
import { parseName } from '../../../../src/language/person-name.ts';
import { byEditor, type JoinSign, type PersonJoin } from '../../../../src/model/person-join.ts';

const rules = english.names;
const named = (name: string) => parseName(name, rules);

/** Somebody of an article by what it says of the name. */
const cluster = (said: Partial<Profile> = {}): Profile => ({
  ...{ article: 'a', cluster: 0, report: 0, type: 'person', first: 0, score: 3 },
  cue: 'first-name',
  ...{ forms: new Map(), titled: new Set(), full: [], single: [], companions: [] },
  ...{ certain: true, shared: false, givenOnly: false, gender: undefined, looks: undefined },
  ...{ roles: new Set(), fields: new Set(), posts: new Map(), crowns: new Set() },
  ...said,
});

/** Somebody of the story whom so many reports name in full. */
function bearer(name: string, said: Partial<Profile> = {}, reports = 1): Bearer {
  const made = new Bearer();
  for (let report = 0; report < reports; report++)
    made.take(cluster({ ...said, report }), [named(name)], byEditor);
  return made;
}

const rarity = (reports: number = SHORT_STORY, rare = 1): Rarity => ({ reports, of: () => rare });

const pointsOf = ({ reasons }: PersonJoin, sign: JoinSign): number =>
  reasons.find((reason) => reason.sign === sign)?.points ?? 0;

/** What a full name of an article says, called so by both. */
const full = (name: string, here: Partial<Profile>, there: Partial<Profile>, among = rarity()) =>
  weighFull(cluster(here), [named(name)], bearer(name, there), { rules, rarity: among });

/** What a surname alone says of the only one who bears it. */
const lone = (name: string, here: Partial<Profile>, there: Partial<Profile>, among = rarity()) =>
  weighLone(cluster(here), bearer(name, there), { rules, rarity: among });

describe('the same full name', () => {
  it('means the same person, unless a title says man and woman', () => {
    const man = { gender: 'male', looks: 'male' } as const;
    const woman = { gender: 'female', looks: 'female' } as const;
    expect(full('Ines Okonedo', {}, {}).score).toBeGreaterThan(JOIN_FULL);
    expect(full('Ines Okonedo', man, woman).score).toBeLessThan(JOIN_FULL);
    expect(full('Ines Okonedo', { looks: 'male' }, woman).score).toBeGreaterThan(JOIN_FULL);
  });

  it('says less where both its parts are common, and less still in a long story', () => {
    const says = (name: string, reports: number): number =>
      pointsOf(full(name, {}, {}, rarity(reports)), 'same-name');
    const common = says('Jane Smith', SHORT_STORY);
    expect(common).toBeLessThan(says('Ines Okonedo', SHORT_STORY));
    expect(says('Jane Smith', 10 * SHORT_STORY)).toBeLessThan(common);
    const least = says('Jane Smith', 1e6 * SHORT_STORY);
    expect(least).toBeLessThan(says('Jane Smith', 10 * SHORT_STORY));
    expect(least).toBe(says('Jane Smith', 1e9 * SHORT_STORY));
    expect(least).toBeGreaterThan(JOIN_FULL);
  });

  it('of which one part alone is common is a rare one', () => {
    const rare = pointsOf(full('Ines Okonedo', {}, {}), 'same-name');
    for (const name of ['Jane Okonedo', 'Okon Smith'])
      expect(pointsOf(full(name, {}, {}, rarity(100)), 'same-name')).toBe(rare);
  });

  it('says a little more than another form of it', () => {
    const join = weighFull(cluster(), [named('Ines M. Okonedo')], bearer('Ines Okonedo'), {
      rules,
      rarity: rarity(),
    });
    const same = pointsOf(full('Ines Okonedo', {}, {}), 'same-name');
    expect(pointsOf(join, 'same-name')).toBe(0);
    expect(pointsOf(join, 'form-of-name')).toBeLessThan(same);
    expect(pointsOf(join, 'form-of-name')).toBeGreaterThan(JOIN_FULL);
  });
});

describe('what the article says of somebody', () => {
  const at = (...fields: string[]) => ({ fields: new Set(fields) });
  const as = (role: string, ...fields: string[]) => ({ roles: new Set([role]), ...at(...fields) });

  it.each<[string, Partial<Profile>, Partial<Profile>, JoinSign | undefined]>([
    ['the same role', as('mayor', 'politics'), as('mayor', 'politics'), 'same-role'],
    ['another role in one field', as('mayor', 'politics'), as('envoy', 'politics'), 'same-field'],
    ['a field that is far', as('mayor', 'politics'), as('goalkeeper', 'sport'), 'other-field'],
    ['a field that is near', as('mayor', 'politics'), as('judge', 'law'), undefined],
    ['one of two fields that is near', at('sport', 'law'), at('politics'), undefined],
    ['no field in one of both', as('mayor', 'politics'), {}, undefined],
  ])('%s', (_, here, there, sign) => {
    const signs = full('Ines Okonedo', here, there).reasons.map((reason) => reason.sign);
    expect(signs.filter((one) => one !== 'same-name')).toEqual(sign ? [sign] : []);
  });

  it('weighs a role most, and a field that is far outweighs one that is the same', () => {
    const role = pointsOf(full('Ines Okonedo', as('mayor'), as('mayor')), 'same-role');
    const same = pointsOf(full('Ines Okonedo', at('law'), at('law')), 'same-field');
    const other = pointsOf(full('Ines Okonedo', at('law'), at('sport')), 'other-field');
    expect(role).toBeGreaterThan(same);
    expect(same).toBeGreaterThan(0);
    expect(-other).toBeGreaterThan(same + role / 2);
  });

  it.each<[string, Partial<Profile>, Partial<Profile>, JoinSign | undefined]>([
    ['two titles that agree', { gender: 'male' }, { gender: 'male' }, 'same-gender'],
    ['a title and pronouns that agree', { gender: 'male' }, { looks: 'male' }, 'same-gender'],
    ['first names alone that agree', { looks: 'male' }, { looks: 'male' }, undefined],
    ['a title in one alone', { gender: 'male' }, {}, undefined],
    ['two titles that differ', { gender: 'male' }, { gender: 'female' }, 'other-gender'],
    ['pronouns that differ', { looks: 'male' }, { looks: 'female' }, 'other-gender'],
  ])('%s', (_, here, there, sign) => {
    const signs = full('Ines Okonedo', here, there).reasons.map((reason) => reason.sign);
    expect(signs.filter((one) => one !== 'same-name')).toEqual(sign ? [sign] : []);
  });

  it('counts whom both name beside, by how rare they are, up to a limit', () => {
    const beside = (n: number) => ({
      companions: Array.from({ length: n }, (_, one) => `person p${one}`),
    });
    const company = (n: number, rare: number): number =>
      pointsOf(full('Ines Okonedo', beside(n), beside(30), rarity(20, rare)), 'same-company');
    expect(company(1, 0)).toBe(0);
    expect(company(1, 1)).toBeGreaterThan(0);
    expect(company(2, 1)).toBeCloseTo(2 * company(1, 1));
    // One name says no more from some rarity on, and all together say no more from some number on.
    expect(company(1, 3)).toBe(company(1, 30));
    expect(company(20, 3)).toBe(company(30, 30));
    expect(company(20, 3)).toBeGreaterThan(company(2, 3));
    expect(
      full('Ines Okonedo', { companions: ['place  Lund', 'person o vale'] }, beside(2)).reasons,
    ).toHaveLength(1);
  });

  it('tells the names that both have beside', () => {
    const beside = { companions: ['organisation harbour union', 'person ana vale'] };
    const { reasons } = full('Ines Okonedo', beside, beside);
    expect(reasons.find(({ sign }) => sign === 'same-company')?.words).toBe(
      'harbour union, ana vale',
    );
  });
});

describe('a surname alone', () => {
  const mayor = { roles: new Set(['mayor']) };
  const long = rarity(SHORT_STORY + 1);

  it('means its only bearer in a short story', () =>
    expect(lone('Ines Okonedo', {}, {}).score).toBeGreaterThan(JOIN_LONE));

  it('needs another sign in a longer one, for which the gender is not enough', () => {
    expect(lone('Ines Okonedo', {}, {}, long).score).toBe(0);
    expect(
      pointsOf(
        lone('Ines Okonedo', { gender: 'female' }, { looks: 'female' }, long),
        'only-bearer',
      ),
    ).toBe(0);
    expect(lone('Ines Okonedo', mayor, mayor, long).score).toBeGreaterThan(JOIN_LONE);
    expect(
      pointsOf(
        lone('Ines Okonedo', { fields: new Set(['law']) }, { fields: new Set(['sport']) }, long),
        'only-bearer',
      ),
    ).toBe(0);
  });

  it('says less the longer a story is, and more the more reports name the bearer', () => {
    const only = (reports: number) =>
      pointsOf(lone('Ines Okonedo', mayor, mayor, rarity(reports)), 'only-bearer');
    expect(only(1000)).toBeLessThan(only(100));
    const often = (reports: number) =>
      pointsOf(
        weighLone(cluster(), bearer('Ines Okonedo', {}, reports), { rules, rarity: rarity() }),
        'often-so-called',
      );
    expect(often(1)).toBeGreaterThan(0);
    expect(often(9)).toBeGreaterThan(2 * often(1));
  });

  it.each<[string, string, readonly JoinSign[]]>([
    ['that no list has is rare', 'Ines Qwertov', ['rare-surname']],
    ['that one list has is rare as well', 'Ines Solberg', ['rare-surname']],
    ['that many bear is not', 'Ines Jones', []],
    ['that is a common word speaks against it', 'Ines Hill', ['rare-surname', 'word-or-place']],
    ['that many bear may be a common word', 'Ines Smith', []],
    ['that is a place speaks against it', 'Ines Paris', ['word-or-place']],
  ])('%s', (_, name, signs) => {
    const join = lone(name, {}, {});
    const found = (['rare-surname', 'word-or-place'] as const).filter((sign) =>
      join.reasons.some((reason) => reason.sign === sign),
    );
    expect(found).toEqual(signs);
    if (signs.includes('rare-surname')) expect(pointsOf(join, 'rare-surname')).toBeGreaterThan(0);
    if (signs.includes('word-or-place')) expect(pointsOf(join, 'word-or-place')).toBeLessThan(0);
  });

  it('that no list has is rarer than one that a list has', () =>
    expect(pointsOf(lone('Ines Qwertov', {}, {}), 'rare-surname')).toBeGreaterThan(
      pointsOf(lone('Ines Solberg', {}, {}), 'rare-surname'),
    ));
});

it('the strongest reason is told first, whether it speaks for or against', () => {
  const man = { gender: 'male', roles: new Set(['mayor']) } as const;
  const woman = { gender: 'female', roles: new Set(['mayor']) } as const;
  const { reasons, score } = full('Ines Okonedo', man, woman);
  expect(reasons.map(({ sign }) => sign)).toEqual(['other-gender', 'same-name', 'same-role']);
  expect(score).toBeCloseTo(reasons.reduce((sum, { points }) => sum + points, 0));
});
