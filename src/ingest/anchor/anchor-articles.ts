import type { Article, CutArticle } from '../../model/article.ts';
import type { AnchorEdits } from '../../model/editorial.ts';
import type { Findings } from '../../model/findings.ts';
import type { Lock, LockRecord, SlugRecord } from '../../model/lock.ts';
import { slice } from '../../model/span.ts';
import type { Ids } from '../../text/mint.ts';
import { anchor, type AnchorCounts, type Anchored } from './anchor.ts';
import { assignSlugs } from './assign-slugs.ts';
import { isBlock } from './kinds.ts';
import { followRenamed } from './renamed-articles.ts';

/** What was published before, what people decided, and the day. */
export interface AnchorInput {
  readonly lock: Lock;
  readonly slugs: readonly SlugRecord[];
  readonly edits: AnchorEdits;
  readonly today: string;
  /** Ids of passages that are withheld: never to be given out again. */
  readonly reserved: readonly string[];
  /** After which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

/** An article with what was found in it; null where the program failed on reading it. */
export interface ExtractedArticle extends CutArticle {
  readonly findings: Findings | null;
}

/** What became of the passages of one article since the last ingest. */
export interface AnchorSummary {
  readonly article: string;
  readonly seed: string;
  readonly counts: AnchorCounts;
}

/** An article with ids for all its blocks. */
export interface AnchoredArticle {
  readonly article: Article;
  readonly findings: Findings | null;
  readonly blocks: Anchored;
}

/**
 * Gives every article its address and every block its id. Articles come back in the order of their
 * seeds' paths; `ids` grows by the new ones.
 */
export function anchorArticles(
  all: readonly ExtractedArticle[],
  { lock, slugs, edits, today, abbreviations }: AnchorInput,
  ids: Ids,
): { anchored: AnchoredArticle[]; slugs: readonly SlugRecord[] } {
  const sorted = [...all].sort((a, b) => (a.source.seed < b.source.seed ? -1 : 1));
  const seeds = sorted.map(({ source, segmented }) => ({
    seed: source.seed,
    texts: segmented.blocks.map(({ content }) => slice(source.text, content)),
  }));
  const addresses = assignSlugs(
    sorted.map(({ source, segmented }) => ({ key: source.seed, title: segmented.headline.text })),
    followRenamed(seeds, lock, slugs, abbreviations),
  );
  const anchored = sorted.map(({ source, segmented, findings }, n) => {
    const id = addresses.slugs[n] ?? '';
    const blocks = anchor(
      segmented.blocks.map(({ kind, content }) => ({ kind, text: slice(source.text, content) })),
      ofBlocks(lock.get(id)),
      // Ids are hashed from the seed's path, not from the headline, which an editor may change
      // before the first build.
      { key: source.seed, today, ids, edits },
    );
    const article = {
      id,
      source,
      ...segmented,
      blocks: segmented.blocks.map((block, at) => ({ ...block, id: blocks.kept[at]?.id ?? '' })),
    };
    return { article, findings, blocks };
  });
  return { anchored, slugs: addresses.table };
}

const ofBlocks = (records: readonly LockRecord[] = []): LockRecord[] => records.filter(isBlock);
