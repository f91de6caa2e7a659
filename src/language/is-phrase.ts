import type { Feature } from './features.ts';
import type { NameRules } from './names.ts';

/** Whether folded words are a phrase of the lists, with 'of' and 'the' between them or not. */
export function isPhrase(
  words: readonly { readonly fold: string }[],
  what: Feature,
  rules: NameRules,
): boolean {
  const phrases = rules.phrases.get(words[0]?.fold ?? '');
  return (
    phrases?.some(
      (phrase) =>
        phrase.features.is(what) &&
        phrase.words.length === words.length &&
        phrase.words.every((word, n) => words[n]?.fold === word),
    ) ?? false
  );
}
