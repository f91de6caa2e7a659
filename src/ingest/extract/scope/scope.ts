import type { Scope, ScopeKind } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { Unit } from '../clauses/units.ts';

/** A scope of one cue; `last`: where the cue ends, if it is more than a unit. */
export const scopeOf = (
  kind: ScopeKind,
  rule: string,
  { cue, last = cue }: { readonly cue: Unit; readonly last?: Unit },
  governs: readonly Span[],
): Scope => ({ kind, rule, cue: { start: cue.start, end: last.end }, governs });
