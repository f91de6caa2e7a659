import type { EventRules } from '../../../language/events.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { ClauseContext } from './clause-context.ts';
import type { FiniteClause } from './finite-clauses.ts';
import { isMeasured, mayEnd } from './label-fits.ts';
import { isHyphen, wordsIn } from './label-words.ts';
import {
  GLUED_END_REACH,
  GLUED_REACH,
  LONGEST_CUT,
  LONGEST_LABEL,
  LONGEST_SENTENCE,
  LONGEST_WHOLE,
  SHORTEST_LABEL,
} from './parameters.ts';

/**
 * Where a label ends, as an index of units, and whether a phrase of the sentence ends there too.
 */
export interface LabelEnd {
  readonly end: number;
  readonly whole: boolean;
}

/**
 * Finds the end of a label whose subject has so many words: the end of its clause if that is near,
 * else a boundary between phrases. Where the tree is asked, an end that loses nothing comes first,
 * if need be further on; then one that only loses a detail.
 */
export function findEnd(context: ClauseContext, clause: FiniteClause, used: number): LabelEnd {
  const { loss } = context;
  if (!loss) return nearEnd(context, clause, used);
  const from = context.units.at(firstOf(clause));
  const full = (end: number): boolean => loss(from, end) === 'whole';
  const most = (end: number): boolean => loss(from, end) !== 'sense';
  const ways: readonly (() => LabelEnd | undefined)[] = [
    () => endOf(context, clause, used, { allows: full, strict: true }),
    () => farEnd(context, clause, used, { allows: full, strict: true }),
    () => endOf(context, clause, used, { allows: most, strict: true }),
    () => endOf(context, clause, used, { allows: full }),
  ];
  for (const way of ways) {
    const found = way();
    if (found?.whole) return found;
  }
  return endOf(context, clause, used, { allows: most });
}

const firstOf = ({ subject, group }: FiniteClause): number =>
  subject && subject.from < group ? subject.from : group;

/** What holds for an end beyond its words. */
interface Limits {
  readonly allows?: (end: number) => boolean;
  /** Whether 'this' and 'such' are minded anywhere. */
  readonly strict?: boolean;
}

function nearEnd(context: ClauseContext, clause: FiniteClause, used: number): LabelEnd {
  const strict = endOf(context, clause, used, { strict: true });
  return strict.whole ? strict : endOf(context, clause, used, {});
}

function endOf(
  context: ClauseContext,
  clause: FiniteClause,
  used: number,
  limits: Limits,
): LabelEnd {
  const { text, units, events: rules } = context;
  const { verb, group } = clause;
  const words = (end: number): number => used + wordsIn(text, units, group, end);
  const stop = clauseEnd(context, verb, words);
  const fits = (end: number): boolean => isFit(context, clause, end, limits);
  const whole = (end: number): LabelEnd => ({ end, whole: isWhole(context, clause, end) });
  if (words(stop) <= LONGEST_WHOLE && fits(stop)) return whole(stop);
  let last: number | undefined;
  for (let at = verb + 2; at < stop; at++) {
    if (words(at) > (last === undefined ? LONGEST_CUT : LONGEST_LABEL)) break;
    if (
      isBoundary(units, at, rules) &&
      units.at(at - 1).kind !== 'verb' &&
      units.at(at - 1).kind !== 'adverb' &&
      fits(at)
    )
      last = at;
  }
  if (last !== undefined) return whole(last);
  let end = stop;
  while (end > verb + 1 && (waits(text, units, end, rules) || words(end) > LONGEST_LABEL)) end--;
  return { end, whole: end === verb + 1 && end === stop };
}

/** An end behind the one of the clause, where the sentence is not too long for it. */
function farEnd(
  context: ClauseContext,
  clause: FiniteClause,
  used: number,
  limits: Limits,
): LabelEnd | undefined {
  const { text, units, clauses, events } = context;
  const { verb, group } = clause;
  const words = (end: number): number => used + wordsIn(text, units, group, end);
  const stop = clauseEnd(context, verb, words);
  for (let at = stop; at <= units.length && words(at) <= LONGEST_SENTENCE; at++) {
    const unit = units.at(at);
    if (unit.is('close') || !(unit.isEdge || stops(context, at, words))) continue;
    if (clauses.some((other) => isOwn(other, stop, events) && other.group < at)) return undefined;
    if (isFit(context, clause, at, limits) && isWhole(context, clause, at))
      return { end: at, whole: true };
    if (unit.is('semicolon', 'colon', 'dash', 'open', 'stop')) return undefined;
  }
  return undefined;
}

/** '…, they note, | the leader spoke': another clause that no word makes a part of the first. */
const isOwn = (
  { connector, subject, group }: FiniteClause,
  stop: number,
  { continuing }: EventRules,
): boolean =>
  group >= stop &&
  (connector === undefined ||
    (continuing.has(connector) && subject !== undefined && subject.from >= stop));

const isFit = (
  context: ClauseContext,
  clause: FiniteClause,
  end: number,
  { allows, strict = false }: Limits,
): boolean => {
  const { text, units, clauses, events } = context;
  const { verb } = clause;
  return (
    !waits(text, units, end, events) &&
    mayEnd(context, clause, end, strict) &&
    (allows?.(end) ?? true) &&
    (opensClause(context, verb, end) || !clauses.some((other) => splits(units, other, verb, end)))
  );
};

const isWhole = (
  { text, units, clauses }: ClauseContext,
  clause: FiniteClause,
  end: number,
): boolean => !isGardenPath(clauses, clause, end) && isBalanced(text, units, end);

/** The first place after the verb where its clause surely ends. */
function clauseEnd(context: ClauseContext, verb: number, words: (end: number) => number): number {
  const { text, units } = context;
  for (let at = verb + 1; at < units.length; at++) {
    const unit = units.at(at);
    // 'Said that the talks …': the words go on into what was said.
    if (unit.marker === 'complementiser' && at === verb + 1) continue;
    if (stops(context, at, words) || opensClause(context, verb, at)) return at;
    // “…,” said: a quotation that ends in a comma ends its clause.
    if (unit.kind === 'quote' && text[unit.end - 2] === ',') return at + 1;
  }
  return units.length;
}

const ends = new Set<UnitKind>([
  'comma',
  'semicolon',
  'colon',
  'stop',
  'relative',
  'open',
  'close',
]);

function stops(context: ClauseContext, at: number, words: (end: number) => number): boolean {
  const { text, units, events: rules } = context;
  const { kind, marker, start } = units.at(at);
  if (isWithin(units.at(at))) return false;
  if (kind === 'dash')
    return (
      !isHyphen(units.at(at)) ||
      rules.gluedArticle.test(text.slice(start - 1, start + GLUED_REACH)) ||
      units.at(at + 1).form === 'ing'
    );
  if (kind === 'subordinator') return opensFurther(context, at) && words(at) >= SHORTEST_LABEL;
  if (kind === 'conjunction') return startsClause(units, at + 1);
  return ends.has(kind) || marker === 'person-relative' || marker === 'source';
}

/** Whether a conjunction opens a clause that the words before it do not need. */
const opensFurther = (context: ClauseContext, at: number): boolean =>
  !context.units.at(at).is('capacity') && !isMeasured(context, at);

/** Whether a mark or a conjunction makes one of what stands on both sides of it. */
const isWithin = (unit: Unit): boolean =>
  (unit.is('colon') && isClock(unit)) || (unit.is('conjunction') && joinsVerbs(unit));

/** 'was held | and beaten': one deed in two words. */
const joinsVerbs = ({ previous, next }: Unit): boolean =>
  previous.is('verb') &&
  next.is('verb') &&
  previous.form === 'past' &&
  (next.form === 'past' || next.form === 'participle');

/** 'at 6:41' */
const isClock = ({ previous, next, start, end }: Unit): boolean =>
  previous.is('number') && next.is('number') && previous.end === start && next.start === end;

const inSubject = new Set<UnitKind>([
  'determiner',
  'possessive',
  'noun',
  'name',
  'number',
  'adverb',
  'conjunction',
]);

/**
 * '… left the port | and the matter was reported': a phrase with a verb of its own behind 'and'; in
 * what somebody says it may be a second subject.
 */
function opensClause({ units, clauses, speech }: ClauseContext, verb: number, at: number): boolean {
  if (units.at(at).kind !== 'conjunction' || units.at(at - 1).kind === 'quote') return false;
  const content =
    speech.cues.has(units.at(verb).lemma) &&
    !clauses.some(({ group }) => group > verb && group < at);
  if (content) return false;
  let subjectEnd = at + 1;
  while (inSubject.has(units.at(subjectEnd).kind)) subjectEnd++;
  return clauses.some(
    ({ group, verb: other }) =>
      group > at + 1 && group <= subjectEnd && (group < other || units.at(other).form === 'past'),
  );
}

/** Whether a new clause, not a further object, follows a conjunction. */
function startsClause(units: Tape<Unit>, at: number): boolean {
  // 'To design and build a ship': one object for both.
  if (
    units.at(at - 2).form === 'base' &&
    units.at(at - 2).kind === 'verb' &&
    units.at(at).form === 'base'
  )
    return false;
  let next = at;
  while (units.at(next).kind === 'adverb') next++;
  const kind = units.at(next).kind;
  return (
    kind === 'verb' ||
    kind === 'be' ||
    kind === 'have' ||
    kind === 'do' ||
    kind === 'modal' ||
    kind === 'pronoun'
  );
}

/** Before these a phrase may end; what 'of' and 'by' bring belongs to the words before. */
function isBoundary(units: Tape<Unit>, at: number, rules: EventRules): boolean {
  const { kind, marker, form } = units.at(at);
  if (
    marker === 'belonging' ||
    marker === 'agent' ||
    ((kind === 'to' || marker === 'direction') && asksFor(units, at, rules)) ||
    units.at(at - 2).kind === 'conjunction'
  )
    return false;
  // 'Rounded the show off | by singing': a particle belongs to its verb.
  if (rules.particles.has(units.at(at).word) && units.at(at + 1).kind === 'preposition')
    return false;
  if (kind === 'conjunction') return marker === 'contrast' || units.at(at - 1).kind === 'quote';
  return (
    kind === 'preposition' ||
    kind === 'to' ||
    kind === 'subordinator' ||
    marker === 'capacity' ||
    (form === 'ing' &&
      units.at(at - 1).kind !== 'preposition' &&
      !rules.needing.has(units.at(at - 1).word) &&
      !rules.adjectives.has(units.at(at - 1).word))
  );
}

/**
 * 'A decision | to sell', 'forced the port | to close': the infinitive belongs to the noun or to
 * the verb before.
 */
const asksFor = (
  units: Tape<Unit>,
  at: number,
  { needingInfinitive, causing, lemmaEnd }: EventRules,
): boolean =>
  needingInfinitive.has(units.at(at - 1).word) ||
  (units.at(at).kind === 'to' &&
    [lemmaBefore(units, at), lemmaBefore(units, at) + lemmaEnd].some((lemma) =>
      causing.has(lemma),
    ));

const lemmaBefore = (units: Tape<Unit>, at: number): string =>
  units.cells.slice(0, at).findLast(({ kind }) => kind === 'verb' || kind === 'to')?.lemma ?? '';

const loose = new Set<UnitKind>([
  'preposition',
  'conjunction',
  'determiner',
  'possessive',
  'to',
  'subordinator',
  'be',
  'have',
  'do',
  'modal',
  'relative',
  'mark',
  'comma',
  'dash',
  'pronoun',
]);
const nominal = new Set<UnitKind>(['noun', 'name', 'number']);
const verbal = new Set<UnitKind>(['be', 'have', 'do', 'modal']);

/**
 * Whether the last word before `end` waits for another: '… due', '… up to 60', '… by saying', 'a
 * person familiar'.
 */
function waits(text: string, units: Tape<Unit>, end: number, rules: EventRules): boolean {
  const last = units.at(end - 1);
  const next = units.at(end);
  const isEnd = next.isEdge || ends.has(next.kind);
  if (loose.has(last.kind) || last.possessive || rules.needing.has(last.word)) return true;
  if (isEnd && next.marker === 'complementiser' && last.form === 'ing') return true;
  if (isEnd)
    return (
      last.form === 'ing' &&
      !verbal.has(units.at(end - 2).kind) &&
      units.at(end - 2).kind !== 'adverb'
    );
  if (last.kind === 'number' && nominal.has(next.kind)) return true;
  // 'to focus | on', 'the plan to sell | by': an infinitive without its object.
  if (last.kind === 'verb') return next.kind !== 'subordinator' && !(next.kind === 'conjunction');
  return (
    verbal.has(next.kind) &&
    !rules.gluedArticle.test(text.slice(last.end - 1, last.end + GLUED_END_REACH))
  );
}

/** A quotation that goes on in the next sentence would lose its end. */
export const isBalanced = (text: string, units: Tape<Unit>, end: number): boolean =>
  units.cells
    .slice(0, end)
    .every(
      ({ kind, start, end: to }) =>
        kind !== 'quote' || /^[“"«‘'][^]*[”"»’']$/.test(text.slice(start, to)),
    );

/**
 * 'The crews given leave came home': a verb that goes with the subject of an earlier one shows that
 * one to be no main verb.
 */
const isGardenPath = (
  clauses: readonly FiniteClause[],
  clause: FiniteClause,
  end: number,
): boolean =>
  clauses.some(
    ({ group, connector, subject }) =>
      connector === undefined &&
      group > clause.verb &&
      group < end &&
      (!subject || subject.from < clause.verb),
  );

/**
 * Whether an end would cut another clause between its subject and its verb ('… said that sales |
 * rose').
 */
const splits = (
  units: Tape<Unit>,
  { subject, group, verb }: FiniteClause,
  own: number,
  end: number,
): boolean =>
  verb > own &&
  group >= end &&
  !units.cells
    .slice(end, group)
    .some(({ kind, marker }) => kind === 'relative' || marker === 'person-relative') &&
  subject !== undefined &&
  subject.from > own &&
  subject.from < end;
