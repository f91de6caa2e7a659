import type { EventRules } from '../../../language/events.ts';
import type { Language } from '../../../language/language.ts';
import type { Unit } from '../clauses/units.ts';
import type { FiniteClause } from './finite-clauses.ts';

/**
 * Why a clause is not what its article itself reports: it stands in what somebody says ('she said that he left'), which
 * would be told as fact without her, or it only tells which thing is meant ('the ferries he sold'). Undefined otherwise.
 */
export function standingOf(units: readonly Unit[], clauses: readonly FiniteClause[], n: number, language: Language): 'event-reported' | 'event-relative' | 'event-hypothetical' | undefined {
  const clause = clauses[n]!;
  const outer = clauses.findLast(({ verb }) => verb < clause.from);
  const before = units[clause.from - 1];
  if (language.events.dependent.has(units[clause.subject?.from ?? clause.from]?.word ?? '') && clause.subject && clause.subject.to - clause.subject.from > 1) return 'event-relative';
  if (isSupposed(clauses, n, language.events)) return 'event-hypothetical';
  const opening = units[clause.from];
  if (opening?.kind === 'relative' && (!clause.subject || clause.subject.from >= clause.from)) return 'event-relative';
  if (!outer || !before) return undefined;
  if (isReported(units, clauses, n, language)) return 'event-reported';
  const open = clause.connector === undefined || units[clause.from]?.marker === 'complementiser';
  const isTime = language.speech.nouns.times.has(before.word);
  return open && (before.kind === 'noun' || before.kind === 'name') && !isTime ? 'event-relative' : undefined;
}

/** 'Whether he left or was forced out': what goes on a clause that need not be true need not be true either. */
function isSupposed(clauses: readonly FiniteClause[], n: number, events: EventRules): boolean {
  const { connector, subject } = clauses[n]!;
  const before = clauses[n - 1];
  if (connector !== undefined && events.hypothetical.has(connector)) return true;
  return before !== undefined && connector !== undefined && events.continuing.has(connector) && (!subject || subject.from < before.verb) && isSupposed(clauses, n - 1, events);
}

/** In the complement of a verb of speech, or joined to a clause that is, with no comma between. */
function isReported(units: readonly Unit[], clauses: readonly FiniteClause[], n: number, language: Language): boolean {
  const clause = clauses[n]!;
  const at = clauses.findLastIndex(({ verb }) => verb < clause.from);
  const outer = clauses[at];
  if (!outer || units.slice(outer.verb + 1, clause.from).some(({ kind }) => kind === 'comma' || kind === 'dash' || kind === 'colon' || kind === 'semicolon' || kind === 'quote')) return false;
  const opens = clause.connector === undefined || units[clause.from]?.marker === 'complementiser';
  const says = language.speech.cues.get(units[outer.verb]!.lemma ?? '')?.includes('say') || language.events.reportedPresent.has(units[outer.verb]!.lemma ?? '');
  return opens ? Boolean(says) : language.events.joining.has(clause.connector!) && isReported(units, clauses, at, language);
}
