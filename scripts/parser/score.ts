import type { ReadWord, SyntaxModel } from '../../src/language/syntax/model.ts';
import { universal } from '../../src/language/syntax/tree.ts';
import type { TreebankSentence } from './conllu.ts';

/** Shares in percent, of all words of a treebank, punctuation too. */
export interface Scores {
  readonly words: number;
  /** Words with the right part of speech. */
  readonly upos: number;
  /** Words with the right head. */
  readonly uas: number;
  /** Words with the right head and the right universal relation. */
  readonly las: number;
  /** F1 of the subjects of finite verbs: the subject, its verb, and that it is a subject. */
  readonly subjects: number;
}

/** How a model reads the words of a treebank, cut as they are there, with tags of its own. */
export function scoreModel(model: SyntaxModel, sentences: readonly TreebankSentence[]): Scores {
  const right = { words: 0, upos: 0, uas: 0, las: 0 };
  const subjects = { right: 0, found: 0, wanted: 0 };
  for (const sentence of sentences) {
    const read = model.read(sentence.forms);
    const wanted = subjectsIn(sentence, sentence);
    const found = subjectsIn(sentence, columnsOf(read));
    subjects.wanted += wanted.size;
    subjects.found += found.size;
    subjects.right += [...found].filter((arc) => wanted.has(arc)).length;
    right.words += read.length;
    read.forEach(({ coarse, head, relation }, at) => {
      if (coarse === sentence.upos[at]) right.upos++;
      if (head !== sentence.heads[at]) return;
      right.uas++;
      if (universal(relation) === universal(sentence.relations[at] ?? '')) right.las++;
    });
  }
  const share = (count: number): number => (100 * count) / Math.max(1, right.words);
  return {
    words: right.words,
    upos: share(right.upos),
    uas: share(right.uas),
    las: share(right.las),
    subjects: (200 * subjects.right) / Math.max(1, subjects.wanted + subjects.found),
  };
}

type Columns = Pick<TreebankSentence, 'heads' | 'relations'>;

const columnsOf = (read: readonly ReadWord[]): Columns => ({
  heads: read.map(({ head }) => head),
  relations: read.map(({ relation }) => relation),
});

const finite = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

/** The arcs from subjects to finite verbs; which verbs are finite is as the treebank has it. */
function subjectsIn(sentence: TreebankSentence, columns: Columns): Set<string> {
  const isFinite = (verb: number): boolean =>
    sentence.upos[verb] === 'VERB' &&
    sentence.xpos.some(
      (tag, at) =>
        finite.has(tag) &&
        (at === verb ||
          (sentence.heads[at] === verb && universal(sentence.relations[at] ?? '') === 'aux')),
    );
  return new Set(
    columns.heads.flatMap((head, at) =>
      universal(columns.relations[at] ?? '') === 'nsubj' && isFinite(head) ? [`${at} ${head}`] : [],
    ),
  );
}
