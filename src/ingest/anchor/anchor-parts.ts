import type { Findings } from '../../model/findings.ts';
import type { LockRecord } from '../../model/lock.ts';
import type { Notice } from '../../model/message.ts';
import { slice } from '../../model/span.ts';
import type { Ids } from '../../text/mint.ts';
import { anchor, type AnchorContext, type Anchored } from './anchor.ts';
import type { AnchoredArticle, AnchorInput } from './anchor-articles.ts';
import { type AnchoredSentences, anchorSentences, type PlacedRecord } from './anchor-sentences.ts';
import { ofKind, quoteKind, sentenceKind } from './kinds.ts';
import { layOut } from './lay-out-lock.ts';
import type { Owned } from './moved-away.ts';
import { keepInBlocks } from './quote-in-block.ts';
import { reviewNotices } from './review-notices.ts';

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

/** The records of one article: for its page, for the lock, and what somebody has to look at. */
export interface AnchoredParts {
  readonly anchors: ArticleAnchors;
  readonly records: readonly LockRecord[];
  readonly notices: readonly Notice[];
}

/** Gives every quotation and every sentence of an article its id. */
export function anchorParts(
  { article, blocks, findings: { quotations } }: AnchoredArticle & { readonly findings: Findings },
  { lock, edits, today, abbreviations }: AnchorInput,
  ids: Ids,
  away: ReadonlyMap<string, Owned>,
): AnchoredParts {
  const { source } = article;
  const context: AnchorContext = { key: source.seed, today, ids, edits };
  const before = ofKind(lock.get(article.id), quoteKind);
  const quotes = anchor(
    quotations.map(({ span }) => ({ kind: quoteKind, text: slice(source.text, span) })),
    before,
    context,
  );
  const inBlocks = keepInBlocks(before, quotes.gone, blocks.kept);
  const sentences = anchorSentences(
    article,
    { before: ofKind(lock.get(article.id), sentenceKind), blocks: blocks.kept },
    abbreviations,
    context,
  );
  const placed = [
    ...placedAt(
      blocks.kept,
      article.blocks.map(({ content }) => content),
    ),
    ...sentences.placed,
    ...placedAt(
      quotes.kept,
      quotations.map(({ span }) => span),
    ),
  ];
  const tombstones = tombstonesOf({ blocks, inBlocks, sentences }, away);
  const absorbed = [
    ...blocks.absorbed,
    ...quotes.absorbed,
    ...inBlocks.absorbed,
    ...sentences.absorbed,
  ];
  return {
    anchors: {
      blocks: blocks.kept,
      quotes: quotes.kept,
      sentences: sentences.placed,
      tombstones,
      absorbed,
    },
    records: layOut(
      placed.map(({ record, span }) => ({ record, start: span.start })),
      absorbed,
      tombstones,
    ),
    notices: noticesOf(placed, absorbed).map((notice) => ({ ...notice, seed: source.seed })),
  };
}

/** Records with the places of what they are of, one for one. */
const placedAt = (
  records: readonly LockRecord[],
  spans: readonly PlacedRecord['span'][],
): PlacedRecord[] =>
  spans.flatMap((span, n) => {
    const record = records[n];
    return record ? [{ record, span }] : [];
  });

function tombstonesOf(
  {
    blocks,
    inBlocks,
    sentences,
  }: {
    readonly blocks: Anchored;
    readonly inBlocks: Pick<Anchored, 'gone'>;
    readonly sentences: AnchoredSentences;
  },
  away: ReadonlyMap<string, Owned>,
): LockRecord[] {
  const gone = blocks.gone.map((record) => forwarded(record, away));
  return [...gone, ...inBlocks.gone, ...sentences.gone.map((record) => withBlock(record, gone))];
}

/** What somebody has to look at, each at the place where the passage stands now. */
function noticesOf(placed: readonly PlacedRecord[], absorbed: readonly LockRecord[]): Notice[] {
  const spans = new Map(placed.map(({ record, span }) => [record.id, span]));
  return [...placed.map(({ record }) => record), ...absorbed].flatMap((record) => {
    const span = spans.get(record.within ?? record.id);
    return record.review && span ? reviewNotices(record, span) : [];
  });
}

/** A tombstone that tells in which other article its passage stands now. */
export function forwarded(record: LockRecord, away: ReadonlyMap<string, Owned>): LockRecord {
  const to = away.get(record.id);
  return to ? { ...record, next: to.record.id, article: to.article } : record;
}

/**
 * A sentence that went with its block to another article, or with one that something took the place
 * of, leads there too.
 */
export function withBlock(sentence: LockRecord, blocks: readonly LockRecord[]): LockRecord {
  if (sentence.next) return sentence;
  const host = blocks.find(
    ({ next, gone, text }) => next && gone === sentence.gone && text.includes(sentence.text),
  );
  return host
    ? { ...sentence, next: host.next, ...(host.article && { article: host.article }) }
    : sentence;
}
