import {
  arcNames,
  Configuration,
  type Guide,
  left,
  parserNames,
  right,
  shift,
  type TaggedWords,
} from './configuration.ts';
import { get } from './get.ts';
import type { Scorer } from './scorer.ts';

/**
 * For each pair of coarse tags of head and dependent (head 0 is the root) and each side, the
 * relations that were ever seen between them, by number.
 */
export type Permitted = readonly (readonly number[])[];

/** What the parser learnt. */
export interface ParserTables {
  /** Scores actions. */
  readonly actions: Scorer;
  /** Scores relations, from 1. */
  readonly relations: Scorer;
  readonly permitted: Permitted;
  /** How many coarse tags there are. */
  readonly coarseCount: number;
}

/** A tree as numbers, with the margin of each attachment. */
export interface Attachments extends Guide {
  readonly margins: Int32Array;
}

/** Makes a tree of a tagged sentence, action by action. Ties go to the lowest action. */
export class Parser {
  readonly tables: ParserTables;
  /** By how much the action chosen last was better than the next one that was possible. */
  margin = 0;
  private readonly values = new Int32Array(parserNames.length);
  private readonly arcValues = new Int32Array(arcNames.length);

  constructor(tables: ParserTables) {
    this.tables = tables;
  }

  /** The possible action with the highest score. */
  choose(state: Configuration): number {
    const { actions } = this.tables;
    state.look(this.values);
    actions.look(this.values);
    let best = -1;
    let most = -Infinity;
    let second = -Infinity;
    for (let action = shift; action <= right; action++) {
      if (!state.can(action)) continue;
      const score = actions.score(action);
      if (score > most) {
        second = most;
        most = score;
        best = action;
      } else second = Math.max(second, score);
    }
    this.margin = Math.min(mostMargin, Math.trunc((most - second) / weightScale));
    return best;
  }

  /** The relation with the highest score for the arc that an action is about to make. */
  name(state: Configuration, action: number, coarse: Int32Array): number {
    const { relations } = this.tables;
    const permitted = this.permitted(state, action, coarse);
    let best = permitted[0] ?? 0;
    if (permitted.length < 2) return best;
    state.lookAtArc(this.arcValues, state.headFor(action), state.onStack(0));
    relations.look(this.arcValues);
    let most = relations.score(best);
    for (let at = 1; at < permitted.length; at++) {
      const relation = permitted[at] ?? 0;
      const score = relations.score(relation);
      if (score > most) {
        most = score;
        best = relation;
      }
    }
    return best;
  }

  private permitted(state: Configuration, action: number, coarse: Int32Array): readonly number[] {
    const { permitted, coarseCount } = this.tables;
    const head = state.headFor(action);
    const headTag = head === state.count ? 0 : get(coarse, head);
    const dependentTag = get(coarse, state.onStack(0));
    return permitted[(headTag * (coarseCount + 1) + dependentTag) * 2 + action - left] ?? [];
  }

  /** Parses a sentence; every word gets a head, and there is one root. */
  parse(sentence: TaggedWords): Attachments {
    const state = new Configuration(sentence);
    const margins = new Int32Array(state.count);
    while (!state.isDone) {
      const action = this.choose(state);
      if (action === shift) state.shift();
      else {
        margins[state.onStack(0)] = this.margin;
        state.attach(action, this.name(state, action, sentence.coarse));
      }
    }
    return { heads: state.heads, relations: state.relations, margins };
  }
}

/** Weights are averages of whole steps of learning, in hundredths. */
const weightScale = 100;

/** The margin of what had to be done. */
const mostMargin = 999;
