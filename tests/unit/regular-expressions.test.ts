import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allExpressions } from '../fixtures/expressions/all.ts';
import { verdictOf } from '../fixtures/expressions/tool.ts';

/**
 * What recheck said at the last `npm run expressions`: hashes of those it found safe, and what
 * others may stay and why.
 */
const record = JSON.parse(readFileSync('tests/fixtures/expressions/record.json', 'utf8')) as {
  safe: string[];
  accepted: Record<string, { verdict: string; why: string }>;
};

const safe = new Set(record.safe);
const all = await allExpressions();

test('no regular expression of the program backtracks without end', () => {
  expect(all.length).toBeGreaterThan(400);
  const unknown = all.filter(
    ({ text }) =>
      !safe.has(createHash('sha256').update(text).digest('hex').slice(0, 16)) &&
      !record.accepted[text],
  );
  // Each takes the tool up to five seconds, so many at once want the script.
  expect(unknown.length, 'run npm run expressions').toBeLessThan(8);
  for (const one of unknown)
    expect(
      verdictOf(one, 5_000),
      `${one.file}: ${one.text}: mend it, or run npm run expressions and say why it may stay`,
    ).toBe('safe');
}, 120_000);

test('those that are not found safe grow with a small power, and each says why it may stay', () => {
  const texts = new Set(all.map(({ text }) => text));
  for (const [text, { verdict, why }] of Object.entries(record.accepted)) {
    expect(texts, 'an entry of the record that nothing uses').toContain(text);
    expect(verdict).not.toBe('exponential');
    expect(why, text).toMatch(/\w{3}/);
  }
});

test('the tool finds one that does', () => {
  const nested = `/^(?:${'a+'})+$/`;
  expect(verdictOf({ text: nested, file: '' }, 5_000)).toBe('exponential');
});
