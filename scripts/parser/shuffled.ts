/** A shuffled copy. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = copy[at] as Item;
    copy[at] = copy[other] as Item;
    copy[other] = held;
  }
  return copy;
}
