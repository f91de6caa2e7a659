import type { Root } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../../src/ingest/emit/escape-text.ts';

/** Texts that the stock handler lets become something else; where it does not, the other tests of this folder prove nothing. */
const spoilt = ['import <', 'import duties rise', 'import fs from "node:fs"', 'export bans end', 'export default 1'];

const stock = (value: string): string => {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  return toMarkdown(tree, { extensions: [mdxToMarkdown()] });
};

/** Whether a text on a line of its own, is one paragraph of that text. */
function survives(markdown: string, text: string): boolean {
  try {
    const { children } = mdxToMdast(markdown, { features: { gfm: false } }) as Root;
    const [first] = children;
    return children.length === 1 && first?.type === 'paragraph' && first.children.length === 1 && first.children[0]?.type === 'text' && first.children[0].value === text;
  } catch {
    return false;
  }
}

describe('the stock text handler', () => {
  it.each(spoilt)('spoils %j, ours does not', (text) => {
    expect(survives(escapeText(text, { first: true, last: true }), text)).toBe(true);
    expect(survives(stock(text), text)).toBe(false);
  });
});
