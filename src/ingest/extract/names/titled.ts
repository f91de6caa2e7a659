import { FeatureSet } from '../../../language/feature-set.ts';
import type { BlockKind } from '../../../model/article.ts';
import { elementAt } from '../../../text/sure.ts';
import { commonWord, firstName, is, verb } from './features.ts';
import {
  TITLED_CAPITALS,
  TITLED_CAPITALS_A_LOWER,
  TITLED_COMMON,
  TITLED_COMMON_SHARE,
  TITLED_UPPER,
  TITLED_UPPER_SHARE,
} from './parameters.ts';
import type { Word } from './words.ts';

const common = FeatureSet.of('function-word').with(commonWord).with(verb);

/**
 * Whether the capitals of a sentence say little: a line in capitals, a headline or heading with
 * capitals throughout; `last` is its last character.
 */
export function isTitled(
  words: readonly Word[],
  kind: BlockKind,
  last: string | undefined,
): boolean {
  let capitals = 0;
  let commonCapitals = 0;
  let lower = 0;
  let upper = 0;
  let auxiliaries = 0;
  words.forEach((word, n) => {
    if (word.shape === 'upper') upper++;
    if (word.shape === 'lower') {
      if (is(word, 'auxiliary')) auxiliaries++;
      else lower += is(word, 'function-word', 'particle') ? 0 : 1;
    } else if (word.shape === 'capital' || word.shape === 'upper') {
      capitals++;
      if (n > 0 && word.shape === 'capital' && is(word, common) && !is(word, 'title', 'honorific'))
        commonCapitals++;
    }
  });
  if (upper >= TITLED_UPPER && upper >= capitals * TITLED_UPPER_SHARE && lower === 0) return true;
  if (auxiliaries > 0) return false;
  if (kind === 'headline' || kind === 'heading') return commonCapitals > lower;
  if (elementAt(words, words.length - 1).shape === 'mark' && last === '.') return false;
  return (
    capitals >= TITLED_CAPITALS &&
    commonCapitals >= TITLED_COMMON &&
    commonCapitals > capitals * TITLED_COMMON_SHARE &&
    lower * TITLED_CAPITALS_A_LOWER <= capitals
  );
}

/**
 * The words of such a sentence with the common ones in lower case, so that only what is left may be
 * a name.
 */
export function recase(words: readonly Word[]): Word[] {
  return words.map((word) => {
    if (word.shape !== 'capital' && word.shape !== 'upper') return word;
    const stays =
      !is(word, common) ||
      is(word, 'role', 'kin', 'title', 'honorific', 'place', 'demonym') ||
      (is(word, firstName) && !is(word, 'frequent')) ||
      (is(word, 'thing-head') && !is(word, common));
    return stays ? { ...word, shape: 'capital' } : { ...word, shape: 'lower' };
  });
}
