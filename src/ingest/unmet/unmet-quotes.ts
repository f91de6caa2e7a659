import type { QuoteEdits } from '../../model/editorial.ts';
import { say } from '../../model/messages/catalogue.ts';
import type { Story } from '../../model/story.ts';
import { expectedId, type UnmetEdit } from './unmet-edit.ts';

/** A quotation that an entry decides on, and where in the file. */
interface Decided {
  readonly id: string;
  readonly path: UnmetEdit['path'];
}

const file = 'quotes.yaml';

/**
 * Quotations that no article has, persons whom the story or the article does not name, and
 * quotations that are decided twice.
 */
export function unmetQuotes(
  story: Story,
  quoteIds: ReadonlyMap<string, readonly string[]>,
  { speaker, unattributed, confirm }: QuoteEdits,
): UnmetEdit[] {
  const articles = new Map(
    [...quoteIds].flatMap(([article, ids]) => ids.map((id) => [id, article] as const)),
  );
  const all: Decided[] = [
    ...speaker.map(({ quote: id }, n) => ({ id, path: ['speaker', n, 'quote'] })),
    ...unattributed.map((id, n) => ({ id, path: ['unattributed', n] })),
    ...confirm.map((id, n) => ({ id, path: ['confirm', n] })),
  ];
  const unknown = all
    .filter(({ id }) => !articles.has(id))
    .map(({ id, path }): UnmetEdit => ({
      file,
      path,
      ...say('editorial-unknown/quotation', {
        id,
        expected: expectedId(id, articles.keys(), 'the id of a quotation of the story'),
      }),
    }));
  const twice = all
    .filter(({ id }, n) => all.findIndex((other) => other.id === id) !== n)
    .map(({ id, path }): UnmetEdit => ({
      file,
      path,
      ...say('editorial-unknown/twice', { id }),
    }));
  return [...unknown, ...twice, ...unmetSpeakers(story, articles, speaker)];
}

function unmetSpeakers(
  { cast }: Story,
  articles: ReadonlyMap<string, string>,
  speaker: QuoteEdits['speaker'],
): UnmetEdit[] {
  const people = new Set(cast.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  return speaker.flatMap(({ quote, person }, n): UnmetEdit[] => {
    const at = { file, path: ['speaker', n, 'person'] };
    if (!people.has(person))
      return [
        {
          ...at,
          ...say('editorial-unknown/person', {
            id: person,
            expected: expectedId(person, people, 'the last part of the address of a person’s page'),
          }),
        },
      ];
    const article = articles.get(quote);
    if (article === undefined) return [];
    const named = [...(cast.byCluster.get(article)?.values() ?? [])].filter((id) => people.has(id));
    if (named.includes(person)) return [];
    return [
      {
        ...at,
        ...say('editorial-unknown/speaker', { person, quote }),
      },
    ];
  });
}
