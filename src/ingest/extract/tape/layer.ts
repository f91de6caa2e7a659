import type { Span } from '../../../model/span.ts';

/**
 * What one reader found in a text (names, quotations, times), laid over its words: whoever walks
 * the words asks what lies on each.
 */
export class Layer<Value> {
  readonly #entries: readonly { readonly value: Value; readonly span: Span }[];
  /** The furthest end of an entry and all before it. */
  readonly #reach: readonly number[];

  constructor(values: readonly Value[], spanOf: (value: Value) => Span) {
    this.#entries = values
      .map((value) => ({ value, span: spanOf(value) }))
      .sort((a, b) => a.span.start - b.span.start);
    let reach = -1;
    this.#reach = this.#entries.map(({ span }) => (reach = Math.max(reach, span.end)));
  }

  /** The first value that covers the character at `offset`; undefined where none does. */
  at(offset: number): Value | undefined {
    const entry = this.#entries[firstIndex(this.#reach, (end) => end > offset)];
    return entry && entry.span.start <= offset ? entry.value : undefined;
  }

  /** The values that begin within a span, in text order. */
  startingIn({ start, end }: Span): Value[] {
    const found: Value[] = [];
    const first = firstIndex(this.#entries, ({ span }) => span.start >= start);
    for (const { value, span } of this.#entries.slice(first)) {
      if (span.start >= end) break;
      found.push(value);
    }
    return found;
  }
}

/** Index of the first item for which `test` holds, which it does for all behind that one too. */
function firstIndex<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
