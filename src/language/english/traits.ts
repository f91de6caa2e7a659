import topics from './data/speech-topics.json' with { type: 'json' };
import { plural } from './verb-forms.ts';

const beliefs =
  'christian catholic protestant evangelical mormon jewish jew muslim islamic hindu buddhist sikh atheist orthodox';
const origins =
  'black white hispanic latino latina asian african arab indigenous mixed-race immigrant';
const health = topics.health.nouns.split(' ').flatMap((noun) => [noun, plural(noun)]);
const more = topics.health.words.split(' ');

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
    String.raw`\b(?:${beliefs.split(' ').join('|')})s?\b`,
    String.raw`\b(?:${origins.split(' ').join('|')}) (?:man|woman|men|women|people|person|descent|origin|politician|leader)\b`,
    String.raw`\b(?:${[...health, ...more].join('|')})\b`,
  ].join('|'),
  'giu',
);
