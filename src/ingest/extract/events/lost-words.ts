import type { EventRules } from '../../../language/events.ts';
import { type Tree, universal } from '../../../language/syntax/tree.ts';
import type { Span } from '../../../text/span.ts';
import { LEAST_OF_LIST, LEAST_OF_MARKER, LEAST_OF_PHRASE } from './parameters.ts';

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
  readonly rules: EventRules;
  readonly isTime: Seen['isTime'];
  readonly isVerb: Seen['isVerb'];
}

/** What the rules see in words of the tree: a part of a time, the verb of a clause. */
interface Seen {
  readonly isTime: (word: Span) => boolean;
  readonly isVerb: (word: Span) => boolean;
}

/** The range of a label in the text of its sentence; `verb` is where its verb begins. */
export interface Told extends Span {
  readonly verb: number;
}

/** What a label leaves out behind it. */
export function lossOf(tree: Tree, told: Told, seen: Seen, rules: EventRules): Loss {
  const words = tree.wordsIn(told);
  const last = words.at(-1) ?? -1;
  const cut: Cut = { tree, inside: new Set(words), last, ...seen, rules };
  const behind = words.filter((word) => (tree.words[word]?.start ?? 0) >= told.verb);
  if (behind.some((word) => isHeldBehind(word, cut))) return 'sense';
  if (isJoinedBehind(cut) || goesOnBehindInsertion(cut)) return 'sense';
  const losses = tree.words.flatMap((_, word) =>
    word > last && cut.inside.has(tree.headOf(word)) ? lossBy(word, cut) : [],
  );
  const loss = (['sense', 'detail'] as const).find((one) => losses.includes(one)) ?? 'whole';
  // 'saw no sign | of a leak', 'won every debate | that he took part in'.
  const isOfAll = behind.some((word) => rules.ofAll.has(textOf(tree, word)));
  return loss === 'detail' && isOfAll ? 'sense' : loss;
}

/** Relations of a word to a head behind it, of whose phrase it is only the beginning. */
const opening = ['case', 'det', 'amod', 'nummod', 'compound', 'flat', 'aux', 'cop', 'nmod:poss'];

/**
 * 'went to the old | harbour hall', 'said that | he was', 'after a woman | , who fled, called',
 * 'for a year at least | before 2009'
 */
function isHeldBehind(inside: number, { tree, last }: Cut): boolean {
  const word = inside === last && tree.isOf(inside, 'fixed') ? tree.headOf(inside) : inside;
  const margin = tree.words[word]?.margin ?? 0;
  return (
    tree.headOf(word) > last &&
    ((margin >= LEAST_OF_PHRASE &&
      (tree.isOf(word, ...opening) || (inside === last && tree.isOf(word, 'advmod')))) ||
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

/** 'was shot | and killed', 'came, shot | and killed Poe': one deed, or one object for both. */
function isJoinedBehind({ tree, last }: Cut): boolean {
  const head = tree.headOf(last + 1);
  return (
    tree.isOf(last + 1, 'cc') &&
    tree.words[last]?.coarse === 'VERB' &&
    tree.words[head]?.coarse === 'VERB' &&
    tree.isOf(head, 'conj') &&
    tree.dependentsBy(head, 'nsubj').length === 0 &&
    (tree.headOf(head) === last ||
      (tree.isOf(last, 'conj') && tree.headOf(head) === tree.headOf(last)))
  );
}

/** 'tried | and sold the house': one object for both. */
function byConjunct(word: number, cut: Cut): Loss {
  const { tree, last } = cut;
  const head = tree.headOf(word);
  if (tree.words[head]?.coarse !== 'VERB') return byListed(word, cut);
  return head === last && tree.dependentsBy(word, 'obj').length > 0 ? 'sense' : 'whole';
}

/**
 * 'met Ng | , Ruiz and Okafor', 'the actor | and host Ng': not where the rules see a clause behind
 * 'and' and the tree is not sure of a list.
 */
function byListed(word: number, { tree, last, isVerb }: Cut): Loss {
  const [joining] = tree.dependentsBy(word, 'cc');
  const isSure = (tree.words[word]?.margin ?? 0) >= LEAST_OF_LIST;
  const isThing = ['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(tree.words[word]?.coarse ?? '');
  const place = tree.words[word];
  if (
    isSure &&
    isThing &&
    place &&
    !isVerb(place) &&
    tree.dependentsBy(word, 'nsubj', 'cop').length === 0
  )
    return 'sense';
  return joining === last + 1 ? 'whole' : 'detail';
}

/** 'charges | that he lied', 'the plan | to sell', 'the man | who won' */
function byNounClause(word: number, cut: Cut): Loss {
  const { tree } = cut;
  if (isApart(word, cut)) return 'whole';
  const isWhich = tree.words[word]?.relation === 'acl:relcl';
  const isContent =
    !isWhich && tree.dependentsBy(word, 'mark', 'case').some((one) => isBinding(one, cut));
  const isNeeded = isDefinite(tree.headOf(word), cut) || isBareKind(tree.headOf(word), cut);
  return isContent || isNeeded ? 'sense' : 'detail';
}

/** 'loopholes | that help others': without it all of them. */
const isBareKind = (word: number, { tree }: Cut): boolean =>
  tree.words[word]?.tag === 'NNS' &&
  tree.dependentsBy(word, 'det', 'nummod', 'nmod:poss').length === 0;

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

/**
 * 'sent her envoy | , a diver, to Lund', 'sent her envoy, a diver | , to Lund': a phrase between
 * commas is only put in. What the tree makes of the words behind it is too seldom right.
 */
function goesOnBehindInsertion({ tree, last, isTime }: Cut): boolean {
  const isComma = (one: number): boolean => tree.words[one]?.tag === ',';
  if (!isComma(last + 1)) return false;
  const commas = tree.words.flatMap((_, one) => (isComma(one) ? [one] : []));
  const at = commas.indexOf(last + 1);
  const isGoingOn = (close: number | undefined): boolean => {
    const behind = tree.words[(close ?? 0) + 2];
    return (
      close !== undefined &&
      behind !== undefined &&
      ['IN', 'TO'].includes(tree.words[close + 1]?.tag ?? '') &&
      tree.isOf(close + 1, 'case') &&
      !isTime(behind)
    );
  };
  const isPutIn = (open: number | undefined, close: number | undefined): boolean =>
    open !== undefined &&
    close !== undefined &&
    tree.words[open + 1]?.tag !== 'IN' &&
    tree.words.slice(open + 1, close).every(({ coarse }) => !clausal.has(coarse));
  return (
    (isPutIn(last + 1, commas[at + 1]) && isGoingOn(commas[at + 1])) ||
    (isPutIn(commas[at - 1], last + 1) && isGoingOn(last + 1))
  );
}

/** Parts of speech of words that no phrase between commas has which only names or counts. */
const clausal = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PRON']);

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
