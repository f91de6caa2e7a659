import type { Parents, Text } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import type { State } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import { normaliseBody } from '../../markdown/normalise-body.ts';
import type { Page } from '../../model/body.ts';
import { escapeMarkdown } from '../../text/markdown.ts';
import { toFrontMatter } from './front-matter.ts';
import { toTree } from './to-tree.ts';

/**
 * One generated file: front matter and body, serialised from a syntax tree. Throws on front matter
 * keys that are not ours.
 */
export const toMdx = ({ data, body }: Page<Readonly<Record<string, unknown>>>): string =>
  `${toFrontMatter(data)}\n${writer.stringify(toTree(normaliseBody(body)))}`;

const text = Object.assign(
  (node: Text, parent: Parents | undefined, state: State): string => {
    const index = state.indexStack.at(-1) ?? 0;
    return escapeMarkdown(node.value, {
      first: index === 0,
      last: index === (parent?.children.length ?? 1) - 1,
    });
  },
  // Only the first character is looked at, and what it is changes nothing.
  { peek: (): string => 'a' },
);

/** remark's own serialiser, with MDX and our handler for text. */
const writer = remark()
  .data('toMarkdownExtensions', [mdxToMarkdown()])
  .data('settings', {
    bullet: '-',
    bulletOther: '*',
    listItemIndent: 'one',
    incrementListMarker: true,
    handlers: { text },
  })
  .freeze();
