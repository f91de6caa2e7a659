import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/markdown/tree.ts';
import { type Ends, escapeMarkdown, escapeReadable } from '../../src/text/markdown.ts';
import { fuzzRuns } from './hostile-text.ts';

/*
 * Stock serialisers of syntax trees were seen to let the text of some words behind others become
 * live markup, where two dialects of Markdown meet. Ours is no list of such texts: whatever the
 * word and the mark behind it, it is text.
 */
const runs = fuzzRuns();
const timeout = Math.max(60_000, runs);

const punctuation = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'];
const alone: Ends = { first: true, last: true };

/** The text of a Markdown file if it is one paragraph of nothing but text, else null. */
function onlyText({ children: blocks = [] }: Node): string | null {
  const [paragraph] = blocks;
  const inside = paragraph?.children ?? [];
  if (blocks.length !== 1 || paragraph?.type !== 'paragraph') return null;
  return inside.every(({ type }) => type === 'text')
    ? inside.map(({ value }) => String(value)).join('')
    : null;
}

/**
 * The same without links. The extensions of GitHub make links of addresses in words that are text
 * already, which no escaping can keep them from: the words stay, and nothing else comes of them.
 */
function withoutLinks(node: Node): Node {
  const children = node.children?.flatMap((child) =>
    child.type === 'link' ? (child.children ?? []) : [withoutLinks(child)],
  );
  return { ...node, ...(children && { children }) };
}

type Write = (text: string) => string;
type Read = (markdown: string) => Node;
const ours: Read = (markdown) => mdxToMdast(markdown, { features: { gfm: false } }) as Node;
const extended: Read = (markdown) =>
  withoutLinks(mdxToMdast(markdown, { features: { gfm: true } }) as Node);
const reference: Read = (markdown) =>
  fromMarkdown(markdown, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] }) as Node;

/**
 * What a parser makes of a text that was written by a function; null where it is no longer a text
 * alone.
 */
function through(write: Write, read: Read, text: string): string | null {
  try {
    return onlyText(read(write(text)));
  } catch {
    return null;
  }
}
const escaped: Write = (text) => escapeMarkdown(text, alone);

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 9 }),
  fc
    .tuple(fc.constantFrom(...letters, ...'ABCXYZ0189'), fc.nat({ max: 4 }))
    .map(([letter, more]) => letter.repeat(more + 1)),
  fc.constantFrom(
    'import',
    'export',
    'http',
    'https',
    'mailto',
    'ftp',
    'said',
    'it’s',
    'Élan',
    '2024',
    '7',
  ),
);
const marks = fc.string({ unit: fc.constantFrom(...punctuation), minLength: 1, maxLength: 3 });
/**
 * Words with punctuation behind, before and between them; single spaces at most, as in normalised
 * text.
 */
const marked = fc
  .array(fc.tuple(words, marks, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .trim(),
  );

const comesBack = (write: Write, read: Read) =>
  fc.property(marked, (text) => through(write, read, text) === text);

describe('escaping: ASCII punctuation behind any word', () => {
  it(
    'is text to the parser of the site, wherever it stands',
    () => {
      fc.assert(comesBack(escaped, ours), { numRuns: runs });
    },
    timeout,
  );

  it(
    'is text to a parser with the extensions of GitHub too, and to the reference parser of MDX',
    () => {
      fc.assert(comesBack(escaped, extended), { numRuns: runs / 4 });
      fc.assert(comesBack(escaped, reference), { numRuns: runs / 20 });
    },
    timeout,
  );

  it(
    'is text in Markdown for people, alone and before a link of ours',
    () => {
      const readable: Write = (text) => escapeReadable(text, alone);
      const before: Write = (text) =>
        `${escapeReadable(text, { first: true, last: false })}[](https://example.org/)`;
      const read: Read = (markdown) =>
        withoutLinks(markdownToMdast(markdown, { features: { gfm: true } }) as Node);
      for (const write of [readable, before])
        fc.assert(comesBack(write, read), { numRuns: runs / 4 });
    },
    timeout,
  );

  it(
    'is text at every position of a sentence, each mark and each pair of marks',
    () => {
      const sentence = 'The port of Amber opens';
      for (const mark of [
        ...punctuation,
        ...punctuation.flatMap((one) => punctuation.map((other) => one + other)),
      ]) {
        for (let at = 0; at <= sentence.length; at++) {
          const text = `${sentence.slice(0, at)}${mark}${sentence.slice(at)}`;
          expect(through(escaped, ours, text)).toBe(text);
        }
      }
    },
    timeout,
  );

  it(
    'would not be text without: a writer that escapes nothing, or leaves out one mark, is caught',
    () => {
      const caught = (write: Write): boolean =>
        fc.check(comesBack(write, ours), { numRuns: 20_000 }).failed;
      expect(caught((text) => text)).toBe(true);
      const without =
        (mark: string): Write =>
        (text) =>
          escaped(text).replaceAll(`\\${mark}`, mark);
      for (const mark of '<{*_`\\') expect(caught(without(mark)), mark).toBe(true);
    },
    timeout,
  );
});
