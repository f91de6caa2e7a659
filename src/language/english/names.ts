import { first } from '../../text/sure.ts';
import { FeatureSet } from '../feature-set.ts';
import { ofPhrases } from '../features.ts';
import { type Gender, links, type NamePhrase, type NameRules } from '../names.ts';
import type { VerbReading } from '../verbs.ts';
import { lexicon } from './lexicon.ts';
import { verbForms } from './verb-forms.ts';

/** What makes a word one that the reading of names knows. */
const known = FeatureSet.of(
  'female-name',
  'male-name',
  'either-name',
  'shared-first-name',
  'last-name',
  'shared-last-name',
  'surname-first',
  'frequent',
  'known',
  'function-word',
  'honorific',
  'title',
  'title-modifier',
  'role',
  'kin',
  'name-suffix',
  'storm',
  'particle',
  'bound-particle',
  'byname',
  'organisation-head',
  'firm-head',
  'thing-head',
  'place-head',
  'place',
  'demonym',
  'calendar',
  'calendar-name',
  'speech-verb',
  'human-verb',
  'auxiliary',
  'place-preposition',
  'reflexive',
);

const speech = FeatureSet.of('speech-verb');

/**
 * What verbs of speech are in the past; in the third person, which is mostly a plural noun as well
 * (orders, views), only where their line says so.
 */
function pastsOfSpeech(): Map<string, FeatureSet> {
  const features = new Map<string, FeatureSet>();
  const verbs = [...lexicon.with('frame')].filter((verb) => !lexicon.has(verb, 'no-speaker'));
  for (const [word, { form }] of verbForms(verbs))
    if (form === 'past') features.set(word, lexicon.features.get(word)?.with(speech) ?? speech);
  return features;
}

const pasts = pastsOfSpeech();

/** Forms of verbs: of those that are nouns as well, the past and the participle in -ing. */
function plainVerbs(): Set<string> {
  const isPlain = ({ lemma, form }: VerbReading): boolean =>
    (form !== 'base' && form !== 'third') || !lexicon.has(lemma, 'noun-or-verb');
  return new Set(
    [...verbForms(lexicon.with('verb'))]
      .filter(([, reading]) => isPlain(reading))
      .map(([word]) => word),
  );
}

/** Phrases that stand for one word of a name. */
function readPhrases(): Map<string, NamePhrase[]> {
  const phrases = new Map<string, NamePhrase[]>();
  for (const phrase of lexicon.with(...ofPhrases)) {
    const features = lexicon.features.get(phrase);
    const words = phrase.split(' ');
    const [first = ''] = words;
    if (!features?.is(known) || words.length < 2) continue;
    const some = phrases.get(first) ?? [];
    some.push({ words, features });
    phrases.set(first, some);
  }
  for (const some of phrases.values()) some.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** A number for each set of first names that stand for each other. */
function readNicknames(): Map<string, number[]> {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  return new Map(
    Array.from(lexicon.with('nickname'), (name) => [
      name,
      lexicon.valuesOf(name, 'nickname').map(numberOf),
    ]),
  );
}

/** Fields between which people change, or which go together. */
const nearFields = new Set([
  'arts business',
  'arts media',
  'business law',
  'business media',
  'business politics',
  'business science',
  'business service',
  'business sport',
  'clergy politics',
  'crime service',
  'health science',
  'law police',
  'law politics',
  'law science',
  'media politics',
  'media science',
  'media sport',
  'military police',
  'military politics',
  'military royalty',
  'police politics',
  'politics royalty',
  'politics science',
]);

const gendered = (feature: 'male-word' | 'female-word', gender: Gender): [string, Gender][] =>
  Array.from(lexicon.with(feature), (word) => [word, gender]);

export const names: NameRules = {
  known,
  features: { get: (word) => pasts.get(word) ?? lexicon.features.get(word) },
  phrases: readPhrases(),
  nicknames: readNicknames(),
  fields: new Map(
    Array.from(lexicon.with('field'), (word) => [word, lexicon.valuesOf(word, 'field')]),
  ),
  nearFields,
  shortFor: new Map(
    Array.from(lexicon.with('short-for'), (word) => [
      word,
      first(lexicon.valuesOf(word, 'short-for')).replaceAll('-', ' '),
    ]),
  ),
  pronouns: new Map([
    ['he', { gender: 'male', subject: true, object: 'none' }],
    ['him', { gender: 'male', subject: false, object: 'plain' }],
    ['his', { gender: 'male', subject: false, object: 'none' }],
    ['himself', { gender: 'male', subject: false, object: 'none' }],
    ['she', { gender: 'female', subject: true, object: 'none' }],
    ['her', { gender: 'female', subject: false, object: 'alone' }],
    ['hers', { gender: 'female', subject: false, object: 'none' }],
    ['herself', { gender: 'female', subject: false, object: 'none' }],
  ]),
  gendered: new Map([...gendered('male-word', 'male'), ...gendered('female-word', 'female')]),
  ofAge: /^years?-old$/,
  compoundTails: lexicon.with('compound-tail'),
  compoundHeads: lexicon.with('compound-head'),
  belongings: lexicon.with('belonging'),
  links: lexicon.table('link', links),
  endings: {
    past: /ed$/,
    participle: /ing$/,
    adverb: /ly$/,
    agent: /(?:er|or|ist)$/,
    creed: /...isms?$/,
    elect: /-(?:elect|designate)$/,
  },
  verbs: plainVerbs(),
  brands: lexicon.with('brand'),
  holdings: lexicon.with('holding'),
  copulas: lexicon.with('copula'),
  pluralVerbs: lexicon.with('plural-verb'),
  supposing: lexicon.with('supposing'),
  thingOwner: 'its',
  thingSubject: 'it',
  inhabitants: ['er', 'ite', 'ian', 'an', 'n'],
  firmThings: lexicon.with('firm-thing'),
  saints: lexicon.with('saint'),
  directions: /^(?:north|south|east|west)/,
  compass: /^(?:north|south)?(?:north|south|east|west)(?:ern)?$/,
  lineage: lexicon.with('lineage'),
  foreignArticles: lexicon.with('foreign-article'),
  party: /^(?:born|aged|dem|rep|con|lab|[rdi](?:-.*)?)$/,
  legalForm: new RegExp(` (?:${[...lexicon.with('legal-form')].join('|')})$`),
};
