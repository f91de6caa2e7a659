import { type StoryDocument, storyDocument } from '../documents.ts';
import { type Evaluation, inContext } from '../evaluate.ts';
import type { Scored } from '../figure.ts';
import { type Numbered, readRecords } from '../read-records.ts';
import { GoldPeople } from './gold-people.ts';
import { castNames, withOneCast } from './one-cast.ts';
import { scoreCast } from './score-cast.ts';
import { scoreDisagreements } from './score-disagreements.ts';
import { scoreJoins } from './score-joins.ts';
import { tellStory } from './tell-story.ts';

/**
 * Scores what the program makes of reports as stories: each topic as one, all topics as one, and
 * all as one in which few people take part. Throws a CorpusFault.
 */
export function evaluateStories(file: string): Evaluation {
  const { records, sha256 } = readRecords(file, storyDocument);
  return { sha256, documents: records.length, ...scoreAllWays(records, file) };
}

/** The same for the topics of odd and of even numbers, each half as stories of its own. */
export function evaluateStoryHalves(file: string): Evaluation {
  const { records, sha256 } = readRecords(file, storyDocument);
  const halves = (['even', 'odd'] as const).flatMap((name, parity) => {
    const own = records.filter(({ record }) => record.topic % 2 === parity);
    if (!own.length) return [];
    const { measured, misses } = scoreAllWays(own, file);
    const part = `${name} topics (${own.length})`;
    return [{ measured: measured.map((one) => ({ ...one, part })), misses }];
  });
  return {
    sha256,
    documents: records.length,
    measured: halves.flatMap(({ measured }) => measured),
    misses: halves.flatMap(({ misses }) => misses),
  };
}

type Scores = Pick<Evaluation, 'measured' | 'misses'>;

function scoreAllWays(records: readonly Numbered<StoryDocument>[], file: string): Scores {
  const documents = records.map(({ record }) => record);
  const lines = new Map(records.map(({ line, record }) => [record.id, line]));
  const people = new GoldPeople(documents);
  const topics = [...Map.groupBy(documents, ({ topic }) => topic).values()];
  const told = [
    toScores('each topic a story', documents, scoreAll(topics, people), { file, lines }),
    toScores('all one story', documents, scoreAll([documents], people), { file, lines }),
  ];
  // Only now are people of one new name one person.
  const recast = withOneCast(documents, people);
  const cast = scoreAll([recast], people, castNames);
  told.push(toScores('all one story with one cast', recast, cast, { file, lines }));
  return {
    measured: told.flatMap(({ measured }) => measured),
    misses: told.flatMap(({ misses }) => misses),
  };
}

function scoreAll(
  stories: readonly (readonly StoryDocument[])[],
  people: GoldPeople,
  cast: readonly string[] = [],
): Scored[] {
  const told = stories.map((documents) => tellStory(documents, cast));
  return [scoreJoins(told), scoreCast(told, people, cast), scoreDisagreements(told)];
}

interface Places {
  readonly file: string;
  readonly lines: ReadonlyMap<string, number>;
}

/** Figures and misses with the way in which the documents were taken as stories. */
function toScores(
  way: string,
  documents: readonly StoryDocument[],
  scored: readonly Scored[],
  { file, lines }: Places,
): Scores {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return {
    measured: scored
      .flatMap(({ measured }) => measured)
      .map((one) => ({ ...one, what: `${one.what}, ${way}` })),
    misses: scored
      .flatMap(({ misses }) => misses)
      .map(({ kind, document, span, note = '' }) => ({
        kind: `${kind}, ${way}`,
        place: `${file}:${lines.get(document)} ${document}`,
        words: `${span ? inContext(texts.get(document) ?? '', span) : ''} (${note})`,
      })),
  };
}
