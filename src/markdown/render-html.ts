import type { BodyBlock, Excerpt, Inline, MarkedInline } from '../model/body.ts';
import { escapeHtml } from '../text/html.ts';
import {
  type Beside,
  type Cite,
  excerptHtml,
  itemHtml,
  listHtml,
  passageHtml,
  rowHtml,
  sectionHtml,
  tableHtml,
} from './html-elements.ts';

/** Where links of a body lead. */
export interface RenderOptions {
  /** The path below which the site is served, with a slash at both ends. */
  readonly base: string;
  /**
   * The address of a person's page, or null where there is none and the name stays plain; by
   * default below `base`.
   */
  readonly linkPeople?: (id: string) => string | null;
  /** How an excerpt names its source; by default as the file words it. */
  readonly cite?: (at: Excerpt['at']) => Cite;
  /** What must be seen beside an excerpt; by default nothing. */
  readonly beside?: (excerpt: Excerpt) => Beside;
  /**
   * The version in which a passage is shown, and HTML to stand at its start: targets for links to
   * its versions.
   */
  readonly versioned?: (id: string) => Versioned | undefined;
}

/** The version of a passage, and safe HTML for its start. */
export interface Versioned {
  readonly v: string;
  readonly start: string;
}

/**
 * The body as HTML: everything in it is either escaped words of the page or one of the elements of
 * `html-elements.ts`.
 */
export function renderHtml(body: readonly BodyBlock[], options: RenderOptions): string {
  const renderer = new InlineRenderer(options);
  return body.map((block) => blockHtml(block, renderer, options)).join('\n');
}

function blockHtml(
  block: BodyBlock,
  renderer: InlineRenderer,
  { cite, beside }: RenderOptions,
): string {
  switch (block.type) {
    case 'passage':
      return passageHtml(
        block,
        renderer.start(block.id) + renderer.html(block.content),
        renderer.version(block.id),
      );
    case 'list':
      return listHtml(
        block.ordered,
        block.items
          .map(({ id, content }) =>
            itemHtml(id, renderer.start(id) + renderer.html(content), renderer.version(id)),
          )
          .join(''),
      );
    case 'table':
      return tableHtml(
        block.rows
          .map((row) =>
            rowHtml(
              row,
              row.cells.map(
                (cell, n) => (n === 0 ? renderer.start(row.id) : '') + renderer.html(cell),
              ),
              renderer.version(row.id),
            ),
          )
          .join(''),
      );
    case 'section':
      return sectionHtml(escapeHtml(block.heading));
    case 'excerpt':
      return excerptHtml(block, renderer.html(block.content), renderer.base, {
        cite: cite?.(block.at),
        beside: beside?.(block),
      });
  }
}

/**
 * Renders running text; remembers over a page which quotations and sentences have had their id and
 * whether it is inside a link.
 */
export class InlineRenderer {
  readonly base: string;
  readonly #linkPeople: (id: string) => string | null;
  readonly #versioned: NonNullable<RenderOptions['versioned']>;
  readonly #shown = new Set<string>();
  #linked = false;

  constructor({ base, linkPeople, versioned }: RenderOptions) {
    this.base = base;
    this.#versioned = versioned ?? (() => undefined);
    this.#linkPeople = linkPeople ?? ((id) => `${base}people/${id}/`);
  }

  /** What stands at the start of a passage. */
  start(id: string): string {
    return this.#versioned(id)?.start ?? '';
  }

  version(id: string): string | undefined {
    return this.#versioned(id)?.v;
  }

  html(content: readonly Inline[]): string {
    return content
      .map((part) =>
        typeof part === 'string'
          ? escapeHtml(part)
          : this.mark(part, () => this.html(part.children)),
      )
      .join('');
  }

  /**
   * One mark around what `inner` renders. A link within a link stays plain words: HTML has no such
   * thing.
   */
  mark({ mark, id }: Pick<MarkedInline, 'mark' | 'id'>, inner: () => string): string {
    if (mark === 'quote' || mark === 'sentence')
      return `<span class="${mark}"${this.#once(id)}${inner()}</span>`;
    const address = mark === 'person' ? this.#linkPeople(id) : `${this.base}events/${id}/`;
    if (address === null || this.#linked) return inner();
    this.#linked = true;
    const words = inner();
    this.#linked = false;
    return `<a class="${mark}" href="${escapeHtml(address)}">${words}</a>`;
  }

  #once(id: string): string {
    if (this.#shown.has(id)) return '>';
    this.#shown.add(id);
    return ` id="${escapeHtml(id)}">${this.start(id)}`;
  }
}
