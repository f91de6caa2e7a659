import { bare } from '../text/tokens.ts';
import type { Language } from './language.ts';

/** All words of a role, lower case. */
export const wordsOfRole = (role: string): string[] =>
  role.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** The words that make it this role: no articles, no 'former', no 'acting'. */
export const coreOfRole = (role: string, { events, functionWords }: Language): string[] =>
  wordsOfRole(role)
    .map((word) => bare(word.replace(/\.$/, '')))
    .filter(
      (word) =>
        !events.pastRole.has(word) && !events.roleQualifiers.has(word) && !functionWords.has(word),
    );

/** One role's words hold all of the other's: 'president' and 'president of the council'. */
export function sameRole(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}
