import type { SpeechRules } from '../../../language/speech.ts';
import type { Quotation } from '../../../model/findings.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { mainClauseSubject } from '../clauses/by-index.ts';
import { subjectOf } from '../clauses/by-index.ts';
import type { Clauses, Unit } from '../clauses/units.ts';

/** Why somebody near a quotation is not its speaker. */
export type Refusal =
  | Quotation['rule']
  | 'other-cue'
  | 'no-cue'
  | 'out-of-reach'
  | 'not-subject'
  | 'target'
  | 'other-sentence';

/**
 * Somebody who might have said it and is not taken to: the words, why not, and the verb that the
 * reason turns on.
 */
export interface Considered {
  readonly span: Span;
  readonly why: Refusal;
  readonly verb?: Span;
}

/**
 * Whoever a quotation's sentence names besides its speaker, and the subjects of the sentences
 * beside it in the paragraph.
 */
export function considered(
  { span, speaker, cue, about, rule }: Quotation,
  all: readonly Clauses[],
  rules: SpeechRules,
): Considered[] {
  const at = all.findIndex(({ units }) =>
    units.some((unit) => unit.kind === 'quote' && unit.start === span.start),
  );
  const own = all[at];
  if (!own) return [];
  const { units } = own;
  const verbs = subjects(units, rules);
  const clusterOf = ({ mention }: Unit): number | undefined => mention?.cluster;
  const isSpeaker = (unit: Unit): boolean =>
    speaker !== null &&
    (overlaps(speaker.span, unit) ||
      (speaker.cluster !== undefined && clusterOf(unit) === speaker.cluster));
  const inside = units.flatMap((unit, n): Considered[] => {
    if (!speaks(unit, rules) || isSpeaker(unit)) return [];
    const place = { start: unit.start, end: unit.end };
    if (about.includes(clusterOf(unit) ?? -1)) return [{ span: place, why: 'target' }];
    if (rule.startsWith('silent')) return [{ span: place, why: rule }];
    return [{ span: place, ...refusal(units, verbs.get(n) ?? [], cue, rules) }];
  });
  const beside = [all[at - 1], all[at + 1]].flatMap((other): Considered[] => {
    const subject = other?.block === own.block ? mainClauseSubject(other.units, rules) : undefined;
    const unit = subject && other!.units[subject.head]!;
    return unit && speaks(unit, rules) && !isSpeaker(unit)
      ? [{ span: { start: unit.start, end: unit.end }, why: 'other-sentence' }]
      : [];
  });
  return [...inside, ...beside];
}

/** A person, an organisation, a pronoun for a speaker, a noun for people. */
const speaks = (unit: Unit, { pronouns, nouns, singular }: SpeechRules): boolean =>
  unit.type === 'person' ||
  unit.type === 'organisation' ||
  (unit.kind === 'pronoun' && pronouns.speakers.has(unit.word)) ||
  (unit.kind === 'noun' && nouns.people.has(singular(unit.word)));

/** Verbs by the index of the head of their subject. */
function subjects(units: readonly Unit[], rules: SpeechRules): Map<number, number[]> {
  const found = new Map<number, number[]>();
  units.forEach(({ kind }, verb) => {
    const head = kind === 'verb' ? subjectOf(units, verb, rules)?.head : undefined;
    if (head !== undefined) found.set(head, [...(found.get(head) ?? []), verb]);
  });
  return found;
}

function refusal(
  units: readonly Unit[],
  verbs: readonly number[],
  cue: Span | undefined,
  rules: SpeechRules,
): Omit<Considered, 'span'> {
  const reporting = verbs.find((verb) => rules.cues.has(units[verb]!.lemma ?? ''));
  if (reporting !== undefined)
    return { why: cue ? 'other-cue' : 'out-of-reach', verb: spanOf(units[reporting]!) };
  const [verb] = verbs;
  return verb === undefined
    ? { why: 'not-subject' }
    : { why: 'no-cue', verb: spanOf(units[verb]!) };
}

const spanOf = ({ start, end }: Unit): Span => ({ start, end });
