import type { EventRules } from '../../../language/events.ts';
import type { TimeExpression } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import { grainOf } from '../../../text/edtf-grain.ts';
import { FRONT_REACH } from './parameters.ts';

/** A clause for dating: its span and the word that opens it. */
export interface DatedClause {
  readonly span: Span;
  readonly connector: string | undefined;
  /** Offset of its verb. */
  readonly verb: number;
  /**
   * Whether the clause's verb, not a participle or infinitive inside it, is what a time
   * belongs to.
   */
  readonly governs: (time: Span) => boolean;
}

/**
 * The time expression that dates a clause: one of its own, else the one that opens the sentence,
 * else, for 'when', 'as' and 'where' clauses, the one of the clause before. Limits ('since May')
 * and dates inside nouns ('the 2019 campaign') date nothing.
 */
export function dateClause(
  clauses: readonly DatedClause[],
  n: number,
  times: readonly TimeExpression[],
  rules: EventRules,
): TimeExpression | undefined {
  const points = times.filter(({ use }) => use === undefined);
  const clause = clauses[n];
  const [first] = clauses;
  if (!clause || !first) return undefined;
  const own = best(
    points.filter(
      ({ span }) =>
        contains(clause.span, span) && clause.governs(span) && !inner(clauses, clause, span),
    ),
  );
  if (own) return own;
  const before = clauses[n - 1];
  if (!before) return undefined;
  if (clause.connector !== undefined && rules.sameTime.has(clause.connector))
    return dateClause(clauses, n - 1, times, rules);
  const fronted = points.find(
    ({ span }) =>
      span.start - first.span.start <= FRONT_REACH &&
      span.start < first.verb &&
      contains(first.span, span),
  );
  return clause.connector === undefined || rules.joining.has(clause.connector)
    ? fronted
    : undefined;
}

/** Whether a clause inside this one holds the expression. */
const inner = (clauses: readonly DatedClause[], clause: DatedClause, span: Span): boolean =>
  clauses.some(
    (other) => other !== clause && contains(clause.span, other.span) && contains(other.span, span),
  );

/** A value before none, a finer one before a coarser, the first of equals. */
function best(times: readonly TimeExpression[]): TimeExpression | undefined {
  let found: TimeExpression | undefined;
  for (const time of times) if (!found || grainOf(time.edtf) > grainOf(found.edtf)) found = time;
  return found;
}
