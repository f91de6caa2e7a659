import type { SpeechRules } from '../../../language/speech.ts';
import { isTime, type NounPhrase, opensPhrase, phraseAt } from './noun-phrase.ts';
import { FINITE_REACH } from './parameters.ts';
import { subjectOf } from './subject.ts';
import type { Unit } from './units.ts';

/**
 * The subject of a sentence's main clause; a clause in front of it ('When prices rose, the board
 * met') is passed over.
 */
export function mainClauseSubject(
  units: readonly Unit[],
  rules: SpeechRules,
): NounPhrase | undefined {
  if (units[0]?.kind === 'subordinator') return afterComma(units, rules);
  const verb = units.findIndex(
    (unit, at) =>
      at > 0 &&
      isFinite(unit) &&
      units[at - 1]!.marker !== 'person-relative' &&
      units[at - 1]!.kind !== 'relative',
  );
  return verb < 0 ? undefined : subjectOf(units, verb, rules);
}

function afterComma(units: readonly Unit[], rules: SpeechRules): NounPhrase | undefined {
  for (let at = 1; at < units.length; at++) {
    if (units[at - 1]!.kind !== 'comma' || !opensPhrase(units[at])) continue;
    const phrase = phraseAt(units, at);
    if (
      phrase &&
      !isTime(units, phrase, rules) &&
      units.slice(phrase.to, phrase.to + FINITE_REACH).some(isFinite)
    )
      return phrase;
  }
  return undefined;
}

const isFinite = ({ kind, form }: Unit): boolean =>
  kind === 'be' ||
  kind === 'have' ||
  kind === 'modal' ||
  kind === 'do' ||
  (kind === 'verb' && (form === 'past' || form === 'third'));
