import { relationWords } from './relation-words.ts';
import type { Tree } from './tree.ts';

/**
 * The tree as lines in plain words, each word below and indented further than the word that it
 * depends on; marks are left out.
 */
export function outlineOf(tree: Tree): string[] {
  const lines: string[] = [];
  const write = (word: number, depth: number): void => {
    const found = tree.words[word];
    if (!found) return;
    if (found.relation !== 'punct')
      lines.push(`${'  '.repeat(depth)}${found.text}: ${relationWords(found.relation)}`);
    for (const below of tree.dependentsOf(word)) write(below, depth + 1);
  };
  write(tree.root, 0);
  return lines;
}
