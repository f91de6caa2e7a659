import type { EventRules } from '../../../language/events.ts';
import { type Tree, universal } from '../../../language/syntax/tree.ts';
import type { Span } from '../../../text/span.ts';
import { LEAST_OF_MARKER, LEAST_OF_PHRASE } from './parameters.ts';

/**
 * What a label keeps of its sentence where it ends: all that it needs, all but a detail ('praised
 * the plan | in Lund'), or not even what its words mean ('charges | that he lied').
 */
export type Loss = 'whole' | 'detail' | 'sense';

/** A tree with the words of a label; words are places in it. */
interface Cut {
  readonly tree: Tree;
  readonly inside: ReadonlySet<number>;
  /** The last word of the label. */
  readonly last: number;
  readonly isTime: (word: Span) => boolean;
  readonly rules: EventRules;
}

/** The range of a label in the text of its sentence; `verb` is where its verb begins. */
export interface Told extends Span {
  readonly verb: number;
}

/** What a label leaves out behind it. */
export function lossOf(
  tree: Tree,
  told: Told,
  isTime: (word: Span) => boolean,
  rules: EventRules,
): Loss {
  const words = tree.wordsIn(told);
  const last = words.at(-1) ?? -1;
  const cut: Cut = { tree, inside: new Set(words), last, isTime, rules };
  const behind = words.filter((word) => (tree.words[word]?.start ?? 0) >= told.verb);
  if (behind.some((word) => isHeldBehind(word, cut))) return 'sense';
  const losses = tree.words.flatMap((_, word) =>
    word > last && cut.inside.has(tree.headOf(word)) ? lossBy(word, cut) : [],
  );
  return (['sense', 'detail'] as const).find((loss) => losses.includes(loss)) ?? 'whole';
}

/** Relations of a word to a head behind it, of whose phrase it is only the beginning. */
const opening = ['case', 'det', 'amod', 'nummod', 'compound', 'flat', 'aux', 'cop', 'nmod:poss'];

/** 'went to the old | harbour hall', 'said that | he was', 'after a woman | , who fled, called' */
function isHeldBehind(word: number, { tree, last }: Cut): boolean {
  const margin = tree.words[word]?.margin ?? 0;
  return (
    tree.headOf(word) > last &&
    ((margin >= LEAST_OF_PHRASE &&
      (tree.isOf(word, ...opening) || (word === last && tree.isOf(word, 'advmod')))) ||
      (margin >= LEAST_OF_MARKER && tree.isOf(word, 'mark', 'nsubj')))
  );
}

/** Relations without which the head is not what it says. */
const argument = new Set([
  'obj',
  'iobj',
  'nsubj',
  'csubj',
  'ccomp',
  'xcomp',
  'expl',
  'fixed',
  'flat',
  'compound',
  'goeswith',
  'aux',
  'cop',
  'case',
  'nummod',
  'amod',
  'det',
]);

function lossBy(word: number, cut: Cut): Loss {
  const relation = universal(cut.tree.words[word]?.relation ?? '');
  return argument.has(relation) ? 'sense' : (ways[relation]?.(word, cut) ?? 'whole');
}

const ways: Readonly<Record<string, (word: number, cut: Cut) => Loss>> = {
  conj: byConjunct,
  acl: byNounClause,
  advcl: byClause,
  nmod: byNounPhrase,
  obl: byPhrase,
  advmod: byAdverb,
};

/** 'tried | and sold the house': one object for both. */
function byConjunct(word: number, { tree, last }: Cut): Loss {
  const head = tree.headOf(word);
  const [joining] = tree.dependentsBy(word, 'cc');
  // The rules end a label right before 'and' only where they see a clause behind it.
  if (tree.words[head]?.coarse !== 'VERB') return joining === last + 1 ? 'whole' : 'detail';
  return head === last && tree.dependentsBy(word, 'obj').length > 0 ? 'sense' : 'whole';
}

/** 'charges | that he lied', 'the plan | to sell', 'the man | who won' */
function byNounClause(word: number, cut: Cut): Loss {
  const { tree } = cut;
  if (isApart(word, cut)) return 'whole';
  const isWhich = tree.words[word]?.relation === 'acl:relcl';
  const isContent =
    !isWhich && tree.dependentsBy(word, 'mark', 'case').some((one) => isBinding(one, cut));
  return isContent || isDefinite(tree.headOf(word), cut) ? 'sense' : 'detail';
}

const isBinding = (word: number, { tree, rules }: Cut): boolean =>
  tree.words[word]?.tag === 'TO' ||
  rules.bindingClause.has(textOf(tree, word)) ||
  rules.bindingPhrase.has(textOf(tree, word));

/** 'more careful | than', 'too late | to'; not 'left | when' */
function byClause(word: number, cut: Cut): Loss {
  const { tree, last, rules } = cut;
  const [marker] = tree.dependentsBy(word, 'mark', 'case');
  const text = textOf(tree, marker);
  if (rules.bindingClause.has(text)) return 'sense';
  if (isApart(word, cut) || tree.words[marker ?? -1]?.tag !== 'TO') return 'whole';
  const head = tree.headOf(word);
  return head === last || tree.words[head]?.coarse !== 'VERB' ? 'sense' : 'detail';
}

/** 'the chief | of the port' */
function byNounPhrase(word: number, cut: Cut): Loss {
  const { tree, rules } = cut;
  const [preposition] = tree.dependentsBy(word, 'case');
  if (rules.bindingPhrase.has(textOf(tree, preposition))) return 'sense';
  if (isOfTime(word, cut) || isApart(word, cut)) return 'whole';
  return isDefinite(tree.headOf(word), cut) ? 'sense' : 'detail';
}

/** 'took part | in the vote' */
function byPhrase(word: number, cut: Cut): Loss {
  const { tree, rules, inside } = cut;
  if (isOfTime(word, cut) || isApart(word, cut)) return 'whole';
  const [preposition] = tree.dependentsBy(word, 'case');
  if (rules.bindingPhrase.has(textOf(tree, preposition))) return 'sense';
  const head = tree.headOf(word);
  const isFull = tree
    .dependentsBy(head, 'obj', 'obl', 'xcomp', 'ccomp')
    .some((one) => one > head && inside.has(one));
  return isFull ? 'detail' : 'sense';
}

function byAdverb(word: number, cut: Cut): Loss {
  return isOfTime(word, cut) || isApart(word, cut) ? 'whole' : 'detail';
}

/**
 * Where the phrase of a word begins that a label begins within, as the first of its words that
 * stand together: 'the 26-|year-old diver', 'only | nine ships'.
 */
export function phraseStart(tree: Tree, head: Span, start: number): number {
  const phrase = new Set(tree.subtreeOf(tree.headIn(head)));
  let at = tree.words.findIndex((word) => word.end > start);
  while (phrase.has(at - 1) && isWithinPhrase(tree, at - 1)) at--;
  return Math.min(start, tree.words[at]?.start ?? start);
}

/** A mark only where it is a hyphen, an adverb only where it counts: 'only nine'. */
function isWithinPhrase(tree: Tree, word: number): boolean {
  if (tree.isOf(word, 'punct')) return tree.words[word]?.tag === 'HYPH';
  if (tree.isOf(word, 'advmod')) return tree.words[tree.headOf(word)]?.coarse === 'NUM';
  return !tree.isOf(word, 'case', 'mark', 'cc', 'conj', 'appos', 'advcl', 'acl');
}

/** Whether a mark parts a phrase from the label. */
function isApart(word: number, { tree, last }: Cut): boolean {
  const isMark = (one: number): boolean => tree.words[one]?.coarse === 'PUNCT';
  const start = Math.min(...tree.subtreeOf(word).filter((one) => one > last && !isMark(one)));
  return tree.words.some((_, one) => one > last && one < start && isMark(one));
}

/** Whether a word waits for what tells it apart: 'the man', 'those'. */
const isDefinite = (word: number, { tree, rules }: Cut): boolean =>
  tree.words[word]?.coarse === 'PRON' ||
  tree.dependentsBy(word, 'det').some((one) => rules.definite.has(textOf(tree, one)));

const isOfTime = (word: number, { tree, isTime }: Cut): boolean => {
  const place = tree.words[word];
  return place !== undefined && isTime(place);
};

const textOf = (tree: Tree, word: number | undefined): string =>
  word === undefined ? '' : (tree.words[word]?.text.toLowerCase() ?? '');
