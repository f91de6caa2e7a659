import type { PersonData } from '../../model/content.ts';
import { present } from '../../text/present.ts';
import { byText } from '../story/order.ts';
import type { StatementRow, StoryIndex } from '../story/story-index.ts';

/** Another person with the sentences that name both. */
export interface Relation {
  readonly person: PersonData;
  /** In the order of articles and text. */
  readonly sentences: readonly StatementRow[];
}

interface Sentence {
  readonly row: StatementRow;
  readonly people: ReadonlySet<string>;
}

const known = new WeakMap<StoryIndex, readonly Sentence[]>();

/**
 * With whom the sources name a person in one sentence; those of most sentences first. The sentences
 * say what it is about; nothing is inferred.
 */
export function relationsOf(index: StoryIndex, id: string): Relation[] {
  const others = new Map<string, StatementRow[]>();
  for (const { row, people } of sentencesOf(index)) {
    if (!people.has(id)) continue;
    for (const other of people)
      if (other !== id) others.set(other, [...(others.get(other) ?? []), row]);
  }
  return [...others]
    .flatMap(([other, sentences]) => {
      const person = index.person.get(other);
      return person ? [{ person, sentences }] : [];
    })
    .toSorted(
      (a, b) => b.sentences.length - a.sentences.length || byText(a.person.name, b.person.name),
    );
}

/** Two persons with the number of sentences that name both. */
export interface PersonPair {
  readonly a: string;
  readonly b: string;
  readonly n: number;
}

/**
 * All pairs among some persons, in the order in which they are given; one pass over the sentences.
 */
export function pairsAmong(index: StoryIndex, ids: readonly string[]): PersonPair[] {
  const place = new Map(ids.map((id, n) => [id, n]));
  const counts = new Map<number, number>();
  for (const { people } of sentencesOf(index)) {
    const places = [...people].flatMap((id) => place.get(id) ?? []).toSorted((a, b) => a - b);
    places.forEach((a, n) =>
      places
        .slice(n + 1)
        .forEach((b) => counts.set(a * ids.length + b, (counts.get(a * ids.length + b) ?? 0) + 1)),
    );
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([key, n]) => ({
      a: present(ids[Math.floor(key / ids.length)], 'person'),
      b: present(ids[key % ids.length], 'person'),
      n,
    }));
}

/** Sentences of the ledger that name at least two persons, each once. */
function sentencesOf(index: StoryIndex): readonly Sentence[] {
  const before = known.get(index);
  if (before) return before;
  const made = index.articles
    .flatMap((article) => {
      const rows = new Map(
        index.statementsByArticle.get(article.id)?.map((row) => [`${row.start}-${row.end}`, row]),
      );
      const mentions = article.mentions.filter(({ entity }) => index.person.has(entity));
      return [...rows.values()]
        .filter((row) => !index.isHeld(row))
        .toSorted((a, b) => a.start - b.start)
        .map((row) => ({
          row,
          people: new Set(
            mentions
              .filter(({ start, end }) => start >= row.start && end <= row.end)
              .map(({ entity }) => entity),
          ),
        }));
    })
    .filter(({ people }) => people.size > 1);
  known.set(index, made);
  return made;
}
