import type { Language } from '../../language/language.ts';
import type { AnchorEdits } from '../../model/editorial.ts';
import type { Lock, LockRecord, SlugRecord } from '../../model/lock.ts';
import type { ExtractedArticle } from './anchor-articles.ts';
import { type AnchoredStory, anchorStory } from './anchor-story.ts';

interface Given {
  /** `blanks`: records of withheld passages by article, which take no part in anchoring. */
  readonly kept: {
    readonly open: Lock;
    readonly blanks: ReadonlyMap<string, readonly LockRecord[]>;
  };
  readonly extracted: { readonly articles: readonly ExtractedArticle[] };
  readonly slugs: readonly SlugRecord[];
  readonly anchors: AnchorEdits;
  readonly language: Language;
  readonly today: string;
}

/** The anchored story; its lock and its tombstones hold withheld passages without their words. */
export interface Anchored extends AnchoredStory {
  /** The lock without withheld passages. */
  readonly open: Lock;
  /** Ids of the quotations by article, in the order of the findings. */
  readonly quoteIds: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives everything its permanent id, once what is quoted has been found. What reads an article
 * needs no ids, so this stage is entered once.
 */
export function anchorPassages({
  kept: { open, blanks },
  extracted,
  slugs,
  anchors: edits,
  language: { abbreviations },
  today,
}: Given): Anchored {
  const reserved = [...blanks.values()].flat().map(({ id }) => id);
  const story = anchorStory(extracted.articles, {
    lock: open,
    slugs,
    edits,
    today,
    abbreviations,
    reserved,
  });
  const blanksOf = (article: string): readonly LockRecord[] => blanks.get(article) ?? [];
  const { lock, anchors } = story;
  return {
    ...story,
    open: lock,
    lock: new Map([...lock].map(([id, records]) => [id, [...records, ...blanksOf(id)]])),
    anchors: new Map(
      [...anchors].map(([id, own]) => [
        id,
        { ...own, tombstones: [...own.tombstones, ...blanksOf(id)] },
      ]),
    ),
    quoteIds: new Map(
      [...anchors].map(([id, { quotes }]) => [id, quotes.map((quote) => quote.id)]),
    ),
  };
}
