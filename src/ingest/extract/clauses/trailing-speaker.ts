import type { SpeechRules } from '../../../language/speech.ts';
import { type NounPhrase, phraseAt } from './noun-phrase.ts';
import type { Unit } from './units.ts';

/**
 * '…, said Jane Roe', '…, said Jane Roe, the mayor': the speaker behind a verb of saying at the end
 * of what is said.
 */
export function trailingSpeaker(
  units: readonly Unit[],
  verb: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  const { kind, form, lemma = '' } = units[verb] ?? {};
  const says = rules.cues.get(lemma)?.includes('say') ?? false;
  if (
    kind !== 'verb' ||
    !says ||
    (form !== 'past' && form !== 'third') ||
    units[verb - 1]?.kind !== 'comma'
  )
    return undefined;
  const speaker = phraseAt(units, verb + 1);
  if (!speaker || units[speaker.head]?.kind !== 'name') return undefined;
  const next = units[speaker.to]?.kind;
  return next === undefined || next === 'comma' || next === 'stop' || next === 'close'
    ? speaker
    : undefined;
}
