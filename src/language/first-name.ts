import { FeatureSet } from './feature-set.ts';
import type { Gender, NameRules } from './names.ts';

/** A first name, whoever bears it. */
export const firstName = FeatureSet.of('female-name', 'male-name', 'either-name');

const female = FeatureSet.of('female-name');
const male = FeatureSet.of('male-name');

/** The gender that the lists alone know a first name for. */
export function genderByLists(name: string | undefined, rules: NameRules): Gender | undefined {
  const sides = rules.features.get(name ?? '')?.within(firstName);
  if (sides === female) return 'female';
  return sides === male ? 'male' : undefined;
}
