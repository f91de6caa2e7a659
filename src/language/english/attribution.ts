import type { AttributionWords, PronounWords } from '../attribution.ts';
import type { SpeechFrame } from '../verbs.ts';
import { lexicon } from './lexicon.ts';

export const pronouns: PronounWords = {
  speakers: lexicon.with('speaking-pronoun'),
  near: lexicon.with('near-pronoun'),
  thing: 'it',
  several: 'they',
  one: new Map([
    ['he', 'male'],
    ['she', 'female'],
  ]),
  objects: lexicon.with('object-pronoun'),
  owners: lexicon.with('owner-pronoun'),
  nearOwners: lexicon.with('near-owner'),
  feminine: /^(?:she|hers?|herself|mrs|ms|miss|mme|queen|princess|lady|.*woman)\b/i,
  masculine: /^(?:he|him|his|himself|mr|messrs|king|prince|lord|.*(?<!wo)man)\b/i,
};

const say: readonly SpeechFrame[] = ['say'];
const none: readonly SpeechFrame[] = [];

export const attribution: AttributionWords = {
  naming: lexicon.with('calling'),
  mind: lexicon.with('mind'),
  wording: lexicon.with('using-words'),
  putting: lexicon.with('putting'),
  near: lexicon.with('reading-out'),
  quoting: lexicon.with('quoting'),
  idle: lexicon.with('idle'),
  particles: new Map([
    [
      'call',
      new Map([
        ['for', say],
        ['on', say],
        ['upon', say],
        ['out', none],
        ['off', none],
        ['up', none],
      ]),
    ],
  ]),
  judging: lexicon.with('before-judged'),
  carrying: lexicon.with('carrying'),
  crediting: lexicon.with('crediting'),
  attaching: lexicon.with('attaching'),
  namingParticiples: lexicon.with('naming-participle'),
  performing: lexicon.with('performing'),
  taking: lexicon.with('taking'),
  avoiding: lexicon.with('avoiding'),
  meaning: lexicon.with('meaning-verb'),
  meanings: lexicon.with('meaning-noun'),
  terms: lexicon.with('term'),
  mottos: lexicon.with('motto'),
  wishes: lexicon.with('wish'),
  contents: lexicon.with('before-content'),
  announcing: lexicon.with('announcing'),
  titleWords: lexicon.with('title-word'),
};
