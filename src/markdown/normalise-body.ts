import type { BodyBlock, Inline } from '../model/body.ts';
import { whiteSpace } from '../text/white-space.ts';

/** Controls and noncharacters: what no Markdown text and no character reference can carry. */
const unwritable = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\p{Noncharacter_Code_Point}]/gu;
/**
 * Whatever the two above and lone surrogates may be in: most texts have none of it and stay as they
 * are.
 */
const suspect = / {2}|[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/**
 * The text as a Markdown file can carry it: runs of white space and line ends are one space,
 * controls and noncharacters are gone, a lone surrogate is U+FFFD. No-break spaces and everything
 * else stay.
 */
export const normaliseText = (text: string): string =>
  suspect.test(text) ? text.toWellFormed().replace(unwritable, '').replace(whiteSpace, ' ') : text;

/** Running text with normalised strings, neighbouring ones joined and empty ones left out. */
export function normaliseInline(content: readonly Inline[]): Inline[] {
  const made: Inline[] = [];
  let open = '';
  const close = (): void => {
    const text = normaliseText(open);
    if (text) made.push(text);
    open = '';
  };
  for (const part of content) {
    if (typeof part === 'string') {
      open += part;
      continue;
    }
    close();
    made.push({ mark: part.mark, id: part.id, children: normaliseInline(part.children) });
  }
  close();
  return made;
}

/**
 * The body as it comes back from a file: normalised text, no empty lists or tables, a level from 2
 * to 6 on every heading and on nothing else. Keys stand in a fixed order, so that equal bodies have
 * equal JSON.
 */
export function normaliseBody(body: readonly BodyBlock[]): BodyBlock[] {
  return body.flatMap((block) => normaliseBlock(block) ?? []);
}

function normaliseBlock(block: BodyBlock): BodyBlock | null {
  switch (block.type) {
    case 'passage': {
      const { type, id, kind } = block;
      const content = normaliseInline(block.content);
      return kind === 'heading'
        ? { type, id, kind, level: Math.min(6, Math.max(2, block.level ?? 2)), content }
        : { type, id, kind, content };
    }
    case 'list':
      return block.items.length
        ? {
            type: 'list',
            ordered: block.ordered,
            items: block.items.map(({ id, content }) => ({
              id,
              content: normaliseInline(content),
            })),
          }
        : null;
    case 'table':
      return block.rows.length
        ? {
            type: 'table',
            rows: block.rows.map(({ id, header, cells }) => ({
              id,
              header,
              cells: cells.map(normaliseInline),
            })),
          }
        : null;
    case 'section':
      return { type: 'section', heading: normaliseText(block.heading) };
    case 'excerpt': {
      const { article, block: source, start, end } = block.at;
      return {
        type: 'excerpt',
        at: { article, block: source, start, end },
        from: block.from,
        content: normaliseInline(block.content),
      };
    }
  }
}
