import type { MentionRule } from '../../../model/finding-rules.ts';
import type { NameCue } from '../../../model/name-cues.ts';
import type { GatheredName } from './gather.ts';
import {
  BEYOND_FITTING,
  BIAS,
  ORGANISATION_WEIGHTS,
  PARTS,
  PLACE_WEIGHTS,
  SHARED_CUES,
  SHOWN_BY,
} from './parameters.ts';
import { fullName, singleName } from './person-weights.ts';

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
    SHARED_CUES.has(cue) ? Math.min(1, times / (SHOWN_BY * name.mentions.length)) : 1,
  ]);
}

const tables = {
  fullName,
  singleName,
  organisation: ORGANISATION_WEIGHTS,
  place: PLACE_WEIGHTS,
};

/** Adds up the evidence that a name is of a kind (log-odds) and tells the cue that counted most. */
export function weigh(
  name: GatheredName,
  kind: 'person' | 'organisation' | 'place',
  values: readonly (readonly [NameCue, number])[] = valuesOf(name),
): { score: number; rule: MentionRule } {
  const table = kind !== 'person' ? kind : name.key.includes(' ') ? 'fullName' : 'singleName';
  const weights = tables[table];
  let score = BIAS[table];
  let rule: MentionRule = 'name';
  let most = 0;
  for (const [cue, value] of values) {
    const beyond = kind === 'person' ? BEYOND_FITTING[cue] : undefined;
    const weight = (beyond ?? weights[cue] ?? 0) * value;
    score += weight;
    if (weight > most) [most, rule] = [weight, cue];
  }
  return { score: Math.round(score * PARTS) / PARTS, rule };
}
