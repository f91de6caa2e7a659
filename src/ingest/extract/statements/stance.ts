import type { SpeechRules } from '../../../language/speech.ts';
import type { StanceRule } from '../../../model/finding-rules.ts';
import type { Status } from '../../../model/findings.ts';
import { alone, isSingle, type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { isPassive } from '../clauses/shared-passive.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Unit } from '../clauses/units.ts';
import { isPastForm, verbGroup } from '../clauses/verb-group.ts';
import type { Tape } from '../tape/tape.ts';
import { type Denial, denialAt, denialNoun } from './denial.ts';
import { AGENT_REACH, DOUBT_REACH, UNREAL_REACH } from './parameters.ts';

/** How a sentence's statement stands, by which cue, and whom the cue names. */
export interface Stance {
  readonly status: Status;
  /** For `explain`. */
  readonly rule: StanceRule;
  readonly cue: Unit;
  /** The article itself calls it unproven. */
  readonly doubted?: true;
  /** A denial that only points back at what it denies. */
  readonly pointsBack?: true;
  /** A denial of a claim that stands before it in the sentence. */
  readonly toldBefore?: true;
  /** Who denies. */
  readonly denier?: NounPhrase;
  /** Of whom something is alleged. */
  readonly target?: NounPhrase;
  /** Who claims: 'whispers', 'sources', the subject of 'accused'. */
  readonly claimant?: NounPhrase;
}

type StanceCue = Omit<Stance, 'cue'>;

/**
 * All the stances that the cues of a sentence show, in text order; `reported`: it reports what
 * somebody said.
 */
export function stancesOf(tape: Tape<Unit>, reported: boolean, rules: SpeechRules): Stance[] {
  const found = tape.cells.flatMap((cue): Stance[] => {
    const stance = stanceAt(cue, rules);
    return stance ? [{ ...stance, cue }] : [];
  });
  const ownVoice = authorVoice(tape, reported, rules);
  if (ownVoice) found.push({ status: 'author-voice', rule: ownVoice, cue: tape.first });
  return found;
}

/** By which words the author speaks for herself, if so. */
function authorVoice(
  { cells }: Tape<Unit>,
  reported: boolean,
  { stance }: SpeechRules,
): 'first-person' | 'own-judgement' | undefined {
  if (cells.some((unit) => stance.first.has(unit.word) && !unit.is('name', 'noun')))
    return 'first-person';
  const judges = !reported && stance.authorVoice.test(cells.map(({ word }) => word).join(' '));
  return judges ? 'own-judgement' : undefined;
}

function stanceAt(unit: Unit, rules: SpeechRules): StanceCue | undefined {
  const { stance } = rules;
  if (stance.hedges.has(unit.word)) return { status: 'alleged', rule: 'hedge' };
  const verbal = unit.is('verb') ? verbStance(unit, rules) : undefined;
  if (verbal) return verbal;
  // The article doubts it; that somebody disputes it the word does not say.
  if (stance.doubts.has(unit.word) && doubtsClaim(unit, rules))
    return { status: 'alleged', rule: 'doubt', doubted: true };
  return unit.is('noun') ? nounStance(unit, rules) : undefined;
}

function nounStance(noun: Unit, rules: SpeechRules): StanceCue | undefined {
  const { stance } = rules;
  if (stance.denials.has(noun.singular)) return denied(denialNoun(noun));
  // What may follow a rumour or a claim: of, that, about.
  if (!stance.leading.has(noun.next.word)) return undefined;
  if (stance.rumours.has(noun.singular))
    return { status: 'alleged', rule: 'rumour', claimant: alone(noun) };
  // 'claims about X', 'allegations that'; not 'criticism of', 'report on'.
  return stance.claims.has(noun.singular) && stance.claimNouns.has(noun.word)
    ? { status: 'alleged', rule: 'claim-noun' }
    : undefined;
}

/**
 * 'unsubstantiated claims', 'the report was baseless': a doubt is one of a claim, not of a seat or
 * a border.
 */
const doubtsClaim = (doubt: Unit, { stance }: SpeechRules): boolean =>
  doubt
    .skip(-DOUBT_REACH)
    .until(doubt.skip(DOUBT_REACH))
    .some(
      (unit) =>
        unit.is('noun') && (stance.deniable.has(unit.singular) || stance.claims.has(unit.singular)),
    );

function verbStance(verb: Unit, rules: SpeechRules): StanceCue | undefined {
  const { stance } = rules;
  const { first, infinitive } = verbGroup(verb);
  const passive = isPassive(verb, rules);
  const real = isReal(first, verb, rules);
  const accuses = stance.accusing.has(verb.lemma);
  const denial = real ? denied(denialAt(verb, rules)) : undefined;
  if (denial) return denial;
  if (infinitive && !accuses) return undefined;
  if (!real && tellsOfLaw(verb, rules)) return undefined;
  if (accuses) return accusation(verb, passive, rules);
  if (passive && real && stance.judging.has(verb.lemma)) return judgedBy(verb, rules);
  return lawStance(verb, passive, rules) ?? claimStance(verb, passive, rules);
}

/** Whether a verb accuses, charges, convicts or takes such a thing back. */
const tellsOfLaw = ({ lemma }: Unit, { stance }: SpeechRules): boolean =>
  stance.accusing.has(lemma) ||
  stance.charging.has(lemma) ||
  stance.convicting.has(lemma) ||
  stance.withdrawing.has(lemma);

function lawStance(verb: Unit, passive: boolean, rules: SpeechRules): StanceCue | undefined {
  const { stance } = rules;
  const target = passive ? subjectOf(verb, rules) : objectOfLaw(verb);
  if (target || passive) {
    if (isCharging(verb, target?.head, rules))
      return { status: 'charged', rule: 'charged', ...withTarget(target) };
    if (isConvicting(verb, rules))
      return { status: 'convicted', rule: 'convicted', ...withTarget(target) };
  }
  return stance.withdrawing.has(verb.lemma) && withdraws(verb, passive, rules)
    ? { status: 'withdrawn', rule: 'withdrawn', ...withTarget(clearedBy(verb, passive, rules)) }
    : undefined;
}

/** 'was acquitted', 'was cleared of': who is; not 'the charges were dropped'. */
const clearedBy = (verb: Unit, passive: boolean, rules: SpeechRules): NounPhrase | undefined =>
  passive && (rules.stance.byLaw.has(verb.lemma) || rules.stance.clearing.has(verb.lemma))
    ? subjectOf(verb, rules)
    : undefined;

/** 'was convicted', 'was found guilty'. */
const isConvicting = ({ lemma, next }: Unit, { stance }: SpeechRules): boolean =>
  stance.convicting.has(lemma) || Boolean(stance.convictingWith.get(lemma)?.has(next.word));

/** 'charged Roe with theft': whom an active verb is done to; not in 'a convicted thief'. */
function objectOfLaw(verb: Unit): NounPhrase | undefined {
  const isQuality = verb.previous.is('determiner', 'possessive', 'preposition', 'edge', 'quote');
  const object = isPastForm(verb.form) && !isQuality ? phraseAt(verb.next) : undefined;
  if (!object || object.head.possessive) return undefined;
  return object.head.type === 'person' || object.head.isPerson || object.head.is('object')
    ? object
    : undefined;
}

function isCharging(verb: Unit, target: Unit | undefined, { stance }: SpeechRules): boolean {
  const { lemma } = verb;
  if (!stance.charging.has(lemma) || stance.holding.has(lemma)) return false;
  const behind = target && verb.isBefore(target) ? target.next : verb.next;
  return stance.chargingWith.get(lemma)?.has(behind.word) !== false;
}

/** 'was called a crook by former colleagues': what is said of somebody, with whose word it is. */
function judgedBy(verb: Unit, rules: SpeechRules): StanceCue | undefined {
  const by = verb.next.until(verb.skip(AGENT_REACH + 1)).find((unit) => unit.is('agent'));
  const claimant = by && phraseAt(by.next);
  const target = withTarget(subjectOf(verb, rules));
  return claimant && { status: 'alleged', rule: 'judged-by', claimant, ...target };
}

function accusation(verb: Unit, passive: boolean, rules: SpeechRules): StanceCue {
  const subject = subjectOf(verb, rules);
  const target = withTarget(passive ? subject : phraseAt(verb.next));
  return {
    status: 'alleged',
    rule: 'accuse',
    ...target,
    ...(subject && !passive && { claimant: subject }),
  };
}

/** Whether the verb tells what is so: not negated, not after 'neither', no mere possibility. */
function isReal(first: Unit, verb: Unit, { stance }: SpeechRules): boolean {
  const isDenied = first
    .until(verb)
    .some(
      (unit) =>
        unit.is('modal') || stance.negation.has(unit.word) || unit.word.endsWith(stance.negatedEnd),
    );
  if (isDenied) return false;
  const before = first
    .skip(-UNREAL_REACH)
    .until(first)
    .findLast((unit) => unit.is('comma', 'semicolon', 'quote') || stance.unreal.has(unit.word));
  return before === undefined || before.is('comma', 'semicolon', 'quote');
}

function claimStance(verb: Unit, passive: boolean, rules: SpeechRules): StanceCue | undefined {
  const { stance } = rules;
  const { lemma, next } = verb;
  if (passive && stance.passive.has(lemma)) {
    // 'is said to', 'was accused of', 'is believed to'
    const claims = next.is('to') || stance.allegedOf.has(next.word);
    return claims
      ? { status: 'alleged', rule: 'passive', ...withTarget(subjectOf(verb, rules)) }
      : undefined;
  }
  if (stance.raisingVerbs.has(lemma) && raisesDoubt(verb, rules))
    return { status: 'alleged', rule: 'raises-questions' };
  if (passive || !stance.claiming.has(lemma)) return anonymousReport(verb, passive, rules);
  if (!isClaiming(verb, rules)) return undefined;
  const target = stance.targeting.has(lemma) ? phraseAt(next) : undefined;
  return { status: 'alleged', rule: `claim:${lemma}`, ...withTarget(target) };
}

/** Whether what stands behind a verb of claiming lets it claim. */
const isClaiming = ({ lemma, next }: Unit, { stance }: SpeechRules): boolean =>
  (!stance.claimingThat.has(lemma) || next.is('complementiser')) &&
  !stance.claimingNot.get(lemma)?.has(next.word);

/** 'Sources suggest', 'reports state', 'insiders say': the claimant is nobody in particular. */
function anonymousReport(verb: Unit, passive: boolean, rules: SpeechRules): StanceCue | undefined {
  const subject = verb.reports('say') && !passive ? subjectOf(verb, rules) : undefined;
  return subject && isNobody(subject, rules)
    ? { status: 'alleged', rule: 'anonymous', claimant: subject }
    : undefined;
}

function isNobody(subject: NounPhrase, { stance }: SpeechRules): boolean {
  const { first, head } = subject;
  if (isSingle(subject) && stance.reports.has(head.word)) return true;
  if (head.is('pronoun', 'name')) return stance.someone.has(head.word);
  return (
    head.is('noun') &&
    stance.anonymous.has(head.singular) &&
    !first.until(head).some(({ type }) => type === 'person')
  );
}

function raisesDoubt(verb: Unit, { stance }: SpeechRules): boolean {
  const object = phraseAt(verb.next)?.head;
  return object !== undefined && object.is('noun') && stance.raising.has(object.singular);
}

function withdraws(verb: Unit, passive: boolean, rules: SpeechRules): boolean {
  const { stance } = rules;
  if (stance.withdrawingAlways.has(verb.lemma)) return true;
  if (stance.clearing.has(verb.lemma)) return passive && verb.next.is('belonging');
  const claim = (passive ? subjectOf(verb, rules) : phraseAt(verb.next))?.head;
  return (
    claim !== undefined &&
    (stance.claims.has(claim.singular) || stance.withdrawable.has(claim.word))
  );
}

const denied = (denial: Denial | undefined): StanceCue | undefined =>
  denial && { status: 'denied', rule: 'denial', ...denial };

const withTarget = (target: NounPhrase | undefined): { target?: NounPhrase } =>
  target ? { target } : {};
