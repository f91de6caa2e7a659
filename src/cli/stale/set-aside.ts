import type { SourceText } from '../../model/article.ts';
import type { Quarantined, Seeds } from '../read-seeds/read-seeds.ts';
import type { StaleArticles } from './stale-articles.ts';

/**
 * The seeds that are read, and those that are set aside, with the reason; published ones among the
 * latter stay as they were.
 */
export interface Parted {
  readonly sources: readonly SourceText[];
  readonly quarantined: {
    readonly seed: string;
    readonly sha256: string;
    readonly reason: string;
  }[];
}

/** Parts what was read from what is set aside, and keeps of the latter what was published. */
export function setAside(read: Seeds, stale: StaleArticles): Parted {
  const unread = [...read.quarantined, ...behindClosedDoors(read, stale)];
  const quarantined = unread.filter(
    ({ seed, message, beside }) => !stale.keep({ seed, rule: message.rule, rights: beside }),
  );
  // A new article is read without the sidecar that is broken; a published one would lose what the
  // sidecar said.
  for (const { seed, message } of read.bare)
    if (stale.states(seed)) stale.keep({ seed, rule: message.rule });
  return {
    sources: read.sources.filter(({ seed }) => !stale.has(seed)),
    quarantined: quarantined.map(({ seed, sha256, message }) => ({
      seed,
      sha256,
      reason: message.reason,
    })),
  };
}

/**
 * Published articles below folders that are not read. Where the whole folder is closed, what was
 * published is left alone.
 */
function behindClosedDoors(
  { sources, quarantined, closed }: Seeds,
  stale: StaleArticles,
): Quarantined[] {
  if (!sources.length && closed.some(({ folder }) => folder === '')) return [];
  const known = new Set([...sources, ...quarantined].map(({ seed }) => seed));
  return closed.flatMap(({ folder, message }) =>
    stale.below(folder).flatMap((seed) => {
      if (known.has(seed)) return [];
      known.add(seed);
      return [{ seed, sha256: '', message, beside: {} }];
    }),
  );
}
