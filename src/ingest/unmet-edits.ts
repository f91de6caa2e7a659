import type { EventEdits, QuoteEdits } from '../model/editorial.ts';
import type { Story } from '../model/story.ts';

/** A word of an editorial file that fits nothing in the story, and what was expected. */
export interface UnmetEdit {
  /** Name of the file in `content/editorial/`. */
  readonly file: string;
  readonly words: string;
  readonly reason: string;
  readonly fix: string;
}

/** Decisions that fit nothing in the story. */
export const unmetEdits = (story: Story, quoteIds: ReadonlyMap<string, readonly string[]>, quotes: QuoteEdits, events: EventEdits): UnmetEdit[] => [
  ...unmetQuotes(story, quoteIds, quotes).map((one) => ({ ...one, file: 'quotes.yaml' })),
  ...[...events.same, ...events.apart].flat().filter((id) => !story.events.some((event) => event.id === id || event.joined?.includes(id))).map((words) => ({ words, file: 'events.yaml', reason: `Unexpected event ‘${words}’, expected the last part of the address of an event`, fix: 'copy it from nutgraf review or from the address of the event' })),
];

/** Quotations that no article has, persons whom the story or the article does not name, and quotations that are decided twice. */
function unmetQuotes(story: Story, quoteIds: ReadonlyMap<string, readonly string[]>, { speaker, unattributed, confirm }: QuoteEdits): Omit<UnmetEdit, 'file'>[] {
  const articles = new Map([...quoteIds].flatMap(([article, ids]) => ids.map((id) => [id, article] as const)));
  const people = new Set(story.cast.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const quotes = [...speaker.map(({ quote }) => quote), ...unattributed, ...confirm];
  const unknown = quotes.filter((id) => !articles.has(id)).map((words) => ({ words, reason: `Unexpected quotation ‘${words}’, expected the id of a quotation of the story`, fix: 'copy the id from nutgraf review or from the address of the quotation; if the quotation is gone from its article, delete the line' }));
  const twice = quotes.filter((id, n) => quotes.indexOf(id) !== n).map((words) => ({ words, reason: `Unexpected second decision on ‘${words}’, expected one`, fix: 'keep the line that is right' }));
  const persons = speaker.flatMap(({ quote, person }) => {
    if (!people.has(person)) return [{ words: person, reason: `Unexpected person ‘${person}’, expected the last part of the address of a person's page`, fix: 'write it as in /people/jane-roe/: jane-roe' }];
    const article = articles.get(quote);
    const named = article === undefined || [...(story.cast.byCluster.get(article)?.values() ?? [])].includes(person);
    return named ? [] : [{ words: person, reason: `Unexpected person ‘${person}’, expected one whom the article of ‘${quote}’ names`, fix: 'a speaker needs a place in the article that names them; use unattributed where there is none' }];
  });
  return [...unknown, ...twice, ...persons];
}
