import { createHash } from 'node:crypto';
import type { FoundMutant, Mutant } from './mutant.ts';

/**
 * Draws mutants: from each file as many as its share of all, by largest remainders; which of them,
 * a hash of the seed, the file and the words of the mutant says. The same list on every machine,
 * and nearly the same one after a change elsewhere in a file. Unlimited where there is no size.
 *
 * @param found The mutants by file.
 */
export function drawSample(
  found: ReadonlyMap<string, readonly FoundMutant[]>,
  seed: string,
  size = Infinity,
): Omit<Mutant, 'id'>[] {
  const files = [...found.keys()].toSorted();
  const shares = sharesOf(files, found, size);
  return files.flatMap((file) => {
    const all = found.get(file) ?? [];
    const hashes = hashesOf(file, all, seed);
    return all
      .toSorted((a, b) => ((hashes.get(a) ?? '') < (hashes.get(b) ?? '') ? -1 : 1))
      .slice(0, shares.get(file))
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map((mutant) => ({ ...mutant, file }));
  });
}

function sharesOf(
  files: readonly string[],
  found: ReadonlyMap<string, readonly FoundMutant[]>,
  size: number,
): Map<string, number> {
  const all = files.reduce((sum, file) => sum + (found.get(file)?.length ?? 0), 0);
  if (size >= all) return new Map(files.map((file) => [file, Infinity]));
  const exact = files.map((file) => {
    const share = ((found.get(file)?.length ?? 0) / all) * size;
    return { file, whole: Math.floor(share), rest: share % 1 };
  });
  const left = size - exact.reduce((sum, { whole }) => sum + whole, 0);
  const rounded = new Set(
    exact
      .toSorted((a, b) => b.rest - a.rest || (a.file < b.file ? -1 : 1))
      .slice(0, Math.round(left))
      .map(({ file }) => file),
  );
  return new Map(exact.map(({ file, whole }) => [file, whole + (rounded.has(file) ? 1 : 0)]));
}

/** Lines are no part of it; mutants of the same words are counted through. */
function hashesOf(
  file: string,
  mutants: readonly FoundMutant[],
  seed: string,
): Map<FoundMutant, string> {
  const times = new Map<string, number>();
  return new Map(
    mutants.map((mutant) => {
      const words = [file, mutant.kind, mutant.was, mutant.becomes].join('\0');
      const time = times.get(words) ?? 0;
      times.set(words, time + 1);
      return [mutant, createHash('sha256').update(`${seed}\0${words}\0${time}`).digest('hex')];
    }),
  );
}
