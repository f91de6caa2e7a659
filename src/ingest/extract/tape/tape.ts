import type { Span } from '../../../model/span.ts';

/**
 * What stands on a tape: a stretch of the text that knows its neighbours. Past the first and the
 * last cell of a tape lies an edge, a cell that is nothing and has no place in the text, so that
 * whoever asks for a neighbour always gets one to ask further: `cell.previous.previous.is('to')`.
 */
export abstract class Cell implements Span {
  /** Offsets into the text of the article; NaN for an edge, so that it lies nowhere. */
  readonly start: number;
  readonly end: number;
  /** Place on the tape: -1 for the edge before it, its length for the edge behind it. */
  readonly index: number = -1;
  readonly isEdge: boolean = true;
  /** The neighbour before; the edge before a tape is its own. */
  readonly previous: this = this;
  /** The neighbour behind; the edge behind a tape is its own. */
  readonly next: this = this;

  constructor({ start, end }: Span) {
    this.start = start;
    this.end = end;
  }

  isBefore(other: Cell): boolean {
    return this.index < other.index;
  }

  /** The cells from this one to before `end`; none where `end` is not behind it. */
  until(end: Cell): this[] {
    return between(this, end);
  }

  /** The cell so many places on, or back where `steps` is negative; an edge past the ends. */
  skip(steps: number): this {
    return walk(this, steps < 0 ? 'previous' : 'next', Math.abs(steps));
  }

  /** This cell or the nearest behind it for which `test` holds; the edge where it does for none. */
  seek(test: (cell: this) => boolean): this {
    return search(this, 'next', test);
  }

  /** This cell or the nearest before it for which `test` holds; the edge where it does for none. */
  seekBack(test: (cell: this) => boolean): this {
    return search(this, 'previous', test);
  }
}

function between<Item extends Cell>(from: Item, end: Cell): Item[] {
  const found: Item[] = [];
  let cell = from.isEdge ? from.next : from;
  for (; cell.index < end.index && !cell.isEdge; cell = cell.next) found.push(cell);
  return found;
}

type Direction = 'next' | 'previous';

function walk<Item extends Cell>(from: Item, direction: Direction, steps: number): Item {
  let cell = from;
  for (let n = 0; n < steps; n++) cell = cell[direction];
  return cell;
}

function search<Item extends Cell>(
  from: Item,
  direction: Direction,
  test: (cell: Item) => boolean,
): Item {
  let cell = from;
  while (!cell.isEdge && !test(cell)) cell = cell[direction];
  return cell;
}

/** Where an edge lies: nowhere. */
export const nowhere: Span = { start: NaN, end: NaN };

/** What a tape writes into its cells; to all others it is read-only. */
type Joined<Item> = { index: number; isEdge: boolean; previous: Item; next: Item };

function join<Item extends Cell>(left: Item, right: Item): void {
  (left as unknown as Joined<Item>).next = right;
  (right as unknown as Joined<Item>).previous = left;
}

/**
 * Cells in text order, joined to each other: the words of an article, or what a reader groups them
 * into (the units of a sentence). A cell stands on one tape only.
 */
export class Tape<Item extends Cell> implements Iterable<Item> {
  readonly #cells: readonly Item[];
  readonly #before: Item;
  readonly #behind: Item;

  /** `edge` makes a cell that is nothing; it is called twice. */
  constructor(cells: readonly Item[], edge: () => Item) {
    this.#cells = cells;
    this.#before = edge();
    this.#behind = edge();
    let last = this.#before;
    for (const cell of [...cells, this.#behind]) {
      const joined = cell as unknown as Joined<Item>;
      joined.index = last.index + 1;
      joined.isEdge = cell === this.#behind;
      join(last, cell);
      last = cell;
    }
  }

  get length(): number {
    return this.#cells.length;
  }

  /** The first cell; an edge where the tape is empty. */
  get first(): Item {
    return this.#before.next;
  }

  /** The last cell; an edge where the tape is empty. */
  get last(): Item {
    return this.#behind.previous;
  }

  /** The cell at a place; an edge past the ends. */
  at(index: number): Item {
    return index < 0 ? this.#before : (this.#cells[index] ?? this.#behind);
  }

  [Symbol.iterator](): ArrayIterator<Item> {
    return this.#cells[Symbol.iterator]();
  }

  /** All cells, for whoever asks about many at once. */
  get cells(): readonly Item[] {
    return this.#cells;
  }

  /** The first cell for which `test` holds; the edge behind the tape where it does for none. */
  find(test: (cell: Item) => boolean): Item {
    return this.#cells.find(test) ?? this.#behind;
  }

  /** The cells that lie wholly within a span of the text. */
  within({ start, end }: Span): Item[] {
    const found: Item[] = [];
    let cell = this.at(this.#firstFrom(start));
    for (; cell.end <= end; cell = cell.next) found.push(cell);
    return found;
  }

  /** Index of the first cell that starts at an offset or behind it. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
