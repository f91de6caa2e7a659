import { FeatureSet } from '../../../language/feature-set.ts';
import type { Feature } from '../../../language/features.ts';

export { firstName } from '../../../language/first-name.ts';
export { commonWord, nameHead } from '../../../language/name-features.ts';

/** Features that the reading of names asks for together. */
export const verb = FeatureSet.of('auxiliary', 'speech-verb', 'human-verb');

/** Whether there is a word and it has any of these features. */
export const is = (
  word: { readonly features: FeatureSet } | undefined,
  ...any: readonly (Feature | FeatureSet)[]
): boolean => word !== undefined && word.features.is(...any);
