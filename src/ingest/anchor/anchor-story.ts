import type { Article, Segmented, SourceText } from '../../model/article.ts';
import type { Lock, LockRecord, SlugRecord } from '../../model/lock.ts';
import { slice } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';
import { anchor, type Anchored, type AnchorContext } from './anchor.ts';
import { assignSlugs } from './assign-slugs.ts';

/** Records of quotations are told apart from those of blocks by their kind. */
const quoteKind = 'quote';

/** Articles with ids for all blocks, and what the second half of the stage needs. */
export interface AnchoredArticles {
  readonly articles: readonly Article[];
  readonly slugs: readonly SlugRecord[];
  readonly blocks: ReadonlyMap<string, Anchored>;
  readonly taken: Set<string>;
}

/** Gives every article its address and every block its id. Articles come back in the order of their seeds' paths. */
export function anchorArticles(all: readonly { source: SourceText; segmented: Segmented }[], lock: Lock, slugs: readonly SlugRecord[], today: string): AnchoredArticles {
  const sorted = [...all].sort((a, b) => (a.source.seed < b.source.seed ? -1 : 1));
  const addresses = assignSlugs('articles', sorted.map(({ source, segmented }) => ({ key: source.seed, title: segmented.headline.text })), slugs, 'article');
  const taken = new Set([...lock.values()].flatMap((records) => records.map(({ id }) => id)));
  const blocks = new Map<string, Anchored>();
  const articles = sorted.map(({ source, segmented }, n) => {
    const id = addresses.slugs[n]!;
    const records = (lock.get(id) ?? []).filter(({ kind }) => kind !== quoteKind);
    const passages = segmented.blocks.map(({ kind, content }) => ({ kind, text: slice(source.text, content) }));
    const anchored = anchor(passages, records, contextOf(source, today, taken));
    blocks.set(id, anchored);
    return { id, source, ...segmented, blocks: segmented.blocks.map((block, at) => ({ ...block, id: anchored.kept[at]!.id })) };
  });
  return { articles, slugs: addresses.table, blocks, taken };
}

/** Gives every quotation its id, once it has been found, and makes the lock of the whole story. */
export function anchorQuotations(read: readonly ReadArticle[], { blocks, taken }: AnchoredArticles, lock: Lock, today: string): { lock: Lock; anchors: Map<string, { quoteIds: string[]; tombstones: LockRecord[] }> } {
  const next = new Map<string, readonly LockRecord[]>();
  const anchors = new Map<string, { quoteIds: string[]; tombstones: LockRecord[] }>();
  for (const { article, findings } of read) {
    const records = (lock.get(article.id) ?? []).filter(({ kind }) => kind === quoteKind);
    const passages = findings.quotations.map(({ span }) => ({ kind: quoteKind, text: slice(article.source.text, span) }));
    const quotes = anchor(passages, records, contextOf(article.source, today, taken));
    const own = blocks.get(article.id)!;
    const tombstones = [...own.gone, ...quotes.gone];
    next.set(article.id, [...own.kept, ...quotes.kept, ...tombstones]);
    anchors.set(article.id, { quoteIds: quotes.kept.map(({ id }) => id), tombstones });
  }
  for (const [id, records] of lock) if (!next.has(id)) next.set(id, records.map((record) => (record.gone ? record : { ...record, gone: today })));
  return { lock: next, anchors };
}

/** Ids are hashed from the seed's path, not from the headline, which an editor may change before the first build. */
const contextOf = (source: SourceText, today: string, taken: Set<string>): AnchorContext => ({ key: source.seed, today, taken });
