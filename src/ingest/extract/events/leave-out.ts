import type { TimeKind } from '../../../model/finding-rules.ts';
import type { TimeExpression } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { ClauseContext } from './clause-context.ts';
import type { FiniteClause } from './finite-clauses.ts';
import { wordsIn } from './label-words.ts';
import { SHORTEST_LABEL } from './parameters.ts';

/** Units from one index to before another. */
interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** Times that count from the day of the report: 'yesterday', 'on Monday'. */
const fromReport = new Set<TimeKind>(['weekday', 'from-publication']);

/**
 * A part of a label without what ties it to its text: 'also' and 'then' before the verb, and
 * 'yesterday' or 'on Monday' behind it, where that dates the event and so stands beside the label
 * as a date that means the same on every day.
 */
export function leaveOut(
  { text, units, events, speech }: ClauseContext,
  { group, verb }: FiniteClause,
  { from, to }: UnitRange,
  own: TimeExpression | undefined,
): UnitRange[] {
  const kept: number[] = [];
  const day =
    own?.edtf && fromReport.has(own.kind) && !isOwner(units, own.span) ? own.span : undefined;
  for (let at = from; at < to; at++) {
    const ties =
      at >= group &&
      at < verb &&
      units.at(at).kind === 'adverb' &&
      events.discourse.has(units.at(at).word);
    const dates =
      day !== undefined &&
      at > verb &&
      (contains(day, units.at(at)) ||
        (units.at(at - 1).end === day.end && speech.nouns.times.has(units.at(at).word)) ||
        (units.at(at).kind === 'preposition' && contains(day, units.at(at + 1))));
    if (!ties && !dates) kept.push(at);
  }
  const parts = kept.reduce<UnitRange[]>(
    (made, at) =>
      made.at(-1)?.to === at
        ? [...made.slice(0, -1), { from: made.at(-1)!.from, to: at + 1 }]
        : [...made, { from: at, to: at + 1 }],
    [],
  );
  const before = wordsIn(text, units, from, to);
  const words = parts.reduce((sum, part) => sum + wordsIn(text, units, part.from, part.to), 0);
  return words < Math.min(before, SHORTEST_LABEL) ? [{ from, to }] : parts;
}

/** 'Monday night's debate': a time that tells which debate. */
const isOwner = (units: Tape<Unit>, day: Span): boolean =>
  units.cells.some(
    (unit) => unit.possessive && (contains(day, unit) || unit.previous.end === day.end),
  );
