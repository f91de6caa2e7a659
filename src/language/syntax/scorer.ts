import { mix } from './hash.ts';
import { get } from './word-values.ts';

/** Weights as they are read (8 bits) or while they are learnt (16 bits). */
export type Weights = Int8Array | Int16Array | Int32Array;

/** Templates that join equally many values. */
interface Templates {
  /** How many values each joins. */
  readonly length: number;
  /** What the hash of each begins with. */
  readonly seeds: Int32Array;
  /** The places of the values of the first template, then of the second one, and so on. */
  readonly places: Int32Array;
}

/** A table of weights and what is needed to find one in it. */
export interface ScoreTable {
  /** Names of values, joined by a space. */
  readonly templates: readonly string[];
  /** Tells where each value stands in what `look` is given. */
  readonly names: readonly string[];
  /** 2^`bits` slots and those of one more row. */
  readonly weights: Weights;
  readonly bits: number;
  /** How many hundredths of a step of learning a weight of one stands for. */
  readonly unit: number;
}

/**
 * A linear model over hashed features. A template names the values that make one feature; the hash
 * of a feature is where its row of weights begins, with one weight for each action. Rows may
 * overlap: there is no dictionary.
 */
export class Scorer {
  /** Where the rows of the features of the present state begin. */
  readonly bases: Int32Array;
  readonly weights: Weights;
  /** How many hundredths of a step of learning a score of one stands for. */
  readonly unit: number;
  private readonly shift: number;
  private readonly groups: readonly Templates[];
  private readonly sums: Int32Array;

  constructor({ templates, names, weights, bits, unit }: ScoreTable) {
    this.groups = groupTemplates(templates, names);
    this.bases = new Int32Array(templates.length);
    this.weights = weights;
    this.unit = unit;
    this.sums = new Int32Array(weights.length - 2 ** bits + lanes);
    this.shift = 32 - bits;
  }

  /** Takes the values of a state; `score` and `scores` then answer for it. */
  look(values: Int32Array): void {
    let next = 0;
    for (const group of this.groups) {
      hashers[group.length - 1]?.(group, values, this.bases, next);
      next += group.seeds.length;
    }
    const { bases, shift } = this;
    for (let at = 0; at < bases.length; at++) bases[at] = mix(get(bases, at), last) >>> shift;
  }

  /** The sum of the weights of an action. */
  score(action: number): number {
    const { bases, weights } = this;
    let sum = 0;
    for (let at = 0; at < bases.length; at++) sum += weights[get(bases, at) + action] ?? 0;
    return sum;
  }

  /** The scores of the first `count` of some actions, in their order, until the next question. */
  scores(actions: Int32Array, count: number): Int32Array {
    for (let from = 0; from < count; from += lanes) this.scoreLanes(actions, count - 1, from);
    return this.sums;
  }

  /** Four scores at once: a row is fetched from memory once for all of them. */
  private scoreLanes(actions: Int32Array, end: number, from: number): void {
    const { bases, weights, sums } = this;
    const first = get(actions, from);
    const second = get(actions, Math.min(from + 1, end));
    const third = get(actions, Math.min(from + 2, end));
    const fourth = get(actions, Math.min(from + 3, end));
    let ofFirst = 0;
    let ofSecond = 0;
    let ofThird = 0;
    let ofFourth = 0;
    for (let at = 0; at < bases.length; at++) {
      const base = get(bases, at);
      ofFirst += weights[base + first] ?? 0;
      ofSecond += weights[base + second] ?? 0;
      ofThird += weights[base + third] ?? 0;
      ofFourth += weights[base + fourth] ?? 0;
    }
    sums[from] = ofFirst;
    sums[from + 1] = ofSecond;
    sums[from + 2] = ofThird;
    sums[from + 3] = ofFourth;
  }
}

/** The place of the highest of the first `count` scores; the first of several. */
export function bestOf(scores: Int32Array, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at++) if (get(scores, at) > get(scores, best)) best = at;
  return best;
}

const lanes = 4;

/** What every hash ends with. */
const last = 0x2545f491;

/** Writes the hashes of the templates of one group, from the place `next` on. */
type Hasher = (group: Templates, values: Int32Array, hashes: Int32Array, next: number) => void;

/**
 * A hasher for each number of values, from 1: the same steps written out, which is four times as
 * fast as a loop over the values of each template.
 */
const hashers: readonly Hasher[] = [
  ({ seeds, places }, values, hashes, next) => {
    for (let at = 0; at < seeds.length; at++)
      hashes[next + at] = mix(get(seeds, at), get(values, get(places, at)));
  },
  ({ seeds, places }, values, hashes, next) => {
    for (let at = 0, from = 0; at < seeds.length; at++, from += 2) {
      const first = mix(get(seeds, at), get(values, get(places, from)));
      hashes[next + at] = mix(first, get(values, get(places, from + 1)));
    }
  },
  ({ seeds, places }, values, hashes, next) => {
    for (let at = 0, from = 0; at < seeds.length; at++, from += 3) {
      const first = mix(get(seeds, at), get(values, get(places, from)));
      const second = mix(first, get(values, get(places, from + 1)));
      hashes[next + at] = mix(second, get(values, get(places, from + 2)));
    }
  },
  ({ seeds, places }, values, hashes, next) => {
    for (let at = 0, from = 0; at < seeds.length; at++, from += 4) {
      const first = mix(get(seeds, at), get(values, get(places, from)));
      const second = mix(first, get(values, get(places, from + 1)));
      const third = mix(second, get(values, get(places, from + 2)));
      hashes[next + at] = mix(third, get(values, get(places, from + 3)));
    }
  },
  ({ seeds, places }, values, hashes, next) => {
    for (let at = 0, from = 0; at < seeds.length; at++, from += 5) {
      const first = mix(get(seeds, at), get(values, get(places, from)));
      const second = mix(first, get(values, get(places, from + 1)));
      const third = mix(second, get(values, get(places, from + 2)));
      const fourth = mix(third, get(values, get(places, from + 3)));
      hashes[next + at] = mix(fourth, get(values, get(places, from + 4)));
    }
  },
];

/** Templates of one length together: their hashes are made side by side. */
function groupTemplates(templates: readonly string[], names: readonly string[]): Templates[] {
  const placed = templates.map((template, at) => ({
    seed: at + 1,
    places: template.split(' ').map((name) => placeOf(name, names)),
  }));
  const longest = placed.find(({ places }) => places.length > hashers.length);
  if (longest)
    throw new RangeError(`the syntax model joins too many values: ${longest.places.length}`);
  return [...new Set(placed.map(({ places }) => places.length))].map((length) => {
    const alike = placed.filter(({ places }) => places.length === length);
    return {
      length,
      seeds: Int32Array.from(alike, ({ seed }) => seed),
      places: Int32Array.from(alike.flatMap(({ places }) => places)),
    };
  });
}

function placeOf(name: string, names: readonly string[]): number {
  const at = names.indexOf(name);
  if (at < 0) throw new RangeError(`the syntax model asks for an unknown value: ${name}`);
  return at;
}
