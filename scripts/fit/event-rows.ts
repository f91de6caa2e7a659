import { nothingPublished } from '../../src/ingest/addresses/assign-addresses.ts';
import { readDocument } from '../../src/ingest/analyse.ts';
import { reportsOf } from '../../src/ingest/copies/copies-of.ts';
import { AccountEvidence } from '../../src/ingest/resolve/events/account-evidence.ts';
import {
  type EventCandidate,
  gatherCandidates,
} from '../../src/ingest/resolve/events/candidates.ts';
import { comparedPairs, order } from '../../src/ingest/resolve/events/join-accounts.ts';
import { resolveCast } from '../../src/ingest/resolve/resolve-cast.ts';
import { contextOf } from '../../src/ingest/resolve/story-context.ts';
import { english } from '../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../src/model/editorial.ts';
import { contains } from '../../src/model/span.ts';
import type { ReadArticle } from '../../src/model/story.ts';
import { valueAt } from '../../src/text/sure.ts';
import type { StoryDocument } from '../../tests/eval/documents.ts';
import { happeningOf } from '../../tests/eval/stories/one-cast.ts';
import { meet } from '../../tests/eval/stories/pairs.ts';
import type { Row } from './logistic.ts';

/** What a pair of one long story counts beside one of a topic: most pairs stand in both. */
const OF_LONG_STORY = 0.6;

/**
 * Pairs of accounts whose truth is known, with what speaks for and against them: of each topic as a
 * story, and of all topics as one.
 */
export function eventRows(documents: readonly StoryDocument[]): Row[] {
  const read = new Map(documents.map((one) => [one, readStoryDocument(one)]));
  const topics = [...Map.groupBy(documents, ({ topic }) => topic).values()];
  return [
    ...topics.flatMap((topic) => rowsOf(topic, read, 1)),
    ...rowsOf(documents, read, OF_LONG_STORY),
  ];
}

const readStoryDocument = ({ id, text, published }: StoryDocument): ReadArticle =>
  readDocument({ id, text, ...(published !== undefined && { published }) }, english);

function rowsOf(
  documents: readonly StoryDocument[],
  read: ReadonlyMap<StoryDocument, ReadArticle>,
  weight: number,
): Row[] {
  const articles = documents.map((one) => valueAt(read, one));
  const cast = resolveCast(articles, peopleEditsSchema.parse({}), english);
  const { features: reader } = contextOf(articles, cast, english, nothingPublished);
  const candidates = articles
    .flatMap((article) => gatherCandidates(article, cast, reader, english))
    .sort(order);
  const places = new Set(cast.entities.flatMap(({ id, type }) => (type === 'place' ? [id] : [])));
  const evidence = new AccountEvidence(candidates, {
    articles,
    reader,
    reportOf: reportsOf(articles),
    language: english,
    places,
  });
  const byId = new Map(documents.map((one) => [one.id, one]));
  return comparedPairs(candidates, evidence).flatMap(([a, b]): Row[] => {
    const truth = isOneEvent(toTold(a, byId), toTold(b, byId));
    if (truth === undefined) return [];
    return [{ values: [...evidence.signs(a, b)], label: truth ? 1 : 0, weight }];
  });
}

/** What is known of an account: what its document reports, and the chains of its sentence. */
interface Told {
  readonly document: StoryDocument;
  readonly chains: ReadonlySet<string>;
  /** Whether its sentence was annotated with care. */
  readonly judged: boolean;
}

function toTold(
  { article, happening: { sentence } }: EventCandidate,
  byId: ReadonlyMap<string, StoryDocument>,
): Told {
  const document = valueAt(byId, article);
  const events = document.events.filter((event) => contains(sentence, event));
  return {
    document,
    chains: new Set(events.flatMap(({ chain }) => chain ?? [])),
    judged: events.some((event) => document.annotated.some((one) => contains(one, event))),
  };
}

/** Whether two accounts tell of one event, by one chain in common; undefined where nobody knows. */
function isOneEvent(a: Told, b: Told): boolean | undefined {
  if (meet(a.chains, b.chains)) return true;
  const known =
    (a.judged && b.judged) ||
    (a.chains.size > 0 && b.chains.size > 0) ||
    happeningOf(a.document) !== happeningOf(b.document);
  return known ? false : undefined;
}
