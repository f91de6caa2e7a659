/**
 * What code knows to be there, though its type does not say so. Where it is not, that is a fault of
 * the program, and it is said in words that lead to it.
 */

/** The value, which is surely there; `what` names it in the message of the fault. */
export function sure<Value>(value: Value | null | undefined, what: string): Value {
  if (value === undefined || value === null) throw missing(what);
  return value;
}

const missing = (what: string): Error => new Error(`Internal error: ${what} is missing`);

/** The element at a place of a list or typed array, which is surely that long. */
export function elementAt<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index];
  // Asked for each word of a text: words for the fault are made only where there is one.
  if (item === undefined) throw missing(`element ${index} of ${list.length}`);
  return item;
}

/** The first element of a list that is surely not empty. */
export const first = <Item>(list: readonly Item[]): Item => elementAt(list, 0);

/** The last element of a list that is surely not empty. */
export const last = <Item>(list: readonly Item[]): Item => elementAt(list, list.length - 1);

/** The value of a key that is surely in a map. */
export function valueAt<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw missing(`the value of ${String(key)}`);
  return value;
}

/** The list of a key, put into the map where it is not there yet. */
export function listAt<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const known = map.get(key);
  if (known) return known;
  const made: Item[] = [];
  map.set(key, made);
  return made;
}
