import type { Tree } from './tree.ts';

/** The tree as lines, each word below and indented further than the word that it depends on. */
export function outlineOf(tree: Tree): string[] {
  const lines: string[] = [];
  const write = (word: number, depth: number): void => {
    const found = tree.words[word];
    if (!found) return;
    lines.push(`${'  '.repeat(depth)}${found.text}  ${found.relation} (${found.coarse})`);
    for (const below of tree.dependentsOf(word)) write(below, depth + 1);
  };
  write(tree.root, 0);
  return lines;
}
