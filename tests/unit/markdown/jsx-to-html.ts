import {
  excerptHtml,
  itemHtml,
  listHtml,
  passageHtml,
  rowHtml,
  sectionHtml,
  tableHtml,
} from '../../../src/markdown/html-elements.ts';
import { InlineRenderer, type RenderOptions } from '../../../src/markdown/render-html.ts';
import type { MarkedInline, Passage } from '../../../src/model/body.ts';
import { escapeHtml } from '../../../src/text/html.ts';
import { createElement, type Element, Fragment, type Props } from './string-jsx.ts';

type Child = Element | string;
type Component = (props: Props) => string;

/**
 * Our elements as components for any MDX compiler that takes functions: what someone else's site
 * would write.
 */
export function componentsFor(options: RenderOptions): Record<string, Component> {
  const renderer = new InlineRenderer(options);
  const html = (children: unknown): string =>
    childrenOf(children)
      .map((child) => (typeof child === 'string' ? escapeHtml(child) : call(child)))
      .join('');
  const call = (element: Element): string => render(element, made);
  const mark =
    (name: MarkedInline['mark']): Component =>
    ({ id, children }) =>
      renderer.mark({ mark: name, id: String(id) }, () => html(children));
  const heading =
    (level: number): Component =>
    ({ children }) => {
      const [only] = elements(children);
      return only
        ? passageHtml(passage(only.props, level), html(only.props['children']))
        : sectionHtml(html(children));
    };
  const made: Record<string, Component> = {
    h1: heading(1),
    h2: heading(2),
    h3: heading(3),
    h4: heading(4),
    h5: heading(5),
    h6: heading(6),
    ul: ({ children }) => listHtml(false, elements(children).map(call).join('')),
    ol: ({ children }) => listHtml(true, elements(children).map(call).join('')),
    li: ({ children }) => elements(children).map(call).join(''),
    blockquote: ({ children }) => elements(children).map(call).join(''),
    Passage: (props) => passageHtml(passage(props), html(props['children'])),
    Item: ({ id, children }) => itemHtml(String(id), html(children)),
    Table: ({ children }) => tableHtml(elements(children).map(call).join('')),
    Row: ({ id, header, children }) =>
      rowHtml(
        { id: String(id), header: header === true },
        elements(children).map((cell) => html(cell.props['children'])),
      ),
    Excerpt: ({ article, block, start, end, from, children }) =>
      excerptHtml(
        {
          at: {
            article: String(article),
            block: String(block),
            start: Number(start),
            end: Number(end),
          },
          from: String(from),
        },
        html(children),
        options.base,
      ),
    Person: mark('person'),
    Quote: mark('quote'),
    Event: mark('event'),
    Sentence: mark('sentence'),
    // Rendered by the row that holds it, which knows whether it is a header and which cell is the
    // last.
    Cell: ({ children }) => html(children),
  };
  return made;
}

/** Elements of Markdown come by name, ours as the functions that they are. */
const render = ({ type, props }: Element, components: Record<string, Component>): string =>
  (typeof type === 'function' ? (type as Component) : components[String(type)]!)(props);

const passage = ({ id, kind }: Props, level?: number): Pick<Passage, 'id' | 'kind' | 'level'> => ({
  id: String(id),
  kind: kind as Passage['kind'],
  ...(level && { level }),
});

const childrenOf = (children: unknown): Child[] =>
  children === undefined
    ? []
    : Array.isArray(children)
      ? (children as Child[])
      : [children as Child];

const elements = (children: unknown): Element[] =>
  childrenOf(children).filter((child) => typeof child !== 'string');

/** The HTML of an evaluated MDX module. */
export function contentHtml(
  content: (props: { components: Record<string, Component> }) => unknown,
  options: RenderOptions,
): string {
  const components = componentsFor(options);
  const root = content({ components }) as Element;
  const top = root.type === Fragment ? childrenOf(root.props['children']) : [root];
  return top
    .map((child) => (typeof child === 'string' ? child : render(child, components)))
    .join('');
}

export const runtime = { Fragment, jsx: createElement, jsxs: createElement };
