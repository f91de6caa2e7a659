import { elementAt, listAt, valueAt } from '../../../text/sure.ts';
import {
  CROWD,
  PHRASE_JOIN_SCORE,
  PHRASE_JOIN_SHARE,
  PHRASE_MAYBE_SCORE,
  PHRASE_MAYBE_SHARE,
  SAME_ACT,
  SAME_ACTOR,
} from '../parameters.ts';
import type { EventCandidate } from './candidates.ts';
import type { FeatureReader } from './features.ts';
import { fit, meet, order } from './join-accounts.ts';
import { type AccountPair, type Joined, joinPairs } from './join-pairs.ts';

interface PhrasePair extends AccountPair {
  readonly score: number;
  readonly share: number;
  /** Whether rare phrases or quoted words, not loose words alone, are common to both. */
  readonly phrase: boolean;
}

/**
 * For a story of few reports: joins candidates of different articles, the surest pair first, at
 * most one of each article in a group. Groups are joined as wholes: each account of one must be
 * likely to tell of the same as each of the other, so that no chain leads from one event to the
 * next.
 */
export function joinByPhrases(
  candidates: readonly EventCandidate[],
  reader: FeatureReader,
): Joined {
  const pairs = likelyPairs(candidates, reader);
  const likely = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
  const agree = (left: readonly EventCandidate[], right: readonly EventCandidate[]): boolean =>
    fit(left, right) && left.every((a) => right.every((b) => likely.has(keyOf(a, b))));
  return joinPairs(candidates, pairs, {
    isOne: ({ score, share, phrase }, left, right) =>
      score >= PHRASE_JOIN_SCORE * reader.rarePhrase &&
      share >= PHRASE_JOIN_SHARE &&
      phrase &&
      agree(left, right),
    mayBe: ({ phrase }) => phrase,
  });
}

const keyOf = (a: EventCandidate, b: EventCandidate): string =>
  a.article < b.article
    ? `${a.article} ${a.index} ${b.article} ${b.index}`
    : `${b.article} ${b.index} ${a.article} ${a.index}`;

/**
 * Pairs worth a look, surest first; found by their rare features, not by comparing all with all.
 */
function likelyPairs(candidates: readonly EventCandidate[], reader: FeatureReader): PhrasePair[] {
  const holders = new Map<string, number[]>();
  candidates.forEach(({ features }, n) => {
    for (const feature of features) listAt(holders, feature).push(n);
  });
  const totals = candidates.map(({ features }) => reader.total(features));
  const pairs: PhrasePair[] = [];
  candidates.forEach((a, n) => {
    const sums = new Map<number, number>();
    for (const feature of a.features) {
      const weight = reader.weight(feature);
      const others = valueAt(holders, feature);
      if (others.length > CROWD) continue;
      for (const m of others)
        if (m > n && elementAt(candidates, m).article !== a.article)
          sums.set(m, (sums.get(m) ?? 0) + weight);
    }
    for (const [m, sum] of sums) {
      const b = elementAt(candidates, m);
      const score = sum + ofSameDeed(a, b);
      const share = score / Math.min(elementAt(totals, n), elementAt(totals, m));
      if (
        score >= PHRASE_MAYBE_SCORE * reader.rarePhrase &&
        share >= PHRASE_MAYBE_SHARE &&
        meet(a, b)
      )
        pairs.push({ a, b, score, share, phrase: phraseWeight(a, b, reader) >= reader.rarePhrase });
    }
  });
  return pairs.sort(
    (p, q) => q.score * q.share - p.score * p.share || order(p.a, q.a) || order(p.b, q.b),
  );
}

/** What it adds that the first party and the verb or event noun are the same. */
const ofSameDeed = (a: EventCandidate, b: EventCandidate): number =>
  (a.parties.length && a.parties[0] === b.parties[0] ? SAME_ACTOR : 0) +
  (a.happening.predicate === b.happening.predicate ? SAME_ACT : 0);

/** Summed weight of the phrases and quoted words that both hold. */
function phraseWeight(a: EventCandidate, b: EventCandidate, reader: FeatureReader): number {
  let sum = 0;
  for (const feature of a.features)
    if ((feature.includes(' ') || feature.startsWith('"')) && b.features.has(feature))
      sum += reader.weight(feature);
  return sum;
}
