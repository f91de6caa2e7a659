import type { Inline } from '../model/body.ts';
import { markOfElement } from './elements.ts';
import { normaliseInline } from './normalise-body.ts';
import { AttributeReader } from './read-attributes.ts';
import { type Node, Unexpected } from './tree.ts';

const jsx = new Set(['mdxJsxTextElement', 'mdxJsxFlowElement']);

/** Whether the node is a JSX element, in a line or on lines of its own. */
export const isElement = (node: Node): boolean => jsx.has(node.type);

/**
 * The running text of an element, normalised. Throws `Unexpected` at whatever is neither text nor
 * one of our marks.
 */
export const readInline = (node: Node): Inline[] => normaliseInline(inlineOf(node));

function inlineOf(node: Node): Inline[] {
  return unwrapped(node).flatMap((child): Inline | Inline[] => {
    if (child.type === 'text') return String(child.value);
    const mark = isElement(child) && child.name ? markOfElement.get(child.name) : undefined;
    if (!mark)
      throw new Unexpected(
        `Unexpected ${describe(child)} in <${node.name ?? node.type}>, expected words, <Person>, <Quote>, <Event> or <Sentence>`,
        child,
      );
    const attributes = new AttributeReader(child);
    const id = attributes.slug('id');
    attributes.end();
    return { mark, id, children: inlineOf(child) };
  });
}

/**
 * An element on lines of its own holds its words in a paragraph; tools that reformat files may make
 * it one.
 */
function unwrapped({ children = [] }: Node): readonly Node[] {
  const [only] = children;
  return children.length === 1 && only?.type === 'paragraph' ? (only.children ?? []) : children;
}

/** What a node is, in the words of a message. */
export function describe(node: Node): string {
  if (isElement(node)) return `<${node.name ?? ''}>`;
  return (
    {
      mdxjsEsm: 'import or export',
      mdxFlowExpression: 'expression',
      mdxTextExpression: 'expression',
    }[node.type] ?? node.type
  );
}
