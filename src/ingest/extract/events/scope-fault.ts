import type { ExclusionRule } from '../../../model/finding-rules.ts';
import type { Happening, Scope, ScopeKind } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';

/** The scopes that govern a word. */
export const governing = (word: Span, scopes: readonly Scope[]): Scope[] =>
  scopes.filter(({ governs }) => governs.some((span) => contains(span, word)));

/** What of a happening says which scopes govern its verb; nothing where none does. */
export function scopedBy(verb: Span, all: readonly Scope[]): Pick<Happening, 'scopes'> {
  const scopes = governing(verb, all);
  return scopes.length > 0 ? { scopes } : {};
}

/**
 * Why a clause is not told as fact by its label: its verb is governed by words that the label does
 * not hold. Undefined where none is, or all of them are in the label ('allegedly struck').
 */
export function scopeFault(
  verb: Span,
  label: readonly Span[],
  scopes: readonly Scope[],
): ExclusionRule | undefined {
  const all = governing(verb, scopes);
  const isTold = ({ cue }: Scope): boolean => label.some((part) => contains(part, cue));
  const hearsay = all.some((scope) => isHearsay(scope) && isTold(scope));
  const untold = all.find((scope) => !isTold(scope) && !(hearsay && isHearsay(scope)));
  return untold && faults[untold.kind];
}

/** Of several cues by which something is hearsay ('allegedly …, police said') one is enough. */
const isHearsay = ({ kind }: Scope): boolean => kind === 'hedge' || kind === 'attribution';

const faults: Readonly<Record<ScopeKind, ExclusionRule>> = {
  attribution: 'event-reported',
  hedge: 'event-reported',
  denial: 'event-reported',
  negation: 'event-negated',
  question: 'event-hypothetical',
  condition: 'event-hypothetical',
  mood: 'event-hypothetical',
};
