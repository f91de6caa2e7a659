import { contains, type Span } from '../../../model/span.ts';
import { backOverAdverbs, overAdverbs } from '../clauses/over-adverbs.ts';
import type { OtherSubject, SecondReader } from '../clauses/second-reader.ts';
import type { Clauses, Unit, UnitKind } from '../clauses/units.ts';
import type { FiniteClause, SubjectPlace } from './finite-clauses.ts';

/**
 * Whether both readers see the same clause: the rules' verb is one to the tree, its subject stands
 * in the label, and it is not what another verb before the label says. Only where a subject stands
 * right between what opens its clause and its verb are the rules believed alone.
 */
export function readersAgree(
  sentence: Clauses,
  clause: FiniteClause,
  label: readonly Span[],
  { second, clauses }: Readers,
): boolean {
  const { tape } = sentence;
  const { subject, group, verb } = clause;
  const seen = second.clauseOf(sentence, tape.at(group), tape.at(verb));
  const start = label[0]?.start ?? 0;
  if (seen.governor && seen.governor.start < start) return false;
  // '“…,” said Roe': whoever stands behind a verb is not doubted.
  if (!subject || subject.from >= group) return subject !== undefined;
  if (!seen.isVerb) return false;
  const told = { start, end: tape.at(subject.to - 1).end };
  if (seen.subject && contains(told, seen.subject.place)) return seen.subject.route !== 'modified';
  return isSureAlone(sentence, subject, { group: tape.at(group), other: seen.subject, clauses });
}

/** Whether the rules are believed against the tree. */
const isSureAlone = (
  sentence: Clauses,
  subject: SubjectPlace,
  place: Place & Pick<Readers, 'clauses'>,
): boolean =>
  isTakenUp(sentence, subject, place.other) ||
  isPlain(sentence, subject, place) ||
  isApposed(sentence, subject, place) ||
  isInterrupted(sentence, subject, place);

/** The two readers of a sentence: the tree, and the clauses that the rules see. */
interface Readers {
  readonly second: SecondReader;
  readonly clauses: readonly FiniteClause[];
}

/** Where a verb begins, and whom the tree takes for its subject instead. */
interface Place {
  readonly group: Unit;
  readonly other: OtherSubject | undefined;
}

/** 'Roe, who | left': the word that takes up the subject, and that alone. */
function isTakenUp(
  { tape }: Clauses,
  { from, to }: SubjectPlace,
  other: OtherSubject | undefined,
): boolean {
  if (!other) return false;
  const who = tape.find(({ end }) => end > other.place.start);
  if (!who.is('relative', 'person-relative', 'thing-relative') || who.index < to) return false;
  return (
    !tape.at(from).previous.is('addition') &&
    behindBracket(tape.at(to))
      .until(who)
      .every((unit) => unit.is('comma', 'preposition'))
  );
}

/** What stands behind a bracket that opens here, else this unit. */
const behindBracket = (unit: Unit): Unit =>
  unit.is('open') ? unit.seek((other) => other.is('close')).next : unit;

/** '…, | Roe left', 'after Roe | left': nothing else can be the subject. */
function isPlain(
  { tape }: Clauses,
  { from, to, head }: SubjectPlace,
  { group, other }: Place,
): boolean {
  const first = tape.at(from);
  const before = first.previous;
  const isPhrase =
    tape.at(head).is('name', 'pronoun') || first.is('determiner', 'possessive', 'number', 'name');
  return (
    isPhrase &&
    before.is(...openings) &&
    overAdverbs(behindBracket(tape.at(to))) === overAdverbs(group) &&
    (!other || other.place.end <= first.start)
  );
}

/** 'The low cost line, | Acme Ferries, left': two names of one. */
function isApposed({ tape }: Clauses, { from, head }: SubjectPlace, { other }: Place): boolean {
  const comma = tape.at(from).previous;
  return (
    other?.route === 'own' &&
    tape.at(head).is('name') &&
    comma.is('comma') &&
    comma.previous.end === other.place.end
  );
}

/**
 * 'Roe, 44, a diver, | left', 'Roe, who met Poe, | left': a name that opens the sentence, with
 * nothing between commas but one clause at most.
 */
function isInterrupted(
  { tape }: Clauses,
  { from, to, head }: SubjectPlace,
  { group, other, clauses }: Place & Pick<Readers, 'clauses'>,
): boolean {
  const first = tape.at(from);
  const comma = behindBracket(tape.at(to));
  const last = backOverAdverbs(group.previous);
  const inside = clauses.filter((one) => one.verb >= to && one.verb < group.index).length;
  const isRelative = comma.next.is('relative', 'person-relative', 'owner-relative');
  return (
    tape.at(head).is('name') &&
    first.previous.isEdge &&
    comma.is('comma', 'dash') &&
    last.kind === comma.kind &&
    inside <= (isRelative || comma.next.form === 'past' ? 1 : 0) &&
    (!other || other.place.start > first.start)
  );
}

/** What stands before the subject of a clause of its own. */
const openings: readonly UnitKind[] = [
  'edge',
  'comma',
  'colon',
  'semicolon',
  'dash',
  'quote',
  'subordinator',
];
