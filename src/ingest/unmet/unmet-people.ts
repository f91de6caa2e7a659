import type { PeopleEdits } from '../../model/editorial.ts';
import { isByName } from '../../model/findings.ts';
import { type Said, say } from '../../model/messages/catalogue.ts';
import { slice } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { nearest, oneOf } from '../../text/nearest.ts';
import { valueAt } from '../../text/sure.ts';
import { someHold } from '../some-hold.ts';
import { expectedId, type UnmetEdit } from './unmet-edit.ts';

const file = 'people.yaml';
const idForm = 'the last part of the address of a person’s page';

/**
 * Decisions on names and people that fit nothing. `known`: addresses that people or articles ever
 * had.
 */
export function unmetPeople(
  story: Story,
  edits: PeopleEdits,
  known: ReadonlySet<string>,
): UnmetEdit[] {
  return [
    ...unmetNames(story, edits),
    ...unmetIds(story, edits, known),
    ...unmetRenames(story, edits),
    ...unmetPages(story, edits),
  ];
}

/**
 * A name as it stands in the texts: what it is read as, and by what else the same bearer is called.
 */
interface NameForm {
  readonly type: string;
  readonly others: ReadonlySet<string>;
}

function unmetNames(story: Story, { confirm, dismiss }: PeopleEdits): UnmetEdit[] {
  if (!confirm.length && !dismiss.length) return [];
  const forms = formsOf(story);
  return Object.entries({ confirm, dismiss }).flatMap(([key, names]) =>
    names.flatMap((name, n): UnmetEdit[] => {
      const at = { file, path: [key, n] };
      const form = forms.get(name);
      if (!form)
        return [
          {
            ...at,
            ...say('editorial-unknown/nobody', {
              id: name,
              expected: expectedId(name, forms.keys(), 'one as it stands in the texts'),
            }),
          },
        ];
      const more = [
        ...(form.type === 'person'
          ? []
          : [`the ${form.type}, with its place in events and questions`]),
        ...[...form.others].map((other) => `‘${other}’`),
      ];
      if (key !== 'dismiss' || !more.length) return [];
      return [
        {
          ...at,
          ...say('editorial-unknown/nobody-reaches', { name, more: more.join(', ') }),
        },
      ];
    }),
  );
}

function formsOf({ articles }: Story): Map<string, NameForm> {
  const forms = new Map<string, { type: string; others: Set<string> }>();
  for (const { article, findings } of articles) {
    const named = findings.mentions.filter(isByName).map(({ cluster, type, span }) => ({
      cluster,
      type,
      words: slice(article.source.text, span).replace(/\s+/g, ' '),
    }));
    const clusters = Map.groupBy(named, ({ cluster }) => cluster);
    for (const { words, type, cluster } of named) {
      const form =
        forms.get(words) ?? valueAt(forms.set(words, { type, others: new Set() }), words);
      for (const other of clusters.get(cluster) ?? [])
        if (other.words !== words) form.others.add(other.words);
    }
  }
  return forms;
}

function unmetIds(
  { articles, cast }: Story,
  { merge, split, rename }: PeopleEdits,
  known: ReadonlySet<string>,
): UnmetEdit[] {
  const people = new Map((cast.found ?? []).map((one) => [one.id, one]));
  const made = new Set(split.map(({ as }) => as));
  const person = (id: string, path: UnmetEdit['path']): UnmetEdit[] =>
    people.has(id) || known.has(id) || cast.entities.some((one) => one.id === id)
      ? []
      : [
          {
            file,
            path,
            ...say('editorial-unknown/person', {
              id,
              expected: expectedId(id, people.keys(), idForm),
            }),
          },
        ];
  return [
    ...merge.flatMap((ids, n) => ids.flatMap((id, at) => person(id, ['merge', n, at]))),
    ...rename.flatMap(({ person: id, name }, n) =>
      made.has(name) ? [] : person(id, ['rename', n, 'person']),
    ),
    ...split.flatMap(({ person: id }, n) => person(id, ['split', n, 'person'])),
    ...unmetParts({ articles, cast }, split, known),
  ];
}

/** Articles by which somebody is parted and that the story has not, or that do not name them. */
function unmetParts(
  { articles, cast }: Pick<Story, 'articles' | 'cast'>,
  split: PeopleEdits['split'],
  known: ReadonlySet<string>,
): UnmetEdit[] {
  const seen = new Set(articles.map(({ article }) => article.id));
  const namedIn = new Map((cast.found ?? []).map((one) => [one.id, one.articles]));
  const saidOf = (article: string, person: string): Said<'editorial-unknown'> | undefined => {
    if (!seen.has(article)) {
      const expected = expectedId(article, seen, 'the last part of the address of an article');
      return known.has(article)
        ? undefined
        : say('editorial-unknown/article', { id: article, expected });
    }
    const named = namedIn.get(person);
    return !named || named.includes(article)
      ? undefined
      : say('editorial-unknown/article-without', {
          article,
          person,
          named: oneOf(named.slice(0, 3)),
        });
  };
  return split.flatMap(({ person, articles: parts }, n) =>
    parts.flatMap((article, at) => {
      const said = saidOf(article, person);
      return said ? [{ file, path: ['split', n, 'articles', at], ...said }] : [];
    }),
  );
}

/** A page is never headed by a name that no source uses. */
function unmetRenames({ articles, cast }: Story, { rename }: PeopleEdits): UnmetEdit[] {
  return rename.flatMap(({ person, name }, n): UnmetEdit[] => {
    if (someHold(articles, name)) return [];
    const own = cast.found?.find(({ id }) => id === person)?.forms ?? [];
    const near = nearest(name, own).concat(own).slice(0, 3);
    return [
      {
        file,
        path: ['rename', n, 'name'],
        ...say('editorial-unknown/new-name', {
          name,
          expected: oneOf([...new Set(near)]) || 'one that a source uses',
        }),
      },
    ];
  });
}

/** A page is given to, or taken from, somebody whom the story names. */
function unmetPages({ cast }: Story, { page, listed }: PeopleEdits): UnmetEdit[] {
  const people = (cast.found ?? []).filter(({ type }) => type === 'person');
  const known = new Set(people.flatMap(({ id, name }) => [id, name]));
  return Object.entries({ page, listed }).flatMap(([key, names]) =>
    names.flatMap((name, n): UnmetEdit[] =>
      known.has(name)
        ? []
        : [
            {
              file,
              path: [key, n],
              ...say('editorial-unknown/person', {
                id: name,
                expected: expectedId(name, known, `${idForm}, or a name in the list of people`),
              }),
            },
          ],
    ),
  );
}
