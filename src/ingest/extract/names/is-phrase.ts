import type { Feature } from '../../../language/features.ts';
import type { NameRules } from '../../../language/names.ts';
import { elementAt } from '../../../text/sure.ts';
import type { Word } from './words.ts';

/** Whether the words are a phrase of the lists, with 'of' and 'the' between them or not. */
export function isPhrase(words: readonly Word[], what: Feature, rules: NameRules): boolean {
  const phrases = rules.phrases.get(elementAt(words, 0).fold);
  return (
    phrases?.some(
      (phrase) =>
        phrase.features.is(what) &&
        phrase.words.length === words.length &&
        phrase.words.every((word, n) => elementAt(words, n).fold === word),
    ) ?? false
  );
}
