import type { EventJoin, EventSign } from '../../../model/event-join.ts';
import { elementAt, listAt, valueAt } from '../../../text/sure.ts';
import {
  ANY_DEED,
  CROWD,
  JOIN_SCORE,
  JOIN_SCORE_OF_OTHER_DEEDS,
  JOIN_SLACK_DAYS,
  LIKELIEST,
  MAYBE_SCORE,
  ONE_DEED,
  PARTS_OF_POINT,
} from '../parameters.ts';
import type { AccountEvidence, SignValues } from './account-evidence.ts';
import type { EventCandidate } from './candidates.ts';
import { compatible, near } from './dates.ts';
import type { Deeds } from './deeds.ts';
import { type AccountPair, type Joined, joinPairs } from './join-pairs.ts';
import { joinBias, joinWeights } from './join-weights.ts';
import { partiesDiffer } from './parties-differ.ts';
import { namesOther } from './things.ts';

interface ScoredPair extends AccountPair {
  readonly score: number;
}

/** What is asked of the evidence. */
export type Evidence = Pick<AccountEvidence, 'rarity' | 'signs' | 'keys' | 'reportOf'>;

/** What an account says is done, and what its sentence names that is no person. */
interface Contents {
  readonly deeds: (one: EventCandidate) => Deeds;
  readonly things: (one: EventCandidate) => ReadonlySet<string>;
}

/**
 * Joins candidates of different articles, the surest pair first, at most one of each article in a
 * group. Groups are joined as wholes: no account of one may exclude one of the other, and all of
 * them together must be likely to tell of the same, so that no chain leads from one event to the
 * next.
 */
export function joinAccounts(
  candidates: readonly EventCandidate[],
  evidence: Evidence,
  { deeds, things }: Contents,
): Joined {
  const score = remember(evidence);
  const pairs = likelyPairs(candidates, evidence, score);
  const isOneDeed = (a: EventCandidate, b: EventCandidate): boolean =>
    areOneDeed(deeds(a), deeds(b)) &&
    a.persons.some((id) => b.persons.includes(id)) &&
    !namesOther(things(a), things(b));
  const isSure = ({ a, b, score: sure }: ScoredPair): boolean => {
    if (isOneDeed(a, b)) return sure >= ONE_DEED.score;
    if (shareDeed(deeds(a), deeds(b))) return sure >= JOIN_SCORE;
    // Where neither tells what the other does, runs of words must be common, and more speak for it.
    return sure >= JOIN_SCORE_OF_OTHER_DEEDS && evidence.signs(a, b).has('same-phrases');
  };
  const agree = (left: readonly EventCandidate[], right: readonly EventCandidate[]): boolean => {
    const all = left.flatMap((a) => right.map((b) => [a, b] as const));
    const [own, other] = parted(all, ([a, b]) => a.article === b.article);
    if (
      !other.every(([a, b]) => fits(a, b)) ||
      !own.every((two) => tellAgain(two, evidence, deeds))
    )
      return false;
    const scores = other.map(([a, b]) => score(a, b));
    const ofOneDeed = other.filter(([a, b]) => isOneDeed(a, b)).length;
    const { mean, least } = ofOneDeed >= ONE_DEED.share * other.length ? ONE_DEED : ANY_DEED;
    return (
      scores.reduce((sum, one) => sum + one, 0) >= mean * scores.length &&
      Math.min(...scores) >= least
    );
  };
  return joinPairs(candidates, pairs, {
    isOne: (pair, left, right) => isSure(pair) && agree(left, right),
    mayBe: () => true,
  });
}

type Pair = readonly [EventCandidate, EventCandidate];

/** Those of a list for which something holds, and the others. */
function parted<One>(
  all: readonly One[],
  holds: (one: One) => boolean,
): readonly [readonly One[], readonly One[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}

/** Whether one of two sentences tells what the clause of the other does. */
const shareDeed = (a: Deeds, b: Deeds): boolean =>
  !a.main.isDisjointFrom(b.told) || !b.main.isDisjointFrom(a.told);

/** Whether the clauses of both do one thing, both as a plan or both as done. */
const areOneDeed = (a: Deeds, b: Deeds): boolean =>
  a.ahead === b.ahead && !a.main.isDisjointFrom(b.main);

/** No two of one article, no two dates that exclude each other, no two that act on others. */
const fits = (a: EventCandidate, b: EventCandidate): boolean =>
  a.article !== b.article && datesFit(a, b) && !partiesDiffer(a, b);

/** Signs by which a report tells of two happenings, whatever it tells of whom. */
const exclusive = ['other-date', 'other-year', 'other-figure'] as const;

/**
 * Whether two sentences of one report may tell of one happening, as lead and body do: of what the
 * same people did, at no other time and with no other figures. That they do, another report's
 * account must say.
 */
function tellAgain(
  [a, b]: Pair,
  evidence: Evidence,
  deeds: (one: EventCandidate) => Deeds,
): boolean {
  const samePeople =
    a.persons.length > 0 && new Set(a.persons).symmetricDifference(new Set(b.persons)).size === 0;
  if (!samePeople || !datesFit(a, b) || deeds(a).ahead !== deeds(b).ahead) return false;
  const signs = evidence.signs(a, b);
  return shareDeed(deeds(a), deeds(b)) && !exclusive.some((sign) => signs.has(sign));
}

/** Whether every account of one group may be of the event of the other. */
export const fit = (left: readonly EventCandidate[], right: readonly EventCandidate[]): boolean =>
  left.every((a) => right.every((b) => fits(a, b)));

function datesFit(a: EventCandidate, b: EventCandidate): boolean {
  const [one, other] = [a.happening.time?.edtf, b.happening.time?.edtf];
  return (!one || !other || compatible(one, other)) && near(a.days, b.days, JOIN_SLACK_DAYS);
}

/** Gives the log-odds of two accounts telling of one event, worked out once a pair. */
function remember(evidence: Evidence): (a: EventCandidate, b: EventCandidate) => number {
  const known = new Map<EventCandidate, Map<EventCandidate, number>>();
  return (one, other) => {
    const [a, b] = order(one, other) < 0 ? [one, other] : [other, one];
    const scores = known.get(a) ?? valueAt(known.set(a, new Map()), a);
    const score = scores.get(b) ?? scoreOf(evidence.signs(a, b));
    scores.set(b, score);
    return score;
  };
}

/** Log-odds that two accounts with these signs tell of one event. */
export const scoreOf = (signs: SignValues): number =>
  Array.from(signs, ([sign, value]) => value * joinWeights[sign]).reduce(
    (sum, points) => sum + points,
    joinBias,
  );

/** How sure each account of a group of several is. */
export const joinsOf = (
  groups: Joined['groups'],
  evidence: Evidence,
): Map<EventCandidate, EventJoin> =>
  new Map(
    groups
      .filter(({ length }) => length > 1)
      .flatMap((all) => all.map((one) => [one, joinOf(one, all, evidence)] as const)),
  );

/** The mean over the other accounts of an event; of copies of one report each counts a part. */
function joinOf(
  one: EventCandidate,
  all: readonly EventCandidate[],
  evidence: Evidence,
): EventJoin {
  const reports = Map.groupBy(
    all.filter(({ article }) => article !== one.article),
    (other) => evidence.reportOf(other),
  );
  const points = new Map<EventSign, number>();
  for (const copies of reports.values())
    for (const other of copies)
      for (const [sign, value] of evidence.signs(one, other)) {
        const part = (value * joinWeights[sign]) / copies.length / reports.size;
        points.set(sign, (points.get(sign) ?? 0) + part);
      }
  const score = [...points.values()].reduce((sum, part) => sum + part, joinBias);
  return {
    score: toHundredth(score),
    reasons: [...points]
      .map(([sign, part]) => ({ sign, points: toHundredth(part) }))
      .filter((reason) => reason.points !== 0)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.sign < b.sign ? -1 : 1)),
  };
}

const toHundredth = (value: number): number => Math.round(value * PARTS_OF_POINT) / PARTS_OF_POINT;

/** Pairs that may be of one event, surest first. */
function likelyPairs(
  candidates: readonly EventCandidate[],
  evidence: Evidence,
  score: (a: EventCandidate, b: EventCandidate) => number,
): ScoredPair[] {
  return comparedPairs(candidates, evidence)
    .map(([a, b]) => ({ a, b, score: score(a, b) }))
    .filter((pair) => pair.score >= MAYBE_SCORE)
    .sort((p, q) => q.score - p.score || order(p.a, q.a) || order(p.b, q.b));
}

/**
 * Pairs worth a look. They are found by what few accounts hold, not by comparing all with all, and
 * each account looks at those alone with which it has most in common.
 */
export function comparedPairs(
  candidates: readonly EventCandidate[],
  evidence: Evidence,
): (readonly [EventCandidate, EventCandidate])[] {
  const holders = new Map<string, number[]>();
  candidates.forEach((one, n) => {
    for (const key of evidence.keys(one)) listAt(holders, key).push(n);
  });
  const met = candidates.map((_, n) => likeliest(n, candidates, holders, evidence));
  const sets = met.map((some) => new Set(some));
  return candidates.flatMap((a, n) =>
    // A pair that both look at is taken where the first does.
    elementAt(met, n)
      .filter((m) => n < m || !elementAt(sets, m).has(n))
      .map((m) => [a, elementAt(candidates, m)] as const),
  );
}

/** The accounts of other articles with which one has most in common, by rarity. */
function likeliest(
  n: number,
  candidates: readonly EventCandidate[],
  holders: ReadonlyMap<string, readonly number[]>,
  evidence: Evidence,
): number[] {
  const one = elementAt(candidates, n);
  const sums = new Map<number, number>();
  for (const key of evidence.keys(one)) {
    const others = valueAt(holders, key);
    if (others.length > CROWD) continue;
    const weight = evidence.rarity(key);
    for (const m of others) sums.set(m, (sums.get(m) ?? 0) + weight);
  }
  return [...sums]
    .filter(([m]) => {
      const other = elementAt(candidates, m);
      return other.article !== one.article && meet(one, other);
    })
    .sort(([m, p], [k, q]) => q - p || m - k)
    .slice(0, LIKELIEST)
    .map(([m]) => m);
}

/**
 * Somebody takes part in both; an account that only says 'he' or 'she' may be about anybody of the
 * other.
 */
export function meet(a: EventCandidate, b: EventCandidate): boolean {
  if (!a.parties.length || !b.parties.length) return a.parties.length + b.parties.length > 0;
  return a.parties.some((id) => b.parties.includes(id));
}

/** Order by article id, then by place: the same whatever order the articles come in. */
export const order = (a: EventCandidate, b: EventCandidate): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.index - b.index;
