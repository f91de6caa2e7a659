import { type ClauseWords, markers } from '../clauses.ts';
import type { VerbReading } from '../verbs.ts';
import { lexicon } from './lexicon.ts';

/** -ed and -ing words. */
function guessVerb(word: string): VerbReading | undefined {
  if (word.length < 5 || word.includes('-')) return undefined;
  if (word.endsWith('ed') && !word.endsWith('eed'))
    return { lemma: word.slice(0, -2), form: 'past' };
  if (word.endsWith('ing') && word.length > 6) return { lemma: word.slice(0, -3), form: 'ing' };
  return undefined;
}

export const clauses: ClauseWords = {
  markers: lexicon.table('marker', markers),
  guessVerb,
  auxiliaryForms: new Map([
    ['being', 'ing'],
    ['having', 'ing'],
    ['be', 'base'],
    ['been', 'base'],
  ]),
  contraction: /^(i|he|she|it|we|you|they|who|that|there|what|here)(['’](?:s|d|ll|ve|re|m))$/i,
  contracted: new Map([
    ['s', 'be'],
    ['d', 'modal'],
    ['ll', 'modal'],
    ['ve', 'have'],
    ['re', 'be'],
    ['m', 'be'],
  ]),
  contractedEnd: /'(?:s|re|m|ll|ve|d)$/,
  gluedArticle: /^(\p{L}*\p{Ll})-(an?|the)$/u,
  possessiveEnd: /^['’]s?$/,
  possessiveLetter: 's',
  elision: /^['‘’](?:\d0s|\d\d\b|(?:em|til|till|tis|twas|cause|n|bout|round)\b)/i,
  adverbEnd: /ly$/,
  notAdverbs: lexicon.with('not-adverb'),
  nounsToo: lexicon.with('noun-too'),
  adverbPairs: new Map([['so', 'called']]),
  placeAdverbs: lexicon.with('place-adverb'),
  objectPossessives: lexicon.with('object-possessive'),
  determinerPronouns: lexicon.with('determiner-pronoun'),
  quantifiers: lexicon.with('lone-quantifier'),
  pluralEnd: /[^s]s$/,
  pluralNouns: lexicon.with('plural-noun'),
  blaming: lexicon.with('blaming'),
  timeLimits: lexicon.with('time-limit'),
  reportsOn: /^ that\b/,
};
