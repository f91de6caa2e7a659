import { holderOf } from './modified-noun.ts';
import {
  alone,
  isSingle,
  type NounPhrase,
  opensPhrase,
  phraseAt,
  saysWhen,
} from './noun-phrase.ts';
import { BRACKET_REACH, MOST_INSERTIONS } from './parameters.ts';
import { regionStart } from './region-start.ts';
import type { Unit } from './units.ts';
import { isBareParticiple } from './verb-group.ts';

/**
 * The noun phrase that ends before `end` and heads the clause there, over appositions and other
 * insertions.
 */
export function subjectLeft(end: Unit): NounPhrase | undefined {
  const left = end.previous;
  if (left.isEdge) return undefined;
  if (left.is('comma', 'dash')) return overInsertions(left);
  if (left.is('close')) {
    const open = left.seekBack((unit) => unit.is('open'));
    return open.index > 0 ? subjectLeft(open) : undefined;
  }
  const first = regionStart(end);
  const own = subjectBehindTime(first, end);
  if (own) return own;
  const holder = holderOf(first, end, subjectLeft);
  // Words that only hang on the verb before show what it belongs to.
  if (holder === 'unclear' && phrasesIn(first, end).phrase) return undefined;
  return holder === 'opens' || holder === 'unclear' ? subjectIn(first, end) : holder;
}

/** 'The day | he left', 'the day Ana Ruiz left': who stands right before a verb is its subject. */
function subjectBehindTime(first: Unit, end: Unit): NounPhrase | undefined {
  const { previous: left } = end;
  if (left.is('pronoun') && first.isBefore(end)) return alone(left);
  for (const unit of first.until(end)) {
    const phrase = unit.previous.isTime && opensPhrase(unit) ? phraseAt(unit, end) : undefined;
    if (phrase?.head.next === end && !saysWhen(phrase)) return phrase;
  }
  return undefined;
}

/** The phrase right before a unit that takes it up, whatever that phrase is in its own clause. */
export function nearestPhrase(end: Unit): NounPhrase | undefined {
  const { previous: left } = end;
  if (left.is('comma', 'dash', 'close', 'edge')) return subjectLeft(end);
  const first = regionStart(end);
  const { phrase, hanging } = phrasesIn(first, end);
  return phrase ? subjectIn(first, end) : hanging;
}

/** The subject that a region holds; the last name of the region failing that. */
function subjectIn(first: Unit, end: Unit): NounPhrase | undefined {
  if (first.isBefore(end) && end.previous.is('pronoun')) return alone(end.previous);
  const { phrase, hanging } = phrasesIn(first, end);
  if (phrase) return overAbbreviation(phrase, end) ?? coordinated(phrase, end);
  return hanging && subjectBeside(hanging, first, end);
}

interface Phrases {
  /** The first noun phrase of the region that stands in no prepositional phrase. */
  readonly phrase?: NounPhrase;
  /** Without one, the phrase behind the last preposition. */
  readonly hanging?: NounPhrase | undefined;
}

function phrasesIn(first: Unit, end: Unit): Phrases {
  let hanging: NounPhrase | undefined;
  for (let unit = first; unit.isBefore(end) && !unit.isEdge;) {
    if (unit.is('preposition')) {
      hanging = phraseAt(unit.next, end);
      unit = overCoordinated(hanging?.head.next ?? unit.next, end);
      continue;
    }
    const phrase = opensPhrase(unit) ? phraseAt(unit, end) : undefined;
    if (phrase && !saysWhen(phrase)) return { phrase };
    unit = phrase?.head.next ?? unit.next;
  }
  return { hanging };
}

function overCoordinated(first: Unit, end: Unit): Unit {
  let unit = first;
  while (unit.is('conjunction') && unit.isBefore(end))
    unit = (phraseAt(unit.next, end)?.head ?? unit).next;
  return unit;
}

/** The subject where all of the region hangs on a preposition. */
function subjectBeside(last: NounPhrase, first: Unit, end: Unit): NounPhrase | undefined {
  const isParticiple = isBareParticiple(first.previous);
  // 'officials quoted by the Post said': the agent belongs to the participle.
  if (first.is('agent') && isParticiple) return subjectLeft(first.previous);
  if (last.head.next === end && last.head.is('name') && !isSingle(last)) return alone(last.head);
  // 'the man accused of fraud said': the participle belongs to the phrase.
  return isParticiple ? subjectLeft(first.previous) : undefined;
}

/**
 * 'Harbour Party (HP) lawmaker Jane Roe said': the organisation before the bracket belongs to the
 * name behind it.
 */
function overAbbreviation({ head }: NounPhrase, end: Unit): NounPhrase | undefined {
  const open = head.next;
  if (!head.is('name') || !open.is('open')) return undefined;
  const close = open.next.until(open.skip(BRACKET_REACH + 1)).find((unit) => unit.is('close'));
  const behind = close && phraseAt(close.next, end);
  return behind?.head.type === 'person' && !behind.head.possessive ? behind : undefined;
}

function coordinated(phrase: NounPhrase, end: Unit): NounPhrase {
  const behind = phrase.head.next;
  if (!behind.is('conjunction') || !behind.isBefore(end)) return phrase;
  const other = phraseAt(behind.next, end);
  return other ? { first: phrase.first, head: other.head } : phrase;
}

/** Walks left over ', who …,' ', a senator,' ', speaking in …,' to the subject they belong to. */
export function overInsertions(comma: Unit): NounPhrase | undefined {
  const isDash = comma.is('dash');
  let best: NounPhrase | undefined;
  let close = comma;
  for (let n = 0; n < MOST_INSERTIONS; n++) {
    const open = segmentBound(close, isDash);
    const subject = segmentSubject(open.next, close);
    if (subject === 'clause') break;
    best = subject ?? best;
    if (!open.is('comma', 'dash')) break;
    close = open;
  }
  return best;
}

/** What the segment before `close` begins behind; an edge where that is the sentence's start. */
const segmentBound = (close: Unit, isDash: boolean): Unit =>
  close.previous.seekBack(
    (unit) =>
      unit.is('quote', 'semicolon', 'colon', 'stop', 'dash') || (unit.is('comma') && !isDash),
  );

/**
 * Subject that a segment between commas offers: none for insertions, 'clause' where the segment is
 * one of its own.
 */
function segmentSubject(first: Unit, end: Unit): NounPhrase | 'clause' | undefined {
  // '…, whose brother Poe owns the mill, | said'
  if (!first.isBefore(end) || first.is('edge', 'owner-relative')) return undefined;
  const region = regionStart(end);
  const bound = first.isBefore(region) ? region.previous : undefined;
  if (first.is('relative', 'person-relative', 'preposition', 'verb', 'subordinator', 'to')) {
    const inner = bound?.is('subordinator', 'relative') && first.isBefore(bound);
    return inner ? subjectIn(region, end) : undefined;
  }
  if (!bound || isParticiple(bound)) return subjectIn(first, end);
  const who = first.next.until(end).find(opensRelative);
  if (who) return subjectIn(first, who);
  return bound.is('conjunction', 'subordinator', 'relative') ? subjectIn(region, end) : 'clause';
}

const isParticiple = (unit: Unit): boolean => unit.is('verb') && unit.form === 'ing';

const opensRelative = (unit: Unit): boolean =>
  unit.is('person-relative', 'person-object-relative') ||
  (unit.is('relative') && unit.is('thing-relative'));
