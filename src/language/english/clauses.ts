import type { ClauseWords, Marker } from '../clauses.ts';
import type { VerbReading } from '../verbs.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const markers = new Map<string, Marker>([
  ['a', 'article'],
  ['an', 'article'],
  ['the', 'article'],
  ['who', 'person-relative'],
  ['whom', 'person-object-relative'],
  ['which', 'thing-relative'],
  ['what', 'free-relative'],
  ['whatever', 'any-relative'],
  ['that', 'complementiser'],
  ['to', 'direction'],
  ['by', 'agent'],
  ['as', 'capacity'],
  ['of', 'belonging'],
  ['and', 'addition'],
  ['or', 'alternative'],
  ['but', 'contrast'],
  ['according', 'source'],
  ['with', 'company'],
  ['per', 'channel'],
  ['familiar', 'attached'],
  ['close', 'attached'],
  ['privy', 'attached'],
  ['acquainted', 'attached'],
  ['be', 'bare-copula'],
]);

/** -ed and -ing words. */
function guessVerb(word: string): VerbReading | undefined {
  if (word.length < 5 || word.includes('-')) return undefined;
  if (word.endsWith('ed') && !word.endsWith('eed'))
    return { lemma: word.slice(0, -2), form: 'past' };
  if (word.endsWith('ing') && word.length > 6) return { lemma: word.slice(0, -3), form: 'ing' };
  return undefined;
}

export const clauses: ClauseWords = {
  markers,
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
  notAdverbs: set('family ally reply rally bully supply assembly july italy'),
  adverbPairs: new Map([['so', 'called']]),
  placeAdverbs: set('here there'),
  objectPossessives: set('her'),
  determinerPronouns: set('one another'),
  quantifiers: set('some many few several most all both'),
  pluralEnd: /[^s]s$/,
  pluralNouns: set('people police'),
  blaming: set('for of as'),
  reportsOn: /^ that\b/,
};
