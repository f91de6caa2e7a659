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

/**
 * A permanent id for a passage first seen as `text` in the article `key`; re-hashed while `taken`, to which it is added.
 * Never positional, never named after its content, never reused.
 */
export function mint(key: string, text: string, taken: Set<string>, prefix = 'p'): string {
  for (let n = 0; ; n++) {
    const id = `${prefix}-${code(`${key}\0${text}\0${n}`)}`;
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
  }
}

/** Short name of a text version: four characters of its hash. */
export const version = (text: string): string => code(text).slice(0, 4);
