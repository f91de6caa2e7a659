/** A value under one of the keys that it is found by. */
export interface Keyed<Value> {
  /** As searchKey gives it. */
  readonly key: string;
  readonly value: Value;
}

/**
 * Cuts values into files by the first letters of their keys: two letters first, and one more
 * wherever the values do not fit into `budget` bytes of JSON; letters that all keys of a file share
 * make no file of their own. A file that is split holds the values whose whole key it is, then the
 * first others as far as they fit, so every file gives an answer and none is large. `keyed` is in
 * the order in which values matter.
 */
export function prefixFiles<Value>(
  keyed: readonly Keyed<Value>[],
  budget: number,
): Map<string, Value[]> {
  const sizes = new Map<Value, number>();
  const sizeOf = (value: Value): number => {
    const known = sizes.get(value) ?? byteLength(JSON.stringify(value)) + 1;
    sizes.set(value, known);
    return known;
  };
  const files = new Map<string, Value[]>();
  const cut = (shorter: string, inside: readonly Keyed<Value>[]): void => {
    const all = new Set(inside.map(({ value }) => value));
    if (asFarAsTheyFit(all, budget, sizeOf).length === all.size)
      return void files.set(shorter, [...all]);
    const prefix = shared(inside, shorter.length);
    const whole = new Set(
      [...inside.filter(({ key }) => pad(key) === prefix), ...inside].map(({ value }) => value),
    );
    files.set(prefix, asFarAsTheyFit(whole, budget, sizeOf));
    for (const [longer, some] of groupByPrefix(
      inside.filter(({ key }) => key.length > prefix.length),
      prefix.length + 1,
    ))
      cut(longer, some);
  };
  for (const [prefix, inside] of groupByPrefix(keyed, 2)) cut(prefix, inside);
  return files;
}

function asFarAsTheyFit<Value>(
  values: ReadonlySet<Value>,
  budget: number,
  sizeOf: (value: Value) => number,
): Value[] {
  const fitting: Value[] = [];
  let left = budget;
  for (const value of values) {
    left -= sizeOf(value);
    if (left < 0 && fitting.length > 0) break;
    fitting.push(value);
  }
  return fitting;
}

/** The letters that all keys have in common, of which the first `length` are known to be. */
function shared(keyed: readonly Keyed<unknown>[], length: number): string {
  const [first = '', ...others] = keyed.map(({ key }) => pad(key));
  let end = first.length;
  for (const other of others) {
    let same = length;
    while (same < end && first[same] === other[same]) same++;
    end = same;
  }
  return first.slice(0, end);
}

/** A key of one letter has a file of its own, that of the letter and a space. */
const pad = (key: string): string => key.padEnd(2);

function groupByPrefix<Value>(
  keyed: readonly Keyed<Value>[],
  length: number,
): Map<string, Keyed<Value>[]> {
  const groups = new Map<string, Keyed<Value>[]>();
  for (const one of keyed) {
    const prefix = pad(one.key).slice(0, length);
    const same = groups.get(prefix);
    if (same) same.push(one);
    else groups.set(prefix, [one]);
  }
  return groups;
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
