import { scaleLinear } from 'd3-scale';
import type { ArticleData } from '../../model/content.ts';
import type { StoryIndex } from '../story/story-index.ts';

/** What one article tells, and how much of it others tell too. */
export interface OverlapRow {
  readonly article: ArticleData;
  readonly events: number;
  /** Of these, the ones that another independent source tells too. */
  readonly shared: number;
  readonly people: number;
  /** Of these, the ones that another independent source names too. */
  readonly sharedPeople: number;
  /** Lengths of the bars, parts of the width from 0 to 1. */
  readonly own: number;
  readonly with: number;
}

/** Articles that count as one source stand in one group. */
export interface SourceOverlap {
  readonly groups: readonly (readonly OverlapRow[])[];
  /**
   * The groups to draw: all of a few articles; of many, those that overlap with others or count as
   * one source, most overlap first.
   */
  readonly drawn: readonly (readonly OverlapRow[])[];
}

/** More articles than this are not all drawn; and no more than the second number. */
const [few, most] = [12, 30] as const;

/**
 * How the sources overlap in the events they tell; null with fewer than two articles or none of an
 * event.
 */
export function sourceOverlap(index: StoryIndex): SourceOverlap | null {
  const group = index.sourceOf;
  const longest = Math.max(
    0,
    ...index.articles.map(({ id }) => index.eventsByArticle.get(id)?.length ?? 0),
  );
  if (index.articles.length < 2 || longest === 0) return null;
  const scale = scaleLinear([0, longest], [0, 1]);
  const rowOf = (article: ArticleData): OverlapRow => {
    const events = index.eventsByArticle.get(article.id) ?? [];
    const elsewhere = (ids: readonly string[]): boolean =>
      ids.some((id) => group.get(id) !== group.get(article.id));
    const shared = events.filter(({ accounts }) =>
      elsewhere(accounts.map((account) => account.article)),
    ).length;
    const people = [...new Set(article.mentions.map(({ entity }) => entity))].filter((id) =>
      index.person.has(id),
    );
    const sharedPeople = people.filter((id) =>
      elsewhere((index.mentionsByEntity.get(id) ?? []).map((mention) => mention.article)),
    ).length;
    return {
      article,
      events: events.length,
      shared,
      people: people.length,
      sharedPeople,
      with: scale(shared),
      own: scale(events.length - shared),
    };
  };
  const groups = Map.groupBy(index.articles, ({ id }) => group.get(id) ?? -1);
  const rows = [...groups.values()].map((articles) => articles.map(rowOf));
  return { groups: rows, drawn: index.articles.length <= few ? rows : overlapping(rows) };
}

function overlapping(groups: readonly (readonly OverlapRow[])[]): (readonly OverlapRow[])[] {
  const overlap = (group: readonly OverlapRow[]): number =>
    Math.max(...group.map(({ shared }) => shared));
  const drawn: (readonly OverlapRow[])[] = [];
  for (const group of groups
    .filter((own) => own.length > 1 || overlap(own) > 0)
    .toSorted((a, b) => overlap(b) - overlap(a))) {
    if (drawn.flat().length + group.length <= most) drawn.push(group);
  }
  return drawn;
}
