import { FeatureSet } from './feature-set.ts';
import type { NameRules } from './names.ts';

/** A noun that says what something is and ends its name: a bank, a treaty, a river. */
export const nameHead = FeatureSet.of('organisation-head', 'thing-head', 'place-head');
export const commonWord = FeatureSet.of('frequent', 'known');

/** What holds for a noun in the plural too. */
const plurals = FeatureSet.of('role', 'kin', 'title', 'demonym').with(nameHead).with(commonWord);

/** Shorter words in -s are no plurals. Letters; set by hand, not measured. */
const SHORTEST_PLURAL = 4;

/**
 * The features of a folded word that may be a plural: its own, and those of its singular that
 * survive.
 *
 * @param own What the word is listed with.
 */
export function withSingular(word: string, own: FeatureSet, rules: NameRules): FeatureSet {
  if (!word.endsWith('s') || word.length < SHORTEST_PLURAL || own.is('frequent')) return own;
  const singular = rules.features.get(word.slice(0, -1));
  return singular ? own.with(singular.within(plurals)) : own;
}
