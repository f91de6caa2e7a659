/** Names that some file systems refuse or that the site uses itself. */
const reserved = new Set([
  'con',
  'prn',
  'aux',
  'nul',
  'index',
  'data',
  'search',
  ...Array.from({ length: 9 }, (_, n) => [`com${n + 1}`, `lpt${n + 1}`]).flat(),
]);

/** Latin letters that have no decomposition into a base letter and marks. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/**
 * Folds text to ASCII words joined by hyphens, at most `length` bytes; empty where nothing of it
 * can stand in a slug.
 */
export function slugify(text: string, length = 60): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/['’‘.]/g, '')
      .toLowerCase()
      .replace(/[łøđðþßæœıħ]/g, (letter) => letters[letter] ?? letter)
      .match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > length) break;
    slug = longer;
  }
  return slug || (words[0] ?? '').slice(0, length);
}

/**
 * A slug that is not yet in `taken` (and is added to it); `seed` makes the suffix of a clash
 * stable.
 */
export function uniqueSlug(
  text: string,
  seed: string,
  taken: Set<string>,
  fallback: string,
): string {
  const plain = slugify(text) || fallback;
  let slug = reserved.has(plain) ? `${plain}-${hash(seed)}` : plain;
  for (let n = 0; taken.has(slug); n++) slug = `${plain}-${hash(`${seed}\0${n}`)}`;
  taken.add(slug);
  return slug;
}

/** FNV-1a, 32 bits, as six base-36 characters: short, stable, no secret. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36).padStart(7, '0').slice(-6);
}
