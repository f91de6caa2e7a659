import type { SpeechRules } from '../../../language/speech.ts';
import type { Status } from '../../../model/findings.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { subjectOf, verbGroup } from '../clauses/subject.ts';
import type { Unit } from '../clauses/units.ts';

/** How a sentence's statement stands, by which cue, and whom the cue names. */
export interface Stance {
  readonly status: Status;
  readonly rule: string;
  /** Index of the cue's unit. */
  readonly at: number;
  /** Who denies. */
  readonly denier?: NounPhrase;
  /** Of whom something is alleged. */
  readonly target?: NounPhrase;
  /** Who claims: 'whispers', 'sources', the subject of 'accused'. */
  readonly claimant?: NounPhrase;
}

type Cue = Omit<Stance, 'at'>;

/** All the stances that the cues of a sentence show, in text order. */
export function stancesOf(units: readonly Unit[], rules: SpeechRules): Stance[] {
  const found: Stance[] = [];
  let firstPerson = false;
  units.forEach((unit, at) => {
    const stance = stanceAt(units, at, rules);
    if (stance) found.push({ ...stance, at });
    firstPerson ||= rules.stance.first.has(unit.word) && unit.kind !== 'name' && unit.kind !== 'noun';
  });
  if (firstPerson) found.push({ status: 'author-voice', rule: 'first-person', at: 0 });
  return found;
}

function stanceAt(units: readonly Unit[], at: number, rules: SpeechRules): Cue | undefined {
  const unit = units[at]!;
  const { stance } = rules;
  const singular = unit.kind === 'noun' ? rules.singular(unit.word) : unit.word;
  if (stance.hedges.has(unit.word)) return { status: 'alleged', rule: 'hedge' };
  if (stance.doubts.has(unit.word)) return { status: 'disputed', rule: 'doubt' };
  if (unit.kind === 'noun' && singular === 'denial') return { status: 'denied', rule: 'denial' };
  if (unit.kind === 'noun' && stance.rumours.has(singular) && leadsOn(units[at + 1])) return { status: 'alleged', rule: 'rumour', claimant: { from: at, to: at + 1, head: at } };
  if (unit.kind === 'noun' && stance.claims.has(singular) && carriesClaim(units, at)) return { status: 'alleged', rule: 'claim-noun' };
  return unit.kind === 'verb' ? verbStance(units, at, rules) : undefined;
}

/** What may follow a rumour: of, that, about. */
const leadsOn = (unit: Unit | undefined): boolean => unit !== undefined && (unit.word === 'of' || unit.word === 'that' || unit.word === 'about' || unit.word === 'surrounding');

/** 'claims about X', 'allegations that': a noun for a claim with its content; not 'criticism of', 'report on'. */
const claimNouns = new Set(['claim', 'allegation', 'accusation', 'insinuation', 'rumor', 'rumour']);
function carriesClaim(units: readonly Unit[], at: number): boolean {
  return claimNouns.has(units[at]!.word.replace(/s$/, '')) && leadsOn(units[at + 1]);
}

function verbStance(units: readonly Unit[], at: number, rules: SpeechRules): Cue | undefined {
  const { lemma = '' } = units[at]!;
  const { stance } = rules;
  const group = verbGroup(units, at);
  const object = (): NounPhrase | undefined => phraseAt(units, at + 1);
  const real = isReal(units, group.from, at);
  if (stance.denying.has(lemma) && real && !refuses(units, at, rules)) return denial(units, at, group.passive, rules);
  if (stance.rejecting.has(lemma) && real && objectIsClaim(units, at, rules)) return denial(units, at, group.passive, rules);
  if (group.infinitive && lemma !== 'accuse') return undefined;
  if (!real && (lemma === 'accuse' || stance.charging.has(lemma) || stance.convicting.has(lemma) || stance.withdrawing.has(lemma))) return undefined;
  if (lemma === 'accuse') return accusation(units, at, group.passive, rules);
  const charged = stance.charging.has(lemma) && (lemma !== 'charge' || units[at + 1]?.word === 'with' || units[at + 1]?.word === 'in') && lemma !== 'arrest';
  if (charged && group.passive) return { status: 'charged', rule: 'charged', ...withTarget(subjectOf(units, at, rules)) };
  if (stance.convicting.has(lemma) && group.passive) return { status: 'convicted', rule: 'convicted', ...withTarget(subjectOf(units, at, rules)) };
  if (stance.withdrawing.has(lemma) && withdraws(units, at, lemma, group.passive, rules)) return { status: 'withdrawn', rule: 'withdrawn' };
  return claimStance(units, at, lemma, group.passive, object, rules);
}

function accusation(units: readonly Unit[], at: number, passive: boolean, rules: SpeechRules): Cue {
  const subject = subjectOf(units, at, rules);
  if (passive) return { status: 'alleged', rule: 'accuse', ...withTarget(subject) };
  return { status: 'alleged', rule: 'accuse', ...withTarget(phraseAt(units, at + 1)), ...(subject && { claimant: subject }) };
}

/** Whether the verb tells what is so: not negated, not after 'neither', no mere possibility. */
function isReal(units: readonly Unit[], from: number, verb: number): boolean {
  if (units.slice(from, verb).some(({ word, kind }) => word === 'not' || word === 'never' || word.endsWith("n't") || kind === 'modal')) return false;
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    const { word, kind } = units[at]!;
    if (kind === 'comma' || kind === 'semicolon' || kind === 'quote') return true;
    if (word === 'neither' || word === 'nor' || word === 'no' || word === 'nobody' || word === 'none' || word === 'if' || word === 'whether' || word === 'unless') return false;
  }
  return true;
}

/** 'denied them permits', 'denied entry': a refusal, no answer to a claim. */
function refuses(units: readonly Unit[], verb: number, rules: SpeechRules): boolean {
  if (units[verb + 1]?.kind === 'object') return true;
  const object = phraseAt(units, verb + 1);
  return object !== undefined && rules.stance.refusals.has(rules.singular(units[object.head]!.word));
}

function claimStance(units: readonly Unit[], at: number, lemma: string, passive: boolean, object: () => NounPhrase | undefined, rules: SpeechRules): Cue | undefined {
  const { stance } = rules;
  const next = units[at + 1];
  if (passive && stance.passive.has(lemma)) {
    // 'is said to', 'was accused of', 'is believed to'
    const to = next?.kind === 'to' || next?.word === 'of';
    return to ? { status: 'alleged', rule: 'passive', ...withTarget(subjectOf(units, at, rules)) } : undefined;
  }
  if (lemma === 'raise' && raisesDoubt(units, at, rules)) return { status: 'alleged', rule: 'raises-questions' };
  if (!stance.claiming.has(lemma) || passive) return anonymousReport(units, at, rules);
  if (lemma === 'charge' && next?.word !== 'that') return undefined;
  if (lemma === 'contend' && next?.word === 'with') return undefined;
  return { status: 'alleged', rule: `claim:${lemma}`, ...(lemma === 'accuse' || lemma === 'suspect' ? withTarget(object()) : {}) };
}

/** 'Sources suggest', 'reports state', 'insiders say': the claimant is nobody in particular. */
function anonymousReport(units: readonly Unit[], at: number, rules: SpeechRules): Cue | undefined {
  if (!rules.cues.get(units[at]!.lemma ?? '')?.includes('say') || verbGroup(units, at).passive) return undefined;
  const subject = subjectOf(units, at, rules);
  const head = subject && units[subject.head];
  if (head && subject.from === subject.head && rules.stance.reports.has(head.word)) return { status: 'alleged', rule: 'anonymous', claimant: subject };
  if (!head || head.kind === 'pronoun' || head.kind === 'name') return head?.word === 'some' || head?.word === 'many' ? { status: 'alleged', rule: 'anonymous', claimant: subject! } : undefined;
  return head.kind === 'noun' && rules.stance.anonymous.has(rules.singular(head.word)) && !units.slice(subject.from, subject.head).some(({ type }) => type === 'person')
    ? { status: 'alleged', rule: 'anonymous', claimant: subject }
    : undefined;
}

function raisesDoubt(units: readonly Unit[], at: number, rules: SpeechRules): boolean {
  const object = phraseAt(units, at + 1);
  return object !== undefined && units[object.head]!.kind === 'noun' && rules.stance.raising.has(rules.singular(units[object.head]!.word));
}

function objectIsClaim(units: readonly Unit[], at: number, rules: SpeechRules): boolean {
  const that = units[at + 1]?.word === 'that';
  const object = phraseAt(units, that ? at + 2 : at + 1);
  if (!object) return false;
  const next = units[object.to]?.kind;
  if (that && (next === 'be' || next === 'have' || next === 'modal' || next === 'verb' || next === 'do')) return true;
  return units[object.head]!.kind === 'noun' && rules.stance.claims.has(rules.singular(units[object.head]!.word));
}

/** 'X denied it', 'a claim X denied', 'was denied by X'. */
function denial(units: readonly Unit[], at: number, passive: boolean, rules: SpeechRules): Cue | undefined {
  if (!passive) {
    const denier = subjectOf(units, at, rules);
    return denier ? { status: 'denied', rule: 'denial', denier } : { status: 'denied', rule: 'denial' };
  }
  const by = units.findIndex(({ word }, n) => n > at && n < at + 4 && word === 'by');
  const denier = by < 0 ? undefined : phraseAt(units, by + 1);
  return denier ? { status: 'denied', rule: 'denial', denier } : undefined;
}

function withdraws(units: readonly Unit[], at: number, lemma: string, passive: boolean, rules: SpeechRules): boolean {
  if (lemma === 'acquit' || lemma === 'exonerate' || lemma === 'recant' || lemma === 'retract' || lemma === 'vindicate') return true;
  if (lemma === 'clear') return passive && units[at + 1]?.word === 'of';
  const subject = passive ? subjectOf(units, at, rules) : phraseAt(units, at + 1);
  return subject !== undefined && (rules.stance.claims.has(rules.singular(units[subject.head]!.word)) || units[subject.head]!.word === 'lawsuit');
}

const withTarget = (target: NounPhrase | undefined): { target?: NounPhrase } => (target ? { target } : {});
