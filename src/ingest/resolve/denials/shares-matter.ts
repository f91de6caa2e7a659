import type { Row } from './rows.ts';

/** A stem is at least this long, and an ending at most. */
const STEM = 4;
const ENDING = 4;

/** Whether two statements name the same sensitive matter: 'bribes' and 'bribery'. */
export const sharesMatter = (one: Row, other: Row): boolean =>
  one.matter.some((word) => other.matter.some((known) => sameStem(word, known)));

function sameStem(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  return common >= STEM && Math.max(one.length, other.length) - common <= ENDING;
}
