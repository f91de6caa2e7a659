import type { BodyBlock, Inline } from '../../model/body.ts';

/** A passage, sentence or quotation as a W3C text quote: its words and those around it. */
export interface CitedPassage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context on each side, as other annotators give. */
const context = 32;

/** Everything on an article's page that has an id of its own, by that id, in text order. */
export function citedPassages(body: readonly BodyBlock[]): Map<string, CitedPassage> {
  const places = new Map<string, { start: number; end: number }>();
  let text = '';
  const mark = (id: string, inner: () => void): void => {
    const start = text.length;
    inner();
    // A sentence that runs into a quotation comes in pieces.
    places.set(id, { start: places.get(id)?.start ?? start, end: text.length });
  };
  const words = (content: readonly Inline[]): void => {
    for (const part of content) {
      if (typeof part === 'string') text += part;
      else if (part.mark === 'quote' || part.mark === 'sentence')
        mark(part.id, () => words(part.children));
      else words(part.children);
    }
  };
  const block = (id: string, ...contents: readonly (readonly Inline[])[]): void => {
    mark(id, () =>
      contents.forEach((content, n) => {
        text += n ? ' ' : '';
        words(content);
      }),
    );
    text += ' ';
  };
  for (const one of body) {
    if (one.type === 'passage') block(one.id, one.content);
    if (one.type === 'list') for (const { id, content } of one.items) block(id, content);
    if (one.type === 'table') for (const { id, cells } of one.rows) block(id, ...cells);
  }
  return new Map(
    [...places].map(([id, { start, end }]) => [
      id,
      {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - context), start).toWellFormed(),
        suffix: text.slice(end, end + context).toWellFormed(),
      },
    ]),
  );
}
