import {
  arcNames,
  Configuration,
  left,
  parserNames,
  right,
  shift,
  type TaggedWords,
} from './configuration.ts';
import { bestOf, type Scorer } from './scorer.ts';
import { get } from './word-values.ts';

/**
 * For each pair of coarse tags of head and dependent (head 0 is the root) and each side, the
 * relations that were ever seen between them, by number.
 */
export type Permitted = readonly (readonly number[])[];

/** What the parser learnt. */
export interface ParserTables {
  /** Scores actions: 0 is to shift, then to attach to the left by group, then to the right. */
  readonly actions: Scorer;
  /** Scores relations, from 1. */
  readonly relations: Scorer;
  readonly permitted: Permitted;
  /** The group of each relation, from 0; relations of one group are told apart by `relations`. */
  readonly groups: readonly number[];
  /** How many coarse tags there are. */
  readonly coarseCount: number;
}

/** A tree as numbers, with the margin of each attachment. */
export interface Attachments {
  /** The place of the head; the number of words is the root. */
  readonly heads: Int32Array;
  /** The relation to it, by number. */
  readonly relations: Int32Array;
  readonly margins: Int32Array;
}

/** Makes a tree of a tagged sentence, action by action. Ties go to the lowest action. */
export class Parser {
  readonly tables: ParserTables;
  readonly groupCount: number;
  /** By how much the action chosen last was better than the next one that was possible. */
  margin = 0;
  private readonly values = new Int32Array(parserNames.length);
  private readonly arcValues = new Int32Array(arcNames.length);
  /** For each pair of tags and side the actions that are permitted, and the relations by group. */
  private readonly sideActions: readonly Int32Array[];
  private readonly relationsOf: readonly Int32Array[];
  private readonly possible: Int32Array;
  private most = 0;
  private second = 0;
  private best = 0;
  /** The action with the next score; -1 where there is none. */
  private next = 0;

  constructor(tables: ParserTables) {
    const { groups, permitted } = tables;
    const count = Math.max(...groups) + 1;
    const groupOf = (relation: number): number => groups[relation - 1] ?? 0;
    this.tables = tables;
    this.groupCount = count;
    this.possible = new Int32Array(1 + 2 * count);
    this.sideActions = permitted.map((relations, pair) => {
      const first = 1 + (pair % 2) * count;
      return Int32Array.from(
        new Set(relations.map((relation) => first + groupOf(relation))),
      ).sort();
    });
    this.relationsOf = permitted.flatMap((relations) =>
      Array.from({ length: count }, (_, group) =>
        Int32Array.from(relations.filter((relation) => groupOf(relation) === group)),
      ),
    );
  }

  /** To shift, or to which side an action attaches. */
  sideOf(action: number): number {
    if (action === shift) return shift;
    return action <= this.groupCount ? left : right;
  }

  /** The action that attaches to a side with a relation. */
  actionFor(side: number, relation: number): number {
    return (side - left) * this.groupCount + 1 + (this.tables.groups[relation - 1] ?? 0);
  }

  /** The action that nearly was as good as the one chosen last: by less than `margin` of score. */
  rivalWithin(margin: number): number {
    return this.most - this.second < margin ? this.next : -1;
  }

  /** The possible action with the highest score. What must be done is not scored. */
  choose(state: Configuration, coarse: Int32Array): number {
    const { actions } = this.tables;
    const count = this.listPossible(state, coarse);
    this.best = get(this.possible, 0);
    this.next = -1;
    this.second = -Infinity;
    if (count > 1) {
      state.look(this.values);
      actions.look(this.values);
      this.weigh(actions.scores(this.possible, count), count);
    }
    this.margin =
      this.next < 0
        ? mostMargin
        : Math.min(mostMargin, Math.trunc((this.most - this.second) / weightScale));
    return this.best;
  }

  /** Lists the possible actions in rising order, and tells how many there are. */
  private listPossible(state: Configuration, coarse: Int32Array): number {
    const { possible } = this;
    let count = 0;
    if (state.can(shift)) possible[count++] = shift;
    for (let side = left; side <= right; side++) {
      if (!state.can(side)) continue;
      const actions = this.actionsOf(state, side, coarse);
      for (let at = 0; at < actions.length; at++) possible[count++] = get(actions, at);
    }
    return count;
  }

  private weigh(scores: Int32Array, count: number): void {
    const { possible } = this;
    this.most = get(scores, 0);
    for (let at = 1; at < count; at++) {
      const score = get(scores, at);
      if (score > this.most) {
        this.second = this.most;
        this.next = this.best;
        this.most = score;
        this.best = get(possible, at);
      } else if (score > this.second) {
        this.second = score;
        this.next = get(possible, at);
      }
    }
  }

  /** The actions that attach to a side and are permitted between these tags. */
  actionsOf(state: Configuration, side: number, coarse: Int32Array): Int32Array {
    return this.sideActions[this.pairOf(state, side, coarse)] ?? none;
  }

  /** The relation with the highest score for the arc that an action is about to make. */
  name(state: Configuration, action: number, coarse: Int32Array): number {
    const { relations } = this.tables;
    const side = this.sideOf(action);
    const pair = this.pairOf(state, side, coarse);
    const group = (action - 1) % this.groupCount;
    const permitted = this.relationsOf[pair * this.groupCount + group] ?? none;
    if (permitted.length < 2) return get(permitted, 0);
    state.lookAtArc(this.arcValues, side);
    relations.look(this.arcValues);
    return get(permitted, bestOf(relations.scores(permitted, permitted.length), permitted.length));
  }

  /** Where the tables have what is permitted for an arc to a side. */
  private pairOf(state: Configuration, side: number, coarse: Int32Array): number {
    const head = state.headFor(side);
    const headTag = head === state.count ? 0 : get(coarse, head);
    const dependentTag = get(coarse, state.onStack(0));
    return (headTag * (this.tables.coarseCount + 1) + dependentTag) * 2 + side - left;
  }

  /** Parses a sentence; every word gets a head, and there is one root. */
  parse(sentence: TaggedWords): Attachments {
    const state = new Configuration(sentence);
    const margins = new Int32Array(state.count);
    while (!state.isDone) {
      const action = this.choose(state, sentence.coarse);
      if (action === shift) state.shift();
      else {
        margins[state.onStack(0)] = this.margin;
        state.attach(this.sideOf(action), this.name(state, action, sentence.coarse));
      }
    }
    return { heads: state.heads, relations: state.relations, margins };
  }
}

const none = new Int32Array();

/** Weights are averages of whole steps of learning, in hundredths. */
const weightScale = 100;

/** The margin of what had to be done. */
const mostMargin = 999;
