import { elementAt } from './sure.ts';
/** Turns offsets into 1-based lines and columns, and back, for one text. */
export class Places {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.#starts.push(at + 1);
  }

  /** Line and column of an offset; offsets past the end count on the last line. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (elementAt(this.#starts, middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - elementAt(this.#starts, low) + 1 };
  }

  /** Offset of a line and column; undefined where the text has no such line. */
  offset(line: number, column: number): number | undefined {
    const start = this.#starts[line - 1];
    return start === undefined ? undefined : start + column - 1;
  }
}

/** The places of many texts, each by a key of its own: the line starts of a text are found once. */
export class PlacesByKey {
  readonly #known = new Map<string, Places>();

  /** The places of the text that has this key; the same key always means the same text. */
  of(key: string, text: string): Places {
    const places = this.#known.get(key) ?? new Places(text);
    this.#known.set(key, places);
    return places;
  }
}
