import type { SpeechRules } from '../../../language/speech.ts';
import { type NounPhrase, opensPhrase, phraseAt, saysWhen } from './noun-phrase.ts';
import { FINITE_REACH } from './parameters.ts';
import { regionStart } from './region-start.ts';
import { subjectOf } from './subject.ts';
import { isGardenPath } from './ties.ts';
import type { Unit } from './units.ts';
import { groupStart } from './verb-group.ts';

/**
 * The subject of the main clause of the sentence that a unit opens; a clause in front of it ('When
 * prices rose, the board met') is passed over.
 */
export function mainClauseSubject(first: Unit, rules: SpeechRules): NounPhrase | undefined {
  if (first.is('subordinator')) return afterComma(first);
  const verb = first.next.seek(
    (unit) =>
      isFinite(unit) &&
      !unit.previous.is('person-relative', 'relative') &&
      !isOfNoun(unit) &&
      !(unit.previous.is('name') && isGardenPath(unit, rules)),
  );
  return verb.isEdge ? undefined : subjectOf(verb, rules);
}

function afterComma(first: Unit): NounPhrase | undefined {
  for (let unit = first.next; !unit.isEdge; unit = unit.next) {
    if (!unit.previous.is('comma') || !opensPhrase(unit)) continue;
    const phrase = phraseAt(unit);
    const behind = phrase?.head.next;
    if (phrase && !saysWhen(phrase) && behind?.until(behind.skip(FINITE_REACH)).some(isFinite))
      return phrase;
  }
  return undefined;
}

/** 'A hall that Ana Ruiz opened', 'the hall where she sang': the clause belongs to the noun. */
function isOfNoun(verb: Unit): boolean {
  const opener = regionStart(groupStart(verb)).previous;
  // 'Ana Ruiz, whose mother founded the bank, has sold it'
  if (opener.is('comma') && opener.next.is('owner-relative')) return true;
  return opener.is('relative', 'subordinator') && opener.previous.is('noun', 'name', 'preposition');
}

const isFinite = (unit: Unit): boolean => unit.is('be', 'have', 'modal', 'do') || unit.isFiniteVerb;
