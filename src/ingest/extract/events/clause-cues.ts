import type { EventRules } from '../../../language/events.ts';
import type { EventKind, ExclusionRule } from '../../../model/finding-rules.ts';
import type { FiniteClause } from './finite-clauses.ts';
import { type CLAUSE_WEIGHTS, SHORTEST_LABEL } from './parameters.ts';

/** One reason to take a clause for a happening that a page should show, or not to. */
export type ClauseCue = keyof typeof CLAUSE_WEIGHTS;

/** What is known of a clause beyond its words. */
export interface ClauseFacts {
  readonly names: number;
  readonly namedSubject: boolean;
  /** Whether the subject only belongs to a name ("Lee's anger"). */
  readonly ownedSubject: boolean;
  readonly pronounSubject: boolean;
  readonly dated: boolean;
  readonly quoted: boolean;
  readonly heading: boolean;
  readonly labelWords: number;
  /** Whether the label has a subject that is no bare 'it', 'we' or 'you'. */
  readonly toldSubject: boolean;
  /** Words of the label behind its verb. */
  readonly complementWords: number;
  /** Whether nothing but a time stands behind the verb. */
  readonly bare: boolean;
  /** Whether the clause only says that somebody had nothing to say. */
  readonly noNews: boolean;
  /** Whether the subject is 'the company' or 'its chief': only the text before says which. */
  readonly vague: boolean;
  /** Whether the label ends where a phrase does. */
  readonly whole: boolean;
  /** Why the clause is not the article's own report, if so. */
  readonly fault: ExclusionRule | undefined;
  /** Whether the subject is a word for a state, a view or a judgement ("Lee's influence"). */
  readonly abstractSubject: boolean;
  /** Whether the subject points back to what nobody named: 'this', 'such a plan'. */
  readonly pointing: boolean;
  /** Whether nothing opens the clause, so that it is what its sentence mainly tells. */
  readonly main: boolean;
  /** Whether a dash without spaces glues two words of the label ('treaty-a move'). */
  readonly glued: boolean;
}

/** The cues of a clause that nothing rules out. */
export function cuesOfClause(
  clause: FiniteClause,
  { kind, predicate }: { readonly kind: EventKind; readonly predicate: string },
  facts: ClauseFacts,
  rules: EventRules,
): ClauseCue[] {
  return [...cuesFor(facts, kind), ...cuesAgainst(facts, clause, predicate, rules)];
}

function cuesFor(facts: ClauseFacts, kind: EventKind): ClauseCue[] {
  const cues: ClauseCue[] = [];
  if (facts.namedSubject) cues.push(facts.ownedSubject ? 'subject-of-name' : 'named-subject');
  else if (facts.pronounSubject) cues.push('pronoun-subject');
  if (facts.names) cues.push(facts.names > 1 ? 'several-names' : 'one-name');
  if (kind !== 'other') cues.push('listed-verb');
  if (facts.dated) cues.push('dated');
  if (facts.quoted) cues.push('quoted');
  if (facts.main) cues.push('main-clause');
  return cues;
}

/** What makes a clause a poor event without ruling it out. */
function cuesAgainst(
  facts: ClauseFacts,
  { connector = '' }: FiniteClause,
  predicate: string,
  rules: EventRules,
): ClauseCue[] {
  const cues: ClauseCue[] = [];
  if (!facts.names) cues.push('nameless');
  if (!facts.toldSubject || facts.pointing) cues.push('untold-subject');
  if (rules.stative.has(predicate)) cues.push('verb-of-state');
  if (facts.labelWords < SHORTEST_LABEL) cues.push('short-label');
  if (facts.glued) cues.push('glued-words');
  if (facts.vague) cues.push('vague-subject');
  if (rules.dependent.has(connector) || (rules.whereWords.has(connector) && !facts.namedSubject))
    cues.push('dependent-clause');
  return cues;
}
