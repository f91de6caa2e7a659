import { mix } from './hash.ts';
import { get } from './word-values.ts';

/** Weights as they are read (16 bits) or while they are learnt (32 bits). */
export type Weights = Int16Array | Int32Array;

/** Templates that join equally many values. */
interface Templates {
  /** What the hash of each begins with. */
  readonly seeds: Int32Array;
  /** The places of the first values of all templates, of the second ones, and so on. */
  readonly parts: readonly Int32Array[];
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
  private readonly shift: number;
  private readonly groups: readonly Templates[];
  private readonly hashes: Int32Array;
  private readonly sums: Int32Array;

  /**
   * `templates` are names of values joined by a space; `names` tells where each value stands in
   * what `look` is given; the weights are 2^`bits` slots and those of one more row.
   */
  constructor(
    templates: readonly string[],
    names: readonly string[],
    weights: Weights,
    bits: number,
  ) {
    this.groups = groupTemplates(templates, names);
    this.bases = new Int32Array(templates.length);
    this.hashes = new Int32Array(templates.length);
    this.weights = weights;
    this.sums = new Int32Array(weights.length - 2 ** bits + lanes);
    this.shift = 32 - bits;
  }

  /** Takes the values of a state; `score` and `scores` then answer for it. */
  look(values: Int32Array): void {
    const { bases, hashes, shift } = this;
    let next = 0;
    for (const { seeds, parts } of this.groups) {
      const { length } = seeds;
      hashes.set(seeds);
      for (const places of parts)
        for (let at = 0; at < length; at++)
          hashes[at] = mix(get(hashes, at), get(values, get(places, at)));
      for (let at = 0; at < length; at++) bases[next++] = mix(get(hashes, at), last) >>> shift;
    }
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

/** Templates of one length together: their hashes are made side by side. */
function groupTemplates(templates: readonly string[], names: readonly string[]): Templates[] {
  const placed = templates.map((template, at) => ({
    seed: at + 1,
    places: template.split(' ').map((name) => placeOf(name, names)),
  }));
  const lengths = [...new Set(placed.map(({ places }) => places.length))];
  return lengths.map((length) => {
    const alike = placed.filter(({ places }) => places.length === length);
    return {
      seeds: Int32Array.from(alike, ({ seed }) => seed),
      parts: Array.from({ length }, (_, part) =>
        Int32Array.from(alike, ({ places }) => places[part] ?? 0),
      ),
    };
  });
}

function placeOf(name: string, names: readonly string[]): number {
  const at = names.indexOf(name);
  if (at < 0) throw new RangeError(`the syntax model asks for an unknown value: ${name}`);
  return at;
}
