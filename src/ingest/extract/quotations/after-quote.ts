import type { SpeechRules } from '../../../language/speech.ts';
import { isTime, opensPhrase, phraseAt } from '../clauses/by-index.ts';
import { subjectLeft, verbGroup } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import type { Attribution } from './attribution.ts';
import { AFTER_REACH, SPEAKER_REACH } from './parameters.ts';

/** A verb that can follow the words it reports: 'say' frames, and 'told' with its addressee. */
function isSaying(unit: Unit | undefined, rules: SpeechRules): boolean {
  if (unit?.kind !== 'verb' || unit.form === 'ing') return false;
  const frames = rules.cues.get(unit.lemma ?? '');
  return frames?.includes('say') === true || frames?.includes('tell') === true;
}

/** '“…,” said X', '“…,” X said': the cue right behind the quotation. */
export function attributeAfter(
  units: readonly Unit[],
  quote: number,
  rules: SpeechRules,
): Attribution | undefined {
  let at = quote + 1;
  while (units[at]?.kind === 'comma' || units[at]?.kind === 'dash') at++;
  if (isSaying(units[at], rules) && units[at]!.form !== 'base') {
    const speaker = opensPhrase(units[at + 1]) ? phraseAt(units, at + 1) : undefined;
    if (speaker && !isTime(units, speaker)) return { speaker, cue: at, rule: 'after:inverted' };
  }
  // '“…,” as a report put it'
  if (units[at]?.marker === 'capacity') at++;
  // 'retired general Lee Roe said': a participle that opens a noun phrase.
  if (
    units[at]?.kind === 'verb' &&
    units[at]!.form !== 'ing' &&
    (units[at + 1]?.kind === 'name' || units[at + 1]?.kind === 'noun')
  )
    at++;
  if (!opensPhrase(units[at])) return undefined;
  return parenthetic(units, at, rules, 'after:subject');
}

/**
 * '“…” to end the row, X said.': the cue at the end of the sentence or between commas, further to
 * the right.
 */
export function attributeFurther(
  units: readonly Unit[],
  quote: number,
  rules: SpeechRules,
): Attribution | undefined {
  for (let at = quote + 1; at < units.length - 1; at++) {
    const unit = units[at]!;
    if (unit.kind === 'quote' || unit.kind === 'semicolon' || unit.kind === 'stop')
      return undefined;
    if (unit.kind !== 'comma') continue;
    const from = units[at + 1]?.marker === 'capacity' ? at + 2 : at + 1;
    if (!opensPhrase(units[from])) continue;
    const found = parenthetic(units, from, rules, 'after:further');
    if (found && closes(units, found.cue! + 1)) return found;
  }
  return undefined;
}

/** A subject at `at` with its insertions, then a saying verb that is finite and active. */
function parenthetic(
  units: readonly Unit[],
  at: number,
  rules: SpeechRules,
  rule: string,
): Attribution | undefined {
  for (let verb = at + 1; verb < Math.min(units.length, at + AFTER_REACH); verb++) {
    const unit = units[verb]!;
    if (
      unit.kind === 'quote' ||
      unit.kind === 'semicolon' ||
      unit.kind === 'stop' ||
      unit.kind === 'colon'
    )
      return undefined;
    if (unit.kind !== 'verb') continue;
    const group = verbGroup(units, verb);
    const left = units[group.from - 1];
    const inserted =
      left?.marker === 'person-relative' ||
      left?.kind === 'relative' ||
      unit.form === 'ing' ||
      group.infinitive ||
      group.passive;
    if (inserted) continue;
    if (!isSaying(unit, rules)) {
      if (
        left &&
        units
          .slice(at, verb)
          .some(
            ({ marker, kind }) =>
              marker === 'person-relative' || kind === 'relative' || kind === 'comma',
          )
      )
        continue;
      return undefined;
    }
    const speaker = subjectLeft(units, group.from);
    return speaker && speaker.from >= at && speaker.from <= at + SPEAKER_REACH
      ? { speaker, cue: verb, rule }
      : undefined;
  }
  return undefined;
}

/**
 * Whether the clause of the cue ends here or goes on only with when, where, to whom, or more of its
 * own.
 */
function closes(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return true;
  const { kind } = unit;
  return (
    kind === 'comma' ||
    kind === 'stop' ||
    kind === 'preposition' ||
    kind === 'quote' ||
    kind === 'semicolon' ||
    kind === 'close' ||
    kind === 'noun' ||
    kind === 'adverb' ||
    kind === 'name' ||
    kind === 'conjunction' ||
    kind === 'subordinator' ||
    kind === 'mark' ||
    kind === 'dash' ||
    kind === 'object'
  );
}
