import type { PrefixTree } from './prefix-tree.ts';

/**
 * Where a key leads in a tree: the prefix of the file, how many letters of the key led there, and
 * whether the file holds all that goes on like this.
 */
interface Way {
  readonly prefix: string;
  readonly letters: number;
  readonly whole: boolean;
}

/** The prefix of the file in which a key is, or would be; null where there is none. */
export const prefixOf = (tree: PrefixTree, key: string): string | null =>
  follow(tree, key.padEnd(2)).prefix || null;

/**
 * Prefixes of files that the key reaches with one letter missing, added or another, or two
 * neighbours swapped; those first that agree with most of the key.
 */
export function prefixesNear(tree: PrefixTree, key: string): string[] {
  const ways: Way[] = [];
  let node: PrefixTree | undefined = tree;
  for (let at = 0; node && at < key.length; node = node.below.get(key.charAt(at)), at++) {
    const go = (from: PrefixTree, before: string, rest: string): void =>
      void ways.push(follow(from, rest, before, key.length - rest.length));
    const before = key.slice(0, at);
    go(node, before, key.slice(at + 1));
    if (key[at + 1]) go(node, before, key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2));
    for (const [letter, next] of node.below) {
      go(next, before + letter, key.slice(at));
      go(next, before + letter, key.slice(at + 1));
    }
  }
  const reached = ways
    .filter(({ prefix, letters }) => prefix && letters > 1)
    .toSorted((a, b) => Number(b.whole) - Number(a.whole) || b.letters - a.letters);
  return [...new Set(reached.map(({ prefix }) => prefix))];
}

/**
 * Goes down as far as the letters lead; from between two files on to the next one, which holds all
 * that begins like this.
 */
function follow(from: PrefixTree, letters: string, before = '', used = 0): Way {
  let node = from;
  let prefix = before;
  let file = from.file ? before : '';
  let n = 0;
  for (let next; n < letters.length && (next = node.below.get(letters.charAt(n))); n++) {
    node = next;
    prefix += letters.charAt(n);
    if (node.file) file = prefix;
  }
  while (!node.file && node.below.size === 1 && prefix.length > 1) {
    const [[letter, next]] = node.below as unknown as [[string, PrefixTree]];
    node = next;
    prefix += letter;
    if (node.file) file = prefix;
  }
  return {
    prefix: file,
    letters: used + n,
    whole: node.file && (node.below.size === 0 || n === letters.length),
  };
}
