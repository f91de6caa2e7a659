import type { Article, Segmented, SourceText } from '../../model/article.ts';
import type { AnchorEdits } from '../../model/editorial.ts';
import type { Lock, LockRecord, SlugRecord } from '../../model/lock.ts';
import type { Finding } from '../../model/message.ts';
import { slice } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';
import { anchor, type AnchorContext, type AnchorCounts, type Anchored } from './anchor.ts';
import { anchorSentences, type PlacedRecord } from './anchor-sentences.ts';
import { assignSlugs } from './assign-slugs.ts';
import { isBlock, ofKind, quoteKind, sentenceKind } from './kinds.ts';
import { inKeyOrder, layOut } from './lay-out-lock.ts';
import { movedAway, type Owned } from './moved-away.ts';
import { keepInBlocks } from './quote-in-block.ts';
import { followRenamed } from './renamed-articles.ts';
import { reviewFindings } from './review-findings.ts';
import { asGone } from './versions.ts';

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

/** What became of the passages of one article since the last ingest. */
export interface AnchorSummary {
  readonly article: string;
  readonly seed: string;
  readonly counts: AnchorCounts;
}

/** Articles with ids for all blocks, and what the second half of the stage needs. */
export interface AnchoredArticles {
  readonly articles: readonly Article[];
  readonly slugs: readonly SlugRecord[];
  readonly blocks: ReadonlyMap<string, Anchored>;
  readonly taken: Set<string>;
  readonly summaries: readonly AnchorSummary[];
}

/** The records of one article, as its page needs them. */
export interface ArticleAnchors {
  /** One for each block and each quotation, in their order. */
  readonly blocks: readonly LockRecord[];
  readonly quotes: readonly LockRecord[];
  readonly sentences: readonly PlacedRecord[];
  readonly tombstones: readonly LockRecord[];
  /** Passages that now stand within others. */
  readonly absorbed: readonly LockRecord[];
}

/**
 * Gives every article its address and every block its id. Articles come back in the order of their
 * seeds' paths.
 */
export function anchorArticles(
  all: readonly { source: SourceText; segmented: Segmented }[],
  { lock, slugs, edits, today, reserved, abbreviations }: AnchorInput,
): AnchoredArticles {
  const sorted = [...all]
    .sort((a, b) => (a.source.seed < b.source.seed ? -1 : 1))
    .map((one) => ({
      ...one,
      passages: one.segmented.blocks.map(({ kind, content }) => ({
        kind,
        text: slice(one.source.text, content),
      })),
    }));
  const followed = followRenamed(
    sorted.map(({ source, passages }) => ({
      seed: source.seed,
      texts: passages.map(({ text }) => text),
    })),
    lock,
    slugs,
    abbreviations,
  );
  const addresses = assignSlugs(
    'articles',
    sorted.map(({ source, segmented }) => ({ key: source.seed, title: segmented.headline.text })),
    followed,
    'article',
  );
  const taken = new Set<string>(reserved);
  for (const records of lock.values()) for (const { id } of records) taken.add(id);
  const blocks = new Map<string, Anchored>();
  const summaries: AnchorSummary[] = [];
  const articles = sorted.map(({ source, segmented, passages }, n) => {
    const id = addresses.slugs[n]!;
    const anchored = anchor(
      passages,
      ofBlocks(lock.get(id)),
      contextOf(source, { edits, today }, taken),
    );
    blocks.set(id, anchored);
    summaries.push({ article: id, seed: source.seed, counts: anchored.counts });
    return {
      id,
      source,
      ...segmented,
      blocks: segmented.blocks.map((block, at) => ({ ...block, id: anchored.kept[at]!.id })),
    };
  });
  return { articles, slugs: addresses.table, blocks, taken, summaries };
}

/**
 * Gives every quotation, once it has been found, and every sentence its id, and makes the lock of
 * the whole story. Findings come with the seed they are about.
 */
export function anchorParts(
  read: readonly ReadArticle[],
  { blocks, taken }: AnchoredArticles,
  { lock, edits, today, abbreviations }: AnchorInput,
): {
  lock: Lock;
  anchors: Map<string, ArticleAnchors>;
  findings: { source: SourceText; finding: Finding }[];
} {
  const next = new Map<string, readonly LockRecord[]>();
  const anchors = new Map<string, ArticleAnchors>();
  const findings: { source: SourceText; finding: Finding }[] = [];
  const present = new Set(read.map(({ article }) => article.id));
  const away = movedAway(newlyGone(lock, blocks, present), newlyAdded(lock, blocks, present));
  for (const {
    article,
    findings: { quotations },
  } of read) {
    const context = contextOf(article.source, { edits, today }, taken);
    const before = ofKind(lock.get(article.id), quoteKind);
    const quotes = anchor(
      quotations.map(({ span }) => ({ kind: quoteKind, text: slice(article.source.text, span) })),
      before,
      context,
    );
    const own = blocks.get(article.id)!;
    const inBlocks = keepInBlocks(before, quotes.gone, own.kept);
    const sentences = anchorSentences(
      article,
      ofKind(lock.get(article.id), sentenceKind),
      own.kept,
      abbreviations,
      context,
    );
    const gone = own.gone.map((record) => forwarded(record, away));
    const tombstones = [
      ...gone,
      ...inBlocks.gone,
      ...sentences.gone.map((record) => withBlock(record, gone)),
    ];
    const absorbed = [
      ...own.absorbed,
      ...quotes.absorbed,
      ...inBlocks.absorbed,
      ...sentences.absorbed,
    ];
    const placed = [
      ...own.kept.map((record, n) => ({ record, span: article.blocks[n]!.content })),
      ...sentences.placed,
      ...quotes.kept.map((record, n) => ({ record, span: quotations[n]!.span })),
    ];
    const spans = new Map(placed.map(({ record, span }) => [record.id, span]));
    for (const record of [...placed.map((one) => one.record), ...absorbed]) {
      if (record.review)
        findings.push(
          ...reviewFindings(record, spans.get(record.within ?? record.id)!).map((finding) => ({
            source: article.source,
            finding,
          })),
        );
    }
    next.set(
      article.id,
      layOut(
        placed.map(({ record, span }) => ({ record, start: span.start })),
        absorbed,
        tombstones,
      ),
    );
    anchors.set(article.id, {
      blocks: own.kept,
      quotes: quotes.kept,
      sentences: sentences.placed,
      tombstones,
      absorbed,
    });
  }
  for (const [id, records] of lock) if (!next.has(id)) next.set(id, allGone(records, today, away));
  // An article that could not be read any further has an address already: it gets its file, so that
  // a missing one is a loss.
  for (const id of blocks.keys()) if (!next.has(id)) next.set(id, []);
  return { lock: next, anchors, findings };
}

/**
 * Ids are hashed from the seed's path, not from the headline, which an editor may change before the
 * first build.
 */
const contextOf = (
  source: SourceText,
  { edits, today }: Pick<AnchorInput, 'edits' | 'today'>,
  taken: Set<string>,
): AnchorContext => ({ key: source.seed, today, taken, edits });

const ofBlocks = (records: readonly LockRecord[] = []): LockRecord[] => records.filter(isBlock);

/** A tombstone that tells in which other article its passage stands now. */
function forwarded(record: LockRecord, away: ReadonlyMap<string, Owned>): LockRecord {
  const to = away.get(record.id);
  return to ? { ...record, next: to.record.id, article: to.article } : record;
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
 * A sentence that went with its block to another article, or with one that something took the place
 * of, leads there too.
 */
function withBlock(sentence: LockRecord, blocks: readonly LockRecord[]): LockRecord {
  if (sentence.next) return sentence;
  const host = blocks.find(
    ({ next, gone, text }) => next && gone === sentence.gone && text.includes(sentence.text),
  );
  return host
    ? { ...sentence, next: host.next, ...(host.article && { article: host.article }) }
    : sentence;
}

/**
 * Blocks that were living before this ingest and have no successor, also those of articles that are
 * no longer there.
 */
function newlyGone(
  lock: Lock,
  blocks: ReadonlyMap<string, Anchored>,
  present: ReadonlySet<string>,
): Owned[] {
  return [...lock].flatMap(([article, records]) => {
    const gone = present.has(article)
      ? new Set(
          blocks
            .get(article)!
            .gone.filter(({ next }) => !next)
            .map(({ id }) => id),
        )
      : undefined;
    return ofBlocks(records)
      .filter((record) => !record.gone && !record.within && (gone?.has(record.id) ?? true))
      .map((record) => ({ article, record }));
  });
}

/** Blocks that no record knew before this ingest. */
function newlyAdded(
  lock: Lock,
  blocks: ReadonlyMap<string, Anchored>,
  present: ReadonlySet<string>,
): Owned[] {
  return [...present].flatMap((article) => {
    const known = new Set(lock.get(article)?.map(({ id }) => id));
    return blocks
      .get(article)!
      .kept.filter(({ id }) => !known.has(id))
      .map((record) => ({ article, record }));
  });
}
