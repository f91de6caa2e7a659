import type { Happening, Mention } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import { trailingSpeaker } from '../clauses/trailing-speaker.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
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
  units.cells.forEach((unit) => {
    if (unit.kind === 'quote') outside.push(unit);
    if (unit.marker === 'source')
      outside.push({
        start: unit.start,
        end: endOfSource(unit, end),
      });
    if (trailingSpeaker(unit)) outside.push({ start: unit.start, end });
    if (unit.possessive && unit.mention !== undefined) owners.add(unit.start);
  });
  return { outside, owners };
}

/** 'according to her publicist, Ana Ruiz, …': to the comma behind whoever is named in between. */
function endOfSource(source: Unit, end: number): number {
  const comma = source.seek((unit) => unit.is('comma'));
  const name = comma.next;
  if (comma.isEdge || !name.is('name') || !name.next.is('comma', 'stop', 'edge'))
    return comma.isEdge ? end : comma.end;
  return name.end;
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

/** Who is named in and around a clause. */
interface NamedAround {
  /** All clauses of the sentence. */
  readonly clauses: readonly FiniteClause[];
  /** In the label, and in the whole clause. */
  readonly close: readonly Mention[];
  readonly inside: readonly Mention[];
  /** Whose thing a subject like 'this plan' is. */
  readonly owner: number | undefined;
}

/**
 * Who takes part: the names and resolved pronouns of the label outside quotations, else of the
 * whole clause: who is only named behind what happened ('…, citing a letter to Lee') need not have
 * had a part in it. Owners ("Lee's adviser") only in the subject, or where no other person is
 * named. Where nobody by name tells it ('reports state that Lee left'), the subject of what is told
 * has its part in that.
 */
export function participantsOf(
  sentence: Clauses,
  frame: ParticipantContext,
  clause: FiniteClause,
  { clauses, close, inside, owner }: NamedAround,
): Happening['participants'] {
  const allowed = ({ type, span }: Mention): boolean =>
    type !== 'place' && !frame.outside.some((words) => contains(words, span));
  const acts = (mention: Mention): boolean =>
    !frame.owners.has(mention.span.start) || isSubject(sentence, clause, mention);
  // 'A man treating Lee arrived', 'With Lee abroad, the minister left': who stands before the verb
  // and is neither its subject nor in the label did nothing.
  const all = inside.filter(
    (mention) =>
      allowed(mention) && (close.includes(mention) || !isApart(sentence, clause, mention)),
  );
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
  const parts = new Map<number, ParticipantRole | undefined>(
    owner === undefined ? [] : [[owner, 'owner']],
  );
  for (const mention of taking)
    if (!parts.has(mention.cluster))
      parts.set(
        mention.cluster,
        close.includes(mention) || isSubject(sentence, clause, mention)
          ? partOf(sentence, frame, clauseOf(mention), mention)
          : undefined,
      );
  return [...parts].map(([cluster, part]) => ({ cluster, ...(part && { part }) }));
}

/** Whether somebody is named before the verb of a clause, and is not its subject. */
const isApart = (sentence: Clauses, clause: FiniteClause, mention: Mention): boolean =>
  mention.span.end <= sentence.tape.at(clause.group).start &&
  !isSubject(sentence, clause, mention) &&
  !isApposed(sentence, clause, mention);

/** 'The chief of staff, Ana Ruiz, left': the name of the subject's head. */
export function isApposed(
  { tape }: Clauses,
  { subject }: FiniteClause,
  { span }: Mention,
): boolean {
  if (!subject) return false;
  const comma = tape
    .at(subject.head)
    .next.seek((unit) => !unit.is('belonging', 'noun', 'determiner'));
  const name = comma.next;
  return comma.is('comma') && name.start === span.start && name.next.is('comma');
}

/** Who did it; to whom, or about whom, it was done; with whom; whose thing or people it was. */
export type ParticipantRole = 'actor' | 'target' | 'partner' | 'owner';

/** 'The brother of Lee', 'a Lee aide': somebody is named in a subject whose head is another. */
function hangsOnSubject(sentence: Clauses, clause: FiniteClause, mention: Mention): boolean {
  if (isApposed(sentence, clause, mention)) return false;
  const { tape: units } = sentence;
  const { subject, group } = clause;
  const { span } = mention;
  const at = units.cells.findIndex(({ start, end }) => start <= span.start && span.start < end);
  if (!subject || at < subject.from || at >= group || at === subject.head) return false;
  if (at >= subject.to) return true;
  return !units.at(at + 1).is('conjunction', 'comma');
}

/** Whether somebody is named in a subject, or before the verb. */
const isBefore = (sentence: Clauses, clause: FiniteClause, mention: Mention): boolean =>
  isSubject(sentence, clause, mention) || mention.span.end <= sentence.tape.at(clause.group).start;

function partOf(
  sentence: Clauses,
  { owners }: ParticipantContext,
  clause: FiniteClause,
  mention: Mention,
): ParticipantRole {
  const { tape: units } = sentence;
  if (owners.has(mention.span.start)) return 'owner';
  const { passive } = verbGroup(units.at(clause.verb));
  if (hangsOnSubject(sentence, clause, mention)) return 'owner';
  if (isBefore(sentence, clause, mention)) return passive ? 'target' : 'actor';
  const at = units.cells.findIndex(
    ({ start, end }) => start <= mention.span.start && mention.span.start < end,
  );
  const preposition = units.cells
    .slice(clause.verb + 1, at)
    .findLast(({ kind }) => kind === 'preposition' || kind === 'verb');
  if (passive && preposition?.marker === 'agent') return 'actor';
  return preposition?.marker === 'company' ? 'partner' : 'target';
}
