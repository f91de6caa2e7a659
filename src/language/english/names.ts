import { type Gender, type Link, type NamePhrase, type NameRules, WordClass } from '../names.ts';
import cities from './data/cities.json' with { type: 'json' };
import commonWords from './data/common-words.json' with { type: 'json' };
import countries from './data/countries.json' with { type: 'json' };
import firstNames from './data/first-names.json' with { type: 'json' };
import lastNames from './data/last-names.json' with { type: 'json' };
import * as organisations from './data/name-organisations.ts';
import * as places from './data/name-places.ts';
import * as titles from './data/name-titles.ts';
import * as words from './data/name-words.ts';

const { last, frequent, place, title, honorific } = WordClass;

/**
 * The lists and what their words are; '_' joins the words of a phrase, '|' separates entries that
 * hold spaces.
 */
const lists: readonly (readonly [string, number])[] = [
  [firstNames.female, WordClass.femaleFirst],
  [firstNames.male, WordClass.maleFirst],
  [firstNames.either, WordClass.eitherFirst],
  [firstNames.shared, WordClass.sharedFirst],
  [lastNames.last, last],
  [lastNames.shared, WordClass.sharedLast],
  [commonWords.frequent, frequent],
  [commonWords.known, WordClass.known],
  [countries.countries.replace(/[(),]/g, '').replaceAll(' ', '_').replaceAll('|', ' '), place],
  [countries.states.replaceAll(' ', '_').replaceAll('|', ' '), place],
  [places.places, place],
  [cities.cities, place],
  [places.demonyms, WordClass.demonym],
  [titles.honorifics, honorific],
  [titles.titles, title],
  [titles.titleModifiers, WordClass.modifier],
  [`${titles.roles} ${titles.kin} ${titles.titles}`, WordClass.role],
  [titles.kin, WordClass.kin],
  [titles.suffixes, WordClass.suffix],
  [titles.particles, WordClass.particle],
  [titles.boundParticles, WordClass.boundParticle],
  [titles.bynames, WordClass.byname],
  [organisations.organisationHeads, WordClass.organisationHead],
  [organisations.firmHeads, WordClass.firmHead | WordClass.organisationHead],
  [organisations.brands, WordClass.organisationHead],
  [organisations.thingHeads, WordClass.thingHead],
  [organisations.commonAcronyms, WordClass.thingHead],
  [organisations.placeHeads, WordClass.placeHead],
  [words.functionWords, WordClass.function],
  [words.speechVerbs, WordClass.speechVerb],
  [words.humanVerbs, WordClass.humanVerb],
  [words.auxiliaries, WordClass.auxiliary],
  [words.placePrepositions, WordClass.placePreposition],
  [words.reflexives, WordClass.reflexive],
  [words.calendar, WordClass.calendar],
  [words.calendarNames, WordClass.calendarName],
  [words.surnamesFirst, WordClass.surnameFirst],
];

function readLists(): Pick<NameRules, 'classes' | 'phrases'> {
  const classes = new Map<string, number>();
  const phrases = new Map<string, NamePhrase[]>();
  for (const [list, bit] of lists) {
    for (const entry of list.split(' ')) {
      if (entry.includes('_')) addPhrase(phrases, entry.split('_'), bit);
      else classes.set(entry, (classes.get(entry) ?? 0) | bit);
    }
  }
  for (const some of phrases.values()) some.sort((a, b) => b.words.length - a.words.length);
  return { classes, phrases };
}

function addPhrase(
  phrases: Map<string, NamePhrase[]>,
  entry: readonly string[],
  bit: number,
): void {
  const some = phrases.get(entry[0]!) ?? [];
  const known = some.find((phrase) => phrase.words.join(' ') === entry.join(' '));
  const rest = some.filter((phrase) => phrase !== known);
  phrases.set(entry[0]!, [...rest, { words: entry, classes: bit | (known?.classes ?? 0) }]);
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
