import type { SpeechRules } from '../../../language/speech.ts';
import type { Status } from '../../../model/findings.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import { subjectOf, verbGroup } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import { type Denial, denialAt, denialNoun } from './denial.ts';
import { AGENT_REACH, DOUBT_REACH, UNREAL_REACH } from './parameters.ts';

/** How a sentence's statement stands, by which cue, and whom the cue names. */
export interface Stance {
  readonly status: Status;
  readonly rule: string;
  /** Index of the cue's unit. */
  readonly at: number;
  /** The article itself calls it unproven. */
  readonly doubted?: true;
  /** A denial that only points back at what it denies. */
  readonly pointsBack?: true;
  /** Who denies. */
  readonly denier?: NounPhrase;
  /** Of whom something is alleged. */
  readonly target?: NounPhrase;
  /** Who claims: 'whispers', 'sources', the subject of 'accused'. */
  readonly claimant?: NounPhrase;
}

type StanceCue = Omit<Stance, 'at'>;

/**
 * All the stances that the cues of a sentence show, in text order; `reported`: it reports what
 * somebody said.
 */
export function stancesOf(units: readonly Unit[], reported: boolean, rules: SpeechRules): Stance[] {
  const found: Stance[] = [];
  let firstPerson = false;
  units.forEach((unit, at) => {
    const stance = stanceAt(units, at, rules);
    if (stance) found.push({ ...stance, at });
    firstPerson ||=
      rules.stance.first.has(unit.word) && unit.kind !== 'name' && unit.kind !== 'noun';
  });
  if (firstPerson) found.push({ status: 'author-voice', rule: 'first-person', at: 0 });
  else if (!reported && rules.stance.authorVoice.test(units.map(({ word }) => word).join(' ')))
    found.push({ status: 'author-voice', rule: 'own-judgement', at: 0 });
  return found;
}

function stanceAt(units: readonly Unit[], at: number, rules: SpeechRules): StanceCue | undefined {
  const unit = units[at]!;
  const { stance } = rules;
  const singular = unit.kind === 'noun' ? rules.singular(unit.word) : unit.word;
  if (stance.hedges.has(unit.word)) return { status: 'alleged', rule: 'hedge' };
  const verbal = unit.kind === 'verb' ? verbStance(units, at, rules) : undefined;
  if (verbal) return verbal;
  // The article doubts it; that somebody disputes it the word does not say.
  if (stance.doubts.has(unit.word) && doubtsClaim(units, at, rules))
    return { status: 'alleged', rule: 'doubt', doubted: true };
  if (unit.kind === 'noun' && stance.denials.has(singular)) return denied(denialNoun(units, at));
  if (unit.kind === 'noun' && stance.rumours.has(singular) && leadsOn(units[at + 1], rules))
    return { status: 'alleged', rule: 'rumour', claimant: { from: at, to: at + 1, head: at } };
  if (unit.kind === 'noun' && stance.claims.has(singular) && carriesClaim(units, at, rules))
    return { status: 'alleged', rule: 'claim-noun' };
  return undefined;
}

/**
 * 'unsubstantiated claims', 'the report was baseless': a doubt is one of a claim, not of a seat or
 * a border.
 */
const doubtsClaim = (
  units: readonly Unit[],
  at: number,
  { stance, singular }: SpeechRules,
): boolean =>
  units
    .slice(Math.max(0, at - DOUBT_REACH), at + DOUBT_REACH)
    .some(
      ({ kind, word }) =>
        kind === 'noun' &&
        (stance.deniable.has(singular(word)) || stance.claims.has(singular(word))),
    );

/** What may follow a rumour: of, that, about. */
const leadsOn = (unit: Unit | undefined, { stance }: SpeechRules): boolean =>
  unit !== undefined && stance.leading.has(unit.word);

/**
 * 'claims about X', 'allegations that': a noun for a claim with its content; not 'criticism of',
 * 'report on'.
 */
const carriesClaim = (units: readonly Unit[], at: number, rules: SpeechRules): boolean =>
  rules.stance.claimNouns.has(units[at]!.word) && leadsOn(units[at + 1], rules);

function verbStance(units: readonly Unit[], at: number, rules: SpeechRules): StanceCue | undefined {
  const { lemma = '' } = units[at]!;
  const { stance } = rules;
  const group = verbGroup(units, at);
  const object = (): NounPhrase | undefined => phraseAt(units, at + 1);
  const real = isReal(units, group.from, at, rules);
  const accuses = stance.accusing.has(lemma);
  const denial = real ? denied(denialAt(units, at, rules)) : undefined;
  if (denial) return denial;
  if (group.infinitive && !accuses) return undefined;
  if (
    !real &&
    (accuses ||
      stance.charging.has(lemma) ||
      stance.convicting.has(lemma) ||
      stance.withdrawing.has(lemma))
  )
    return undefined;
  if (accuses) return accusation(units, at, group.passive, rules);
  if (group.passive && stance.judging.has(lemma) && real) return judgedBy(units, at, rules);
  const charged =
    stance.charging.has(lemma) &&
    !stance.holding.has(lemma) &&
    stance.chargingWith.get(lemma)?.has(units[at + 1]?.word ?? '') !== false;
  if (charged && group.passive)
    return { status: 'charged', rule: 'charged', ...withTarget(subjectOf(units, at, rules)) };
  if (stance.convicting.has(lemma) && group.passive)
    return { status: 'convicted', rule: 'convicted', ...withTarget(subjectOf(units, at, rules)) };
  if (stance.withdrawing.has(lemma) && withdraws(units, at, lemma, group.passive, rules))
    return { status: 'withdrawn', rule: 'withdrawn' };
  return claimStance(units, at, lemma, group.passive, object, rules);
}

/** 'was called a crook by former colleagues': what is said of somebody, with whose word it is. */
function judgedBy(units: readonly Unit[], at: number, rules: SpeechRules): StanceCue | undefined {
  const by = units.findIndex(
    ({ marker }, n) => n > at && n <= at + AGENT_REACH && marker === 'agent',
  );
  const claimant = by < 0 ? undefined : phraseAt(units, by + 1);
  return (
    claimant && {
      status: 'alleged',
      rule: 'judged-by',
      claimant,
      ...withTarget(subjectOf(units, at, rules)),
    }
  );
}

function accusation(
  units: readonly Unit[],
  at: number,
  passive: boolean,
  rules: SpeechRules,
): StanceCue {
  const subject = subjectOf(units, at, rules);
  if (passive) return { status: 'alleged', rule: 'accuse', ...withTarget(subject) };
  return {
    status: 'alleged',
    rule: 'accuse',
    ...withTarget(phraseAt(units, at + 1)),
    ...(subject && { claimant: subject }),
  };
}

/** Whether the verb tells what is so: not negated, not after 'neither', no mere possibility. */
function isReal(
  units: readonly Unit[],
  from: number,
  verb: number,
  { stance }: SpeechRules,
): boolean {
  if (
    units
      .slice(from, verb)
      .some(
        ({ word, kind }) =>
          stance.negation.has(word) || word.endsWith(stance.negatedEnd) || kind === 'modal',
      )
  )
    return false;
  for (let at = from - 1; at >= Math.max(0, from - UNREAL_REACH); at--) {
    const { word, kind } = units[at]!;
    if (kind === 'comma' || kind === 'semicolon' || kind === 'quote') return true;
    if (stance.unreal.has(word)) return false;
  }
  return true;
}

function claimStance(
  units: readonly Unit[],
  at: number,
  lemma: string,
  passive: boolean,
  object: () => NounPhrase | undefined,
  rules: SpeechRules,
): StanceCue | undefined {
  const { stance } = rules;
  const next = units[at + 1];
  if (passive && stance.passive.has(lemma)) {
    // 'is said to', 'was accused of', 'is believed to'
    const to = next?.kind === 'to' || stance.allegedOf.has(next?.word ?? '');
    return to
      ? { status: 'alleged', rule: 'passive', ...withTarget(subjectOf(units, at, rules)) }
      : undefined;
  }
  if (stance.raisingVerbs.has(lemma) && raisesDoubt(units, at, rules))
    return { status: 'alleged', rule: 'raises-questions' };
  if (!stance.claiming.has(lemma) || passive) return anonymousReport(units, at, rules);
  if (stance.claimingThat.has(lemma) && next?.marker !== 'complementiser') return undefined;
  if (stance.claimingNot.get(lemma)?.has(next?.word ?? '')) return undefined;
  return {
    status: 'alleged',
    rule: `claim:${lemma}`,
    ...(stance.targeting.has(lemma) ? withTarget(object()) : {}),
  };
}

/** 'Sources suggest', 'reports state', 'insiders say': the claimant is nobody in particular. */
function anonymousReport(
  units: readonly Unit[],
  at: number,
  rules: SpeechRules,
): StanceCue | undefined {
  if (!rules.cues.get(units[at]!.lemma ?? '')?.includes('say') || verbGroup(units, at).passive)
    return undefined;
  const subject = subjectOf(units, at, rules);
  const head = subject && units[subject.head];
  if (head && subject.from === subject.head && rules.stance.reports.has(head.word))
    return { status: 'alleged', rule: 'anonymous', claimant: subject };
  if (!head || head.kind === 'pronoun' || head.kind === 'name')
    return rules.stance.someone.has(head?.word ?? '')
      ? { status: 'alleged', rule: 'anonymous', claimant: subject! }
      : undefined;
  return head.kind === 'noun' &&
    rules.stance.anonymous.has(rules.singular(head.word)) &&
    !units.slice(subject.from, subject.head).some(({ type }) => type === 'person')
    ? { status: 'alleged', rule: 'anonymous', claimant: subject }
    : undefined;
}

function raisesDoubt(units: readonly Unit[], at: number, rules: SpeechRules): boolean {
  const object = phraseAt(units, at + 1);
  return (
    object !== undefined &&
    units[object.head]!.kind === 'noun' &&
    rules.stance.raising.has(rules.singular(units[object.head]!.word))
  );
}

function withdraws(
  units: readonly Unit[],
  at: number,
  lemma: string,
  passive: boolean,
  rules: SpeechRules,
): boolean {
  if (rules.stance.withdrawingAlways.has(lemma)) return true;
  if (rules.stance.clearing.has(lemma)) return passive && units[at + 1]?.marker === 'belonging';
  const subject = passive ? subjectOf(units, at, rules) : phraseAt(units, at + 1);
  return (
    subject !== undefined &&
    (rules.stance.claims.has(rules.singular(units[subject.head]!.word)) ||
      rules.stance.withdrawable.has(units[subject.head]!.word))
  );
}

const denied = (denial: Denial | undefined): StanceCue | undefined =>
  denial && { status: 'denied', rule: 'denial', ...denial };

const withTarget = (target: NounPhrase | undefined): { target?: NounPhrase } =>
  target ? { target } : {};
