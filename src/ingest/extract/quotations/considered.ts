import type { SpeechRules } from '../../../language/speech.ts';
import type { Quotation } from '../../../model/findings.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import type { Silence } from '../../../model/tie.ts';
import { mainClauseSubject } from '../clauses/main-subject.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';

/** Why somebody near a quotation is not its speaker. */
export type Refusal =
  | `silent:${Silence}`
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
  quotation: Quotation,
  all: readonly Clauses[],
  rules: SpeechRules,
): Considered[] {
  const { start } = quotation.span;
  const at = all.findIndex(({ tape }) =>
    tape.cells.some((unit) => unit.is('quote') && unit.start === start),
  );
  const own = all[at];
  if (!own) return [];
  const verbs = subjects(own.tape, rules);
  const inside = [...own.tape].flatMap((unit): Considered[] => {
    if (!speaks(unit, rules) || isSpeaker(unit, quotation)) return [];
    return [{ span: spanOf(unit), ...refusal(unit, quotation, verbs.get(unit) ?? []) }];
  });
  const beside = [all[at - 1], all[at + 1]].flatMap((other): Considered[] => {
    const subject =
      other?.block === own.block ? mainClauseSubject(other.tape.first, rules)?.head : undefined;
    return subject && speaks(subject, rules) && !isSpeaker(subject, quotation)
      ? [{ span: spanOf(subject), why: 'other-sentence' }]
      : [];
  });
  return [...inside, ...beside];
}

const isSpeaker = (unit: Unit, { speaker }: Quotation): boolean =>
  speaker !== null &&
  (overlaps(speaker.span, unit) ||
    (speaker.cluster !== undefined && unit.mention?.cluster === speaker.cluster));

/** A person, an organisation, a pronoun for a speaker, a noun for people. */
const speaks = (unit: Unit, { pronouns }: SpeechRules): boolean =>
  unit.type === 'person' ||
  unit.type === 'organisation' ||
  (unit.is('pronoun') && pronouns.speakers.has(unit.word)) ||
  (unit.is('noun') && unit.isPerson);

/** Verbs by the head of their subject. */
function subjects(tape: Tape<Unit>, rules: SpeechRules): Map<Unit, Unit[]> {
  const found = new Map<Unit, Unit[]>();
  for (const verb of tape) {
    const head = verb.is('verb') ? subjectOf(verb, rules)?.head : undefined;
    if (head) found.set(head, [...(found.get(head) ?? []), verb]);
  }
  return found;
}

/** `verbs`: those of which the unit is the subject. */
function refusal(
  { mention }: Unit,
  { about, tie, cue }: Quotation,
  verbs: readonly Unit[],
): Omit<Considered, 'span'> {
  if (mention && about.includes(mention.cluster)) return { why: 'target' };
  if (tie.cue.kind === 'silent') return { why: `silent:${tie.cue.why}` };
  const reporting = verbs.find(({ frames }) => frames.length > 0);
  if (reporting) return { why: cue ? 'other-cue' : 'out-of-reach', verb: spanOf(reporting) };
  const [verb] = verbs;
  return verb ? { why: 'no-cue', verb: spanOf(verb) } : { why: 'not-subject' };
}

const spanOf = ({ start, end }: Unit): Span => ({ start, end });
