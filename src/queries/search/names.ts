import { type Keyed, prefixFiles } from '../../text/prefix-files.ts';
import { fileOfPrefix, growTree, writeTree } from '../../text/prefix-tree.ts';
import { searchKey } from '../../text/search-key.ts';
import { firstPassage } from '../story/first-passage.ts';
import { claimsAt } from '../story/ledger-at.ts';
import type { Site } from '../story/site.ts';
import type { StoryIndex } from '../story/story-index.ts';
import { nameForms } from '../views/person-page.ts';

export type NameKind = 'person' | 'organisation' | 'event' | 'question' | 'article';

/**
 * What a search can find at once, as the name files hold it: kind, address below the base, label,
 * weight in the story, other forms of the name, roles in the words of the sources, and its statuses
 * where they must be stated.
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
export const nameFiles = (site: NameSite): Map<string, FindableName[]> =>
  prefixFiles(keyed(site), budget);

/** The files of names as they are published: their tree as text, and each by its name. */
export function publishedNames(site: NameSite): {
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
function keyed(site: NameSite): Keyed<FindableName>[] {
  return namesOf(site)
    .toSorted((a, b) => b[3] - a[3])
    .flatMap((value) => [...new Set(keysOf(value))].filter(Boolean).map((key) => ({ key, value })));
}

type NameSite = Pick<Site, 'index' | 'links'>;

const namesOf = (site: NameSite): FindableName[] => [
  ...personNames(site),
  ...listedNames(site),
  ...organisationNames(site),
  ...eventNames(site),
  ...titles(site),
];

/** The address of a page or passage below the base. */
const below = ({ links }: NameSite, address: string): string => address.slice(links.home.length);

const personNames = (site: NameSite): FindableName[] =>
  site.index.people.map(({ id, name, aliases, roles }): FindableName => {
    const { index, links } = site;
    const forms = [...new Set([...nameForms(index, id), ...aliases].map(({ text }) => text))];
    // A role that is alleged, denied or sensitive must not stand without who says so: it is left
    // to the person's page.
    const short = roles.filter(
      ({ text, provenance }) =>
        text.length <= longRole && !provenance.some((place) => claimsAt(index, place).length),
    );
    return [
      'person',
      below(site, links.person(id)),
      name,
      1 + (index.mentionsByEntity.get(id) ?? []).length,
      forms.filter((text) => text !== name).slice(0, mostForms),
      short.slice(0, mostRoles).map(({ text }) => text),
    ];
  });

/** People without a page are found where they are first named. */
const listedNames = (site: NameSite): FindableName[] =>
  site.index.story.named.map(({ name, places }): FindableName => [
    'person',
    below(site, firstPassage(site, places)),
    name,
    places.length,
    [...new Set(places.map(({ exact }) => exact.replace(/\s+/g, ' ')))]
      .filter((form) => form !== name)
      .slice(0, mostForms),
  ]);

const organisationNames = (site: NameSite): FindableName[] =>
  site.index.story.organisations.flatMap(({ id, name, aliases }): FindableName[] => {
    const mentions = site.index.mentionsByEntity.get(id) ?? [];
    const [first] = mentions;
    if (!first) return [];
    const address = below(site, site.links.passage(first.article, first.block));
    const forms = aliases.filter((text) => text !== name).slice(0, mostForms);
    return [['organisation', address, name, mentions.length, forms]];
  });

const eventNames = (site: NameSite): FindableName[] =>
  site.index.events.map(({ id, label, accounts, participants }): FindableName => {
    const claims = accounts.flatMap(({ provenance }) => claimsAt(site.index, provenance));
    const statuses = [...new Set(claims.map(({ status }) => status))];
    const address = below(site, site.links.event(id));
    const weight = accounts.length + participants.length;
    return statuses.length
      ? ['event', address, label, weight, [], [], statuses]
      : ['event', address, label, weight];
  });

const titles = (site: NameSite): FindableName[] => [
  ...site.index.faq.map(({ id, question, answers, origin }): FindableName => [
    'question',
    below(site, site.links.question(id)),
    question,
    answers.length + (origin === 'asked' ? 2 : 0),
  ]),
  ...site.index.articles.map(({ id, headline }): FindableName => [
    'article',
    below(site, site.links.article(id)),
    headline,
    1 + articleWeight(site.index, id),
  ]),
];

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
  (name.split(' ')[0]?.length ?? 0) < 4 ? [] : [name.slice(1), name.slice(0, 1) + name.slice(2)];
