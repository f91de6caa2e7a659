const prime = 0x01000193;

/** Mixes one more value into a 32-bit hash. */
export const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** The hash of a string's code units from `start` to before `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 ^ (end - start);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return mix(hash, 0);
}
