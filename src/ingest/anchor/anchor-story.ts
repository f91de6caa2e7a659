import type { Article } from '../../model/article.ts';
import type { Findings } from '../../model/findings.ts';
import type { Lock, LockRecord, SlugRecord } from '../../model/lock.ts';
import type { Notice } from '../../model/message.ts';
import type { ReadArticle } from '../../model/story.ts';
import { Ids } from '../../text/mint.ts';
import {
  anchorArticles,
  type AnchoredArticle,
  type AnchorInput,
  type AnchorSummary,
  type ExtractedArticle,
} from './anchor-articles.ts';
import { anchorParts, type ArticleAnchors, forwarded, withBlock } from './anchor-parts.ts';
import { isBlock, sentenceKind } from './kinds.ts';
import { inKeyOrder } from './lay-out-lock.ts';
import { movedAway, type Owned } from './moved-away.ts';
import { asGone } from './versions.ts';

/** The story with permanent ids for everything, and the lock that remembers them. */
export interface AnchoredStory {
  /** All articles, in the order of their seeds' paths. */
  readonly articles: readonly Article[];
  /** Those that could be read. */
  readonly read: readonly ReadArticle[];
  readonly slugs: readonly SlugRecord[];
  readonly lock: Lock;
  /** By article, of those that could be read. */
  readonly anchors: ReadonlyMap<string, ArticleAnchors>;
  readonly summaries: readonly AnchorSummary[];
  readonly notices: readonly Notice[];
}

type ReadAnchored = AnchoredArticle & { readonly findings: Findings };

/**
 * Gives articles their addresses, and blocks, quotations and sentences their ids; makes the lock of
 * the whole story. Blocks come first, of all articles, so that a passage that went to another one
 * is followed there.
 */
export function anchorStory(all: readonly ExtractedArticle[], input: AnchorInput): AnchoredStory {
  const { lock, today } = input;
  const known = [...lock.values()].flatMap((records) => records.map(({ id }) => id));
  const ids = new Ids([...input.reserved, ...known]);
  const { anchored, slugs } = anchorArticles(all, input, ids);
  const read = anchored.filter((one): one is ReadAnchored => one.findings !== null);
  const away = movedAway(newlyGone(lock, read), newlyAdded(lock, read));
  const parts = read.map((one) => ({
    id: one.article.id,
    ...anchorParts(one, input, ids, away),
  }));
  const next = new Map(parts.map(({ id, records }) => [id, records]));
  for (const [id, records] of lock) if (!next.has(id)) next.set(id, allGone(records, today, away));
  // An article that could not be read any further has an address already: it gets its file, so that
  // a missing one is a loss.
  for (const { article } of anchored) if (!next.has(article.id)) next.set(article.id, []);
  return {
    articles: anchored.map(({ article }) => article),
    read: read.map(({ article, findings }) => ({ article, findings })),
    slugs,
    lock: next,
    anchors: new Map(parts.map(({ id, anchors }) => [id, anchors])),
    summaries: anchored.map(({ article: { id, source }, blocks: { counts } }) => ({
      article: id,
      seed: source.seed,
      counts,
    })),
    notices: parts.flatMap(({ notices }) => notices),
  };
}

/** The records of an article that is no longer there. */
function allGone(
  records: readonly LockRecord[],
  today: string,
  away: ReadonlyMap<string, Owned>,
): LockRecord[] {
  const gone = records.map((record) => forwarded(asGone(record, today), away));
  const blocks = gone.filter(isBlock);
  return gone.map((record) =>
    inKeyOrder(record.kind === sentenceKind ? withBlock(record, blocks) : record),
  );
}

/**
 * Blocks that were living before this ingest and have no successor, also those of articles that are
 * no longer there.
 */
function newlyGone(lock: Lock, read: readonly AnchoredArticle[]): Owned[] {
  const present = new Map(read.map(({ article, blocks }) => [article.id, blocks]));
  return [...lock].flatMap(([article, records]) => {
    const own = present.get(article);
    const gone = own && new Set(own.gone.filter(({ next }) => !next).map(({ id }) => id));
    return records
      .filter(isBlock)
      .filter((record) => !record.gone && !record.within && (gone?.has(record.id) ?? true))
      .map((record) => ({ article, record }));
  });
}

/** Blocks that no record knew before this ingest. */
function newlyAdded(lock: Lock, read: readonly AnchoredArticle[]): Owned[] {
  return read.flatMap(({ article: { id: article }, blocks }) => {
    const known = new Set(lock.get(article)?.map(({ id }) => id));
    return blocks.kept.filter(({ id }) => !known.has(id)).map((record) => ({ article, record }));
  });
}
