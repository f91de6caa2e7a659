import type { Happening } from '../../../model/findings.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import type { FeatureReader, Features } from './features.ts';

/** A happening that may become an event or an account of one. */
export interface Candidate {
  readonly article: string;
  /** Index into the article's happenings. */
  readonly index: number;
  readonly happening: Happening;
  /** Ids of the people who take part, in text order. */
  readonly persons: readonly string[];
  /** Ids of all who take part. */
  readonly parties: readonly string[];
  readonly features: Features;
}

/** One candidate a sentence: its weightiest clause with a named participant. */
export function gatherCandidates({ article, findings }: ReadArticle, cast: Cast, reader: FeatureReader): Candidate[] {
  const best = new Map<number, number>();
  findings.happenings.forEach((happening, index) => {
    if (happening.salience <= 0 || !participants(happening, article.id, cast).length) return;
    const known = best.get(happening.sentence.start);
    if (known === undefined || findings.happenings[known]!.salience < happening.salience) best.set(happening.sentence.start, index);
  });
  const persons = new Set(cast.entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  return [...best.values()].sort((a, b) => a - b).map((index) => {
    const happening = findings.happenings[index]!;
    const parties = participants(happening, article.id, cast);
    return { article: article.id, index, happening, parties, persons: parties.filter((id) => persons.has(id)), features: reader.of(article.id, happening.sentence) };
  });
}

function participants({ participants: clusters }: Happening, article: string, cast: Cast): string[] {
  const known = cast.byCluster.get(article);
  return [...new Set(clusters.flatMap(({ cluster }) => known?.get(cluster) ?? []))];
}
