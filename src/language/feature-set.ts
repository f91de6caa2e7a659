import { type Feature, features } from './features.ts';

const places: ReadonlyMap<Feature, number> = new Map(features.map((name, place) => [name, place]));

/** Bits of one number; V8 keeps integers of this width outside the heap. */
const WIDTH = 30;

/**
 * The features of one word, or those that a reader asks for together. There is one object for each
 * set, so that a lexicon of many words stays small; it never changes.
 */
export class FeatureSet {
  static readonly empty: FeatureSet = new FeatureSet([]);
  private static readonly made = new Map<string, FeatureSet>([['', FeatureSet.empty]]);
  private readonly joined = new Map<FeatureSet, FeatureSet>();
  private readonly shared = new Map<FeatureSet, FeatureSet>();
  private named: readonly Feature[] | undefined;
  private readonly bits: readonly number[];

  private constructor(bits: readonly number[]) {
    this.bits = bits;
  }

  static of(...names: readonly Feature[]): FeatureSet {
    const bits: number[] = [];
    for (const name of names) {
      const place = places.get(name);
      if (place === undefined) throw new Error(`No feature is called '${name}'.`);
      const at = Math.floor(place / WIDTH);
      while (bits.length <= at) bits.push(0);
      bits[at] = (bits[at] ?? 0) | (1 << (place % WIDTH));
    }
    return FeatureSet.from(bits);
  }

  private static from(bits: number[]): FeatureSet {
    while (bits.at(-1) === 0) bits.pop();
    const key = bits.join();
    const known = FeatureSet.made.get(key) ?? new FeatureSet(bits);
    FeatureSet.made.set(key, known);
    return known;
  }

  has(name: Feature): boolean {
    const place = places.get(name) ?? 0;
    return ((this.bits[Math.floor(place / WIDTH)] ?? 0) & (1 << (place % WIDTH))) !== 0;
  }

  /** Whether any of these is among them. */
  is(...any: readonly (Feature | FeatureSet)[]): boolean {
    for (const one of any)
      if (typeof one === 'string' ? this.has(one) : this.meets(one)) return true;
    return false;
  }

  private meets(other: FeatureSet): boolean {
    const length = Math.min(this.bits.length, other.bits.length);
    for (let at = 0; at < length; at++)
      if (((this.bits[at] ?? 0) & (other.bits[at] ?? 0)) !== 0) return true;
    return false;
  }

  /** The features of both. */
  with(other: FeatureSet): FeatureSet {
    if (other === FeatureSet.empty || other === this) return this;
    if (this === FeatureSet.empty) return other;
    const known = this.joined.get(other);
    if (known) return known;
    const length = Math.max(this.bits.length, other.bits.length);
    const both = FeatureSet.from(
      Array.from({ length }, (_, at) => (this.bits[at] ?? 0) | (other.bits[at] ?? 0)),
    );
    this.joined.set(other, both);
    return both;
  }

  /** Those features that the other set has too. */
  within(other: FeatureSet): FeatureSet {
    const known = this.shared.get(other);
    if (known) return known;
    const both = FeatureSet.from(this.bits.map((bits, at) => bits & (other.bits[at] ?? 0)));
    this.shared.set(other, both);
    return both;
  }

  /** In the order of `features`. */
  names(): readonly Feature[] {
    this.named ??= features.filter((name) => this.has(name));
    return this.named;
  }
}
