import { describe, expect, it } from 'vitest';
import { ReportLikeness } from '../../../../src/ingest/resolve/events/report-likeness.ts';

const reports = {
  a: 'harbour strike crane',
  b: 'harbour strike pay',
  c: 'harbour fire crew',
  d: 'harbour fire smoke',
};
const likeness = (texts: Readonly<Record<string, string>>, copies: readonly string[] = []) => {
  const names = Object.keys(texts);
  return new ReportLikeness(
    new Map(names.map((name) => [name, new Set(texts[name]?.split(' '))])),
    new Map(names.map((name, n) => [name, copies.includes(name) ? names.length : n])),
  );
};

describe('how much reports are about the same matters', () => {
  it('is above none for the same and below it for others', () => {
    const all = likeness(reports);
    expect(all.between('a', 'b')).toBeGreaterThan(0.5);
    expect(all.between('a', 'c')).toBeLessThan(0);
  });

  it('is the same both ways', () => {
    const all = likeness(reports);
    expect(all.between('b', 'c')).toBeCloseTo(all.between('c', 'b'));
  });

  it('counts copies of a report once', () => {
    const copied = { ...reports, e: reports.a, f: reports.a };
    const once = likeness(copied, ['a', 'e', 'f']);
    const thrice = likeness(copied);
    // As three reports the words of the strike would be those of most reports.
    expect(once.between('c', 'd')).toBeCloseTo(likeness(reports).between('c', 'd'), 1);
    expect(once.between('a', 'b')).toBeGreaterThan(thrice.between('a', 'b'));
  });

  it('is none where nothing is in common or there is one report', () => {
    expect(likeness({ a: 'harbour' }).between('a', 'a')).toBe(0);
    expect(likeness({ a: 'harbour', b: 'strike' }).between('a', 'b')).toBe(0);
    // Both lack what most reports hold, which is nothing that they have in common.
    const briefs = likeness({ ...reports, e: 'regatta', f: 'festival' });
    expect(briefs.between('e', 'f')).toBe(0);
    expect(briefs.between('e', 'e')).toBe(0);
    expect(briefs.between('a', 'b')).toBeGreaterThan(0);
  });
});
