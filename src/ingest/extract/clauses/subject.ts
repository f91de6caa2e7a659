import type { SpeechRules } from '../../../language/speech.ts';
import { alone, type NounPhrase, opensPhrase, phraseAt, saysWhen } from './noun-phrase.ts';
import { SUBJECT_DEPTH } from './parameters.ts';
import { anyVerbLeft, parallelVerb, previousVerb } from './previous-verb.ts';
import { nearestPhrase, overInsertions, subjectLeft } from './subject-left.ts';
import type { Unit } from './units.ts';
import { groupStart, verbGroup } from './verb-group.ts';

/** Finds the subject of another verb, on which the one looked at hangs. */
type Again = (verb: Unit | undefined) => NounPhrase | undefined;

/**
 * Finds the subject of a verb by walking its clause; undefined where the clause does not show one.
 */
export function subjectOf(verb: Unit, rules: SpeechRules, depth = 0): NounPhrase | undefined {
  if (depth > SUBJECT_DEPTH) return undefined;
  const first = groupStart(verb);
  const left = first.previous;
  const again: Again = (other) => other && subjectOf(other, rules, depth + 1);
  const participial = verb.form === 'ing' && !first.until(verb).some((unit) => unit.is('be'));
  if (left.isEdge) return openingSubject(verb, participial);
  // An infinitive's words are those of whoever wants them said: 'asked aides to call it …'.
  if (left.is('to')) return again(anyVerbLeft(left));
  if (participial) return participialSubject(verb, rules, again);
  if (left.is('conjunction') || (left.is('comma') && left.previous.is('conjunction'))) {
    const other = previousVerb(left, verb.form);
    return other ? again(parallelVerb(other, verb)) : subjectLeft(left);
  }
  if (left.is('relative', 'person-relative')) return antecedent(left) ?? alone(left);
  const direct = subjectLeft(first);
  if (direct) return direct;
  // 'rose, fell and said'; 'stood up, thanked him, called it …'
  return left.is('comma') ? again(previousVerb(left, verb.form)) : undefined;
}

/** The subject of a verb that opens its sentence. */
function openingSubject(verb: Unit, participial: boolean): NounPhrase | undefined {
  if (verb.frames.length > 0 && !participial) {
    // 'Said Smith: “…”'
    const inverted = phraseAt(verb.next);
    if (inverted?.head.next.is('colon', 'quote')) return inverted;
  }
  return participial || verb.form === 'past' || verb.form === 'participle'
    ? mainSubjectAfter(verb)
    : undefined;
}

/**
 * Subject of an -ing form: the object in 'criticised him for calling', else the subject of the
 * clause it hangs on.
 */
function participialSubject(verb: Unit, rules: SpeechRules, again: Again): NounPhrase | undefined {
  const first = groupStart(verb);
  const left = first.previous;
  const governor = previousVerb(left, 'past');
  if (isPictured(left, rules) && !governor?.frames.length) return alone(left);
  if (!governor) return loneParticiple(first, verb);
  const blames =
    left.is('preposition', 'capacity') &&
    rules.clauses.blaming.has(left.word) &&
    governor.reports('tell', 'call', 'judge');
  if (blames && !verbGroup(governor).passive) {
    const object = phraseAt(governor.next, left);
    if (object?.head.next === left) return object;
  }
  const subject = again(governor);
  // 'said that there was …, adding': the clause has no subject; what hangs on it goes with the verb
  // of which it is the content.
  const content = subject?.head.is('complementiser')
    ? previousVerb(subject.head, 'past')
    : undefined;
  return content ? again(content) : subject;
}

/**
 * 'footage of X saying', 'a tape shows X calling': a person right before the -ing form who is not
 * told.
 */
function isPictured(left: Unit, rules: SpeechRules): boolean {
  const person = left.is('name')
    ? left.type === 'person' && !left.possessive
    : left.is('noun') && left.isPerson;
  return person && !isRecipient(left, rules);
}

/** 'a letter to the directors stating': they are told, they do not tell. */
function isRecipient(last: Unit, { nouns }: SpeechRules): boolean {
  let unit = last;
  while (unit.index > 0 && unit.is('noun', 'name', 'determiner', 'possessive', 'belonging'))
    unit = unit.previous;
  const said = unit.previous;
  return (
    unit.is('direction') &&
    said.is('noun') &&
    (nouns.utterances.has(said.singular) || nouns.texts.has(said.singular))
  );
}

/** An -ing form with no verb before it: 'X, despite saying', 'X saying', 'Saying …, X left'. */
function loneParticiple(first: Unit, verb: Unit): NounPhrase | undefined {
  const left = first.previous;
  if (left.is('name', 'noun')) return subjectLeft(first);
  const comma = left.is('comma') ? left : left.previous;
  const inserted = comma.is('comma') && comma.index > 0 ? overInsertions(comma) : undefined;
  return inserted ?? mainSubjectAfter(verb);
}

/** What 'who' or 'which' refers to: the phrase before it. */
const antecedent = (relative: Unit): NounPhrase | undefined =>
  nearestPhrase(relative.previous.is('comma', 'dash') ? relative.previous : relative);

/** 'Asked about it, Smith said': the subject of the clause after the next comma. */
function mainSubjectAfter(verb: Unit): NounPhrase | undefined {
  for (let unit = verb.next; !unit.isEdge; unit = unit.next) {
    if (!unit.previous.is('comma', 'quote') || !opensPhrase(unit)) continue;
    const phrase = phraseAt(unit);
    if (phrase && !saysWhen(phrase)) return phrase;
  }
  return undefined;
}
