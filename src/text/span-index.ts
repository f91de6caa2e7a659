import type { Span } from './span.ts';
import { elementAt } from './sure.ts';

/**
 * Things with places in one text, found by place without a look at all of them. Answers come in the
 * order given.
 */
export class SpanIndex<Item> {
  readonly #entries: readonly {
    readonly item: Item;
    readonly span: Span;
    readonly order: number;
  }[];
  /**
   * The furthest end of an entry and all before it: where it lies before a place, nothing further
   * back reaches there.
   */
  readonly #reach: readonly number[];

  constructor(items: readonly Item[], spanOf: (item: Item) => Span) {
    const entries = items.map((item, order) => ({ item, span: spanOf(item), order }));
    this.#entries = entries.sort((a, b) => a.span.start - b.span.start || a.order - b.order);
    let reach = -1;
    this.#reach = this.#entries.map(({ span }) => (reach = Math.max(reach, span.end)));
  }

  /** What shares at least one character with a span. */
  overlapping({ start, end }: Span): Item[] {
    return this.#between(start, end, (span) => span.start < end && start < span.end);
  }

  /** What lies wholly within a span. */
  within({ start, end }: Span): Item[] {
    return this.#between(start, end, (span) => start <= span.start && span.end <= end);
  }

  /** The first thing that holds the whole of a span. */
  holding({ start, end }: Span): Item | undefined {
    return this.#between(start, start, (span) => span.start <= start && end <= span.end)[0];
  }

  /** What reaches to `start` or further and begins at `end` or before, as far as it fits. */
  #between(start: number, end: number, fits: (span: Span) => boolean): Item[] {
    const found: { readonly item: Item; readonly order: number }[] = [];
    for (let at = this.#firstAfter(end) - 1; at >= 0 && elementAt(this.#reach, at) >= start; at--) {
      const entry = elementAt(this.#entries, at);
      if (fits(entry.span)) found.push(entry);
    }
    return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
  }

  /** Where the entries that start behind a place begin. */
  #firstAfter(place: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (elementAt(this.#entries, middle).span.start <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
