import { mix } from './hash.ts';

/** Weights as they are read (16 bits) or while they are learnt (32 bits). */
export type Weights = Int16Array | Int32Array;

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
  private readonly parts: Int32Array;
  private readonly ends: Int32Array;

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
    const parts = templates.map((template) =>
      template.split(' ').map((name) => {
        const at = names.indexOf(name);
        if (at < 0) throw new RangeError(`the syntax model asks for an unknown value: ${name}`);
        return at;
      }),
    );
    let end = 0;
    this.ends = Int32Array.from(parts, (each) => (end += each.length));
    this.parts = Int32Array.from(parts.flat());
    this.bases = new Int32Array(templates.length);
    this.weights = weights;
    this.shift = 32 - bits;
  }

  /** Takes the values of a state; `score` then answers for it. */
  look(values: Int32Array): void {
    const { bases, ends, parts, shift } = this;
    let part = 0;
    for (let template = 0; template < bases.length; template++) {
      const end = ends[template] ?? 0;
      let hash = template + 1;
      while (part < end) hash = mix(hash, values[parts[part++] ?? 0] ?? 0);
      bases[template] = mix(hash, 0x2545f491) >>> shift;
    }
  }

  /** The sum of the weights of an action. */
  score(action: number): number {
    const { bases, weights } = this;
    let sum = 0;
    for (let at = 0; at < bases.length; at++) sum += weights[(bases[at] ?? 0) + action] ?? 0;
    return sum;
  }
}
