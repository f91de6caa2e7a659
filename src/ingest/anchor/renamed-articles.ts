import type { Lock, SlugRecord } from '../../model/lock.ts';
import { slice } from '../../model/span.ts';
import { sentences } from '../../text/sentences.ts';
import { valueAt } from '../../text/sure.ts';
import { fold } from './fold.ts';
import { isBlock } from './kinds.ts';
import { RENAMED_SHARE } from './parameters.ts';

/** A seed and the texts of its blocks. */
export interface SeedTexts {
  readonly seed: string;
  readonly texts: readonly string[];
}

/**
 * Seeds that are new under this path and hold most of what an article held whose seed is gone: the
 * article keeps its address. Returns the slug table with their new paths; where two seeds, or two
 * articles, come into question, nothing changes.
 */
export function followRenamed(
  seeds: readonly SeedTexts[],
  lock: Lock,
  slugs: readonly SlugRecord[],
  abbreviations: ReadonlySet<string>,
): readonly SlugRecord[] {
  const known = new Set(slugs.map(({ key }) => key));
  const present = new Set(seeds.map(({ seed }) => seed));
  const fresh = seeds.filter(({ seed }) => !known.has(seed));
  const lost = slugs.filter(({ key, slug }) => !present.has(key) && lock.get(slug)?.length);
  if (!fresh.length || !lost.length) return slugs;
  const claims = claimsOf(fresh, lost, lock, (text) =>
    sentences(text, abbreviations).map((span) => fold(slice(text, span))),
  );
  const sole = claims.filter(
    ({ seed, slug }) =>
      claims.filter((other) => other.seed === seed || other.slug === slug).length === 1,
  );
  const keys = new Map(sole.map(({ seed, slug }) => [slug, seed]));
  return slugs.map((row) =>
    keys.has(row.slug) && !present.has(row.key) ? { ...row, key: valueAt(keys, row.slug) } : row,
  );
}

/**
 * Pairs of a new seed and a lost article that share most of the article's words, in equal
 * sentences.
 */
function claimsOf(
  fresh: readonly SeedTexts[],
  lost: readonly SlugRecord[],
  lock: Lock,
  pieces: (text: string) => string[],
): { seed: string; slug: string }[] {
  const holders = new Map<string, Set<string>>();
  for (const { seed, texts } of fresh)
    for (const folded of texts.flatMap(pieces))
      holders.set(folded, (holders.get(folded) ?? new Set()).add(seed));
  return lost.flatMap(({ slug }) => {
    const shared = new Map<string, number>();
    let size = 0;
    for (const folded of lastTexts(slug, lock).flatMap(pieces)) {
      size += folded.length;
      for (const seed of holders.get(folded) ?? [])
        shared.set(seed, (shared.get(seed) ?? 0) + folded.length);
    }
    return [...shared]
      .filter(([, length]) => length >= size * RENAMED_SHARE)
      .map(([seed]) => ({ seed, slug }));
  });
}

/**
 * What the article read last: what is living, or all that went on the day on which the last of it
 * went.
 */
function lastTexts(slug: string, lock: Lock): string[] {
  const records = (lock.get(slug) ?? []).filter((record) => isBlock(record) && !record.within);
  const living = records.filter(({ gone }) => !gone);
  const last = records.reduce((day, { gone }) => (gone && gone > day ? gone : day), '');
  return (living.length ? living : records.filter(({ gone }) => gone === last)).map(
    ({ text }) => text,
  );
}
