import { FeatureSet } from '../feature-set.ts';
import type { Feature } from '../features.ts';
import type { Gender, Link, NameRules, NamePhrase } from '../names.ts';
import cities from './data/cities.json' with { type: 'json' };
import commonWords from './data/common-words.json' with { type: 'json' };
import countries from './data/countries.json' with { type: 'json' };
import firstNames from './data/first-names.json' with { type: 'json' };
import lastNames from './data/last-names.json' with { type: 'json' };
import * as organisations from './data/name-organisations.ts';
import * as places from './data/name-places.ts';
import * as titles from './data/name-titles.ts';
import * as words from './data/name-words.ts';

/**
 * The lists and what their words are; '_' joins the words of a phrase, '|' separates entries that
 * hold spaces.
 */
const lists: readonly (readonly [string, ...Feature[]])[] = [
  [firstNames.female, 'female-name'],
  [firstNames.male, 'male-name'],
  [firstNames.either, 'either-name'],
  [firstNames.shared, 'shared-first-name'],
  [lastNames.last, 'last-name'],
  [lastNames.shared, 'shared-last-name'],
  [commonWords.frequent, 'frequent'],
  [commonWords.known, 'known'],
  [countries.countries.replace(/[(),]/g, '').replaceAll(' ', '_').replaceAll('|', ' '), 'place'],
  [countries.states.replaceAll(' ', '_').replaceAll('|', ' '), 'place'],
  [places.places, 'place'],
  [cities.cities, 'place'],
  [places.demonyms, 'demonym'],
  [titles.honorifics, 'honorific'],
  [titles.titles, 'title'],
  [titles.titleModifiers, 'title-modifier'],
  [`${titles.roles} ${titles.kin} ${titles.titles}`, 'role'],
  [titles.kin, 'kin'],
  [titles.suffixes, 'name-suffix'],
  [titles.particles, 'particle'],
  [titles.boundParticles, 'bound-particle'],
  [titles.bynames, 'byname'],
  [organisations.organisationHeads, 'organisation-head'],
  [organisations.firmHeads, 'firm-head', 'organisation-head'],
  [organisations.brands, 'organisation-head'],
  [organisations.thingHeads, 'thing-head'],
  [organisations.commonAcronyms, 'thing-head'],
  [organisations.placeHeads, 'place-head'],
  [words.functionWords, 'function-word'],
  [words.speechVerbs, 'speech-verb'],
  [words.humanVerbs, 'human-verb'],
  [words.auxiliaries, 'auxiliary'],
  [words.placePrepositions, 'place-preposition'],
  [words.reflexives, 'reflexive'],
  [words.calendar, 'calendar'],
  [words.calendarNames, 'calendar-name'],
  [words.surnamesFirst, 'surname-first'],
];

function readLists(): Pick<NameRules, 'features' | 'phrases'> {
  const features = new Map<string, FeatureSet>();
  const phrases = new Map<string, NamePhrase[]>();
  for (const [list, ...names] of lists) {
    const more = FeatureSet.of(...names);
    for (const entry of list.split(' ')) {
      if (entry.includes('_')) addPhrase(phrases, entry.split('_'), more);
      else features.set(entry, features.get(entry)?.with(more) ?? more);
    }
  }
  for (const some of phrases.values()) some.sort((a, b) => b.words.length - a.words.length);
  return { features, phrases };
}

function addPhrase(
  phrases: Map<string, NamePhrase[]>,
  entry: readonly string[],
  more: FeatureSet,
): void {
  const some = phrases.get(entry[0]!) ?? [];
  const known = some.find((phrase) => phrase.words.join(' ') === entry.join(' '));
  const rest = some.filter((phrase) => phrase !== known);
  phrases.set(entry[0]!, [...rest, { words: entry, features: known?.features.with(more) ?? more }]);
}

function readNicknames(): Map<string, number[]> {
  const sets = new Map<string, number[]>();
  words.nicknames
    .trim()
    .split('\n')
    .forEach((line, n) => {
      for (const name of line.split(' ')) sets.set(name, [...(sets.get(name) ?? []), n]);
    });
  return sets;
}

const gendered = (list: string, gender: Gender): [string, Gender][] =>
  list.split(' ').map((word) => [word, gender]);

export const names: NameRules = {
  ...readLists(),
  nicknames: readNicknames(),
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
  gendered: new Map([
    ...gendered(
      'mr mr. sir lord king prince duke emperor baron count earl father brother son husband uncle nephew grandfather grandson chairman congressman spokesman businessman actor widower pope',
      'male',
    ),
    ...gendered(
      'mrs mrs. ms ms. miss dame lady madam queen princess duchess empress baroness countess sister daughter wife aunt niece mother grandmother granddaughter chairwoman congresswoman spokeswoman businesswoman actress widow',
      'female',
    ),
  ]),
  compoundTails: new Set(words.compoundTails.split(' ')),
  compoundHeads: new Set(words.compoundHeads.split(' ')),
  belongings: new Set(words.belongings.split(' ')),
  links: new Map(
    Object.entries(words.links).flatMap(([link, list]) =>
      list.split(' ').map((word) => [word, link as Link] as const),
    ),
  ),
  endings: {
    past: /ed$/,
    participle: /ing$/,
    adverb: /ly$/,
    agent: /(?:er|or|ist)$/,
    creed: /...isms?$/,
  },
  brands: new Set(organisations.brands.split(' ').filter((brand) => !brand.includes('_'))),
  holdings: new Set(organisations.holdings.split(' ')),
  copulas: new Set(['is', 'was']),
  pluralVerbs: new Set(['are', 'were', 'have', 'do']),
  supposing: new Set(['if', 'though', 'wish', 'that', 'help', 'make', 'let']),
  thingOwner: 'its',
  inhabitants: ['er', 'ite', 'ian', 'an', 'n'],
  firmThings: new Set(organisations.firmThings.split(' ')),
  saints: new Set(places.saints.split(' ')),
  directions: /^(?:north|south|east|west)/,
  compass: /^(?:north|south)?(?:north|south|east|west)(?:ern)?$/,
  lineage: new Set(titles.lineage.split(' ')),
  foreignArticles: new Set(titles.foreignArticles.split(' ')),
  party: /^(?:born|aged|dem|rep|con|lab|[rdi](?:-.*)?)$/,
  legalForm: / (?:inc|ltd|llc|plc|corp|co)$/,
};
