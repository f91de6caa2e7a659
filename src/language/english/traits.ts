import { lexicon } from './lexicon.ts';
import { plural } from './verb-forms.ts';

const oneOf = (words: Iterable<string>): string => [...words].join('|');

const ofHealth = (feature: 'topic-noun' | 'topic-word'): string[] =>
  [...lexicon.with(feature)].filter((word) => lexicon.valuesOf(word, feature).includes('health'));
const health = ofHealth('topic-noun').flatMap((noun) => [noun, plural(noun)]);

/**
 * English words that state an age, a belief, an origin, an illness or a street address. Colours
 * count only beside 'man', 'woman' and the like.
 */
export const traits = new RegExp(
  [
    String.raw`\b\d{1,3}[- ]years?[- ]old\b`,
    String.raw`\baged? \d{1,3}\b`,
    String.raw`\bborn (?:in|on) [\p{L}\p{N} ]+`,
    String.raw`\b\d+ \p{Lu}\p{L}+ (?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Square)\b`,
    String.raw`\b(?:${oneOf(lexicon.with('belief'))})s?\b`,
    String.raw`\b(?:${oneOf(lexicon.with('origin'))}) (?:man|woman|men|women|people|person|descent|origin|politician|leader)\b`,
    String.raw`\b(?:${oneOf([...health, ...ofHealth('topic-word')])})\b`,
  ].join('|'),
  'giu',
);
