import { stringify } from 'yaml';
import { isSecret } from '../../src/ingest/addresses/is-secret.ts';
import type { Ingested } from '../../src/ingest/ingest.ts';
import { wordsIn } from '../../src/text/word-runs.ts';
import type { Decisions } from './story.ts';

/**
 * Editorial files by their path, and what they withhold: names and whole texts that may stand
 * nowhere in the site.
 */
export interface Decided {
  readonly files: ReadonlyMap<string, string>;
  readonly withheld: readonly string[];
}

/**
 * Turns the numbers of a story's decisions into decisions about what its first ingest has found.
 */
export function decide(decisions: Decisions, { pages, lock, resolved }: Ingested): Decided {
  const idsOf = (all: readonly { readonly data: { readonly id: string } }[]): string[] =>
    all.map(({ data: { id } }) => id);
  const [people, events, articles] = [
    idsOf(pages.people),
    idsOf(pages.events),
    idsOf(pages.articles),
  ];
  const quotes = pages.articles.flatMap(({ data }) => data.quotes.map(({ id }) => id));
  const passages = [...lock.values()]
    .flat()
    .filter(({ kind, gone }) => kind === 'paragraph' && !gone);
  const of = <Value>(choice: number | undefined, all: readonly Value[]): Value[] =>
    choice === undefined || !all.length ? [] : [all[choice % all.length] as Value];
  const pair = (choice: number | undefined, all: readonly string[]): [string, string][] =>
    of(choice, all).flatMap((one) =>
      of((choice ?? 0) + 1, all)
        .filter((other) => other !== one)
        .map((other): [string, string] => [one, other]),
    );
  const names = resolved.cast.entities
    .filter(({ type }) => type === 'person')
    .map(({ name }) => name);
  const mentioned = (id: string) =>
    of(
      decisions.split,
      pages.people
        .find(({ data }) => data.id === id)
        ?.data.aliases.flatMap(({ provenance }) => provenance.map(({ article }) => article)) ?? [],
    );

  // What a sidecar states is the editors' own word.
  const stated = pages.articles
    .map(({ data: { byline, outlet } }) => `${byline} ${outlet}`)
    .join('\n');
  // The list of what is withheld does not reach addresses of articles; docs/editing.md says what to
  // do about them.
  const inAddress = (name: string): boolean => articles.some(isSecret([name]));
  const secretName = of(
    decisions.withheldPerson,
    names.filter((name) => !stated.includes(name) && !inAddress(name)),
  );
  const secretPassage = of(decisions.withheldPassage, passages);
  // Of one article alone nothing would be left.
  const secretArticle = articles.length > 1 ? of(decisions.withheldArticle, articles) : [];
  // Words that stand elsewhere too, or are very few, are no secret.
  const blocks = [...lock.values()]
    .flat()
    .filter(({ id, gone }) => id.startsWith('p-') && !gone)
    .map(({ text }) => inWords(text));
  const tells = (text: string): boolean =>
    wordsIn(text).length > 6 &&
    blocks.filter((other) => other.includes(inWords(text))).length === 1;
  const secretTexts = secretArticle.flatMap((article) =>
    (lock.get(article) ?? []).filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
  );
  const files = {
    'people.yaml': {
      hide: of(decisions.hide, people),
      merge: pair(decisions.merge, people),
      rename: of(decisions.rename, pages.people).flatMap(({ data: { id, aliases } }) =>
        of(decisions.rename, aliases).map(({ text: name }) => ({ person: id, name })),
      ),
      split: of(decisions.split, people).flatMap((person) =>
        mentioned(person).map((article) => ({
          person,
          articles: [article],
          as: 'Another of that name',
        })),
      ),
      // Who is hidden must be there: no name of theirs is nobody's.
      dismiss: decisions.hide === undefined ? of(decisions.dismiss, names) : [],
      confirm: of(decisions.confirm, names),
    },
    'quotes.yaml': {
      speaker: of(decisions.speaker, quotes).flatMap((quote) =>
        of(decisions.speaker, people).map((person) => ({ quote, person })),
      ),
      unattributed: of(decisions.unattributed, quotes),
      confirm: [],
    },
    'events.yaml': { same: pair(decisions.same, events), apart: pair(decisions.apart, events) },
    'withheld.yaml': {
      people: secretName,
      passages: secretPassage.map(({ id }) => id),
      articles: secretArticle,
    },
    'corrections.yaml': {
      corrections: of(decisions.correction, passages).map(({ id }) => ({
        date: '2025-06-09',
        passage: id,
        wrong: 'the day was wrong',
        right: 'it was the day <after> “that”',
      })),
    },
  };
  const written = Object.entries(files).flatMap(([name, value]): [string, string][] =>
    Object.values(value).some((list) => list.length)
      ? [[`content/editorial/${name}`, stringify(value)]]
      : [],
  );
  return {
    files: new Map(written),
    withheld: [
      ...secretName,
      ...[...secretPassage.map(({ text }) => text), ...secretTexts].filter(tells),
    ],
  };
}

const inWords = (text: string): string => ` ${wordsIn(text).join(' ')} `;
