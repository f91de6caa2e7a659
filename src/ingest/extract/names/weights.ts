import type { NameCue, Weights } from './cues.ts';
import type { GatheredName } from './gather.ts';
import { fullName, personBias, singleName } from './person-weights.ts';

/** Organisations and places were weighed by hand; the corpora say nothing of them. */
const organisation: Weights = {
  'organisation-head': 3,
  acronym: 3,
  'mixed-case': 2.5,
  'before-title': 2.2,
  'post-of-before': 2,
  joined: 1.5,
  'thing-before': 1.5,
  'named-thing': 2,
  brand: 4,
  'opens-firm': 2.5,
  'firm-thing-after': 2,
  'firm-after': 1.5,
  'of-name-before': 0.5,
  'always-in-full': 0.5,
  'owns-name': 1.5,
  'thing-after': 1,
  'which-after': 0.7,
  'the-before': 0.7,
  'the-alone': 0.7,
  'named-often': 0.6,
  'at-before': 0.5,
  'said-after': 0.5,
  'acronym-inside': 0.5,
  'list-of-others': 0.3,
  possessive: 0.3,
  'place-inside': 0.3,
  'named-twice': 0.3,
  'in-before': -0.5,
  'place-after': -0.5,
  demonym: -0.5,
  'all-common': -0.5,
  'role-word': -0.5,
  'one-word': -0.8,
  'place-head': -1,
  'title-word': -2,
  'first-name': -0.4,
  'well-known-first': -0.6,
  'list-of-people': -1,
  'who-after': -1.5,
  'thing-head': -2.5,
  'lower-elsewhere': -2,
  'honorific-before': -3,
  'age-after': -3,
  'kin-before': -3,
  place: -4,
  'place-phrase': -2,
};
const place: Weights = {
  'place-phrase': 6,
  saint: 2,
  'place-of-before': 3,
  'place-thing-after': 1,
  place: 4.5,
  'place-head': 3,
  'in-before': 1.5,
  'place-after': 1,
  'place-inside': 0.5,
  'to-before': 0.3,
  'at-before': 0.3,
  'first-name': -0.5,
  'said-after': -0.5,
  'human-after': -1,
  'title-before': -1,
  joined: -1,
  'list-of-people': -1,
  'all-common': -1,
  'role-word': -1,
  'thing-head': -1.5,
  acronym: -1.5,
  'organisation-head': -2,
  'title-word': -2,
  'lower-elsewhere': -2,
  'honorific-before': -3,
  demonym: -4,
};
const bias = { ...personBias, organisation: -1.3, place: -2.5 };

/**
 * Cues that count in full only if at least half of the mentions show them: 'the X era' once says
 * little of X.
 */
const shared = new Set<NameCue>([
  'the-before',
  'the-alone',
  'of-name-before',
  'firm-after',
  'place-thing-after',
  'a-before',
  'at-before',
  'noun-after',
  'place-after',
  'of-before',
  'before-title',
  'list-of-others',
  'post-of-before',
  'owns-name',
  'which-after',
  'number-after',
  'named-thing',
  'adjective-before',
  'in-quotes',
  'compound',
  'to-before',
  'with-before',
  'in-title-line',
  'parenthesis-after',
  'auxiliary-after',
  'sentence-start',
  'possessor-before',
  'mid-sentence',
]);

/**
 * What speaks against common words as names says nothing of the known surname of a person of the
 * document.
 */
const ofCommonWord = new Set<NameCue>([
  'all-common',
  'frequent-first',
  'known-first',
  'lower-elsewhere',
  'none-common',
  'noun-after',
  'adjective-before',
  'in-title-line',
  'auxiliary-after',
  'sentence-start',
]);

/**
 * The cues of a name that count, with the share at which each does; the name decides nothing but
 * its own cues.
 */
export function valuesOf(name: GatheredName): [NameCue, number][] {
  const remembered = !name.key.includes(' ') && name.cues.has('last-of-person');
  const counting = remembered
    ? [...name.cues].filter(([cue]) => !ofCommonWord.has(cue))
    : [...name.cues];
  return counting.map(([cue, times]) => [
    cue,
    shared.has(cue) ? Math.min(1, (2 * times) / name.mentions.length) : 1,
  ]);
}

/**
 * Beyond any other evidence: what ends in an acronym is a product, a firm or its officer's title.
 */
const NO_SURNAME = -5;

/** Adds up the evidence that a name is of a kind (log-odds) and tells the cue that counted most. */
export function weigh(
  name: GatheredName,
  kind: 'person' | 'organisation' | 'place',
): { score: number; rule: string } {
  const table = kind !== 'person' ? kind : name.key.includes(' ') ? 'fullName' : 'singleName';
  const weights = { fullName, singleName, organisation, place }[table];
  let score = bias[table];
  let rule = 'name';
  let most = 0;
  for (const [cue, value] of valuesOf(name)) {
    const weight =
      (cue === 'acronym-last' && kind === 'person' ? NO_SURNAME : (weights[cue] ?? 0)) * value;
    score += weight;
    if (weight > most) [most, rule] = [weight, cue];
  }
  return { score: Math.round(score * 100) / 100, rule };
}
