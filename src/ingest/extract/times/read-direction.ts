import { elementAt } from '../../../text/sure.ts';
import { DIRECTION_REACH, LONGEST_NO_PAST } from './parameters.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { Direction } from './time-anchor.ts';

/**
 * Which way the clause around a time expression looks: the nearest tensed word before it decides,
 * else the nearest after it.
 */
export function readDirection(pieces: Pieces, from: number, to: number): Direction {
  for (let at = from - 1; at >= Math.max(0, from - DIRECTION_REACH); at--) {
    const said = tense(pieces, at);
    if (said) return said;
  }
  for (let at = to; at < Math.min(pieces.list.length, to + DIRECTION_REACH); at++) {
    const said = tense(pieces, at);
    if (said) return said;
  }
  return 0;
}

function tense(pieces: Pieces, at: number): Direction {
  const { rules } = pieces;
  const { text, capital } = elementAt(pieces.list, at);
  if (rules.future.has(text) && !(capital && pieces.is(at, 'month'))) return 1;
  const past =
    rules.past.has(text) ||
    (text.length > LONGEST_NO_PAST &&
      text.endsWith(rules.pastEnding) &&
      !rules.notPast.has(text) &&
      !rules.notPastStart.test(text));
  // 'Will be paid Friday': a participle after 'be' tells no tense.
  return past && !rules.be.has(pieces.text(at - 1)) ? -1 : 0;
}
