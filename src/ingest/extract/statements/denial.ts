import type { SpeechRules } from '../../../language/speech.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import { subjectOf, verbGroup } from '../clauses/by-index.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import { DENIER_REACH, INFINITIVE_REACH } from './parameters.ts';

/** Who denies; the denier is absent where the sentence does not name one. */
export interface Denial {
  readonly denier?: NounPhrase;
  /**
   * What is denied stands as a noun or pronoun that points back at it alone: 'the charge', 'it'.
   */
  readonly pointsBack?: true;
}

/** How a denial names what it denies: by its content, or by a word for it. */
type Naming = 'content' | 'pointer' | undefined;

/** Kinds of units that make a clause of the words before them: 'denied Roe took …'. */
const finite: ReadonlySet<UnitKind> = new Set(['be', 'have', 'do', 'modal']);

/**
 * What the verb at `verb` denies, read strictly: 'to deny' also means to refuse, and whoever is
 * refused something denies nothing. Only a claim that the sentence itself names counts: a
 * that-clause, a form in -ing, quoted words, a noun for a claim or for wrongdoing, or a claim told
 * before ('…, a claim Roe denied'). Everything else is no denial.
 */
export function denialAt(
  units: readonly Unit[],
  verb: number,
  rules: SpeechRules,
): Denial | undefined {
  const { stance } = rules;
  const lemma = units[verb]?.lemma ?? '';
  const { passive, from } = verbGroup(units, verb);
  if (!stance.denying.has(lemma) && !stance.rejecting.has(lemma)) return undefined;
  if (isUnwilling(units, from, rules)) return undefined;
  if (passive) return stance.denying.has(lemma) ? passiveDenial(units, verb, rules) : undefined;
  if (stance.rejecting.has(lemma) && !rejectsForOneself(units, verb, rules)) return undefined;
  const naming = stance.denying.has(lemma)
    ? deniesClaim(units, verb, rules)
    : rejectsClaim(units, verb, rules);
  const denier = subjectOf(units, verb, rules);
  return (
    naming && {
      ...(denier && { denier }),
      ...(naming === 'pointer' && { pointsBack: true as const }),
    }
  );
}

/**
 * 'his denial', 'the denials of Jane Roe': the noun with somebody whose it is; not 'visa denials',
 * 'her denial of entry'.
 */
export function denialNoun(units: readonly Unit[], at: number): Denial | undefined {
  const before = units[at - 1];
  const owned = before?.kind === 'possessive' || before?.possessive === true;
  return owned && units[at + 1]?.marker !== 'belonging' ? {} : undefined;
}

/** 'declined to confirm or deny', 'voted to deny': whoever does so denies nothing. */
function isUnwilling(units: readonly Unit[], from: number, { stance }: SpeechRules): boolean {
  for (let at = from - 1; at >= Math.max(1, from - INFINITIVE_REACH); at--) {
    const { kind } = units[at] ?? {};
    if (kind === 'comma' || kind === 'semicolon' || kind === 'stop') return false;
    if (kind !== 'to') continue;
    const { lemma, word = '' } = units[at - 1] ?? {};
    if (stance.withholding.has(lemma || word)) return true;
  }
  return false;
}

function deniesClaim(units: readonly Unit[], verb: number, rules: SpeechRules): Naming {
  const { stance } = rules;
  const at = units[verb + 1]?.kind === 'adverb' ? verb + 2 : verb + 1;
  const next = units[at];
  if (!next || next.kind === 'comma' || next.kind === 'stop' || next.kind === 'semicolon')
    return tellsClaim(units, verb, rules) ? 'content' : undefined;
  if (next.marker === 'complementiser' || next.kind === 'quote') return 'content';
  if (next.form === 'ing' || stance.gerunds.has(next.word)) return 'content';
  const object = phraseAt(units, at);
  if (!object) return undefined;
  if (finite.has(units[object.to]?.kind ?? 'mark') || isFinite(units[object.to])) return 'content';
  // 'denied Roe a permit': of two things, the first is who is refused the second.
  return phraseAt(units, object.to) ? undefined : namesClaim(units, object, rules);
}

const isFinite = (unit: Unit | undefined): boolean =>
  unit?.kind === 'verb' && (unit.form === 'past' || unit.form === 'third');

/**
 * Whether a person rejects something: what a court dismisses, and what somebody wants dismissed,
 * nobody denies.
 */
function rejectsForOneself(units: readonly Unit[], verb: number, rules: SpeechRules): boolean {
  if (verbGroup(units, verb).infinitive) return false;
  const subject = subjectOf(units, verb, rules);
  const head = subject && units[subject.head];
  return head?.kind === 'pronoun' || (head?.kind === 'name' && head.type === 'person');
}

/** 'rejected the allegation', 'disputes that he was there'. */
function rejectsClaim(units: readonly Unit[], verb: number, rules: SpeechRules): Naming {
  const that = units[verb + 1]?.marker === 'complementiser';
  const object = phraseAt(units, that ? verb + 2 : verb + 1);
  if (!object) return undefined;
  const verbal = units[object.to]?.kind ?? 'mark';
  if (that && (finite.has(verbal) || verbal === 'verb')) return 'content';
  return rules.stance.deniable.has(rules.singular(units[object.head]!.word))
    ? 'pointer'
    : undefined;
}

/**
 * Whether a phrase stands for a claim or for wrongdoing; a pronoun stands for what was told before
 * it.
 */
function namesClaim(units: readonly Unit[], { head }: NounPhrase, rules: SpeechRules): Naming {
  const unit = units[head]!;
  if (unit.kind === 'name') return undefined;
  if (rules.stance.pointingBack.has(unit.word)) return 'pointer';
  const noun = rules.singular(unit.word);
  if (rules.stance.refusals.has(noun)) return undefined;
  if (rules.stance.deniable.has(noun)) return 'pointer';
  return rules.topics.has(unit.word) || rules.topics.has(noun) ? 'content' : undefined;
}

/**
 * Whether the sentence tells a claim before the unit at `at`: a noun for one, an accusation, a
 * relative 'which'.
 */
function tellsClaim(units: readonly Unit[], at: number, rules: SpeechRules): boolean {
  return units
    .slice(0, at)
    .some(
      ({ kind, word, lemma }) =>
        (kind === 'noun' && rules.stance.deniable.has(rules.singular(word))) ||
        (kind === 'verb' && rules.stance.accusing.has(lemma ?? '')) ||
        word === rules.stance.whichClaim,
    );
}

/** 'The claim was denied by Roe': the subject is the claim, and somebody is named who denies it. */
function passiveDenial(
  units: readonly Unit[],
  verb: number,
  rules: SpeechRules,
): Denial | undefined {
  const by = units.findIndex(
    ({ marker }, n) => n > verb && n <= verb + DENIER_REACH && marker === 'agent',
  );
  const denier = by < 0 ? undefined : phraseAt(units, by + 1);
  const subject = subjectOf(units, verb, rules);
  return denier && subject && namesClaim(units, subject, rules) ? { denier } : undefined;
}
