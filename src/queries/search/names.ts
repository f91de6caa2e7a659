import { type Keyed, prefixFiles } from '../../text/prefix-files.ts';
import { fileOfPrefix, growTree, writeTree } from '../../text/prefix-tree.ts';
import { searchKey } from '../../text/search-key.ts';
import { claimsAt } from '../story/ledger-at.ts';
import type { Site } from '../story/site.ts';
import type { StoryIndex } from '../story/story-index.ts';
import { nameForms } from '../views/person-page.ts';

export type NameKind = 'person' | 'organisation' | 'event' | 'question' | 'article';

/**
 * What a search can find at once, as the name files hold it: kind, address below the base, label,
 * weight in the story, other forms of the name, roles in the words of the sources, and how what it
 * says stands where that must be said.
 */
export type FindableName = readonly [
  kind: NameKind,
  address: string,
  label: string,
  weight: number,
  forms?: readonly string[],
  roles?: readonly string[],
  statuses?: readonly string[],
];

/** Bytes of JSON that a file of names holds at most. */
const budget = 8_000;
/**
 * Forms and roles that an entry holds at most, and the length of a role that is no description any
 * more.
 */
const [mostForms, mostRoles, longRole] = [6, 3, 60];

/** All findable names by the prefix of the file they belong in. */
export const nameFiles = (site: Pick<Site, 'index' | 'links'>): Map<string, FindableName[]> =>
  prefixFiles(keyed(site), budget);

/** The files of names as they are published: their tree as text, and each by its name. */
export function publishedNames(site: Pick<Site, 'index' | 'links'>): {
  readonly tree: string;
  readonly files: readonly { readonly file: string; readonly names: readonly FindableName[] }[];
} {
  const files = nameFiles(site);
  return {
    tree: writeTree(growTree(files.keys())),
    files: [...files].map(([prefix, names]) => ({ file: fileOfPrefix(prefix), names })),
  };
}

/** Every name under every key that it is found by, the names of most weight first. */
function keyed(site: Pick<Site, 'index' | 'links'>): Keyed<FindableName>[] {
  return namesOf(site)
    .toSorted((a, b) => b[3] - a[3])
    .flatMap((value) => [...new Set(keysOf(value))].filter(Boolean).map((key) => ({ key, value })));
}

function namesOf({ index, links }: Pick<Site, 'index' | 'links'>): FindableName[] {
  const below = (address: string): string => address.slice(links.home.length);
  const mentions = (id: string) => index.mentionsByEntity.get(id) ?? [];
  return [
    ...index.people.map(({ id, name, aliases, roles }): FindableName => {
      const forms = [
        ...new Set([...nameForms(index, id), ...aliases].map(({ text }) => text)),
      ].filter((text) => text !== name);
      // A role that is alleged, denied or sensitive must not stand without who says so: it is left
      // to the person's page.
      const short = roles
        .filter(
          ({ text, provenance }) =>
            text.length <= longRole && !provenance.some((place) => claimsAt(index, place).length),
        )
        .map(({ text }) => text);
      return [
        'person',
        below(links.person(id)),
        name,
        1 + mentions(id).length,
        forms.slice(0, mostForms),
        short.slice(0, mostRoles),
      ];
    }),
    ...index.story.organisations.flatMap(({ id, name, aliases }): FindableName[] => {
      const [first] = mentions(id);
      return first
        ? [
            [
              'organisation',
              below(links.passage(first.article, first.block)),
              name,
              mentions(id).length,
              aliases.filter((text) => text !== name).slice(0, mostForms),
            ],
          ]
        : [];
    }),
    ...index.events.map(({ id, label, accounts, participants }): FindableName => {
      const statuses = [
        ...new Set(
          accounts
            .flatMap(({ provenance }) => claimsAt(index, provenance))
            .map(({ status }) => status),
        ),
      ];
      const weight = accounts.length + participants.length;
      return statuses.length
        ? ['event', below(links.event(id)), label, weight, [], [], statuses]
        : ['event', below(links.event(id)), label, weight];
    }),
    ...index.faq.map(({ id, question, answers, origin }): FindableName => [
      'question',
      below(links.question(id)),
      question,
      answers.length + (origin === 'asked' ? 2 : 0),
    ]),
    ...index.articles.map(({ id, headline }): FindableName => [
      'article',
      below(links.article(id)),
      headline,
      1 + articleWeight(index, id),
    ]),
  ];
}

const articleWeight = (index: StoryIndex, id: string): number =>
  index.eventsByArticle.get(id)?.length ?? 0;

/**
 * Titles are found by how they begin; names by each of their words in turn, by roles, by initials,
 * and without one of their first two letters.
 */
function keysOf([kind, , label, , forms = [], roles = []]: FindableName): string[] {
  const names = [label, ...forms].map(searchKey);
  if (kind !== 'person' && kind !== 'organisation') return names;
  const turned = names.flatMap((name) => rotations(name.split(' ')));
  const initials = names
    .map((name) =>
      name
        .split(' ')
        .map(([letter]) => letter)
        .join(''),
    )
    .filter((letters) => letters.length > 1);
  return [
    ...turned,
    ...turned.flatMap(withoutOne),
    ...initials,
    ...roles.map((role) => searchKey(role)),
  ];
}

/** 'ines maria falk' also as 'maria falk ines' and 'falk ines maria'. */
const rotations = (words: readonly string[]): string[] =>
  words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));

/**
 * The name without its first, and without its second letter, so that a search for 'flk' or 'alk'
 * reaches Falk's file.
 */
const withoutOne = (name: string): string[] =>
  (name.split(' ')[0]?.length ?? 0) < 4 ? [] : [name.slice(1), name[0]! + name.slice(2)];
