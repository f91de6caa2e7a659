import { type SlugRecord, unescapeKey } from '../../model/lock.ts';
import { type BrokenLine, byteOrderMark } from './parse-records.ts';

const isKind = (kind: string | undefined): kind is SlugRecord['kind'] => kind === 'articles';

/**
 * Reads the table of addresses. Equal lines count once; a line that is cut off, or gives a key or
 * an address twice, is reported.
 */
export function parseSlugs(text: string): { slugs: SlugRecord[]; broken: BrokenLine[] } {
  const slugs: SlugRecord[] = [];
  const broken: BrokenLine[] = [];
  const seen = new Set<string>();
  const lines = text.replace(byteOrderMark, '').split(/\r?\n/);
  const rest = lines.pop()!;
  for (const [n, line] of lines.entries()) {
    if (!line || seen.has(line)) continue;
    const [kind, key, slug, ...more] = line.split('\t');
    const claims = [`${kind}\tkey\t${key}`, `${kind}\tslug\t${slug}`];
    if (isKind(kind) && key && slug && !more.length && !claims.some((claim) => seen.has(claim)))
      slugs.push({ kind, key: unescapeKey(key), slug });
    else
      broken.push({
        line: n + 1,
        length: line.length,
        why: /^(?:<{7}|={7}|>{7})/.test(line) ? 'conflict-marker' : 'no-record',
      });
    for (const claim of [line, ...claims]) seen.add(claim);
  }
  if (rest) broken.push({ line: lines.length + 1, length: rest.length, why: 'cut-off' });
  return { slugs, broken };
}
