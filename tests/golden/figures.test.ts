import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/ingest/analyse.ts';
import { english } from '../../src/language/english/english.ts';
import type { Span } from '../../src/model/span.ts';
import { readCorpus } from '../fixtures/corpus/read-corpus.ts';

/**
 * What the extractor finds in the annotated articles of tests/fixtures/corpus: right, wrong and
 * missed.
 */
interface Record_ {
  readonly mentions: readonly (Span & { readonly type: string; readonly form: string })[];
  readonly quotes: readonly (Span & { readonly speaker: Span | null })[];
  readonly times: readonly (Span & { readonly edtf: string | null })[];
}

const file = 'tests/golden/figures.json';
const corpus = readCorpus();
const records = [...analyse(corpus, english)] as Record_[];
const same =
  (a: Span) =>
  (b: Span): boolean =>
    a.start === b.start && a.end === b.end;

function figures(): Record<string, number> {
  const sum = {
    peopleRight: 0,
    peopleFalse: 0,
    speakersRight: 0,
    speakersWrong: 0,
    phrasesGivenASpeaker: 0,
    timesRight: 0,
    timesFalse: 0,
  };
  for (const [n, gold] of corpus.entries()) {
    const { mentions, quotes, times } = records[n]!;
    const people = mentions.filter(
      ({ type, form }) => type === 'person' && form !== 'pronoun' && form !== 'descriptor',
    );
    sum.peopleRight += gold.people.filter((one) => people.some(same(one))).length;
    sum.peopleFalse += people.filter((one) => !gold.people.some(same(one))).length;
    for (const { speaker, ...span } of gold.quotes) {
      const said = quotes.find(same(span))?.speaker;
      if (speaker === '') sum.phrasesGivenASpeaker += said ? 1 : 0;
      else if (said)
        sum[
          gold.text.slice(said.start, said.end).includes(speaker)
            ? 'speakersRight'
            : 'speakersWrong'
        ]++;
    }
    sum.timesRight += gold.times.filter((one) =>
      times.some((time) => same(one)(time) && time.edtf === one.edtf),
    ).length;
    sum.timesFalse += times.filter(
      (time) =>
        time.edtf && !gold.times.some((one) => one.start < time.end && time.start < one.end),
    ).length;
  }
  return sum;
}

// The table may only get better. UPDATE=1 rewrites it; a missing one fails.
describe('figures on the annotated articles', () => {
  const now = figures();
  if (process.env['UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>)
    : {};

  it('are written down', () => expect(Object.keys(before)).toEqual(Object.keys(now)));

  it.each(Object.keys(now))('%s does not get worse', (key) => {
    if (/Right$/.test(key)) expect(now[key]).toBeGreaterThanOrEqual(before[key]!);
    else expect(now[key]).toBeLessThanOrEqual(before[key]!);
  });

  it('never puts words of the annotated articles into a wrong mouth', () =>
    expect(now['speakersWrong']).toBe(0));
});
