import { elementAt } from '../../text/sure.ts';
import { commonInOrder } from './common-order.ts';
import { passageErrors, sharedWords } from './likeness.ts';
import { hostOf } from './match-absorbed.ts';
import { ABSORBED_REST } from './parameters.ts';
import type { Rest } from './rest.ts';

/**
 * Where the absorbed text `at` stands now: in what its host became, else in another text; undefined
 * where its words are gone.
 */
export function stayAbsorbed(
  at: number,
  host: number | undefined,
  { absorbed, news, rarity, absorbedOverlaps }: Rest,
): { host: number; doubtful: boolean } | undefined {
  const part = elementAt(absorbed, at);
  const whole = host === undefined ? undefined : elementAt(news, host);
  if (whole && host !== undefined) {
    if (passageErrors(part.words, whole.words, sharedWords(part, whole, rarity)) !== undefined)
      return { host, doubtful: false };
    if (commonInOrder(part.words, whole.words) >= part.words.length * ABSORBED_REST)
      return { host, doubtful: true };
  }
  return hostOf(part, news, elementAt(absorbedOverlaps, at));
}
