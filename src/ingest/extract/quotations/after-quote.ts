import { opensPhrase, phraseAt, saysWhen } from '../clauses/noun-phrase.ts';
import { subjectLeft } from '../clauses/subject-left.ts';
import type { Unit } from '../clauses/units.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import type { Attribution } from './attribution.ts';
import { AFTER_REACH, SPEAKER_REACH } from './parameters.ts';

/** A verb that can follow the words it reports: 'say' frames, and 'told' with its addressee. */
const isSaying = (unit: Unit): boolean =>
  unit.is('verb') && unit.form !== 'ing' && unit.reports('say', 'tell');

/** '“…,” said X', '“…,” X said': the cue right behind the quotation. */
export function attributeAfter(quote: Unit): Attribution | undefined {
  const first = quote.next.seek((unit) => !unit.is('comma', 'dash'));
  const speaker = isSaying(first) && first.form !== 'base' ? phraseBehind(first) : undefined;
  if (speaker) return { speaker, cue: first, tie: { cue: { kind: 'after', form: 'inverted' } } };
  // '“…,” as a report put it'
  const clause = first.is('capacity') ? first.next : first;
  // 'retired general Lee Roe said': a participle that opens a noun phrase.
  const modifies = clause.is('verb') && clause.form !== 'ing' && clause.next.is('name', 'noun');
  const subject = modifies ? clause.next : clause;
  return opensPhrase(subject) ? parenthetic(subject, 'subject') : undefined;
}

function phraseBehind(verb: Unit): Attribution['speaker'] | undefined {
  const phrase = opensPhrase(verb.next) ? phraseAt(verb.next) : undefined;
  return phrase && !saysWhen(phrase) ? phrase : undefined;
}

/**
 * '“…” to end the row, X said.': the cue at the end of the sentence or between commas, further to
 * the right.
 */
export function attributeFurther(quote: Unit): Attribution | undefined {
  for (let unit = quote.next; !unit.next.isEdge; unit = unit.next) {
    if (unit.is('quote', 'semicolon', 'stop')) return undefined;
    if (!unit.is('comma')) continue;
    const first = unit.next.is('capacity') ? unit.skip(2) : unit.next;
    const found = opensPhrase(first) ? parenthetic(first, 'further') : undefined;
    if (found && closes(found.cue.next)) return found;
  }
  return undefined;
}

/** A subject that a unit begins, with its insertions, then a finite and active verb of saying. */
function parenthetic(first: Unit, form: 'subject' | 'further'): Attribution | undefined {
  const limit = first.index + AFTER_REACH;
  for (let unit = first.next; !unit.isEdge && unit.index < limit; unit = unit.next) {
    if (unit.is('quote', 'semicolon', 'stop', 'colon')) return undefined;
    if (!unit.is('verb') || isInserted(unit)) continue;
    if (isSaying(unit)) return withSubject(unit, first, form);
    if (!first.until(unit).some((one) => one.is('person-relative', 'relative', 'comma')))
      return undefined;
  }
  return undefined;
}

/** Whether a verb stands in what is put between a subject and its verb. */
function isInserted(verb: Unit): boolean {
  const { first, infinitive, passive } = verbGroup(verb);
  return (
    first.previous.is('person-relative', 'relative') || verb.form === 'ing' || infinitive || passive
  );
}

function withSubject(cue: Unit, first: Unit, form: 'subject' | 'further'): Attribution | undefined {
  const speaker = subjectLeft(verbGroup(cue).first);
  const distance = speaker ? speaker.first.index - first.index : -1;
  return speaker && distance >= 0 && distance <= SPEAKER_REACH
    ? { speaker, cue, tie: { cue: { kind: 'after', form } } }
    : undefined;
}

/**
 * Whether the clause of the cue ends here or goes on only with when, where, to whom, or more of its
 * own.
 */
const closes = (unit: Unit): boolean =>
  unit.is(
    'edge',
    'comma',
    'stop',
    'preposition',
    'quote',
    'semicolon',
    'close',
    'noun',
    'adverb',
    'name',
    'conjunction',
    'subordinator',
    'mark',
    'dash',
    'object',
  );
