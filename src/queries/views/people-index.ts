import type { PersonData } from '../../model/content.ts';
import { searchKey } from '../../text/search-key.ts';
import { byText } from '../story/order.ts';
import type { StoryIndex } from '../story/story-index.ts';

/** Persons whose names begin with one letter. */
export interface LetterGroup {
  /** In upper case without accents; '#' for names that begin with none. */
  readonly letter: string;
  readonly people: readonly PersonData[];
}

/**
 * The list of all people: those whom several articles name, and the others as a list or, where they
 * are many, by letters.
 */
export interface PeopleIndex {
  readonly several: readonly PersonData[];
  readonly one: readonly PersonData[];
  readonly letters: readonly LetterGroup[];
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
  if (one.length <= mostInList) return { several, one, letters: [] };
  const keyed = one
    .map((person) => ({ person, key: searchKey(person.name) }))
    .toSorted((a, b) => byText(a.key, b.key) || byText(a.person.id, b.person.id));
  const letters = Map.groupBy(keyed, ({ key }) => /^\p{L}/u.exec(key)?.[0].toUpperCase() ?? '#');
  return {
    several,
    one: [],
    letters: [...letters].map(([letter, own]) => ({
      letter,
      people: own.map(({ person }) => person),
    })),
  };
}
