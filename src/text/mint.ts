import { createHash } from 'node:crypto';

/** No vowels (no words), no look-alikes; at most two letters in a row and never two digits. */
const letters = 'bcdfghjkmnpqrtvwx';
const digits = '2345679';
const pattern = 'LLDLLDL';

/** The short code of a text: seven characters of the pattern LLDLLDL, from SHA-256. */
export function code(text: string): string {
  let rest = createHash('sha256').update(text).digest().readBigUInt64BE(0);
  let made = '';
  for (const place of pattern) {
    const alphabet = place === 'L' ? letters : digits;
    made += alphabet[Number(rest % BigInt(alphabet.length))];
    rest /= BigInt(alphabet.length);
  }
  return made;
}

/** All ids that were ever given out. Never one less, so that none is given twice. */
export class Ids {
  readonly #taken: Set<string>;
  /**
   * How many of the hashes of one text are taken for sure: a line repeated 100,000 times would try
   * them all anew.
   */
  readonly #tried = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /**
   * A permanent id for a passage first seen as `text` in the article `key`; re-hashed while it is
   * taken. Never positional, never named after its content, never reused.
   */
  mint(key: string, text: string, prefix = 'p'): string {
    const seed = `${key}\0${text}\0`;
    const known = this.#tried.get(prefix + seed) ?? 0;
    for (let n = known; ; n++) {
      const id = `${prefix}-${code(`${seed}${n}`)}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      // Most texts stand once; only the others are worth remembering.
      if (n > 0) this.#tried.set(prefix + seed, n + 1);
      return id;
    }
  }
}

/** Short name of a text version: four characters of its hash. */
export const version = (text: string): string => code(text).slice(0, 4);
