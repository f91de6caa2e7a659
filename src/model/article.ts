import type { Span } from './span.ts';

/**
 * What an editor may state about a seed, in its front matter or its sidecar; absent means unknown,
 * never guessed.
 */
export interface Metadata {
  readonly headline?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** EDTF calendar date, for instance 2025-06-05 or 2025-06. */
  readonly published?: string;
  readonly link?: string;
  readonly archived?: string;
  readonly rights?: string;
  /**
   * Where `rights` is 'excerpt': how many words, and how many percent of the article, may be shown.
   */
  readonly excerptWords?: string;
  readonly excerptShare?: string;
}

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** One file of `seeds/`, decoded and normalised; all offsets of the article count in `text`. */
export interface SourceText {
  /** Path below the seeds folder, with '/' between the parts. */
  readonly seed: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly encoding: (typeof encodings)[number];
  /** Decoded text: no BOM, line ends '\n', no control characters. */
  readonly text: string;
  /** The part of `text` that is the article: all of it, or what follows the front matter. */
  readonly body: Span;
  readonly metadata: Metadata;
  /**
   * Set where this is no file of `seeds/` but what was published of one that cannot be read any
   * more.
   */
  readonly stale?: Stale;
}

/** What is known of an article that is shown as it was published before. */
export interface Stale {
  /** Day on which its seed could first not be read. */
  readonly since: string;
  /** The rule that says why. */
  readonly reason: string;
  /** Day since which the article reads so. */
  readonly version: string;
  /** Words of the seed; `text` holds those alone that were published. */
  readonly words: number;
  /** Whether an excerpt alone was published. */
  readonly excerpt: boolean;
}

export const blockKinds = [
  'headline',
  'standfirst',
  'byline',
  'heading',
  'paragraph',
  'list-item',
  'table-row',
  'quotation',
  'question',
  'answer',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A unit of an article that gets a permanent id. */
export interface Block {
  readonly kind: BlockKind;
  /** The lines of the block with their markers ('- ', '> ', '| '), as they stand in the seed. */
  readonly span: Span;
  /** The words alone; lies within `span`. */
  readonly content: Span;
  /** Table rows only: the words of each cell. */
  readonly cells?: readonly Span[];
  /** Table rows only: whether this is the row of column names. */
  readonly header?: boolean;
  /** Headings only: 2 for a section of the article, 3 and more below it. */
  readonly level?: number;
  /** List items only: whether the list counts. */
  readonly ordered?: boolean;
}

/** A line set aside as boilerplate; itemised wherever the article appears. */
export interface Removed {
  readonly span: Span;
  readonly rule: string;
  readonly reason: string;
}

export type HeadlineOrigin = 'stated' | 'derived' | 'editor';

/** A headline and where it comes from; `span` is absent only for an editor's own words. */
export interface Headline {
  readonly text: string;
  readonly origin: HeadlineOrigin;
  readonly span?: Span;
}

/**
 * A seed cut into blocks: blocks, removed lines, front matter and white space together are all of
 * its text.
 */
export interface Segmented {
  readonly headline: Headline;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removed[];
}

/** A seed with its blocks. */
export interface CutArticle {
  readonly source: SourceText;
  readonly segmented: Segmented;
}

/** What reading an article needs of it. */
export interface ArticleText {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
}

/** A block with its permanent id, for instance p-kf7qm3t. */
export interface AnchoredBlock extends Block {
  readonly id: string;
}

/** One seed, segmented and anchored: what every later stage reads. */
export interface Article {
  /** The slug of its page. */
  readonly id: string;
  readonly source: SourceText;
  readonly headline: Headline;
  readonly blocks: readonly AnchoredBlock[];
  readonly removed: readonly Removed[];
}
