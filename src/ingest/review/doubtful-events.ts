import type { EventEdits } from '../../model/editorial.ts';
import { slice } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { first, valueAt } from '../../text/sure.ts';
import { type Doubt, doubtPlace } from './doubt.ts';

/** A pair changes two pages and the count of sources on both. */
const PAIR = 8;

/** Pairs of events that may be one, each pair once. */
export function doubtfulEvents({ articles, events }: Story, { apart }: EventEdits): Doubt[] {
  const sources = new Map(articles.map((read) => [read.article.id, read]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const decided = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return events.flatMap((event) =>
    event.possiblySame
      .filter((id) => event.id < id && byId.has(id) && !decided.has(`${event.id} ${id}`))
      .map((id): Doubt => {
        const accounts = [event, valueAt(byId, id)].map((told) => first(told.accounts));
        const read = valueAt(sources, first(accounts).article);
        return {
          about: 'event',
          harm: 'parted',
          words: slice(read.article.source.text, first(accounts).span).replace(/\s+/g, ' '),
          why: 'two accounts may tell of one event',
          places: accounts.map(({ article, span }) => doubtPlace(valueAt(sources, article), span)),
          file: 'events.yaml',
          choices: [`same: [[${event.id}, ${id}]]`, `apart: [[${event.id}, ${id}]]`],
          weight: PAIR + event.accounts.length + valueAt(byId, id).accounts.length,
        };
      }),
  );
}
