import type { SpeechRules } from '../../../language/speech.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import { isTensed, opensClause } from './clause-ahead.ts';
import { CONTENT_REACH } from './parameters.ts';

/** The clause that a verb of saying or believing has for its content. */
export interface Content {
  readonly first: Unit;
  /** Whether a word opens it. */
  readonly that: boolean;
}

/** The clause behind a verb of saying or believing, over whom it tells and when. */
export function contentOf(verb: Unit, { stance }: SpeechRules): Content | undefined {
  if (stance.rejecting.has(verb.lemma)) return undefined;
  const next = overInsertion(overAdverbs(verb.next));
  if (next.kind === 'relative' && next.is('complementiser'))
    return { first: next.next, that: true };
  const takesBare = verb.frames.length > 0 || stance.claiming.has(verb.lemma);
  if (takesBare && governsBare(verb)) {
    const first = overWhen(next);
    if (opensClause(first) || leavesGap(verb, first)) return { first, that: false };
  }
  return contentBehind(verb, next);
}

/** Over what stands between commas before 'that': 'said, without evidence, | that she lied'. */
export function overInsertion(comma: Unit): Unit {
  if (!comma.is('comma')) return comma;
  const end = comma.next.seek((unit) => unit.is('comma', 'stop', 'semicolon', 'complementiser'));
  const that = end.next;
  return end.is('comma') && that.is('complementiser') && opensClause(that.next) ? that : comma;
}

/** Over when something was said: 'said on Monday | the port had closed'. */
function overWhen(unit: Unit): Unit {
  const day = unit.is('preposition') ? unit.next : unit;
  return day.isTime && day.is('noun') ? day.next : unit;
}

/** 'what it said | had been a failure', 'which critics say | would silence the press'. */
function leavesGap(verb: Unit, first: Unit): boolean {
  if (!isTensed(first) || verb.form === 'ing') return false;
  const opening = verb.previous.seekBack((unit) => !unit.is(...ofSubject));
  return opening.is('relative', 'person-relative', 'person-object-relative', 'free-relative');
}

/** What a short subject is made of. */
const ofSubject: readonly UnitKind[] = ['pronoun', 'noun', 'name', 'determiner', 'possessive'];

/** An adjective in -ing, as in 'early warning signs', governs nothing. */
const governsBare = ({ form, previous }: Unit): boolean =>
  form !== 'ing' || previous.is('edge', 'comma', 'quote', 'be', 'conjunction', 'preposition');

/** 'told the court in Lund that …', 'told it …'. */
function contentBehind(verb: Unit, next: Unit): Content | undefined {
  const that = next.until(next.skip(CONTENT_REACH)).find((unit) => unit.is(...bounds));
  if (that?.is('complementiser') && opensClause(that.next) && !isRelativeThat(that, verb))
    return { first: that.next, that: true };
  const told = verb.reports('tell') ? phraseAt(next) : undefined;
  const behind = told && overAdverbs(told.head.next);
  return behind && opensClause(behind) ? { first: behind, that: false } : undefined;
}

const bounds: readonly (UnitKind | 'complementiser')[] = [
  'complementiser',
  'verb',
  'be',
  'have',
  'modal',
  'stop',
  'semicolon',
  'quote',
  'comma',
];

/** 'told a story that she made up': without somebody whom the verb tells, 'that' is the noun's. */
const isRelativeThat = (that: Unit, verb: Unit): boolean =>
  !verb.reports('tell') &&
  that.previous.is('noun') &&
  !that.previous.isTime &&
  isTensed(overAdverbs(that.next));
