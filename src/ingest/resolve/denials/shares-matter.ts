import { LONGEST_ENDING, SHORTEST_STEM } from '../parameters.ts';
import type { Row } from './rows.ts';

/** Whether two statements name the same sensitive matter: 'bribes' and 'bribery'. */
export const sharesMatter = (one: Row, other: Row): boolean =>
  one.matter.some((word) => other.matter.some((known) => sameStem(word, known)));

function sameStem(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  return common >= SHORTEST_STEM && Math.max(one.length, other.length) - common <= LONGEST_ENDING;
}
