import type { SpeechRules } from '../../../language/speech.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Unit } from '../clauses/units.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import { DENIER_REACH, INFINITIVE_REACH } from './parameters.ts';

/** Who denies; the denier is absent where the sentence does not name one. */
export interface Denial {
  readonly denier?: NounPhrase;
  /**
   * What is denied stands as a noun or pronoun that points back at it alone: 'the charge', 'it'.
   */
  readonly pointsBack?: true;
  /** What is denied stands before it in the sentence: '…, a claim Roe denied'. */
  readonly toldBefore?: true;
}

/**
 * How a denial names what it denies: by its content, by a word for it, or by the claim before it.
 */
type Naming = 'content' | 'pointer' | 'told-before' | undefined;

/**
 * What a verb denies, read strictly: 'to deny' also means to refuse, and whoever is refused
 * something denies nothing. Only a claim that the sentence itself names counts: a that-clause, a
 * form in -ing, quoted words, a noun for a claim or for wrongdoing, or a claim told before ('…, a
 * claim Roe denied'). Everything else is no denial.
 */
export function denialAt(verb: Unit, rules: SpeechRules): Denial | undefined {
  const denies = rules.stance.denying.has(verb.lemma);
  const rejects = rules.stance.rejecting.has(verb.lemma);
  if (!denies && !rejects) return undefined;
  const { first, passive } = verbGroup(verb);
  if (isUnwilling(first, rules)) return undefined;
  if (passive) return denies ? passiveDenial(verb, rules) : undefined;
  if (rejects && !rejectsForOneself(verb, rules)) return undefined;
  const naming = denies ? deniesClaim(verb, rules) : rejectsClaim(verb, rules);
  return naming && withDenier(naming, subjectOf(verb, rules));
}

const withDenier = (naming: Naming, denier: NounPhrase | undefined): Denial => ({
  ...(denier && { denier }),
  ...(naming === 'pointer' && { pointsBack: true as const }),
  ...(naming === 'told-before' && { toldBefore: true as const }),
});

/**
 * 'his denial', 'the denials of Jane Roe': the noun with somebody whose it is; not 'visa denials',
 * 'her denial of entry'.
 */
export function denialNoun({ previous, next }: Unit): Denial | undefined {
  const owned = previous.is('possessive') || previous.possessive;
  return owned && !next.is('belonging') ? {} : undefined;
}

/** 'declined to confirm or deny', 'voted to deny': whoever does so denies nothing. */
function isUnwilling(first: Unit, { stance }: SpeechRules): boolean {
  const near = first.skip(-INFINITIVE_REACH).until(first).toReversed();
  const end = near.findIndex((unit) => unit.is('comma', 'semicolon', 'stop'));
  return near
    .slice(0, end < 0 ? undefined : end)
    .some(
      (unit) => unit.is('to') && stance.withholding.has(unit.previous.lemma || unit.previous.word),
    );
}

function deniesClaim(verb: Unit, rules: SpeechRules): Naming {
  const next = verb.next.is('adverb') ? verb.skip(2) : verb.next;
  if (next.is('edge', 'comma', 'stop', 'semicolon'))
    return tellsClaim(verb, rules) ? 'told-before' : undefined;
  if (next.is('complementiser', 'quote')) return 'content';
  if (next.form === 'ing' || rules.stance.gerunds.has(next.word)) return 'content';
  const object = phraseAt(next)?.head;
  if (!object) return undefined;
  if (isFinite(object.next)) return 'content';
  // 'denied Roe a permit': of two things, the first is who is refused the second.
  return phraseAt(object.next) ? undefined : namesClaim(object, rules);
}

/** Whether a unit makes a clause of the words before it: 'denied Roe took …'. */
const isFinite = (unit: Unit): boolean => isAuxiliary(unit) || unit.isFiniteVerb;

const isAuxiliary = (unit: Unit): boolean => unit.is('be', 'have', 'do', 'modal');

/**
 * Whether a person rejects something: what a court dismisses, and what somebody wants dismissed,
 * nobody denies.
 */
function rejectsForOneself(verb: Unit, rules: SpeechRules): boolean {
  if (verbGroup(verb).infinitive) return false;
  const head = subjectOf(verb, rules)?.head;
  return head !== undefined && (head.is('pronoun') || (head.is('name') && head.type === 'person'));
}

/** 'rejected the allegation', 'disputes that he was there'. */
function rejectsClaim(verb: Unit, rules: SpeechRules): Naming {
  const that = verb.next.is('complementiser');
  const object = phraseAt(that ? verb.skip(2) : verb.next)?.head;
  if (!object) return undefined;
  if (that && (isAuxiliary(object.next) || object.next.is('verb'))) return 'content';
  return rules.stance.deniable.has(object.singular) ? 'pointer' : undefined;
}

/**
 * Whether a phrase with this head stands for a claim or for wrongdoing; a pronoun stands for what
 * was told before it.
 */
function namesClaim(head: Unit, { stance, topics }: SpeechRules): Naming {
  if (head.is('name')) return undefined;
  if (stance.pointingBack.has(head.word)) return 'pointer';
  if (stance.refusals.has(head.singular)) return undefined;
  if (stance.deniable.has(head.singular)) return 'pointer';
  return topics.has(head.word) || topics.has(head.singular) ? 'content' : undefined;
}

/**
 * Whether the sentence tells a claim before a verb: a noun for one, an accusation, a relative
 * 'which'.
 */
const tellsClaim = (verb: Unit, { stance }: SpeechRules): boolean =>
  !verb.previous.seekBack(
    (unit) =>
      (unit.is('noun') && stance.deniable.has(unit.singular)) ||
      (unit.is('verb') && stance.accusing.has(unit.lemma)) ||
      unit.word === stance.whichClaim,
  ).isEdge;

/** 'The claim was denied by Roe': the subject is the claim, and somebody is named who denies it. */
function passiveDenial(verb: Unit, rules: SpeechRules): Denial | undefined {
  const by = verb.next.until(verb.skip(DENIER_REACH + 1)).find((unit) => unit.is('agent'));
  const denier = by && phraseAt(by.next);
  const subject = denier && subjectOf(verb, rules);
  return subject && namesClaim(subject.head, rules) ? { denier } : undefined;
}
