import type { Happening, TimeExpression } from '../../../model/findings.ts';
import { contains, overlaps, type Span } from '../../../model/span.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import { inTree, type OtherSubject, type SecondReader } from '../clauses/second-reader.ts';
import { sharesPassive } from '../clauses/shared-passive.ts';
import type { Clauses, Unit, UnitKind } from '../clauses/units.ts';
import { opensClause } from '../scope/clause-ahead.ts';
import type { Tape } from '../tape/tape.ts';
import { readersAgree } from './agreement.ts';
import type { ClauseContext } from './clause-context.ts';
import type { FiniteClause, SubjectPlace } from './finite-clauses.ts';
import { type Label, labelOf } from './label.ts';
import { isBalanced } from './label-end.ts';
import { wordsIn } from './label-words.ts';
import { type Loss, lossOf, phraseStart } from './lost-words.ts';
import { LEAST_OF_DOUBT, LONGEST_SENTENCE, NEVER } from './parameters.ts';

/**
 * Whether the tree of a sentence takes another word for the subject of a clause than its label
 * does, or sees the clause joined to a verb in that subject. A phrase that opens the sentence is
 * often taken for one, so that the tree is not heard where a mark or a word that opens a clause
 * stands between both.
 */
export function doubtsSubject(
  sentence: Clauses,
  clause: FiniteClause,
  second: SecondReader,
): boolean {
  const { tape } = sentence;
  const { subject, verb, group } = clause;
  if (!subject || subject.from >= group) return false;
  const told = { start: tape.at(subject.from).start, end: tape.at(subject.to - 1).end };
  if (second.isJoinedWithin(sentence, tape.at(verb), told)) return true;
  const other = second.otherSubject(sentence, tape.at(verb), told);
  if (!other) return false;
  const at = tape.find(({ end }) => end > other.place.start);
  return at.start < told.start
    ? isBefore(tape, subject, at, other)
    : at.index < group && isHeadBehind(tape.at(subject.to), at, other);
}

/** 'The other | two lords, Ng and Ruiz, confessed': the words go on to another head. */
const isHeadBehind = (behind: Unit, head: Unit, { route, margin }: OtherSubject): boolean =>
  route === 'own' &&
  margin >= LEAST_OF_DOUBT &&
  behind.until(head.next).every((unit) => unit.is('noun', 'name', 'determiner', 'number'));

/** 'A report citing sources said', 'the one supporting Roe that raised the sum'. */
function isBefore(
  tape: Tape<Unit>,
  subject: SubjectPlace,
  head: Unit,
  { route, margin }: OtherSubject,
): boolean {
  const first = tape.at(subject.from);
  const behind = tape.at(subject.to);
  if (route === 'relative' && isTakenUp(behind)) return true;
  if (margin < LEAST_OF_DOUBT) return false;
  // 'The line, Acme Ferries, announced': another name of it.
  if (head.next === first.previous) return false;
  if (route === 'own' && isInserted(first, behind)) return true;
  return (
    (route === 'own' || route === 'shared') &&
    !head.next.until(first).some((unit) => unit.is(...parting)) &&
    !first.previous.is('conjunction')
  );
}

/** Whether a relative pronoun takes up the words before it. */
const isTakenUp = (unit: Unit): boolean =>
  unit.is('relative', 'person-relative', 'thing-relative') ||
  (unit.is('comma') && unit.next.is('person-relative', 'thing-relative'));

/** '…, Norland, | will': a phrase between commas right before the verb. */
const isInserted = (first: Unit, behind: Unit): boolean =>
  first.previous.is('comma') && behind.is('comma') && behind.next.is(...verbal);

const verbal: readonly UnitKind[] = ['verb', 'be', 'have', 'do', 'modal'];

/** 'Roe said after the vote | that she …': what was said stands behind the end of the label. */
const saysLater = (verb: Unit, { speech }: ClauseContext): boolean =>
  verb.reports('say', 'tell') &&
  speech.scope.presupposing.has(overAdverbs(verb.next).word) &&
  opensClause(overAdverbs(verb.next).next);

/** 'the firm | he founded with her': a relative clause that no word opens. */
function isContact(
  { tape }: Clauses,
  { subject, verb, group }: FiniteClause,
  isRelative: (verb: Unit) => boolean,
): boolean {
  if (!subject || subject.from >= group) return false;
  const first = tape.at(subject.from);
  const own = tape.at(verb);
  return (
    first.is('pronoun') &&
    first.previous.is('noun', 'name', 'quote') &&
    own.frames.length === 0 &&
    own.next.is('preposition', 'comma', 'stop', 'edge') &&
    isRelative(own)
  );
}

/** Marks and words between a phrase and the subject of another clause. */
const parting = [
  'comma',
  'colon',
  'semicolon',
  'dash',
  'open',
  'quote',
  'subordinator',
  'relative',
  'person-relative',
  'conjunction',
] as const;

/**
 * 'Roe was held and | beaten': the helping verb that a joined passive shares with the one before,
 * by the tree; nothing where it has its own or shares none. Undefined where what it shares is more
 * than a helping verb.
 */
export function sharedHelper(
  { group, verb, subject }: FiniteClause,
  { context: { clauses, speech }, second, sentence }: Looked,
): readonly Unit[] | undefined {
  const { tape } = sentence;
  const own = tape.at(verb);
  if (group !== verb || own.form !== 'past' || !own.previous.is('conjunction', 'comma')) return [];
  const before = clauses.findLast((other) => other.verb < verb);
  // '…, whose car was stolen, called': another subject.
  if (!before || (before.subject && before.subject.head !== subject?.head)) return [];
  const helpers = tape.at(before.group).until(tape.at(before.verb));
  if (!sharesPassive(own, speech) && !second.sharesPassive(sentence, own)) return [];
  return helpers.some((unit) => unit.is('be')) && helpers.every((unit) => unit.is('be', 'have'))
    ? helpers
    : undefined;
}

/** A label with a helping verb before its own. */
export function withHelper(
  { spans, ...label }: Label,
  helpers: readonly Unit[],
  verb: Unit,
): Label {
  const [first] = helpers;
  const last = helpers.at(-1);
  const at = spans.findIndex(({ start }) => start === verb.start);
  if (!first || !last || at < 0) return { ...label, spans };
  return { ...label, spans: spans.toSpliced(at, 0, { start: first.start, end: last.end }) };
}

/**
 * A whole sentence as a label: where it is no longer than a label can be, and says of itself whom
 * it means. Undefined where it does not.
 */
export function sentenceLabel(context: ClauseContext): Label | undefined {
  const { text, units } = context;
  const opening = units.at(0).is('conjunction') ? units.at(1) : units.at(0);
  const stop = units.at(units.length - 1);
  const to = stop.is('stop') ? stop.index : units.length;
  const count = (kind: UnitKind): number => units.cells.filter((unit) => unit.is(kind)).length;
  const stands =
    saysWhom(context, opening) &&
    wordsIn(text, units, opening.index, to) <= LONGEST_SENTENCE &&
    count('semicolon') + count('colon') === 0 &&
    count('open') === count('close') &&
    isBalanced(text, units, to);
  const span: Span = { start: opening.start, end: units.at(to - 1).end };
  return stands ? { spans: [span], whole: true } : undefined;
}

/**
 * Whether a sentence names somebody before it points at anybody, or all its pronouns mean the one
 * whose name will stand for the first: '[Roe] said he would leave'.
 */
function saysWhom({ units, resolved, events }: ClauseContext, opening: Unit): boolean {
  const isPointed = (unit: Unit): boolean =>
    unit.is('pronoun', 'possessive', 'object') || events.pointing.has(unit.word);
  const named = units.cells.findIndex((unit) => unit.is('name'));
  const pointed = units.cells.findIndex(isPointed);
  if (named >= 0 && (pointed < 0 || named < pointed)) return true;
  const meant = opening.is('pronoun') ? resolved.get(opening.start) : undefined;
  return (
    meant !== undefined &&
    units.cells.every((unit) => !isPointed(unit) || resolved.get(unit.start) === meant)
  );
}

/** What a second look at a clause needs of its sentence. */
interface Looked {
  readonly sentence: Clauses;
  readonly context: ClauseContext;
  readonly second: SecondReader;
}

/**
 * What is told of a clause after the tree of its sentence was asked: with another end where the
 * label cut a phrase, with the helping verb that it shares, with the whole sentence for a label
 * where both readers do not see the same; else withheld.
 */
export function secondLook(
  told: Happening,
  clause: FiniteClause,
  { sentence, context, second }: Looked,
  tell: (found: (time: TimeExpression | undefined) => Label) => Happening,
): Happening {
  if (
    !readersAgree(sentence, clause, told.label, { second, clauses: context.clauses }) ||
    doubtsSubject(sentence, clause, second)
  )
    return tellWhole(told, context, tell);
  const verb = sentence.tape.at(clause.verb);
  const isRelative = (own: Unit): boolean => second.isRelative(sentence, own);
  const isNone = verb.previous.is('conjunction') && second.isQuality(sentence, verb);
  if (isNone || saysLater(verb, context) || isContact(sentence, clause, isRelative))
    return { ...told, ...withheld };
  const helpers = sharedHelper(clause, { sentence, context, second });
  if (!helpers) return { ...told, ...withheld };
  const asked = askTree(clause, { sentence, context, second });
  const isCut = asked.isCut(told.label);
  if (!isCut && helpers.length === 0) return told;
  const again = tell((time) =>
    withHelper(labelOf(isCut ? asked.context : context, clause, time), helpers, verb),
  );
  return again.salience > 0 ? again : tellWhole(told, context, tell);
}

/** What a whole sentence tells, in which nobody has a part; withheld where that cannot be. */
function tellWhole(
  told: Happening,
  context: ClauseContext,
  tell: (found: () => Label) => Happening,
): Happening {
  const label = sentenceLabel(context);
  const whole = label ? tell(() => label) : { ...told, ...withheld };
  return { ...whole, participants: whole.participants.map(({ cluster }) => ({ cluster })) };
}

/** A context whose labels begin and end where the tree of their sentence lets them. */
function askTree(
  clause: FiniteClause,
  { sentence, context, second }: Looked,
): {
  readonly context: ClauseContext;
  readonly isCut: (label: readonly Span[]) => boolean;
} {
  const { tree } = second.read(sentence);
  const { units, times, events } = context;
  const isTime = (word: Span): boolean =>
    times.some((time) => overlaps(inTree(sentence, time), word));
  const verb = units.at(clause.verb).start - sentence.start;
  const isVerb = (word: Span): boolean =>
    context.clauses.some((other) => overlaps(inTree(sentence, units.at(other.verb)), word));
  const lossOver = (words: Span): Loss =>
    lossOf(tree, { ...inTree(sentence, words), verb }, { isTime, isVerb }, events);
  const loss = (from: Unit, end: number): Loss =>
    lossOver({ start: from.start, end: units.at(end - 1).end });
  const startFrom = (head: Unit, from: number): number => {
    const place = units.at(from).start - sentence.start;
    const start = phraseStart(tree, inTree(sentence, head), place) + sentence.start;
    const first = units.find(({ end }) => end > start);
    return times.some((time) => contains(time, first)) ? from : first.index;
  };
  return {
    context: { ...context, loss, phraseStart: startFrom },
    isCut: (label) => {
      const { subject, group } = clause;
      const [first] = label;
      const isShort =
        subject !== undefined &&
        subject.from < group &&
        startFrom(units.at(subject.head), subject.from) < subject.from;
      return first !== undefined && (isShort || lossOver(boundsOf(label)) !== 'whole');
    },
  };
}

const boundsOf = (label: readonly Span[]): Span => ({
  start: label[0]?.start ?? 0,
  end: label.at(-1)?.end ?? 0,
});

const withheld = { salience: NEVER, cues: [], rule: 'event-subject' } as const;
