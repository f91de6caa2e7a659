import type { TimeExpression } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { ClauseContext } from './clause-context.ts';
import type { FiniteClause, SubjectPlace } from './finite-clauses.ts';
import { findEnd } from './label-end.ts';
import { isHyphen, wordsIn } from './label-words.ts';
import { leaveOut } from './leave-out.ts';
import { LONGEST_HANGING } from './parameters.ts';
import { governing } from './scope-fault.ts';

/** The spans of a label, and whether it ends where a phrase of its sentence does. */
export interface Label {
  readonly spans: Span[];
  readonly whole: boolean;
  /** Who says so, of the label's last words: no part of what happened. */
  readonly speaker?: Span | undefined;
}

/**
 * The words that name what a clause tells: whose word it is ('According to the port, …'), its
 * subject, then its verb and what follows, cut from the sentence in their order.
 */
export function labelOf(
  sentence: ClauseContext,
  clause: FiniteClause,
  own: TimeExpression | undefined,
): Label {
  const { text, units } = sentence;
  const subject = clause.subject && clause.subject.from < clause.group ? clause.subject : undefined;
  const start = subject ? startOf(sentence, subject) : clause.group;
  const to = subject ? subjectEnd(text, units, subject.to, clause.group) : clause.group;
  const { end, whole } = findEnd(sentence, clause, wordsIn(text, units, start, to));
  const parts = !subject
    ? [{ from: clause.group, to: end }]
    : to === clause.group
      ? [{ from: start, to: end }]
      : [
          { from: start, to },
          { from: clause.group, to: end },
        ];
  const told = parts
    .flatMap((part) => leaveOut(sentence, clause, part, own))
    .map((part) => span(units, part.from, part.to));
  const before = sourceBefore(units, start);
  const speaker = speakerBehind(sentence, clause, end);
  const last = told.at(-1);
  if (speaker && last) told.splice(-1, 1, { start: last.start, end: speaker.end });
  return {
    spans: [
      ...before,
      ...told,
      ...(before.length || speaker ? [] : sourceBehind(sentence, units.at(clause.verb), end)),
    ],
    whole,
    speaker,
  };
}

/** Where a label begins whose clause has a subject before its verb. */
function startOf(sentence: ClauseContext, { from, head }: SubjectPlace): number {
  const start = wholeWord(sentence.units, behindTime(sentence, subjectStart(sentence.units, from)));
  return sentence.phraseStart?.(sentence.units.at(head), start) ?? start;
}

/**
 * 'According to the harbour office, …' at the start of a sentence: without it a label would tell
 * hearsay as fact.
 */
function sourceBefore(units: Tape<Unit>, start: number): Span[] {
  const [first] = units;
  if (first?.marker !== 'source' && first?.marker !== 'channel') return [];
  const comma = units.cells.findIndex(({ kind }) => kind === 'comma');
  return comma > 0 && comma < start ? [{ start: first.start, end: units.at(comma).end }] : [];
}

/**
 * '…, according to the harbour office' behind what is told, where nothing else is told in between
 * or the source is one of all that.
 */
function sourceBehind({ text, units, scopes }: ClauseContext, verb: Unit, from: number): Span[] {
  const at = units.cells.findIndex((unit, n) => n >= from && opensSource(unit));
  const { start } = units.at(at);
  const isOfAll = governing(verb, scopes).some(({ cue }) => cue.start === start);
  const between = units.cells.slice(from, Math.max(from, at));
  const isPlain = !between.some((unit) => unit.is('conjunction', 'subordinator', 'semicolon'));
  // 'sold bread in the towns | at a price according to the rules': of the words left out.
  const isOfRest = between.length > 0 && !between.at(-1)?.is('comma');
  if (at < 0 || isOfRest || !(isOfAll || isPlain)) return [];
  const next = units.at(at + 1).seek((unit) => unit.is('comma', 'stop', 'conjunction', 'edge'));
  return wordsIn(text, units, at, next.index) <= LONGEST_HANGING
    ? [span(units, at, next.index)]
    : [];
}

/** 'according to Roe', 'per the port': not 'per week'. */
const opensSource = (unit: Unit): boolean =>
  unit.is('source') ||
  (unit.is('channel') && (unit.next.isPerson || unit.next.is('determiner', 'possessive', 'name')));

/**
 * '…, the harbour office said' right behind what is told, where it is whose word that is and no
 * pronoun: up to where who speaks ends.
 */
function speakerBehind(
  { text, units, scopes }: ClauseContext,
  { verb }: FiniteClause,
  end: number,
): Span | undefined {
  const scope = governing(units.at(verb), scopes).find(
    ({ kind, cue }) => kind === 'attribution' && cue.start >= units.at(end - 1).end,
  );
  const says = units.find(({ start }) => start === scope?.cue.start);
  const comma = says.seekBack((unit) => unit.is('comma'));
  const last = says.is('verb') && comma.index >= end ? endOfSpeaker(says, comma) : undefined;
  if (
    !last ||
    units
      .at(end)
      .until(comma)
      .some((unit) => unit.is(...goingOn))
  )
    return undefined;
  return wordsIn(text, units, end, last.index + 1) <= LONGEST_HANGING
    ? span(units, end, last.index + 1)
    : undefined;
}

/** The last unit of 'the widow told the court' behind a comma; undefined where a pronoun speaks. */
function endOfSpeaker(says: Unit, comma: Unit): Unit | undefined {
  const speaks = says.previous === comma ? phraseAt(says.next) : phraseAt(comma.next, says);
  if (!speaks || speaks.head.is('pronoun')) return undefined;
  const told = says.reports('tell') ? phraseAt(says.next) : undefined;
  return [speaks.head, told?.head ?? says].reduce((a, b) => (a.isBefore(b) ? b : a), says);
}

/** What would have to be told between what happened and who says so. */
const goingOn: readonly UnitKind[] = [
  'conjunction',
  'subordinator',
  'semicolon',
  'relative',
  'verb',
];

/**
 * What hangs on the subject belongs to it: 'anger | over the bill', 'the chief | of staff, Ana
 * Ruiz,'.
 */
function subjectEnd(text: string, units: Tape<Unit>, from: number, group: number): number {
  if (units.at(from).kind !== 'preposition') return from;
  let to = from + 1;
  while (to < group && hanging.has(units.at(to).kind) && units.at(to).form !== 'past') to++;
  const whole =
    to === group || (units.at(from).marker === 'belonging' && units.at(to).kind === 'comma');
  return whole && wordsIn(text, units, from, to) <= LONGEST_HANGING ? to : from;
}

const hanging = new Set<UnitKind>([
  'preposition',
  'determiner',
  'possessive',
  'name',
  'noun',
  'number',
  'conjunction',
  'adverb',
  'object',
]);

/** 'the 26-|year-old diver': no label begins within a word. */
function wholeWord(units: Tape<Unit>, start: number): number {
  let at = start;
  while (isHyphen(units.at(at - 1))) at -= 2;
  return at < start && units.at(at - 1).is('determiner') ? at - 1 : at;
}

/** 'In October 2007 | Ng resigned': a number of the time before is no part of the subject. */
const behindTime = ({ units, times }: ClauseContext, start: number): number =>
  units.at(start).is('number') && times.some((time) => contains(time, units.at(start)))
    ? start + 1
    : start;

/**
 * Without a leading conjunction or adverb; with the names that 'and' joins to it ('Ng, Ruiz and
 * Okafor').
 */
function subjectStart(units: Tape<Unit>, from: number): number {
  let start = from;
  while (joinsBefore(units, start)) start = nameStart(units, linkBefore(units, start) - 1);
  if (start < from) return start;
  return units.at(from).kind === 'adverb' || units.at(from).kind === 'conjunction'
    ? from + 1
    : from;
}

/** Where what links a name to the one before it begins: 'and', ', and' or a comma. */
const linkBefore = (units: Tape<Unit>, at: number): number =>
  units.at(at - 1).kind === 'conjunction' && units.at(at - 2).kind === 'comma' ? at - 2 : at - 1;

/** 'X and' or 'X, and' before the name at `at`, or 'X,' before a name already joined. */
function joinsBefore(units: Tape<Unit>, at: number): boolean {
  if (units.at(at).kind !== 'name') return false;
  const mark = units.at(at - 1);
  const before = units.at(linkBefore(units, at) - 1);
  const joined = mark.marker === 'addition' || (mark.kind === 'comma' && isListed(units, at));
  return joined && before.kind === 'name' && !before.possessive;
}

/** Whether a later 'and' goes on with the list that the name at `at` is in. */
function isListed(units: Tape<Unit>, at: number): boolean {
  const last = units.at(at).possessive && units.at(at + 1).kind === 'name' ? at + 1 : at;
  return (
    units.at(last + 1).marker === 'addition' ||
    (units.at(last + 1).kind === 'comma' &&
      (units.at(last + 2).marker === 'addition' || units.at(last + 2).kind === 'name'))
  );
}

/** A possessor belongs to its name: "OpenCo's Ng". */
const nameStart = (units: Tape<Unit>, at: number): number =>
  units.at(at - 1).possessive && units.at(at - 1).kind === 'name' ? at - 1 : at;

const span = (units: Tape<Unit>, from: number, to: number): Span => ({
  start: units.at(from).start,
  end: units.at(to - 1).end,
});
