import { count, type Scored } from '../figure.ts';
import { happeningOf } from './one-cast.ts';
import type { ToldStory } from './tell-story.ts';

/**
 * Disagreements that are shown. Nobody annotated which there are; one between reports of different
 * happenings is nearly always wrong.
 */
export function scoreDisagreements(stories: readonly ToldStory[]): Scored {
  const all = stories.flatMap(({ disagreements }) => disagreements);
  const over = (kindOf: (place: (typeof all)[number]['statements'][number]) => unknown): number =>
    all.filter(({ statements }) => new Set(statements.map(kindOf)).size > 1).length;
  const topics = over(({ document }) => document.topic);
  const happenings = over(({ document }) => happeningOf(document));
  return {
    measured: [
      {
        what: 'disagreements',
        counted: count(stories.flatMap(({ documents }) => documents).length, 'articles'),
        figures: [
          { name: 'shown', value: all.length, better: 'neither' },
          { name: 'over happenings', value: happenings - topics, better: 'lower' },
          { name: 'over topics', value: topics, better: 'lower' },
        ],
      },
    ],
    misses: [],
  };
}
