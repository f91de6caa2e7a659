import type { EventRules } from '../../../language/events.ts';
import type { Language } from '../../../language/language.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { FiniteClause } from './finite-clauses.ts';

/**
 * Why a clause is not what its article itself reports: it stands in what somebody says ('she said
 * that he left'), which would be told as fact without her, or it only tells which thing is meant
 * ('the ferries he sold'). Undefined otherwise.
 */
export function assertionFault(
  units: Tape<Unit>,
  clauses: readonly FiniteClause[],
  n: number,
  language: Language,
): 'event-reported' | 'event-relative' | 'event-hypothetical' | undefined {
  const clause = clauses[n];
  if (!clause) return undefined;
  const outer = clauses.findLast(({ verb }) => verb < clause.from);
  const before = units.at(clause.from - 1);
  if (
    language.events.dependent.has(units.at(clause.subject?.from ?? clause.from).word) &&
    clause.subject &&
    clause.subject.to - clause.subject.from > 1
  )
    return 'event-relative';
  if (isSupposed(clauses, n, language.events)) return 'event-hypothetical';
  if (isBorrowed(units, clauses, n, language.events)) return 'event-relative';
  const opening = units.at(clause.from);
  if (opening.marker === 'free-relative' || opening.marker === 'any-relative')
    return 'event-relative';
  if (opening.kind === 'relative' && (!clause.subject || clause.subject.from >= clause.from))
    return 'event-relative';
  if (!outer) return undefined;
  if (isReported(units, clauses, n, language)) return 'event-reported';
  const open = clause.connector === undefined || units.at(clause.from).marker === 'complementiser';
  const isTime = language.speech.nouns.times.has(before.word);
  return open && (before.kind === 'noun' || before.kind === 'name') && !isTime
    ? 'event-relative'
    : undefined;
}

/**
 * Whether the subject found is another clause's: 'Ana Ruiz said that the price of the tram, now on
 * sale, will fall' says nothing of her falling; 'she owns a bell that is cast in Lund and sold
 * there' nothing of her being sold.
 */
function isBorrowed(
  units: Tape<Unit>,
  clauses: readonly FiniteClause[],
  n: number,
  events: EventRules,
): boolean {
  const own = clauses[n];
  if (!own) return false;
  const { subject, group, connector } = own;
  const between = clauses.filter(
    ({ verb }, m) => m !== n && verb < group && (!subject || verb >= subject.to),
  );
  if (!between.length) return false;
  if (connector === undefined || !events.continuing.has(connector))
    return (
      subject !== undefined &&
      subject.to <= between[0]!.group &&
      units.at(subject.from).kind !== 'relative' &&
      !between.every((other) => isInserted(units, other))
    );
  const last = between.at(-1)!;
  return units.cells
    .slice(last.subject?.to ?? last.from, last.group)
    .some(({ marker }) => marker === 'thing-relative');
}

/** 'Ana Ruiz, who lives in Lund, left': a relative clause between subject and verb. */
const isInserted = (units: Tape<Unit>, { from, group }: FiniteClause): boolean =>
  units.at(group).previous.is('relative', 'person-relative') ||
  units.at(from).kind === 'relative' ||
  units.at(from).is('owner-relative') ||
  units.at(from).marker === 'person-relative' ||
  units.at(from).kind === 'subordinator';

/**
 * 'Whether he left or was forced out': what goes on a clause that need not be true need not be true
 * either.
 */
function isSupposed(clauses: readonly FiniteClause[], n: number, events: EventRules): boolean {
  const own = clauses[n];
  if (!own) return false;
  const { connector, subject } = own;
  const before = clauses[n - 1];
  if (connector !== undefined && events.hypothetical.has(connector)) return true;
  return (
    before !== undefined &&
    connector !== undefined &&
    events.continuing.has(connector) &&
    (!subject || subject.from < before.verb) &&
    isSupposed(clauses, n - 1, events)
  );
}

/** In the complement of a verb of speech, or joined to a clause that is, with no comma between. */
function isReported(
  units: Tape<Unit>,
  clauses: readonly FiniteClause[],
  n: number,
  language: Language,
): boolean {
  const clause = clauses[n];
  if (!clause) return false;
  const at = clauses.findLastIndex(({ verb }) => verb < clause.from);
  const outer = clauses[at];
  if (outer && isContentBehind(units, outer, clause)) return true;
  if (
    !outer ||
    units.cells
      .slice(outer.verb + 1, clause.from)
      .some(
        ({ kind }) =>
          kind === 'comma' ||
          kind === 'dash' ||
          kind === 'colon' ||
          kind === 'semicolon' ||
          kind === 'quote',
      )
  )
    return false;
  const opens = clause.connector === undefined || units.at(clause.from).marker === 'complementiser';
  const says =
    language.speech.cues.get(units.at(outer.verb).lemma)?.includes('say') ||
    language.events.reportedPresent.has(units.at(outer.verb).lemma);
  return opens
    ? Boolean(says)
    : language.events.joining.has(clause.connector) && isReported(units, clauses, at, language);
}

/** 'showed that as of May, | Roe led': behind 'that' and what opens its clause up to a comma. */
function isContentBehind(units: Tape<Unit>, outer: FiniteClause, clause: FiniteClause): boolean {
  const that = units.at(outer.verb).next;
  const comma = units.at(clause.from).previous;
  return (
    that.is('complementiser') &&
    clause.connector === undefined &&
    comma.is('comma') &&
    that.isBefore(comma) &&
    that.until(comma).every((unit) => unit === that || !unit.is('comma', 'conjunction', 'quote'))
  );
}
