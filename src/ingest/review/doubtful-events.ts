import type { Language } from '../../language/language.ts';
import type { EventEdits } from '../../model/editorial.ts';
import { slice } from '../../model/span.ts';
import type { NewsEvent, Story } from '../../model/story.ts';
import { first, valueAt } from '../../text/sure.ts';
import { type Doubt, doubtPlace } from './doubt.ts';

/** A pair changes two pages and the count of sources on both. */
const PAIR = 8;

/** Two labels with fewer words in common, of those of the shorter one, are likely of two events. */
const COMMON = 0.5;

/** Pairs of events that may be one, each pair once. */
export function doubtfulEvents(
  { articles, events, cast }: Story,
  { apart }: EventEdits,
  language: Language,
): Doubt[] {
  const sources = new Map(articles.map((read) => [read.article.id, read]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const names = new Map(cast.entities.map(({ id, name }) => [id, name]));
  const areAlike = (one: NewsEvent, other: NewsEvent): boolean => {
    const [a, b] = [one, other].map((event) => telling(event, names, language)) as [Words, Words];
    return a.intersection(b).size >= COMMON * Math.min(a.size, b.size);
  };
  const decided = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return events.flatMap((event) =>
    event.possiblySame
      .filter((id) => event.id < id && byId.has(id) && !decided.has(`${event.id} ${id}`))
      .map((id): Doubt => {
        const other = valueAt(byId, id);
        const accounts = [event, other].map((told) => first(told.accounts));
        const inOne = new Set(accounts.map(({ article }) => article)).size === 1;
        const read = valueAt(sources, first(accounts).article);
        return {
          about: 'event',
          harm: !inOne && areAlike(event, other) ? 'parted' : 'unlikely',
          words: slice(read.article.source.text, first(accounts).span).replace(/\s+/g, ' '),
          why: 'two accounts may tell of one event',
          places: accounts.map(({ article, span }) => doubtPlace(valueAt(sources, article), span)),
          file: 'events.yaml',
          choices: [`same: [[${event.id}, ${id}]]`, `apart: [[${event.id}, ${id}]]`],
          weight: PAIR + event.accounts.length + other.accounts.length,
        };
      }),
  );
}

type Words = ReadonlySet<string>;

/** The words of a label that tell what happened, without names of those who take part. */
function telling(
  { label, participants }: NewsEvent,
  names: ReadonlyMap<string, string>,
  { events: rules, functionWords }: Language,
): Words {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = new Set(participants.flatMap(({ person }) => wordsOf(names.get(person) ?? '')));
  return new Set(
    wordsOf(label)
      .filter((word) => word.length > 1 && !named.has(word) && !functionWords.has(word))
      .map((word) => rules.stem(word)),
  );
}
