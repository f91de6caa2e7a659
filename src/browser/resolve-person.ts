import { findNames, type PrefixFiles } from './find-names.ts';
import { fit, type NameEntry } from './name-fit.ts';
import type { AskedPerson } from './parse-query.ts';

/** The person whom words name, and the words after the name. */
export interface ResolvedPerson {
  /** The value of the person in the filters of the index; null where nobody has that name. */
  readonly value: string | null;
  readonly rest: readonly string[];
}

/** Words of a name at most. */
const longest = 5;

/** The value of a person in the filters of the index. */
export const personValue = ([, address, label]: NameEntry): string =>
  `${address.split('/')[1]} ${label}`;

/**
 * The person whom the first of the words name: the most words that are a name as a whole, else
 * those that a name begins with or is one letter away from.
 */
export async function resolvePerson(
  names: PrefixFiles<NameEntry>,
  { words, quoted }: AskedPerson,
): Promise<ResolvedPerson> {
  for (const limit of [fit.allWords, fit.oneEdit]) {
    for (
      let n = Math.min(longest, words.length);
      n >= (quoted ? Math.min(longest, words.length) : 1);
      n--
    ) {
      const found = (await findNames(names, words.slice(0, n).join(' '))).find(
        ({ name: [kind], fit: own }) => kind === 'person' && own <= limit,
      );
      if (found) return { value: personValue(found.name), rest: words.slice(n) };
    }
  }
  return { value: null, rest: [] };
}
