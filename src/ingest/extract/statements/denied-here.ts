import type { Scope } from '../../../model/findings.ts';
import { contains, overlaps, type Span } from '../../../model/span.ts';
import type { People } from './about-whom.ts';
import type { Stance } from './stance.ts';

/**
 * Whether a denial is one of a claim of its own sentence: the claim stands in what it denies
 * ('denied the accusation that …'), or it points back at the claim, and nobody else is accused
 * ('was accused of theft, which he denied'). 'Roe, who denied the meeting, accused Poe of theft'
 * holds a denial and a claim, and nobody denies the claim.
 */
export function deniesClaim(
  denial: Stance,
  claim: Stance,
  scopes: readonly Scope[],
  people: People,
): boolean {
  const denied = scopes.filter(({ kind }) => kind === 'denial');
  const isInside = denied.some(
    ({ cue, governs }) =>
      overlaps(cue, claim.cue) || governs.some((span) => contains(span, claim.cue)),
  );
  if (isInside) return true;
  if (!denial.pointsBack && !denial.toldBefore) return false;
  const accused = people.at(claim.target?.head);
  const denier = people.at(denial.denier?.head);
  return (
    claim.cue.index < denial.cue.index &&
    (accused === undefined || denier === undefined || accused === denier)
  );
}

/**
 * The words that a denial denies; undefined where it points back at a claim told before it, so that
 * all of the sentence may be meant.
 */
export function deniedWords(
  { cue, toldBefore }: Stance,
  scopes: readonly Scope[],
): readonly Span[] | undefined {
  if (toldBefore) return undefined;
  const own = scopes.filter((scope) => scope.kind === 'denial' && overlaps(scope.cue, cue));
  return own.length > 0 ? own.flatMap(({ governs }) => governs) : undefined;
}
