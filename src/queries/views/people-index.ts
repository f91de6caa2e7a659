import type { PersonData, StoryData } from '../../model/content.ts';
import { searchKey } from '../../text/search-key.ts';
import { byText } from '../story/order.ts';
import type { StoryIndex } from '../story/story-index.ts';

/** Names that begin with one letter. */
export interface LetterGroup<Named> {
  /** In upper case without accents; '#' for names that begin with none. */
  readonly letter: string;
  readonly people: readonly Named[];
}

/**
 * The list of all people: those whom several articles name, the others as a list or, where they are
 * many, by letters, and those who have no page, by name.
 */
export interface PeopleIndex {
  readonly several: readonly PersonData[];
  readonly one: readonly PersonData[];
  readonly letters: readonly LetterGroup<PersonData>[];
  readonly named: readonly StoryData['named'][number][];
}

/** More persons of one article than this stand by letters. */
const mostInList = 40;

/**
 * Groups people for their list; letters are those of names as the sources write them, since nobody
 * says which part is the family's.
 */
export function peopleIndex(index: StoryIndex): PeopleIndex {
  const articlesOf = (id: string): number =>
    new Set((index.mentionsByEntity.get(id) ?? []).map(({ article }) => article)).size;
  const [several, one] = [
    index.people.filter(({ id }) => articlesOf(id) > 1),
    index.people.filter(({ id }) => articlesOf(id) <= 1),
  ];
  const named = byName(index.story.named);
  return one.length <= mostInList
    ? { several, one, letters: [], named }
    : { several, one: [], letters: byLetter(one), named };
}

/** In the order of their names. */
const byName = <Named extends { readonly id: string; readonly name: string }>(
  people: readonly Named[],
): Named[] =>
  people
    .map((person) => ({ person, key: searchKey(person.name) }))
    .toSorted((a, b) => byText(a.key, b.key) || byText(a.person.id, b.person.id))
    .map(({ person }) => person);

function byLetter(people: readonly PersonData[]): LetterGroup<PersonData>[] {
  const letters = Map.groupBy(
    byName(people),
    ({ name }) => /^\p{L}/u.exec(searchKey(name))?.[0].toUpperCase() ?? '#',
  );
  return [...letters].map(([letter, own]) => ({ letter, people: own }));
}
