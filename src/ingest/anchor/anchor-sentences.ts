import type { Article } from '../../model/article.ts';
import type { LockRecord } from '../../model/lock.ts';
import { slice, type Span } from '../../model/span.ts';
import { sentences } from '../../text/sentences.ts';
import { elementAt } from '../../text/sure.ts';
import { anchor, type AnchorContext } from './anchor.ts';
import { sentenceKind } from './kinds.ts';
import { keepInBlocks } from './quote-in-block.ts';

/** A record and where its words stand. */
export interface PlacedRecord {
  readonly record: LockRecord;
  readonly span: Span;
}

/**
 * Sentences with ids of their own, in text order, and the records of those that have none any more.
 */
export interface AnchoredSentences {
  readonly placed: readonly PlacedRecord[];
  readonly absorbed: readonly LockRecord[];
  readonly gone: readonly LockRecord[];
}

/** What the lock knew of the sentences of an article, and the records of its blocks as they are. */
interface KnownRecords {
  readonly before: readonly LockRecord[];
  readonly blocks: readonly LockRecord[];
}

/** Blocks that are running text; headings, bylines and table rows are cited whole. */
const running: ReadonlySet<string> = new Set([
  'standfirst',
  'paragraph',
  'list-item',
  'quotation',
  'question',
  'answer',
]);

/**
 * Gives every sentence of a block that holds several its id. A block of one sentence has its own,
 * and the sentence only where it had one before. Nobody is asked about sentences: one that may be
 * another becomes a tombstone.
 */
export function anchorSentences(
  article: Article,
  { before, blocks }: KnownRecords,
  abbreviations: ReadonlySet<string>,
  context: AnchorContext,
): AnchoredSentences {
  const found = sentencesOf(article, abbreviations);
  const passages = found.map(({ span }) => ({
    kind: sentenceKind,
    text: slice(article.source.text, span),
  }));
  const { kept, absorbed, gone } = anchor(passages, before, { ...context, unasked: true });
  const known = new Set(before.map(({ id }) => id));
  const blockOf = new Map(
    kept.flatMap(({ id }, n) =>
      elementAt(found, n).alone && !known.has(id) ? [[id, elementAt(found, n).block] as const] : [],
    ),
  );
  const inBlocks = keepInBlocks(
    before,
    gone.map((record) => relinked(record, blockOf)),
    blocks,
  );
  return {
    placed: kept.flatMap((record, n) =>
      blockOf.has(record.id)
        ? []
        : [{ record: relinked(record, blockOf), span: elementAt(found, n).span }],
    ),
    absorbed: [...absorbed.map((record) => relinked(record, blockOf)), ...inBlocks.absorbed],
    gone: inBlocks.gone,
  };
}

function sentencesOf(
  { source, blocks }: Article,
  abbreviations: ReadonlySet<string>,
): { span: Span; block: string; alone: boolean }[] {
  return blocks.flatMap(({ id, kind, content }) => {
    const spans = running.has(kind)
      ? sentences(source.text, abbreviations, content.start, content.end)
      : [];
    return spans.map((span) => ({ span, block: id, alone: spans.length === 1 }));
  });
}

/** The record with the block in the place of a sentence that is all of it. */
function relinked(record: LockRecord, blockOf: ReadonlyMap<string, string>): LockRecord {
  const to = (id: string): string => blockOf.get(id) ?? id;
  const { next, within, siblings } = record;
  return {
    ...record,
    ...(next && { next: to(next) }),
    ...(within && { within: to(within) }),
    ...(siblings && { siblings: siblings.map(to) }),
  };
}
