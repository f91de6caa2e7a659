import type { Language } from '../../language/language.ts';
import type { Block, Segmented, SourceText } from '../../model/article.ts';
import { sentences } from '../../text/sentences.ts';
import { wordsIn } from '../../text/word-runs.ts';
import { textOf } from './passage-text.ts';

/**
 * What `rights: excerpt` in a sidecar means where it states no budget: words, and percent of the
 * article.
 */
const usual = { words: 100, share: 25 };

/** How many words of an article may be shown, or null where all may. */
export function budgetOf(source: SourceText, segmented: Segmented): number | null {
  const { metadata } = source;
  const { blocks } = segmented;
  if (metadata.rights?.toLowerCase() !== 'excerpt') return null;
  const all = blocks.reduce((sum, block) => sum + count(source, block), 0);
  // What was published of an article whose seed cannot be read was cut to its budget when it could.
  if (source.stale?.excerpt)
    return Math.min(all + headlineWords(segmented), Number(metadata.excerptWords ?? Infinity));
  return Math.min(
    Number(metadata.excerptWords ?? usual.words),
    Math.floor((all * Number(metadata.excerptShare ?? usual.share)) / 100),
  );
}

/**
 * The first blocks of an article as far as its budget goes; where the first paragraph alone is
 * longer, its first sentences.
 */
export function limitExcerpt(
  source: SourceText,
  segmented: Segmented,
  budget: number,
  language: Language,
): Block[] {
  const { blocks } = segmented;
  let left = budget - headlineWords(segmented);
  const shown: Block[] = [];
  for (const block of blocks) {
    const words = count(source, block);
    if (words > left) {
      if (!shown.some(({ kind }) => kind === 'paragraph'))
        shown.push(...opening(source, block, left, language));
      break;
    }
    shown.push(block);
    left -= words;
  }
  return shown;
}

/** The headline of the page counts, wherever in the text it was taken from. */
const headlineWords = ({ blocks, headline }: Segmented): number =>
  headline.span && !blocks.some(({ kind }) => kind === 'headline')
    ? wordsIn(headline.text).length
    : 0;

function opening({ text }: SourceText, block: Block, left: number, language: Language): Block[] {
  const fitting = sentences(text, language.abbreviations, block.content.start, block.content.end)
    .filter(({ end }) => wordsIn(text.slice(block.content.start, end)).length <= left)
    .at(-1);
  if (!fitting || block.cells) return [];
  return [
    {
      ...block,
      span: { start: block.span.start, end: fitting.end },
      content: { start: block.content.start, end: fitting.end },
    },
  ];
}

const count = (source: SourceText, block: Block): number => wordsIn(textOf(source, block)).length;
