import type { Happening, Mention } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import { trailingSpeaker } from '../clauses/trailing-speaker.ts';
import type { Clauses } from '../clauses/units.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import type { FiniteClause } from './finite-clauses.ts';

/** What of a sentence decides who takes part. */
export interface ParticipantContext {
  /**
   * Quotations and words about the source ('according to Smith'): who stands there takes no part.
   */
  readonly outside: readonly Span[];
  /** Starts of possessive names. */
  readonly owners: ReadonlySet<number>;
}

export function frameOf({ tape: units, end }: Clauses): ParticipantContext {
  const outside: Span[] = [];
  const owners = new Set<number>();
  units.cells.forEach((unit, n) => {
    if (unit.kind === 'quote') outside.push(unit);
    if (unit.marker === 'source')
      outside.push({
        start: unit.start,
        end: units.cells.slice(n).find(({ kind }) => kind === 'comma')?.end ?? end,
      });
    if (trailingSpeaker(unit)) outside.push({ start: unit.start, end });
    if (unit.possessive && unit.mention !== undefined) owners.add(unit.start);
  });
  return { outside, owners };
}

export function isSubject(
  { tape: units }: Clauses,
  { subject }: FiniteClause,
  mention: Mention,
): boolean {
  return (
    subject !== undefined &&
    contains(
      { start: units.at(subject.from).start, end: units.at(subject.to - 1).end },
      mention.span,
    )
  );
}

export const subjectMentions = (
  sentence: Clauses,
  clause: FiniteClause,
  mentions: readonly Mention[],
): Mention[] => mentions.filter((mention) => isSubject(sentence, clause, mention));

/**
 * Who takes part: the names and resolved pronouns of the label outside quotations, else of the
 * whole clause: who is only named behind what happened ('…, citing a letter to Lee') need not have
 * had a part in it. Owners ("Lee's adviser") only in the subject, or where no other person is
 * named. `owner` is whose thing a subject like 'this plan' is. Where nobody by name tells it
 * ('reports state that Lee left'), the subject of what is told has its part in that.
 */
export function participantsOf(
  sentence: Clauses,
  frame: ParticipantContext,
  clause: FiniteClause,
  clauses: readonly FiniteClause[],
  close: readonly Mention[],
  inside: readonly Mention[],
  owner: number | undefined,
): Happening['participants'] {
  const allowed = ({ type, span }: Mention): boolean =>
    type !== 'place' && !frame.outside.some((words) => contains(words, span));
  const acts = (mention: Mention): boolean =>
    !frame.owners.has(mention.span.start) || isSubject(sentence, clause, mention);
  const all = inside.filter(allowed);
  const choices = [close.filter(allowed).filter(acts), all.filter(acts), all];
  const taking =
    choices.find((found) => found.some(({ type }) => type === 'person')) ??
    choices.find((found) => found.length > 0) ??
    [];
  const told = taking.some(
    (mention) => mention.type === 'person' && isSubject(sentence, clause, mention),
  );
  const clauseOf = (mention: Mention): FiniteClause =>
    told
      ? clause
      : (clauses.find(
          (other) => other.group > clause.verb && isSubject(sentence, other, mention),
        ) ?? clause);
  const parts = new Map<number, ParticipantRole>(owner === undefined ? [] : [[owner, 'owner']]);
  for (const mention of taking)
    if (!parts.has(mention.cluster))
      parts.set(mention.cluster, partOf(sentence, frame, clauseOf(mention), mention));
  return [...parts].map(([cluster, part]) => ({ cluster, part }));
}

/** Who did it; to whom, or about whom, it was done; with whom; whose thing or people it was. */
export type ParticipantRole = 'actor' | 'target' | 'partner' | 'owner';

function partOf(
  sentence: Clauses,
  { owners }: ParticipantContext,
  clause: FiniteClause,
  mention: Mention,
): ParticipantRole {
  const { tape: units } = sentence;
  if (owners.has(mention.span.start)) return 'owner';
  const { passive } = verbGroup(units.at(clause.verb));
  if (isSubject(sentence, clause, mention) || mention.span.end <= units.at(clause.group).start)
    return passive ? 'target' : 'actor';
  const at = units.cells.findIndex(
    ({ start, end }) => start <= mention.span.start && mention.span.start < end,
  );
  const preposition = units.cells
    .slice(clause.verb + 1, at)
    .findLast(({ kind }) => kind === 'preposition' || kind === 'verb');
  if (passive && preposition?.marker === 'agent') return 'actor';
  return preposition?.marker === 'company' ? 'partner' : 'target';
}
