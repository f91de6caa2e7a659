import type { Excerpt, Passage } from '../model/body.ts';
import { escapeHtml } from '../text/html.ts';

/**
 * The HTML of each of our elements around inner HTML that is already safe. The same functions serve
 * as components where a generated file goes through another MDX compiler.
 */

/**
 * The ¶ by which a reader copies the address of a passage, with the version of its text where that
 * is known; kept out of the search index.
 */
export const permalink = (id: string, v?: string): string =>
  ` <a class="permalink" href="#${escapeHtml(v ? `${id}.${v}` : id)}" aria-label="Link to this passage" data-pagefind-ignore>¶</a>`;

/**
 * A block of an article; headings are h2 to h6, the headline is not one since the page has its own.
 */
export function passageHtml(
  { id, kind, level }: Pick<Passage, 'id' | 'kind' | 'level'>,
  inner: string,
  v?: string,
): string {
  const words = inner + permalink(id, v);
  const named = `id="${escapeHtml(id)}"`;
  if (kind === 'heading') return `<h${level ?? 2} ${named}>${words}</h${level ?? 2}>`;
  if (kind === 'quotation') return `<blockquote ${named}><p>${words}</p></blockquote>`;
  return kind === 'paragraph'
    ? `<p ${named}>${words}</p>`
    : `<p class="${escapeHtml(kind)}" ${named}>${words}</p>`;
}

/** A list around its items. */
export const listHtml = (ordered: boolean, items: string): string =>
  ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;

/** A list item. */
export const itemHtml = (id: string, inner: string, v?: string): string =>
  `<li id="${escapeHtml(id)}">${inner}${permalink(id, v)}</li>`;

/** A table around its rows, in a box that can scroll. */
export const tableHtml = (rows: string): string =>
  `<div class="table"><table><tbody>${rows}</tbody></table></div>`;

/** A table row; its permalink stands in the last cell. */
export function rowHtml(
  { id, header }: { readonly id: string; readonly header: boolean },
  cells: readonly string[],
  v?: string,
): string {
  const [open, close] = header ? ['<th scope="col">', '</th>'] : ['<td>', '</td>'];
  const last = cells.length - 1;
  return `<tr id="${escapeHtml(id)}">${cells.map((cell, n) => `${open}${cell}${n === last ? permalink(id, v) : ''}${close}`).join('')}</tr>`;
}

/** A heading of ours on a generated page. */
export const sectionHtml = (inner: string): string => `<h2>${inner}</h2>`;

/**
 * How a link to a source is worded; `title` tells all of it where `text` is short, `print` is the
 * address for paper.
 */
export interface Cite {
  readonly before?: string;
  readonly text: string;
  readonly after?: string;
  readonly title?: string;
  readonly print?: string;
  /** Another fragment than the block: the sentence within it. */
  readonly fragment?: string;
}

/**
 * What must be seen beside words of a source: how they stand, through whom they came, and what
 * denies them.
 */
export interface Beside {
  readonly badges: readonly { readonly status: string; readonly label: string }[];
  /** Our words before the name of the source; empty where nobody stands between. */
  readonly via: string;
  readonly denials: readonly {
    readonly words: string;
    readonly at: string;
    readonly address: string;
    readonly from: string;
    readonly label: string;
  }[];
}

const nothingBeside: Beside = { badges: [], via: '', denials: [] };

/**
 * Words of a source with a link to the passage they stand in, and what must be seen beside them.
 */
export function excerptHtml(
  { at, from }: Pick<Excerpt, 'at' | 'from'>,
  inner: string,
  base: string,
  shown: { readonly cite?: Cite | undefined; readonly beside?: Beside | undefined } = {},
): string {
  const { cite = { text: from }, beside: { badges, via, denials } = nothingBeside } = shown;
  const address = escapeHtml(`${base}articles/${at.article}/#${cite.fragment ?? at.block}`);
  const attributes = `${cite.title ? ` class="cite" title="${escapeHtml(cite.title)}"` : ''}${cite.print ? ` data-print="${escapeHtml(cite.print)}"` : ''}`;
  const source = `${escapeHtml(cite.before ?? '')}<a href="${address}"${attributes}>${escapeHtml(cite.text)}</a>${escapeHtml(cite.after ?? '')}`;
  const statuses = badges.length
    ? `<p class="statuses">${badges.map(badgeHtml).join(' ')}</p>`
    : '';
  return `<figure class="excerpt">${statuses}<blockquote cite="${address}" data-at="${at.start}-${at.end}"><p>${inner}</p></blockquote>${denials.map(denialHtml).join('')}<figcaption>${via ? `${escapeHtml(via)} ` : ''}${source}</figcaption></figure>`;
}

const badgeHtml = ({ status, label }: Beside['badges'][number]): string =>
  `<span class="status" data-status="${escapeHtml(status)}">${escapeHtml(label)}</span>`;

const denialHtml = ({ words, at, address, from, label }: Beside['denials'][number]): string =>
  `<div class="denial"><p class="statuses">${badgeHtml({ status: 'denied', label })}</p><blockquote cite="${escapeHtml(address)}" data-at="${escapeHtml(at)}"><p>${escapeHtml(words)}</p></blockquote><p class="source"><a href="${escapeHtml(address)}">${escapeHtml(from)}</a></p></div>`;
