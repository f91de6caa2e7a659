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
import type { TagDoubt } from './tagger.ts';
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

/** A doubt of the tagger, with the coarse tag that goes with the other tag. */
export interface DoubtfulTag extends TagDoubt {
  readonly coarse: number;
}

/** A tree as numbers, with the margin of each attachment. */
export interface Attachments {
  /** The tags that it was read with. */
  readonly tags: Int32Array;
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
  private readonly otherValues = new Int32Array(parserNames.length);
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

  /** By how many hundredths the action chosen last led the next one; endless without one. */
  private get lead(): number {
    return (this.most - this.second) * this.tables.actions.unit;
  }

  /** The action that was as good as the one chosen last but for less than so many hundredths. */
  rivalWithin(margin: number): number {
    return this.lead < margin ? this.next : -1;
  }

  /** The possible action with the highest score. What must be done is not scored. */
  choose(state: Configuration): number {
    const { actions } = this.tables;
    const count = this.listPossible(state);
    this.best = get(this.possible, 0);
    this.next = -1;
    this.most = 0;
    this.second = -Infinity;
    if (count > 1) {
      state.look(this.values);
      actions.look(this.values);
      this.weigh(actions.scores(this.possible, count), count);
    }
    this.margin =
      this.next < 0 ? mostMargin : Math.min(mostMargin, Math.trunc(this.lead / wholeStep));
    return this.best;
  }

  /** Lists the possible actions in rising order, and tells how many there are. */
  private listPossible(state: Configuration): number {
    const { possible } = this;
    let count = 0;
    if (state.can(shift)) possible[count++] = shift;
    for (let side = left; side <= right; side++) {
      if (!state.can(side)) continue;
      const actions = this.actionsOf(state, side);
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
  actionsOf(state: Configuration, side: number): Int32Array {
    return this.sideActions[this.pairOf(state, side)] ?? none;
  }

  /** The relation with the highest score for the arc that an action is about to make. */
  name(state: Configuration, action: number): number {
    const { relations } = this.tables;
    const side = this.sideOf(action);
    const pair = this.pairOf(state, side);
    const group = (action - 1) % this.groupCount;
    const permitted = this.relationsOf[pair * this.groupCount + group] ?? none;
    if (permitted.length < 2) return get(permitted, 0);
    state.lookAtArc(this.arcValues, side);
    relations.look(this.arcValues);
    return get(permitted, bestOf(relations.scores(permitted, permitted.length), permitted.length));
  }

  /** Where the tables have what is permitted for an arc to a side. */
  private pairOf(state: Configuration, side: number): number {
    const head = state.headFor(side);
    const headTag = head === state.count ? 0 : get(state.coarse, head);
    const dependentTag = get(state.coarse, state.onStack(0));
    return (headTag * (this.tables.coarseCount + 1) + dependentTag) * 2 + side - left;
  }

  /**
   * Parses a sentence; every word gets a head, and there is one root. Where an action led but
   * little, the rival is followed too, and where a tag did, the sentence is read with the other one
   * too; the reading with the surest steps in all is taken. `doubts` are in the order of the words.
   */
  parse(sentence: TaggedWords, doubts: readonly DoubtfulTag[] = []): Attachments {
    const state = new Configuration(sentence);
    const margins = new Int32Array(state.count);
    const greedy: Reading = { state, margins, cost: 0, doubts: 0, others: 0 };
    let readings = [greedy];
    let best = greedy;
    // Every reading takes as many steps: each word is shifted once and attached once.
    while (!best.state.isDone) {
      readings = this.goOn(splitAtDoubts(readings, doubts));
      best = readings[0] ?? greedy;
    }
    // Another form of the same part of speech is taken only with another tree.
    const same = readings.filter(
      ({ state }) =>
        isSame(state.heads, best.state.heads) && isSame(state.coarse, best.state.coarse),
    );
    const { tags } = same.reduce((a, b) => (b.others < a.others ? b : a)).state;
    const { heads, relations } = best.state;
    return { heads, relations, tags, margins: best.margins };
  }

  /** Takes the cheapest next steps of all readings; the cheapest reading comes first. */
  private goOn(readings: Reading[]): Reading[] {
    const [only] = readings;
    if (only && readings.length === 1) {
      // Most steps are of one reading that has no rival: only differences of cost count.
      const action = this.choose(only.state);
      if (this.rivalWithin(closeLead) < 0) {
        this.carryOut(only, action);
        return readings;
      }
      return this.takeCheapest(this.stepsOf(only, action));
    }
    const apart = readings.filter(
      (reading, at) => !readings.slice(0, at).some((cheaper) => this.areAlike(reading, cheaper)),
    );
    const steps = apart.flatMap((reading) => this.stepsOf(reading, this.choose(reading.state)));
    return this.takeCheapest(steps);
  }

  /** Whether two readings look the same from here on: the dearer one can win no more. */
  private areAlike({ state: one }: Reading, { state: other }: Reading): boolean {
    if (one.front !== other.front || one.size !== other.size) return false;
    for (let depth = 0; depth < one.size; depth++)
      if (one.onStack(depth) !== other.onStack(depth)) return false;
    one.look(this.values);
    other.look(this.otherValues);
    return isSame(this.values, this.otherValues);
  }

  private takeCheapest(steps: Step[]): Reading[] {
    steps.sort((a, b) => a.cost - b.cost);
    const most = (steps[0]?.cost ?? 0) + mostBehind;
    const kept = steps.slice(0, mostReadings).filter(({ cost }) => cost < most);
    // A reading that goes on in two ways is copied for the first, before the last one changes it.
    const lastStep = new Map(kept.map((step) => [step.reading, step]));
    return kept.map((step) => {
      const isLast = lastStep.get(step.reading) === step;
      return this.take(isLast ? step.reading : fork(step.reading), step);
    });
  }

  /** The action just chosen for a reading, and its rival where that is close. */
  private stepsOf(reading: Reading, action: number): Step[] {
    const rival = this.rivalWithin(closeLead);
    const { lead } = this;
    const cost = reading.cost + Math.max(0, sureLead - lead);
    const best = { reading, action, cost, margin: this.margin };
    return rival < 0
      ? [best]
      : [best, { reading, action: rival, cost: cost + 2 * lead, margin: 0 }];
  }

  private take(reading: Reading, { action, cost, margin }: Step): Reading {
    this.margin = margin;
    this.carryOut(reading, action);
    return { ...reading, cost };
  }

  private carryOut({ state, margins }: Reading, action: number): void {
    if (action === shift) state.shift();
    else {
      margins[state.onStack(0)] = this.margin;
      state.attach(this.sideOf(action), this.name(state, action));
    }
  }
}

function isSame(values: Int32Array, others: Int32Array): boolean {
  for (let at = 0; at < values.length; at++) if (get(values, at) !== get(others, at)) return false;
  return true;
}

/** A reading that goes on apart from another one. */
const fork = (reading: Reading): Reading => ({
  ...reading,
  state: reading.state.fork(),
  margins: reading.margins.slice(),
});

/**
 * Readings with those that take the other tag of a doubtful word, from where it comes into sight
 * on; the cheapest come first.
 */
function splitAtDoubts(readings: Reading[], doubts: readonly DoubtfulTag[]): Reading[] {
  const split = readings.flatMap((reading) => splitAtDoubt(reading, doubts));
  return split.length === readings.length ? readings : split.sort((a, b) => a.cost - b.cost);
}

function splitAtDoubt(reading: Reading, doubts: readonly DoubtfulTag[]): Reading[] {
  const doubt = doubts[reading.doubts];
  if (!doubt || doubt.at > reading.state.front + farthestAhead) return [reading];
  const same = { ...reading, doubts: reading.doubts + 1 };
  const cost = reading.cost + costOfTag * doubt.lead;
  const other = { ...fork(same), cost, others: reading.others + 1 };
  other.state.retag(doubt.at, doubt.tag, doubt.coarse);
  return [...splitAtDoubt(same, doubts), ...splitAtDoubt(other, doubts)];
}

/** One of the ways in which a sentence is being read. */
interface Reading {
  readonly state: Configuration;
  /** How many of the doubts about tags it has come by. */
  readonly doubts: number;
  /** How many other tags it has taken. */
  readonly others: number;
  /** By how much the attachment of each word led; 0 where the rival was taken. */
  readonly margins: Int32Array;
  /** What its steps lacked of being sure; a rival also costs twice what it was behind. */
  readonly cost: number;
}

/** An action that a reading can go on with. */
interface Step {
  readonly reading: Reading;
  readonly action: number;
  readonly cost: number;
  readonly margin: number;
}

/** So many ways of reading a sentence are followed at once. */
const mostReadings = 4;

/** So many words behind the front one are looked at. */
const farthestAhead = 3;

/** What a reading costs that takes the other tag, for each hundredth by which that was behind. */
const costOfTag = 6;

/** A reading that costs so much more than the cheapest is given up. */
const mostBehind = 32000;

/** A rival is followed where the best action leads it by fewer hundredths. */
const closeLead = 6000;

/** An action that leads by so much costs nothing. */
const sureLead = 32000;

const none = new Int32Array();

/** Margins are told in whole steps of learning. */
const wholeStep = 100;

/** The margin of what had to be done. */
const mostMargin = 999;
