import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteRules } from '../../../src/cli/verify/verify-rules.ts';
import { rules } from '../../../src/ingest/check/check.ts';
import { english } from '../../../src/language/english/english.ts';
import {
  integrityRules,
  joinVerdicts,
  type RuleId,
  verdict,
} from '../../../src/model/integrity.ts';
import { words } from '../../../src/site/words/en.ts';
import { integrity } from '../../../src/site/words/integrity-en.ts';
import { examplesOf, run } from './example.ts';

const ids = Object.keys(integrityRules) as RuleId[];

describe.each(ids)('%s', (rule) => {
  const breaking = examplesOf(rule, 'breaks');
  const holding = examplesOf(rule, 'holds');

  it('has examples on its page', () => {
    expect(breaking.length).toBeGreaterThan(0);
    expect(holding.length).toBeGreaterThan(0);
  });

  it.each(breaking.map((example, n) => ({ example, n })))('catches example $n', ({ example }) =>
    expect(run(example).found(rule)).not.toEqual([]),
  );

  it.each(holding.map((example, n) => ({ example, n })))(
    'has nothing to say about example $n',
    ({ example }) => {
      const { checked, found } = run(example);
      expect(found(rule)).toEqual([]);
      expect(checked(rule)).toBeGreaterThan(0);
    },
  );

  it('is run somewhere and explained to readers', () => {
    expect([...rules, ...siteRules].map(({ id }) => id)).toContain(rule);
    expect(integrity.rules[rule].length).toBeGreaterThan(20);
    expect(readFileSync('docs/rules/README.md', 'utf8')).toContain(`(${rule}.md)`);
  });
});

describe('verdicts', () => {
  it('of errors stop the site, of warnings do not', () => {
    expect(verdict('quote-exact', 3, 1).pass).toBe(false);
    expect(verdict('provenance-known', 3, 1).pass).toBe(true);
  });

  it('over the pages as composed and over the finished site are one', () => {
    const joined = joinVerdicts([verdict('withheld', 2, 0)], [verdict('withheld', 5, 1)]);
    expect(joined.map(({ id }) => id)).toEqual(ids);
    expect(joined.find(({ id }) => id === 'withheld')).toMatchObject({
      checked: 7,
      found: 1,
      pass: false,
    });
  });

  it('the site and the rules say in the same words that an outlet is unknown', () =>
    expect(words.source.unknownOutlet).toBe(english.wording.outletUnknown));
});
