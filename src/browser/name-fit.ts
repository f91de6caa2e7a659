import { oneEdit } from '../text/one-edit.ts';
import { searchKey } from '../text/search-key.ts';

/** How well a name answers a query, best first; `none` does not answer it. */
export const fit = {
  name: 0,
  otherName: 1,
  allWords: 2,
  beginning: 3,
  beginnings: 4,
  role: 5,
  title: 6,
  oneEdit: 7,
  none: 8,
} as const;

/**
 * A name as the name files hold it: kind, address below the base, label, weight in the story, other
 * forms, roles, and its statuses where they must be stated.
 */
export type NameEntry = readonly [
  kind: string,
  address: string,
  label: string,
  weight: number,
  forms?: readonly string[],
  roles?: readonly string[],
  statuses?: readonly string[],
];

/** How well the name answers the folded query. */
export function fitOf(
  query: string,
  [kind, , label, , others = [], roles = []]: NameEntry,
): number {
  const forms = [label, ...others].map(searchKey);
  const words = query.split(' ');
  if (forms[0] === query) return fit.name;
  if (forms.includes(query)) return fit.otherName;
  const split = forms.map((form) => form.split(' '));
  if (split.some((form) => form.length === words.length && each(words, form, equal)))
    return fit.allWords;
  if (forms.some((form) => form.startsWith(query))) return fit.beginning;
  if (split.some((form) => each(words, form, begins)))
    return kind === 'person' || kind === 'organisation' ? fit.beginnings : fit.title;
  if (
    roles.length > 0 &&
    each(
      words,
      [...new Set([...split, ...roles.map((role) => searchKey(role).split(' '))].flat())],
      beginsLong,
    )
  )
    return fit.role;
  if (
    query.length >= 3 &&
    (forms.some((form) => form.replaceAll(' ', '') === query.replaceAll(' ', '')) ||
      split.some((form) => oneWordOff(words, form)))
  )
    return fit.oneEdit;
  return fit.none;
}

type Answers = (word: string, name: string) => boolean;
const equal: Answers = (word, name) => word === name;
const begins: Answers = (word, name) => name.startsWith(word);
/** Words of roles are many: a few letters are no word of them. */
const beginsLong: Answers = (word, name) =>
  word.length < 5 ? name === word : name.startsWith(word);

/**
 * Whether every word of the query is answered by a word of the name of its own, in any order;
 * initials answer the words they stand for.
 */
function each(words: readonly string[], name: readonly string[], answers: Answers): boolean {
  const left = [...name];
  return words.every((word) => {
    const at = left.findIndex((own) => answers(word, own));
    if (at >= 0) return left.splice(at, 1);
    const initials =
      word.length < 2 || word.length > 3
        ? -1
        : left
            .map(([letter]) => letter)
            .join('')
            .indexOf(word);
    return initials >= 0 && left.splice(initials, word.length);
  });
}

/**
 * Whether one word of the query, of at least three letters, is one edit away, and all others are
 * answered.
 */
function oneWordOff(words: readonly string[], name: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      word.length > 2 &&
      name.some(
        (own, place) =>
          nearly(word, own, at === words.length - 1) &&
          each(words.toSpliced(at, 1), name.toSpliced(place, 1), begins),
      ),
  );
}

/** One edit away from the word, or, where the reader may still be typing, from its beginning. */
const nearly = (word: string, own: string, last: boolean): boolean =>
  own.length > 3 &&
  (oneEdit(word, own) ||
    (last &&
      word.length > 3 &&
      own.length > word.length &&
      [-1, 0, 1].some((more) => oneEdit(word, own.slice(0, word.length + more)))));
