import {
  arcNames,
  Configuration,
  left,
  parserNames,
  right,
  shift,
  type TaggedWords,
} from './configuration.ts';
import type { Scorer } from './scorer.ts';
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

  /** The possible action with the highest score. */
  choose(state: Configuration, coarse: Int32Array): number {
    const { actions } = this.tables;
    state.look(this.values);
    actions.look(this.values);
    this.best = this.next = -1;
    this.most = this.second = -Infinity;
    if (state.can(shift)) this.weigh(shift);
    for (let side = left; side <= right; side++)
      if (state.can(side)) this.weighSide(state, side, coarse);
    this.margin = Math.min(mostMargin, Math.trunc((this.most - this.second) / weightScale));
    return this.best;
  }

  private weighSide(state: Configuration, side: number, coarse: Int32Array): void {
    for (const action of this.actionsOf(state, side, coarse)) this.weigh(action);
  }

  private weigh(action: number): void {
    const score = this.tables.actions.score(action);
    if (score > this.most) {
      this.second = this.most;
      this.next = this.best;
      this.most = score;
      this.best = action;
    } else if (score > this.second) {
      this.second = score;
      this.next = action;
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
    let best = get(permitted, 0);
    if (permitted.length < 2) return best;
    state.lookAtArc(this.arcValues, side);
    relations.look(this.arcValues);
    let most = relations.score(best);
    for (let at = 1; at < permitted.length; at++) {
      const relation = get(permitted, at);
      const score = relations.score(relation);
      if (score > most) {
        most = score;
        best = relation;
      }
    }
    return best;
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
