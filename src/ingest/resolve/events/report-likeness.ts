import { elementAt, valueAt } from '../../../text/sure.ts';
import type { Features } from './features.ts';

/** A report as the numbers of its features, ascending, and what comparing it with others needs. */
interface WeighedReport {
  readonly features: Int32Array;
  /** Its product with the mean of the story's reports. */
  readonly withMean: number;
  /** Its length when the mean is taken off. */
  readonly length: number;
}

/**
 * How much two reports are about the same matters, beyond what all reports of the story have in
 * common: the correlation of their features, weighed by rarity. Copies of one report count once.
 */
export class ReportLikeness {
  readonly #reports = new Map<string, WeighedReport>();
  /** The square of what each feature weighs, by its number. */
  readonly #squares: Float64Array;
  readonly #meanSquare: number;

  /** `features` of each article by id, and the report of which it is a copy. */
  constructor(features: ReadonlyMap<string, Features>, reportOf: ReadonlyMap<string, number>) {
    const holders = holdersOf(features, reportOf);
    const count = new Set(Array.from(features.keys(), (id) => valueAt(reportOf, id))).size;
    const shared = [...holders].filter(([, { size }]) => size > 1);
    const numbers = new Map(shared.map(([feature], number) => [feature, number]));
    const weights = shared.map(([, { size }]) => Math.log((count + 1) / size));
    const mean = shared.map(([, { size }], n) => (elementAt(weights, n) * size) / count);
    this.#squares = Float64Array.from(weights, (weight) => weight * weight);
    this.#meanSquare = mean.reduce((sum, value) => sum + value * value, 0);
    for (const [article, held] of features) {
      const own = Int32Array.from([...held].flatMap((one) => numbers.get(one) ?? [])).sort();
      const withMean = own.reduce((sum, n) => sum + elementAt(weights, n) * elementAt(mean, n), 0);
      const square = own.reduce((sum, n) => sum + elementAt(this.#squares, n), 0);
      const length = Math.sqrt(Math.max(0, square - 2 * withMean + this.#meanSquare));
      this.#reports.set(article, { features: own, withMean, length });
    }
  }

  /**
   * From -1 to 1; 0 for reports that are no more alike than any two of the story. Reports that have
   * nothing in common are never alike, though both may lack what most hold.
   */
  between(a: string, b: string): number {
    const [one, other] = [valueAt(this.#reports, a), valueAt(this.#reports, b)];
    const lengths = one.length * other.length;
    if (lengths === 0) return 0;
    const product = this.#product(one.features, other.features);
    const alike = (product - one.withMean - other.withMean + this.#meanSquare) / lengths;
    return product === 0 ? Math.min(0, alike) : alike;
  }

  #product(a: Int32Array, b: Int32Array): number {
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const [one, other] = [elementAt(a, i), elementAt(b, j)];
      if (one === other) sum += elementAt(this.#squares, one);
      if (one <= other) i++;
      if (other <= one) j++;
    }
    return sum;
  }
}

/** For each feature the reports that hold it. */
function holdersOf(
  features: ReadonlyMap<string, Features>,
  reportOf: ReadonlyMap<string, number>,
): Map<string, Set<number>> {
  const holders = new Map<string, Set<number>>();
  for (const [article, held] of features) {
    const report = valueAt(reportOf, article);
    for (const feature of held) {
      const known = holders.get(feature);
      if (known) known.add(report);
      else holders.set(feature, new Set([report]));
    }
  }
  return holders;
}
