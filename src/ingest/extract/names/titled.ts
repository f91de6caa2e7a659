import { WordClass } from '../../../language/names.ts';
import type { BlockKind } from '../../../model/article.ts';
import type { Word } from './words.ts';

const {
  frequent,
  known,
  role,
  kin,
  title,
  honorific,
  speechVerb,
  humanVerb,
  auxiliary,
  place,
  demonym,
  thingHead,
} = WordClass;
const first = WordClass.femaleFirst | WordClass.maleFirst | WordClass.eitherFirst;
const common = frequent | known | WordClass.function | speechVerb | humanVerb | auxiliary;

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
      if (word.classes & auxiliary) auxiliaries++;
      else lower += word.classes & (WordClass.function | WordClass.particle) ? 0 : 1;
    } else if (word.shape === 'capital' || word.shape === 'upper') {
      capitals++;
      if (
        n > 0 &&
        word.shape === 'capital' &&
        word.classes & common &&
        !(word.classes & (title | honorific))
      )
        commonCapitals++;
    }
  });
  if (upper >= 3 && upper >= capitals * 0.8 && lower === 0) return true;
  if (auxiliaries > 0) return false;
  if (kind === 'headline' || kind === 'heading') return commonCapitals > lower;
  if (words.at(-1)!.shape === 'mark' && last === '.') return false;
  return (
    capitals >= 4 && commonCapitals >= 2 && commonCapitals > capitals * 0.3 && lower * 5 <= capitals
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
      !(word.classes & common) ||
      word.classes & (role | kin | title | honorific | place | demonym) ||
      (word.classes & first && !(word.classes & frequent)) ||
      (word.classes & thingHead && !(word.classes & common));
    return stays ? { ...word, shape: 'capital' } : { ...word, shape: 'lower' };
  });
}
