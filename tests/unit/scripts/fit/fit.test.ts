import { describe, expect, it } from 'vitest';
import { fitLogistic, type Row } from '../../../../scripts/fit/logistic.ts';
import { dayOf, type PersonWeights, printModule } from '../../../../scripts/fit/person-weights.ts';

const row = (label: number, ...cues: string[]): Row => ({
  values: cues.map((cue) => [cue, 1] as const),
  label,
  weight: 1,
});
const times = (n: number, one: Row): Row[] => new Array<Row>(n).fill(one);
const prior = { weights: { for: 1, against: -1, silent: 0 }, bias: -1 };

describe('fitting weights', () => {
  it('leaves them at their priors where nothing is known', () =>
    expect(fitLogistic([], prior)).toEqual(prior));

  it('finds the log-odds of what is seen often, whatever the prior', () => {
    // Three of four are people: ln 3 = 1.1 in all, of which the prior draws nothing any more.
    const rows = [
      { ...row(1, 'for'), weight: 9000 },
      { ...row(0, 'for'), weight: 3000 },
    ];
    const { weights, bias } = fitLogistic(rows, prior);
    expect((weights['for'] ?? 0) + bias).toBeCloseTo(1.1);
  });

  it('moves them only as far as few rows ask for', () => {
    // Two people with the cue among a hundred names that are nobody's: each draws by less than one
    // against the prior's four for each step away from it.
    const rows = [...times(2, row(1, 'for')), { ...row(0), weight: 100 }];
    const { weights } = fitLogistic(rows, prior);
    expect(weights).toEqual({ against: -1, for: 1.5, silent: 0 });
  });

  it('never turns the sign of a prior; what has none may go either way', () => {
    const rows = [
      ...times(500, row(0, 'for')),
      ...times(500, row(1)),
      ...times(500, row(1, 'new')),
    ];
    const { weights } = fitLogistic(rows, prior);
    expect(weights['for']).toBe(0);
    const { weights: others } = fitLogistic(
      [...times(500, row(0, 'silent')), ...times(500, row(1))],
      prior,
    );
    expect(others['silent']).toBeLessThan(-1);
  });

  it('counts a row by its weight', () => {
    const heavy = fitLogistic([{ ...row(1, 'for'), weight: 2 }], prior);
    expect(heavy).toEqual(fitLogistic(times(2, row(1, 'for')), prior));
  });
});

describe('the module of weights', () => {
  const weights: PersonWeights = {
    full: { weights: { b: 0.5, a: 0.5, c: -2, zero: 0, 'd-e': 3 }, bias: -1.5 },
    single: { weights: { a: 1 }, bias: -3 },
  };
  const module = printModule(weights, {
    day: '2020-07-04',
    corpora: [{ file: 'people.jsonl', articles: 3, sha256: 'ab12' }],
    half: 1,
  });

  it('says what the weights were fitted to, and when', () => {
    expect(module).toContain('// Fitted on 2020-07-04, ');
    expect(module).toContain(
      '(records of odd index):\n// people.jsonl, 3 articles,\n//   sha256 ab12',
    );
    expect(dayOf(module)).toBe('2020-07-04');
    expect(dayOf('export {};')).toBeUndefined();
  });

  it('lists them from the most telling on, without those that say nothing', () => {
    expect(module).toContain("Weights = {\n  'd-e': 3,\n  'a': 0.5,\n  'b': 0.5,\n  'c': -2,\n};");
    expect(module).toContain('personBias = { fullName: -1.5, singleName: -3 }');
  });
});
