import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { elementOfMark } from '../../markdown/elements.ts';
import type { BodyBlock, Excerpt, Inline, List, Passage, Table } from '../../model/body.ts';
import { slugPattern } from '../../model/provenance.ts';

/**
 * The syntax tree of a normalised body: ordinary Markdown blocks around a few JSX elements that
 * carry the ids.
 */
export const toTree = (body: readonly BodyBlock[]): Root => ({
  type: 'root',
  children: body.map(blockOf),
});

function blockOf(block: BodyBlock): RootContent {
  switch (block.type) {
    case 'passage':
      return passage(block);
    case 'list':
      return list(block);
    case 'table':
      return table(block);
    case 'section':
      return { type: 'heading', depth: 2, children: [{ type: 'text', value: block.heading }] };
    case 'excerpt':
      return paragraph(excerpt(block));
  }
}

function passage({ id, kind, level, content }: Passage): RootContent {
  const words = element('Passage', { id, kind }, inline(content));
  if (kind === 'headline') return { type: 'heading', depth: 1, children: [words] };
  if (kind === 'heading')
    return { type: 'heading', depth: (level ?? 2) as 2 | 3 | 4 | 5 | 6, children: [words] };
  return kind === 'quotation'
    ? { type: 'blockquote', children: [paragraph(words)] }
    : paragraph(words);
}

const list = ({ ordered, items }: List): RootContent => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map(({ id, content }) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(element('Item', { id }, inline(content)))],
  })),
});

const table = ({ rows }: Table): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'Table',
  attributes: [],
  children: rows.map(({ id, header, cells }): BlockContent =>
    paragraph(
      element(
        'Row',
        { id, ...(header && { header }) },
        cells.map((cell) => element('Cell', {}, inline(cell))),
      ),
    ),
  ),
});

const excerpt = ({ at, from, content }: Excerpt): MdxJsxTextElement =>
  element(
    'Excerpt',
    { article: at.article, block: at.block, start: at.start, end: at.end, from: { words: from } },
    inline(content),
  );

const inline = (content: readonly Inline[]): PhrasingContent[] =>
  content.map((part) =>
    typeof part === 'string'
      ? { type: 'text', value: part }
      : element(elementOfMark[part.mark], { id: part.id }, inline(part.children)),
  );

const paragraph = (child: PhrasingContent): Paragraph => ({ type: 'paragraph', children: [child] });

type Value = string | number | boolean | { readonly words: string };

function element(
  name: string,
  values: Readonly<Record<string, Value>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(values).map(([key, value]) => attribute(key, value)),
    children,
  };
}

/**
 * A string attribute does not come back as it went in unless it is an id; everything else is a JSON
 * expression.
 */
function attribute(name: string, value: Value): MdxJsxAttribute {
  if (typeof value === 'string' && slugPattern.test(value))
    return { type: 'mdxJsxAttribute', name, value };
  const json = toExpression(typeof value === 'object' ? value.words : value);
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: json },
  };
}

/**
 * JSON in which no character can mean anything to Markdown, whichever way a parser goes through the
 * tag.
 */
const toExpression = (value: string | number | boolean): string =>
  JSON.stringify(value).replace(/[^\p{L}\p{M}\p{Nd} .,;:?!%'"()’‘“”–—…£€\\-]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`)
      .join(''),
  );
