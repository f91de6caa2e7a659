import { contains } from '../../../model/span.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { ClauseContext } from './clause-context.ts';
import { lacksContent } from './content-clause.ts';
import { dangles } from './dangling.ts';
import type { FiniteClause } from './finite-clauses.ts';
import { DUMMY_REACH } from './parameters.ts';

/**
 * Whether the label of clause `n` may end before `end`: nothing in it waits for what the sentence
 * goes on with, or points out of it; `strict` minds 'this' and 'such' anywhere.
 */
export const mayEnd = (
  context: ClauseContext,
  clause: FiniteClause,
  end: number,
  strict: boolean,
): boolean =>
  !(
    isMeasured(context, end) ||
    isRestricted(context, end) ||
    lacksObject(context, clause, end) ||
    opensPair(context, clause, end) ||
    wantsPlace(context, clause, end) ||
    isDummy(context, end) ||
    wantsClause(context, clause, end) ||
    goesOnBehindBracket(context.units, end) ||
    isBetweenAdjectives(context, end) ||
    runsOn(context, clause, end) ||
    lacksContent(context, clause, end) ||
    dangles(context, clause, end, strict)
  );

const inPhrase = new Set<UnitKind>(['noun', 'name', 'number', 'adverb']);

/** 'The way | that we must answer': a definite thing waits for the clause that says which. */
function isRestricted({ units, events, speech }: ClauseContext, end: number): boolean {
  const next = units.at(end);
  // 'The morning | after the debate'.
  if (
    (next.kind === 'subordinator' || next.kind === 'preposition') &&
    speech.nouns.times.has(units.at(end - 1).word) &&
    events.definite.has(units.at(end - 2).word)
  )
    return true;
  if (!(
    next.kind === 'relative' ||
    next.marker === 'complementiser' ||
    next.marker === 'person-relative' ||
    next.marker === 'person-object-relative' ||
    next.kind === 'pronoun'
  ))
    return false;
  let at = end - 1;
  while (at > 0 && inPhrase.has(units.at(at).kind)) at--;
  return events.definite.has(units.at(at).word);
}

/** 'came moments | after the vote': how long before or after what. */
export const isMeasured = ({ units, times, speech }: ClauseContext, end: number): boolean => {
  const last = units.at(end - 1);
  return (
    units.at(end).is('subordinator') &&
    speech.scope.presupposing.has(units.at(end).word) &&
    speech.nouns.times.has(last.singular) &&
    !times.some((time) => contains(time, last))
  );
};

/** 'Tried on Tuesday | to sell': an infinitive is left out only behind an object. */
function lacksObject({ units, times }: ClauseContext, clause: FiniteClause, end: number): boolean {
  if (units.at(end).kind !== 'to') return false;
  return !units.cells
    .slice(clause.verb + 1, end)
    .some(
      (unit) =>
        (unit.kind === 'noun' || unit.kind === 'name' || unit.kind === 'quote') &&
        !times.some(({ start, end: to }) => start <= unit.start && unit.end <= to),
    );
}

/** 'Not only for the port | but also …', 'both the port | and …'. */
function opensPair({ units, events }: ClauseContext, clause: FiniteClause, end: number): boolean {
  const { verb } = clause;
  return units.cells.slice(verb + 1, end).some(({ word }, at) => {
    const closer =
      events.pairs.get(word) ?? events.pairs.get(`${units.at(verb + at).word} ${word}`);
    const isCloser = (unit: Unit): boolean => unit.word === closer;
    return (
      closer !== undefined &&
      !units.cells.slice(verb + at + 2, end).some(isCloser) &&
      units.cells.slice(end).some(isCloser)
    );
  });
}

/**
 * 'Put the ministry | in charge', 'charged the divers | with …': without the rest it is another
 * act.
 */
function wantsPlace({ units, events }: ClauseContext, clause: FiniteClause, end: number): boolean {
  const next = units.at(end);
  if (next.kind !== 'preposition' && next.marker !== 'capacity' && next.kind !== 'comma')
    return false;
  const at = units.cells.slice(0, end).findLastIndex(({ kind }) => kind === 'verb');
  return (
    at >= clause.verb &&
    events.placing.has(units.at(at).lemma) &&
    units.cells.slice(at + 1, end).every(({ kind }) => kind !== 'preposition' && kind !== 'adverb')
  );
}

/** 'It is imperative | to …'. */
function isDummy({ units, events }: ClauseContext, end: number): boolean {
  const next = units.at(end);
  if (next.kind !== 'to' && next.marker !== 'complementiser' && !events.comparing.has(next.word))
    return false;
  const be = units.cells.slice(0, end).findLastIndex(({ kind }) => kind === 'be');
  return be > 0 && end - be <= DUMMY_REACH && events.dummy.has(units.at(be - 1).word);
}

/**
 * 'To find out | whether', 'called the raid on the port | a crime', 'forced Ruiz | , a diver, to
 * leave': the object or the act is still to come.
 */
function wantsClause(
  { units, clauses, events, speech }: ClauseContext,
  clause: FiniteClause,
  end: number,
): boolean {
  const next = units.at(end);
  if (next.is('edge', 'stop')) return false;
  if (events.dependent.has(next.word) || events.hypothetical.has(next.word))
    return next.word !== events.alternative && !events.untilWords.has(next.word);
  const { verb } = clause;
  const lemma = units.at(verb).lemma;
  const behind = units.cells.slice(verb + 1, end);
  if (speech.attribution.naming.has(lemma))
    return (
      !behind.some(({ kind }) => kind === 'quote') &&
      next.kind !== 'comma' &&
      next.kind !== 'conjunction'
    );
  return (
    !events.ordering.has(lemma) &&
    [lemma, lemma + events.lemmaEnd].some((known) => events.causing.has(known)) &&
    !behind.some(
      ({ kind, marker }) =>
        kind === 'to' || kind === 'quote' || kind === 'preposition' || marker === 'complementiser',
    ) &&
    !clauses.some(({ group }) => group > verb && group < end)
  );
}

const verbal = new Set<UnitKind>(['be', 'have', 'do', 'modal', 'verb']);

/** 'The new 13-inch (33 cm) | screen', 'travelled (on foot) | to Lund'. */
function goesOnBehindBracket(units: Tape<Unit>, end: number): boolean {
  if (units.at(end).kind !== 'open') return false;
  const after = units.at(units.cells.findIndex(({ kind }, at) => at > end && kind === 'close') + 1);
  return (
    after.kind === 'noun' ||
    after.kind === 'name' ||
    verbal.has(after.kind) ||
    (after.kind === 'preposition' && units.at(end - 1).kind === 'verb')
  );
}

/** 'From his small | , quiet shop'. */
const isBetweenAdjectives = ({ units, events }: ClauseContext, end: number): boolean =>
  units.at(end).kind === 'comma' &&
  events.adjectives.has(units.at(end - 1).word) &&
  units.at(end + 1).kind === 'noun';

/** 'Terrorist acts': a form of the present may be a noun. */
const isNounlike = ({ kind, form }: Unit): boolean => kind === 'verb' && form !== 'past';

const opening = new Set<UnitKind>(['relative', 'subordinator']);

/**
 * 'After the case closed | the port invited …': a further verb with its own subject, which no word
 * opens and no verb reports.
 */
function runsOn(
  { units, clauses, events, speech }: ClauseContext,
  clause: FiniteClause,
  end: number,
): boolean {
  return clauses.some(({ group, connector, subject }) => {
    if (
      group <= clause.verb ||
      group >= end ||
      connector !== undefined ||
      isNounlike(units.at(group)) ||
      (subject && units.at(subject.head).kind === 'pronoun')
    )
      return false;
    if (
      units.cells
        .slice(clause.verb + 1, group)
        .some(({ kind, marker }) => opening.has(kind) || marker === 'complementiser')
    )
      return false;
    const host =
      units.cells
        .slice(0, subject && subject.from > clause.verb ? subject.from : group)
        .findLast(({ kind }) => kind === 'verb')?.lemma ?? '';
    return !(speech.cues.has(host) || events.linking.has(host) || events.causing.has(host));
  });
}
