import type { AnchoredBlock } from '../../model/article.ts';
import { isHeld } from '../../model/held.ts';
import { contains, type Span } from '../../model/span.ts';
import type { LocatedSpan } from '../../model/story.ts';
import { type Composition, entityId, type Source } from './composition.ts';

/**
 * Shorter paragraphs say too little, longer ones are not read; of a chosen one the opening
 * sentences up to `shown` are. Characters.
 */
const fitting = { least: 160, most: 900, shown: 340 };

/**
 * The words that say what the story is about, verbatim: the paragraph of the editor's choice, else
 * the opening sentences of that opening paragraph that names most of the story's people and
 * organisations, counted by the articles they appear in. A paragraph with a quotation speaks for
 * one side, so it comes last. Ties go to the earlier article.
 */
export function chooseNutGraf(
  composition: Composition,
  editorsBlock: string | undefined,
): LocatedSpan | null {
  const all = [...composition.sources.values()];
  for (const source of all) {
    const chosen = source.read.article.blocks.find(({ id }) => id === editorsBlock);
    if (chosen && !isHeld(chosen.content, source.held))
      return { article: source.read.article.id, span: chosen.content };
  }
  const weight = weightOfNames(composition);
  let best: { score: number; words: LocatedSpan } | null = null;
  for (const source of all) {
    for (const block of openings(source)) {
      const score = scoreOf(composition, block, source, weight);
      if (score > (best?.score ?? 0))
        best = {
          score,
          words: { article: source.read.article.id, span: openingSentences(source, block) },
        };
    }
  }
  return best?.words ?? null;
}

function openings({ read, held }: Source): readonly AnchoredBlock[] {
  const fits = ({ kind, content }: AnchoredBlock): boolean =>
    (kind === 'paragraph' || kind === 'standfirst') &&
    !isHeld(content, held) &&
    content.end - content.start >= fitting.least &&
    content.end - content.start <= fitting.most;
  return read.article.blocks.filter(fits).slice(0, 2);
}

/** The first sentences of a block that together are not too long; at least one. */
function openingSentences({ places: located }: Source, block: AnchoredBlock): Span {
  const sentences = located.sentencesOf(block);
  const { start } = block.content;
  const last = sentences.findLast(({ end }) => end - start <= fitting.shown) ?? sentences[0];
  return { start, end: last?.end ?? block.content.end };
}

function scoreOf(
  { story }: Composition,
  block: AnchoredBlock,
  source: Source,
  weight: ReadonlyMap<string, number>,
): number {
  const { article, findings } = source.read;
  const span = openingSentences(source, block);
  const named = new Set(
    findings.mentions.flatMap((mention) =>
      contains(span, mention.span) ? (entityId(story, article.id, mention.cluster) ?? []) : [],
    ),
  );
  const sum = [...named].reduce((total, id) => total + (weight.get(id) ?? 0), 0);
  const quotes = findings.quotations.some(
    (quote) => quote.span.start < span.end && quote.span.end > span.start,
  );
  return quotes ? sum / 1000 : sum;
}

function weightOfNames({ story }: Composition): Map<string, number> {
  return new Map(
    story.cast.entities.map(({ id, mentions }) => [
      id,
      new Set(mentions.map(({ article }) => article)).size,
    ]),
  );
}
