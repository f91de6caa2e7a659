import type { AnchoredBlock } from '../../model/article.ts';
import type { Located } from '../../model/story.ts';
import type { Composition, Source } from './composition.ts';

/** Shorter paragraphs say too little, longer ones are not read. Characters. */
const fitting = { least: 160, most: 900 };

/**
 * The paragraph that says why the story matters, verbatim: the editor's choice, else among the opening paragraphs
 * of all articles the one that names most of the story's people, counted by the articles they appear in.
 * Ties go to the earlier article and paragraph.
 */
export function chooseNutGraf(composition: Composition, editorsBlock: string | undefined): Located | null {
  const all = [...composition.sources.values()];
  for (const source of all) {
    const chosen = source.read.article.blocks.find(({ id }) => id === editorsBlock);
    if (chosen) return { article: source.read.article.id, span: chosen.content };
  }
  const weight = weightOfPeople(composition);
  let best: { score: number; words: Located } | null = null;
  for (const source of all) {
    for (const block of openings(source)) {
      const score = scoreOf(block, source, weight);
      if (score > (best?.score ?? 0)) best = { score, words: { article: source.read.article.id, span: block.content } };
    }
  }
  return best?.words ?? null;
}

function openings({ read }: Source): readonly AnchoredBlock[] {
  const fits = ({ kind, content }: AnchoredBlock): boolean =>
    (kind === 'paragraph' || kind === 'standfirst') && content.end - content.start >= fitting.least && content.end - content.start <= fitting.most;
  return read.article.blocks.filter(fits).slice(0, 2);
}

function scoreOf(block: AnchoredBlock, source: Source, weight: ReadonlyMap<string, number>): number {
  const named = new Set(source.marks.filter(({ mark, span }) => mark === 'person' && span.start >= block.content.start && span.end <= block.content.end).map(({ id }) => id));
  return [...named].reduce((sum, id) => sum + (weight.get(id) ?? 0), 0);
}

function weightOfPeople({ story }: Composition): Map<string, number> {
  return new Map(story.cast.entities.map(({ id, mentions }) => [id, new Set(mentions.map(({ article }) => article)).size]));
}
