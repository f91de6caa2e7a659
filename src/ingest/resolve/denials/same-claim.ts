import { LONGEST_ENDING, SAME_CLAIM_SHARE, SHORTEST_STEM } from '../parameters.ts';
import type { Row } from './rows.ts';

/**
 * Whether a claim is what a denial denies: most content words of the shorter one stand in the other
 * too ('bribes' is 'bribery'), and the claim names whomever the denial names besides the denier.
 * One common word is enough only where it is all that one of them tells, and a sensitive matter:
 * 'denied the bribery', not 'denied knowing him'.
 */
export function isSameClaim(denial: Row, claim: Row): boolean {
  const [shorter, longer] =
    denial.words.size <= claim.words.size ? [denial, claim] : [claim, denial];
  const words = [...shorter.words];
  const common = words.filter((word) => [...longer.words].some((other) => sameStem(word, other)));
  const least = shorter.sensitive && words.length === 1 ? 1 : 2;
  const others = [...denial.named].filter((id) => id !== denial.who);
  return (
    common.length >= least &&
    common.length >= SAME_CLAIM_SHARE * words.length &&
    others.every((id) => claim.named.has(id))
  );
}

function sameStem(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  return common >= SHORTEST_STEM && Math.max(one.length, other.length) - common <= LONGEST_ENDING;
}
