import type { SpeechRules } from '../../../language/speech.ts';
import type { Span } from '../../../model/span.ts';
import type { Tape } from '../tape/tape.ts';
import { overAdverbs } from './over-adverbs.ts';
import { subjectOf } from './subject.ts';
import type { Unit } from './units.ts';
import { groupStart, isBareParticiple } from './verb-group.ts';

/** A verb and what stands of its group before it; `first` is the verb where nothing does. */
export interface GoverningVerb {
  readonly first: Unit;
  readonly verb: Unit;
  /** A word that opens a phrase of its own between the verb and the time: 'for the fire in May'. */
  readonly behind?: Unit | undefined;
}

/** The verb that governs a time, with the first unit of the phrase of that time. */
export interface GoverningOfTime extends GoverningVerb {
  readonly opener: Unit;
}

/** A sentence whose times are tied to verbs. */
export interface TimedUnits {
  readonly units: Tape<Unit>;
  /** Words inside times are no verbs: 'May', 'March'. */
  readonly times: readonly Span[];
  readonly rules: SpeechRules;
}

/**
 * The verb that a time expression dates; undefined where none does. A time that opens a clause goes
 * with the verb behind it, one between a subject and its verb too ('the board on Tuesday met'); any
 * other with the nearest verb before it.
 */
export function governingVerb(time: Span, sentence: TimedUnits): GoverningOfTime | undefined {
  const { units } = sentence;
  const opener = phraseStart(
    units.find(({ end }) => end > time.start),
    sentence,
  );
  const next = units.find(({ start }) => start >= time.end);
  const before = verbBefore(opener, sentence);
  const fronted = opensClause(opener.previous)
    ? verbOfFront(opener.previous, next, before, sentence)
    : undefined;
  const found =
    fronted ?? between(opener, next, before, sentence) ?? before ?? verbAhead(next, sentence);
  return found && { ...found, opener };
}

/** The verb of a time behind `left`, where a clause may begin; none where it goes with `before`. */
function verbOfFront(
  left: Unit,
  next: Unit,
  before: GoverningVerb | undefined,
  sentence: TimedUnits,
): GoverningVerb | undefined {
  // '…, which will run it, in July, has …'
  if (left.is('comma') && next.is('comma') && before) return undefined;
  const beyond = left.previous;
  const isListed = left.is('comma', 'conjunction') && isTimed(beyond, sentence);
  const fronted = isListed && !startsClause(next) ? undefined : verbAhead(next, sentence);
  return fronted ?? (isListed ? governingVerb(spanAround(beyond, sentence), sentence) : undefined);
}

const spanAround = (unit: Unit, { times }: TimedUnits): Span =>
  times.find((span) => overlap(span, unit)) ?? unit;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isTimed = (unit: Unit, { times }: TimedUnits): boolean =>
  times.some((span) => overlap(span, unit));

/** The first unit of the phrase of a time: 'at noon on', 'in the early hours of'. */
function phraseStart(first: Unit, { rules }: TimedUnits): Unit {
  let unit = first;
  while (
    unit.previous.is('preposition', 'number', 'determiner') ||
    (unit.previous.isTime && !unit.previous.is('verb', 'be', 'have', 'modal'))
  )
    unit = unit.previous;
  const { previous } = unit;
  return previous.is('subordinator') && rules.clauses.timeLimits.has(previous.word)
    ? previous
    : unit;
}

/** Whether a clause may begin behind this unit. */
const opensClause = (unit: Unit): boolean =>
  unit.isEdge ||
  unit.is(
    'comma',
    'conjunction',
    'semicolon',
    'colon',
    'dash',
    'stop',
    'subordinator',
    'relative',
    'person-relative',
    'complementiser',
  ) ||
  isOpeningQuote(unit);

const isOpeningQuote = (unit: Unit): boolean =>
  unit.is('mark') &&
  (/^[“‘„«]$/.test(unit.word) ||
    (/^["'`]+$/.test(unit.word) && unit.next.start === unit.end && unit.previous.end < unit.start));

const isClosingQuote = (unit: Unit): boolean =>
  unit.is('mark') &&
  (/^[”»]$/.test(unit.word) ||
    (/^["']+$/.test(unit.word) && unit.previous.end === unit.start && !isOpeningQuote(unit)));

/** Whether a subject follows at once: '… on Friday the board met'. */
const startsClause = (next: Unit): boolean =>
  next.is('pronoun', 'name', 'noun', 'determiner', 'possessive', 'number') ||
  (next.is('comma') && startsClause(next.next));

const auxiliaries = ['be', 'have', 'do', 'modal'] as const;

const isVerbal = (unit: Unit, sentence: TimedUnits): boolean =>
  unit.is('verb', ...auxiliaries) && !isTimed(unit, sentence) && !isAdjective(unit);

/** 'Selected Geneva based Acme': a participle inside a noun phrase. */
const isAdjective = (unit: Unit): boolean =>
  unit.form === 'past' &&
  unit.is('verb') &&
  unit.next.is('name') &&
  unit.previous.is('name', 'noun') &&
  unit.previous.previous.is('verb');

/** The group that ends with a verb or, without one, with an auxiliary. */
export const groupOf = (verb: Unit): GoverningVerb => {
  let first = groupStart(verb);
  while (first !== verb && first.is('adverb')) first = first.next;
  return { first, verb };
};

/** The main verb of the group that a verbal unit begins. */
function groupFrom(first: Unit): GoverningVerb {
  let verb = first;
  for (let unit = first.next; unit.is('adverb', 'verb', ...auxiliaries); unit = unit.next) {
    if (unit.is('adverb')) continue;
    if (verb.is('verb')) break;
    verb = unit;
  }
  return { first, verb };
}

/** The nearest verb before a time within its clause. */
function verbBefore(opener: Unit, sentence: TimedUnits): GoverningVerb | undefined {
  let behind: Unit | undefined;
  for (let unit = opener.previous; !unit.isEdge; unit = unit.previous) {
    if (unit.is('close')) unit = unit.seekBack((other) => other.is('open'));
    else if (isClosingQuote(unit)) unit = unit.previous.seekBack(isOpeningQuote);
    else if (isVerbal(unit, sentence)) {
      // 'Hand over': a particle of the verb opens no phrase.
      const isParticle = behind?.is('preposition') === true && behind.previous === unit;
      return { ...groupOf(unit), ...(behind && !isParticle && { behind }) };
    } else if (unit.is('subordinator', 'preposition')) behind ??= unit;
    else if (endsSearch(unit)) return undefined;
  }
  return undefined;
}

const endsSearch = (unit: Unit): boolean =>
  unit.is('open', 'semicolon', 'stop', 'colon', 'person-relative', 'thing-relative') ||
  isOpeningQuote(unit);

/** The verb right behind a time, where its subject stands between it and the verb before. */
function between(
  opener: Unit,
  next: Unit,
  before: GoverningVerb | undefined,
  sentence: TimedUnits,
): GoverningVerb | undefined {
  const first = overAdverbs(next);
  if (!isFinite(first, sentence)) return undefined;
  const found = groupFrom(first);
  if (!before || opener.previous.is('comma', 'close')) return found;
  const subject = subjectOf(found.verb, sentence.rules);
  return subject && before.verb.isBefore(subject.first) ? found : undefined;
}

const isFinite = (unit: Unit, sentence: TimedUnits): boolean =>
  isVerbal(unit, sentence) && unit.form !== 'ing' && !unit.previous.is('to');

/** The verb of the clause that begins at a unit; those of clauses inside it are passed over. */
function verbAhead(next: Unit, sentence: TimedUnits): GoverningVerb | undefined {
  let unit = next.is('comma') ? next.next : next;
  while (!unit.isEdge && !unit.is('semicolon', 'stop')) {
    if (unit.is('subordinator')) unit = unit.seek((other) => other.is('comma'));
    else if (unit.is('person-relative', 'thing-relative')) unit = behindRelative(unit, sentence);
    else if (isFinite(unit, sentence)) {
      const found = groupFrom(unit);
      if (!isPostmodifier(found, sentence) && !isNoun(found)) return found;
      unit = found.verb;
    }
    unit = unit.next;
  }
  return undefined;
}

/** The end of a relative clause: a comma where one opens it, else its verb. */
function behindRelative(relative: Unit, sentence: TimedUnits): Unit {
  if (relative.previous.is('comma')) return relative.seek((other) => other.is('comma', 'stop'));
  const verb = relative.seek((other) => isFinite(other, sentence));
  return verb.isEdge ? verb : groupFrom(verb).verb;
}

/** 'Harbour Trust shares rose': no verb where another one follows at once. */
const isNoun = ({ first, verb }: GoverningVerb): boolean =>
  first === verb && verb.is('verb') && verb.form === 'third' && verb.next.isFiniteVerb;

/** 'A man held at the port | was freed': a participle whose noun has a verb further on. */
const isPostmodifier = ({ verb }: GoverningVerb, sentence: TimedUnits): boolean =>
  isBareParticiple(verb) &&
  verb.next.is('preposition', 'agent') &&
  verb.next
    .until(verb.next.seek((unit) => unit.is('comma', 'stop', 'semicolon', 'conjunction')))
    .some((unit) => unit.is('be', 'have', 'modal') && isFinite(unit, sentence));
