import type {
  BlockContent,
  List,
  Paragraph,
  Parents,
  PhrasingContent,
  RootContent,
  Text,
} from 'mdast';
import { type State, toMarkdown } from 'mdast-util-to-markdown';
import { escapeReadable } from '../../text/markdown.ts';
import { printable } from '../../text/xml.ts';

/** Running text: words, which are escaped, or a link. */
export type TextRun =
  string | { readonly link: string; readonly text: string } | { readonly strong: string };

/**
 * A page as Markdown (CommonMark), serialised from a syntax tree, so that no word of a source
 * becomes markup.
 */
export const markdownOf = (content: readonly RootContent[]): string =>
  toMarkdown(
    { type: 'root', children: [...content] },
    { bullet: '-', emphasis: '_', handlers: { text } },
  );

function text(node: Text, parent: Parents | undefined, state: State): string {
  const index = state.indexStack.at(-1) ?? 0;
  return escapeReadable(node.value, {
    first: index === 0,
    last: index === (parent?.children.length ?? 1) - 1,
  });
}

export const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: oneLine(text) }],
});

export const paragraph = (...runs: readonly TextRun[]): Paragraph => ({
  type: 'paragraph',
  children: runs.map(phrasing),
});

export const quotation = (...content: readonly BlockContent[]): BlockContent => ({
  type: 'blockquote',
  children: [...content],
});

/** A list of lines; of nothing there is none. */
export function list(items: readonly (readonly TextRun[])[], ordered = false): List[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'list',
      ordered,
      spread: false,
      children: items.map((runs) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(...runs)],
      })),
    },
  ];
}

/** A heading with what stands below it; without anything there is no heading. */
export const section = (title: string, content: readonly RootContent[]): RootContent[] =>
  content.length > 0 ? [heading(2, title), ...content] : [];

function phrasing(run: TextRun): PhrasingContent {
  if (typeof run === 'string') return { type: 'text', value: oneLine(run) };
  if ('strong' in run)
    return { type: 'strong', children: [{ type: 'text', value: oneLine(run.strong) }] };
  return { type: 'link', url: run.link, children: [{ type: 'text', value: oneLine(run.text) }] };
}

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ');
