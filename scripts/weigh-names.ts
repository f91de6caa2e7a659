/**
 * Fits the weights of the cues for people's names to texts whose names are known, starting from
 * scripts/name-priors.ts: node scripts/weigh-names.ts CORPUS.jsonl… [--half 0|1] A record is {text,
 * people: [{start, end}], annotatedUntil?}. With --half only the records of even or odd index
 * count, so that the other half can judge. Writes src/ingest/extract/names/person-weights.ts. Cues
 * depend on the weights through what was decided before (a known surname, a list of people): run it
 * twice. Method: logistic regression with a Gaussian prior around the hand-set weights and fixed
 * signs, by accelerated projected gradient (Beck and Teboulle 2009).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { decide } from '../src/ingest/extract/names/decide.ts';
import { gatherNames, nameSentences } from '../src/ingest/extract/names/gather.ts';
import { valuesOf } from '../src/ingest/extract/names/weights.ts';
import { read } from '../src/ingest/extract/reading.ts';
import { segment } from '../src/ingest/segment/segment.ts';
import { english } from '../src/language/english/english.ts';
import type { Article } from '../src/model/article.ts';
import * as priors from './name-priors.ts';

interface Labelled {
  readonly text: string;
  readonly people: readonly { readonly start: number; readonly end: number }[];
  readonly annotatedUntil?: number;
}

/** A name of a document: its cues, and the share of its mentions that are people's. */
interface Row {
  readonly values: readonly [string, number][];
  readonly label: number;
  readonly weight: number;
}

/** How firmly the weights stay with their priors. */
const FIRMNESS = 4;
const STEPS = 3000;
/**
 * Taken off the score of full names, which become pages: a false one is worse than a missed one.
 */
const CAUTION = 0.8;

function articleOf(text: string): Article {
  const source = {
    seed: 'text',
    sha256: '',
    encoding: 'utf-8' as const,
    text,
    body: { start: 0, end: text.length },
    metadata: {},
  };
  const { segmented } = segment(source, english);
  return {
    id: 'text',
    source,
    ...segmented,
    blocks: segmented.blocks.map((block, n) => ({ ...block, id: `b-${n}` })),
  };
}

function rowsOf({ text, people, annotatedUntil = Number.POSITIVE_INFINITY }: Labelled): {
  full: Row[];
  single: Row[];
} {
  const names = gatherNames(nameSentences(read(articleOf(text), english), english), text, english);
  decide(names, text, english.names);
  const gold = new Set(people.map(({ start, end }) => `${start} ${end}`));
  const rows: { full: Row[]; single: Row[] } = { full: [], single: [] };
  for (const name of names.values()) {
    const spans = name.mentions
      .map(({ sentence: { words }, from, to }) => ({
        start: words[from]!.start,
        end: words[to - 1]!.end,
      }))
      .filter(({ end }) => end <= annotatedUntil);
    if (spans.length === 0) continue;
    const right = spans.filter(({ start, end }) => gold.has(`${start} ${end}`)).length;
    rows[name.key.includes(' ') ? 'full' : 'single'].push({
      values: valuesOf(name),
      label: right / spans.length,
      weight: Math.sqrt(Math.min(spans.length, 4)),
    });
  }
  return rows;
}

/** The weights by cue and the bias. */
function fit(
  rows: readonly Row[],
  prior: Readonly<Record<string, number>>,
  bias: number,
): { weights: Map<string, number>; bias: number } {
  const cues = [
    ...new Set([
      ...Object.keys(prior),
      ...rows.flatMap(({ values }) => values.map(([cue]) => cue)),
    ]),
  ].sort();
  const index = new Map(cues.map((cue, n) => [cue, n]));
  const data = rows.map(({ values, label, weight }) => ({
    label,
    weight,
    values: values.map(([cue, value]) => [index.get(cue)!, value] as const),
  }));
  const centre = [...cues.map((cue) => prior[cue] ?? 0), bias];
  const last = cues.length;
  // A quarter of the trace over-estimates the largest curvature less than the trace itself; the
  // steps still shrink the error.
  const step =
    1 /
    ((0.25 *
      data.reduce(
        (sum, row) =>
          sum +
          row.weight * (1 + row.values.reduce((total, [, value]) => total + value * value, 0)),
        0,
      )) /
      4 +
      FIRMNESS);
  let [now, ahead, momentum] = [[...centre], [...centre], 1];
  for (let n = 0; n < STEPS; n++) {
    const gradient = centre.map((value, i) => (i === last ? 0.01 : FIRMNESS) * (value - ahead[i]!));
    for (const { label, weight, values } of data) {
      const score = values.reduce((sum, [i, value]) => sum + value * ahead[i]!, ahead[last]!);
      const error = weight * (label - 1 / (1 + Math.exp(-score)));
      for (const [i, value] of values) gradient[i]! += error * value;
      gradient[last]! += error;
    }
    const next = ahead.map((value, i) =>
      keepSign(value + step * gradient[i]!, i === last ? 0 : centre[i]!),
    );
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = next.map((value, i) => value + ((momentum - 1) / nextMomentum) * (value - now[i]!));
    [now, momentum] = [next, nextMomentum];
  }
  return { weights: new Map(cues.map((cue, n) => [cue, round(now[n]!)])), bias: round(now[last]!) };
}

const keepSign = (value: number, prior: number): number =>
  prior > 0 ? Math.max(0, value) : prior < 0 ? Math.min(0, value) : value;
const round = (value: number): number => Math.round(value * 10) / 10;

function print(weights: ReadonlyMap<string, number>): string {
  const entries = [...weights]
    .filter(([, weight]) => weight !== 0)
    .sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1))
    .map(([cue, weight]) => `'${cue}': ${weight},`);
  const lines = [''];
  for (const entry of entries) {
    if (lines.at(-1)!.length + entry.length > 150) lines.push('');
    lines[lines.length - 1] += ` ${entry}`;
  }
  return `{\n${lines.map((line) => ` ${line}`).join('\n')}\n}`;
}

const options = process.argv.slice(2);
const half = options.includes('--half')
  ? Number(options.splice(options.indexOf('--half'), 2)[1])
  : undefined;
const records = options.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .filter((_, n) => half === undefined || n % 2 === half)
    .map((line) => JSON.parse(line) as Labelled),
);
const rows = records.map(rowsOf);
const full = fit(
  rows.flatMap((row) => row.full),
  priors.fullName,
  priors.bias.fullName,
);
const single = fit(
  rows.flatMap((row) => row.single),
  priors.singleName,
  priors.bias.singleName,
);
writeFileSync(
  new URL('../src/ingest/extract/names/person-weights.ts', import.meta.url),
  `import type { Weights } from './evidence.ts';

// Written by scripts/weigh-names.ts; see docs/extraction-names.md.

/** Log-odds that a name of several words is a person's. */
export const fullName: Weights = ${print(full.weights)};

/** Log-odds that a single word is a person's. */
export const singleName: Weights = ${print(single.weights)};

export const personBias = { fullName: ${round(full.bias - CAUTION)}, singleName: ${single.bias} };
`,
);
