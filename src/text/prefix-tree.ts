import { elementAt, first } from './sure.ts';
/**
 * Which prefix files there are, letter by letter: `file` where the letters so far are a file's
 * prefix.
 */
export interface PrefixTree {
  readonly file: boolean;
  readonly below: ReadonlyMap<string, PrefixTree>;
}

interface Growing extends PrefixTree {
  file: boolean;
  readonly below: Map<string, Growing>;
}

const leaf = (): Growing => ({ file: false, below: new Map() });

/** Makes the tree of some prefixes. */
export function growTree(prefixes: Iterable<string>): PrefixTree {
  const root = leaf();
  for (const prefix of prefixes) {
    let node = root;
    for (const letter of prefix) {
      const next = node.below.get(letter) ?? leaf();
      node.below.set(letter, next);
      node = next;
    }
    node.file = true;
  }
  return root;
}

/**
 * The tree as a short text: `e(l!(m!p!))` for the files el, elm and elp. Keys hold letters, digits
 * and spaces only.
 */
export const writeTree = ({ below }: PrefixTree): string =>
  [...below]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([letter, node]) =>
        `${letter}${node.file ? '!' : ''}${node.below.size ? `(${writeTree(node)})` : ''}`,
    )
    .join('');

/** Reads what writeTree wrote. */
export function readTree(text: string): PrefixTree {
  const open = [leaf()];
  let last = first(open);
  for (const letter of text) {
    if (letter === '!') last.file = true;
    else if (letter === '(') open.push(last);
    else if (letter === ')') open.pop();
    else elementAt(open, open.length - 1).below.set(letter, (last = leaf()));
  }
  return first(open);
}

/** Letters of a file's name at most, before those of a hash. */
const longest = 60;

/**
 * The name of a prefix's file, in characters that are safe in any file system, never too long,
 * never the name of a device.
 */
export function fileOfPrefix(prefix: string): string {
  const name = [...prefix]
    .map((letter) =>
      /[a-z0-9]/.test(letter)
        ? letter
        : letter === ' '
          ? '-'
          : `_${letter.codePointAt(0)!.toString(16)}_`,
    )
    .join('');
  return name.length <= longest
    ? `n-${name}`
    : `n-${name.slice(0, longest)}-${hash(name, 0x811c9dc5)}${hash(name, 0x1000193)}`;
}

/** FNV-1a, 32 bits, base 36. */
function hash(text: string, start: number): string {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}
