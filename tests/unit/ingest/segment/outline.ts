import { segment } from '../../../../src/ingest/segment/segment.ts';
import { english } from '../../../../src/language/english/english.ts';
import type { Metadata, Segmented, SourceText } from '../../../../src/model/article.ts';
import type { Notice } from '../../../../src/model/message.ts';
import { slice } from '../../../../src/model/span.ts';

/** A seed with this text and nothing else. */
export const source = (text: string, metadata: Metadata = {}): SourceText => ({
  seed: 'strike.txt',
  sha256: '',
  encoding: 'utf-8',
  text,
  body: { start: 0, end: text.length },
  metadata,
});

/** Segments a text in English. */
export const segmented = (
  text: string,
  metadata: Metadata = {},
): { segmented: Segmented; notices: Notice[] } => segment(source(text, metadata), english);

/**
 * One line for the headline, each block and each removed line, in text order: what a reader of a
 * test can judge.
 */
export function outline(text: string, metadata: Metadata = {}): string {
  const { headline, blocks, removed } = segmented(text, metadata).segmented;
  const show = (words: string): string => words.replace(/\n/g, '⏎');
  const lines = [
    ...blocks.map((block) => {
      const words = block.cells
        ? block.cells.map((cell) => slice(text, cell)).join(' ¦ ')
        : slice(text, block.content);
      const more = [block.level, block.header && 'header', block.ordered && 'ordered']
        .filter(Boolean)
        .join(' ');
      return {
        at: block.span.start,
        line: `${block.kind}${more ? ` ${more}` : ''}: ${show(words)}`,
      };
    }),
    ...removed.map(({ span, rule }) => ({
      at: span.start,
      line: `REMOVED ${rule}: ${show(slice(text, span))}`,
    })),
  ];
  return [
    `HEADLINE ${headline.origin}: ${headline.text}`,
    ...lines.sort((a, b) => a.at - b.at).map(({ line }) => line),
    '',
  ].join('\n');
}
