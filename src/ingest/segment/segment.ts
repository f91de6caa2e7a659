import type { Finding } from '../../model/message.ts';
import type { Block, Segmented, SourceText } from '../../model/article.ts';

/** Cuts a seed into headline, blocks and removed lines; together with front matter and white space they are all of it. */
export function segment(source: SourceText): { segmented: Segmented; findings: Finding[] } {
  const blocks: Block[] = [];
  for (const line of source.text.slice(source.body.start).matchAll(/\S[^\n]*/g)) {
    const start = source.body.start + line.index;
    const span = { start, end: start + line[0].trimEnd().length };
    blocks.push({ kind: 'paragraph', span, content: span });
  }
  const first = blocks[0]!;
  return {
    segmented: { headline: { text: source.text.slice(first.content.start, first.content.end), origin: 'derived', span: first.content }, blocks, removed: [] },
    findings: [],
  };
}
