import { isKnown, type NameRules } from '../../../language/names.ts';
import { elementAt } from '../../../text/sure.ts';
import { is, verb } from './features.ts';
import { INTRODUCTION_REACH } from './parameters.ts';
import type { Word } from './words.ts';

/**
 * The places of nouns for an unnamed person: 'a farmer', 'the young driver', 'his brother'. Such a
 * person may be whom a pronoun means, so that a name is not the only choice. Indexes of the nouns.
 */
export function findRivals(words: readonly Word[], rules: NameRules): Set<number> {
  const rivals = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    const word = elementAt(words, at);
    if (
      word.shape !== 'lower' ||
      !is(word, 'role', 'kin') ||
      !isKnown(word.fold, rules) ||
      word.possessive
    )
      continue;
    const after = words[at + 1];
    if (
      after &&
      after.shape !== 'mark' &&
      !is(after, 'function-word', verb) &&
      !rules.endings.past.test(after.fold)
    )
      continue;
    if (isIntroduced(words, at, rules)) rivals.add(at);
  }
  return rivals;
}

/** An article, a possessive or a possessive pronoun up to two words before, in the same phrase. */
function isIntroduced(words: readonly Word[], at: number, rules: NameRules): boolean {
  for (let before = at - 1; before >= Math.max(0, at - INTRODUCTION_REACH); before--) {
    const word = elementAt(words, before);
    if (word.shape === 'mark') return false;
    if (
      word.link === 'definite' ||
      word.link === 'indefinite' ||
      word.possessive ||
      rules.pronouns.has(word.fold)
    )
      return true;
  }
  return false;
}
