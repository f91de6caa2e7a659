import type { BlockKind } from './article.ts';
import type { Provenance } from './provenance.ts';

/**
 * The body of a generated page, before it becomes MDX and after it is read back.
 * Only verbatim source words and the few headings of `section` (whitelisted templates) are text.
 */
export type Inline = string | MarkedInline;

/**
 * Words that are linked: to a person, an organisation's mentions, an event; or that are a quotation
 * or a sentence with its own id.
 */
export interface MarkedInline {
  readonly mark: 'person' | 'quote' | 'event' | 'sentence';
  readonly id: string;
  readonly children: readonly Inline[];
}

export type BodyBlock = Passage | List | Table | Section | Excerpt;

/** A block of an article that stands alone. */
export interface Passage {
  readonly type: 'passage';
  readonly id: string;
  readonly kind: Exclude<BlockKind, 'list-item' | 'table-row'>;
  /** Headings only: 2 to 6. */
  readonly level?: number;
  readonly content: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly { readonly id: string; readonly content: readonly Inline[] }[];
}

export interface Table {
  readonly type: 'table';
  readonly rows: readonly {
    readonly id: string;
    readonly header: boolean;
    readonly cells: readonly (readonly Inline[])[];
  }[];
}

/** A heading of ours on a generated page. */
export interface Section {
  readonly type: 'section';
  readonly heading: string;
}

/**
 * Words of a source quoted on another page, with the place they come from and how the page names
 * the source.
 */
export interface Excerpt {
  readonly type: 'excerpt';
  readonly at: Omit<Provenance, 'exact'>;
  /** For instance: The Gazette, 'Port strike enters third week'. */
  readonly from: string;
  readonly content: readonly Inline[];
}

/**
 * One generated file: its front matter, valid against the schema of its collection, and its body.
 */
export interface Page<Data> {
  readonly data: Data;
  readonly body: readonly BodyBlock[];
}
