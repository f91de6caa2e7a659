import type { Block, Segmented, SourceText } from '../../model/article.ts';
import type { Language } from '../../language/language.ts';
import { sentences } from '../../text/sentences.ts';
import { wordsIn } from '../../text/word-runs.ts';
import { textOf } from './passage-text.ts';

/** What `rights: excerpt` in a sidecar means where it states no budget: words, and percent of the article. */
const usual = { words: 100, share: 25 };

/** How many words of an article may be shown, or null where all may. */
export function budgetOf({ metadata }: SourceText, { blocks }: Segmented, source: SourceText): number | null {
  if (metadata.rights?.toLowerCase() !== 'excerpt') return null;
  const all = blocks.reduce((sum, block) => sum + count(source, block), 0);
  return Math.min(Number(metadata.excerptWords ?? usual.words), Math.floor((all * Number(metadata.excerptShare ?? usual.share)) / 100));
}

/** The first blocks of an article as far as its budget goes; where the first paragraph alone is longer, its first sentences. */
export function limitExcerpt(source: SourceText, { blocks, headline }: Segmented, budget: number, language: Language): Block[] {
  // The headline of the page counts, wherever in the text it was taken from.
  let left = budget - (headline.span && !blocks.some(({ kind }) => kind === 'headline') ? wordsIn(headline.text).length : 0);
  const shown: Block[] = [];
  for (const block of blocks) {
    const words = count(source, block);
    if (words > left) {
      if (!shown.some(({ kind }) => kind === 'paragraph')) shown.push(...opening(source, block, left, language));
      break;
    }
    shown.push(block);
    left -= words;
  }
  return shown;
}

function opening({ text }: SourceText, block: Block, left: number, language: Language): Block[] {
  const fitting = sentences(text, language.abbreviations, block.content.start, block.content.end).filter(({ end }) => wordsIn(text.slice(block.content.start, end)).length <= left).at(-1);
  if (!fitting || block.cells) return [];
  return [{ ...block, span: { start: block.span.start, end: fitting.end }, content: { start: block.content.start, end: fitting.end } }];
}

const count = (source: SourceText, block: Block): number => wordsIn(textOf(source, block)).length;
