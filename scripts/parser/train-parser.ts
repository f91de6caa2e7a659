import {
  arcNames,
  Configuration,
  left,
  parserNames,
  right,
  shift,
  type TaggedWords,
} from '../../src/language/syntax/configuration.ts';
import { Parser, type Permitted } from '../../src/language/syntax/parser.ts';
import { randomFrom } from '../../tests/faults/random.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './shuffled.ts';
import { actionTemplates, relationTemplates } from './templates.ts';

/** A tagged sentence with its right tree; a head is a place from 0, `count` is the root. */
export interface TreeExample extends TaggedWords {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface ParserSettings {
  readonly relationCount: number;
  readonly coarseCount: number;
  readonly permitted: Permitted;
  readonly groups: readonly number[];
  /** Slots of the table of actions, and of that of relations, as powers of two. */
  readonly bits: readonly [actions: number, relations: number];
  readonly epochs: number;
  readonly seed: number;
}

/** What scores actions and what scores relations. */
export interface LearntParser {
  readonly actions: Perceptron;
  readonly relations: Perceptron;
}

/** How often a wrong action is carried out in training, after the first epoch. */
const exploration = 0.9;

/**
 * A right action is to lead wrong ones by so many hundredths; a step of learning moves two hundred
 * per feature.
 */
const leastLead = 15_000;

/**
 * Learns to parse: actions with the dynamic oracle of Goldberg and Nivre (2013) for arc-hybrid,
 * relations on arcs that the tree has.
 */
export function trainParser(
  examples: readonly TreeExample[],
  settings: ParserSettings,
  afterEpoch: (learnt: LearntParser, epoch: number) => void = () => undefined,
): LearntParser {
  const { permitted, groups, coarseCount, bits } = settings;
  const actionCount = 1 + 2 * (Math.max(...groups) + 1);
  const actions = new Perceptron(actionTemplates, parserNames, bits[0], actionCount);
  const width = settings.relationCount + 1;
  const relations = new Perceptron(relationTemplates, arcNames, bits[1], width);
  const parser = new Parser({
    ...{ actions: actions.scorer, relations: relations.scorer },
    ...{ permitted, groups, coarseCount },
  });
  const learnt = { actions, relations };
  const random = randomFrom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const wanders = (): boolean => epoch > 0 && random() < exploration;
    for (const example of shuffled(examples, random)) learn(learnt, parser, example, wanders);
    afterEpoch(learnt, epoch);
  }
  return learnt;
}

/** Parses a sentence and learns from each wrong step. */
function learn(
  { actions, relations }: LearntParser,
  parser: Parser,
  example: TreeExample,
  wanders: () => boolean,
): void {
  const state = new Configuration(example);
  while (!state.isDone) {
    const best = parser.choose(state);
    const wanted = bestRight(parser, state, example, best);
    actions.next();
    const rival = wanted === best ? parser.rivalWithin(leastLead) : best;
    const isWrong = rival >= 0 && bestRight(parser, state, example, rival) !== rival;
    if (isWrong) actions.prefer(wanted, rival);
    const action = wanted === best || wanders() ? best : wanted;
    const side = parser.sideOf(action);
    if (side === shift) state.shift();
    else {
      const named = parser.name(state, action);
      const right = example.relations[state.onStack(0)] ?? 0;
      const isArc =
        example.heads[state.onStack(0)] === state.headFor(side) &&
        parser.actionFor(side, right) === action;
      relations.next();
      if (isArc && right !== named) relations.prefer(right, named);
      state.attach(side, named);
    }
  }
}

/** The action that loses least of the tree: the best one itself, or the one with the next score. */
function bestRight(
  parser: Parser,
  state: Configuration,
  example: TreeExample,
  best: number,
): number {
  const sides = [shift, left, right];
  const costs = sides.map((side) => (state.can(side) ? costOf(side, state, example) : Infinity));
  const least = Math.min(...costs);
  const possible = sides
    .filter((side) => costs[side] === least)
    .flatMap((side) => rightActions(parser, state, example, side));
  if (possible.includes(best)) return best;
  let found = -1;
  let most = -Infinity;
  for (const action of possible) {
    const score = parser.tables.actions.score(action);
    if (score > most) {
      most = score;
      found = action;
    }
  }
  return found;
}

/** The actions to a side: an arc that the tree has is of its own group only. */
function rightActions(
  parser: Parser,
  state: Configuration,
  { heads, relations }: TreeExample,
  side: number,
): number[] {
  if (side === shift) return [shift];
  const top = state.onStack(0);
  return heads[top] === state.headFor(side)
    ? [parser.actionFor(side, relations[top] ?? 0)]
    : [...parser.actionsOf(state, side)];
}

/** How many arcs of the tree can no longer be made after an action. */
function costOf(action: number, state: Configuration, { heads }: TreeExample): number {
  if (action === shift) return costOfShift(state, heads);
  const top = state.onStack(0);
  const head = heads[top] ?? 0;
  const below = state.size > 1 ? state.onStack(1) : -1;
  const losesHead = action === left ? head > state.front || head === below : head >= state.front;
  let cost = losesHead ? 1 : 0;
  for (let word = state.front; word < state.count; word++) if (heads[word] === top) cost++;
  return cost;
}

/** Lost are arcs between the front word and the stack, but one from the stack's top to it. */
function costOfShift(state: Configuration, heads: Int32Array): number {
  const { front, size, stack } = state;
  let cost = 0;
  for (let at = 0; at < size; at++) {
    const word = stack[at] ?? 0;
    if (heads[word] === front) cost++;
    if (heads[front] === word && at < size - 1) cost++;
  }
  return cost;
}
