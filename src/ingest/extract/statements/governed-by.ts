import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope } from '../../../model/findings.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { Stance } from './stance.ts';

/**
 * The words that are alleged in a sentence: those that its cues govern, joined and in text order.
 * Undefined where one of the cues governs nothing that is known, so that all may be meant.
 */
export function governedBy(
  stances: readonly Stance[],
  scopes: readonly Scope[],
): readonly Span[] | undefined {
  const alleging = stances.filter(({ status }) => status === 'alleged');
  const found = alleging.map(({ cue }) => scopes.filter((scope) => overlaps(scope.cue, cue)));
  return found.length > 0 && found.every((own) => own.length > 0)
    ? joined(found.flat().flatMap(({ governs }) => governs))
    : undefined;
}

/** Spans in text order, those that touch made one. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = whole.at(-1);
    if (last && span.start <= last.end)
      whole.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else whole.push(span);
  }
  return whole;
}

/** Stances that only the scopes show: 'understood to be ill', 'was assumed to have fled'. */
export function heldStances(
  tape: Tape<Unit>,
  scopes: readonly Scope[],
  { scope: { presumedSo }, stance }: SpeechRules,
): Stance[] {
  return scopes.flatMap(({ kind, ofSubject, cue }): Stance[] => {
    if (kind !== 'hedge' || !ofSubject) return [];
    const unit = tape.find(({ start }) => start === cue.start);
    const holds = presumedSo.has(unit.lemma) || stance.passive.has(unit.lemma);
    return holds ? [{ status: 'alleged', rule: 'passive', cue: unit }] : [];
  });
}
