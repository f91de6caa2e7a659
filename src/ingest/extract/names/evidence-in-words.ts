import { FeatureSet } from '../../../language/feature-set.ts';
import { isPhrase } from '../../../language/is-phrase.ts';
import type { NameRules } from '../../../language/names.ts';
import { unbound } from '../../../language/person-name.ts';
import type { NameCue } from '../../../model/name-cues.ts';
import { first, last } from '../../../text/sure.ts';
import type { NameCandidate } from './candidates.ts';
import { commonWord, firstName, is, nameHead } from './features.ts';
import {
  EAST_ASIAN_WORDS,
  LONGEST_SYLLABLE,
  SHORTEST_EAST_ASIAN,
  SHORTEST_PLURAL_OF_NAME,
} from './parameters.ts';
import { stormIn } from './storms.ts';
import type { Word } from './words.ts';

/** Capitals inside a word, other than after Mc, De and the like. */
const mixedCase = /^(?!Mac?\p{Lu}|Mc\p{Lu}|[DdLV][aeiu]n?\p{Lu}|Fitz)\p{L}*\p{Ll}\p{Lu}/u;

/** The cue of how many words a name has; longer ones have many. */
const lengths: readonly (NameCue | undefined)[] = [
  undefined,
  'one-word',
  'two-words',
  'three-words',
  'four-words',
];

/** A name as its cues see it. */
interface Name {
  readonly words: readonly Word[];
  readonly head: Word;
  readonly tail: Word;
  /** The last word but for 'Jr.' and the like. */
  readonly surname: Word;
  /** Whether its first word is a foreign article ('El', 'La'), a given name. */
  readonly foreign: boolean;
  readonly given: boolean;
  readonly candidate: NameCandidate;
  readonly text: string;
  readonly rules: NameRules;
}

/** The cues in the words of a name. */
export function cuesOfWords(candidate: NameCandidate, text: string, rules: NameRules): NameCue[] {
  const name = nameOf(candidate, text, rules);
  return groups.flatMap((cuesOf) => cuesOf(name));
}

function nameOf(candidate: NameCandidate, text: string, rules: NameRules): Name {
  const words = withSurname(
    withoutNickname(candidate.sentence.words.slice(candidate.from, candidate.to)).filter(
      (word) => word.shape !== 'mark',
    ),
  );
  const [head, tail] = [first(words), last(words)];
  const surname = last(is(tail, 'name-suffix') && words.length > 1 ? words.slice(0, -1) : words);
  const foreign =
    words.length > 1 && head.shape === 'capital' && rules.foreignArticles.has(head.fold);
  const given = is(head, firstName) && (!foreign || is(surname, 'last-name'));
  return { words, head, tail, surname, foreign, given, candidate, text, rules };
}

/** The cue where the condition holds. */
const when = (holds: boolean, cue: NameCue): NameCue[] => (holds ? [cue] : []);

const groups: readonly ((name: Name) => readonly NameCue[])[] = [
  ({ words }) => [lengths[words.length] ?? 'many-words'],
  cuesOfLists,
  ({ words }) => cuesOfInitials(words),
  cuesOfForm,
  ({ words }) => cuesOfCommon(words),
  cuesOfKinds,
];

/** What the lists of first and last names hold. */
function cuesOfLists({ words, head, surname, given }: Name): NameCue[] {
  const several = words.length > 1;
  const cues: NameCue[] = [];
  if (given) cues.push(is(head, 'frequent') ? 'first-name-common' : 'first-name');
  if ((several || !is(head, firstName)) && is(surname, 'last-name', 'surname-first'))
    cues.push(is(surname, commonWord) ? 'last-name-common' : 'last-name');
  return [
    ...cues,
    ...when(given && is(head, 'shared-first-name') && !is(head, 'frequent'), 'well-known-first'),
    ...when(
      several && is(surname, 'shared-last-name') && !is(surname, 'frequent'),
      'well-known-last',
    ),
    ...when(
      words.slice(1, -1).some((word) => is(word, firstName) && !is(word, 'frequent')),
      'first-inside',
    ),
  ];
}

/** Particles, saints, suffixes, hyphens: how names are built. */
function cuesOfForm({ words, head, tail, foreign, candidate, text, rules }: Name): NameCue[] {
  const several = words.length > 1;
  const cues: NameCue[] = [];
  if (words.slice(1).some((word) => word.shape === 'lower' && is(word, 'particle')))
    cues.push(words.some((word) => rules.lineage.has(word.fold)) ? 'lineage' : 'particle');
  cues.push(
    ...when(foreign, 'foreign-article'),
    ...when(several && rules.saints.has(head.fold) && !candidate.title, 'saint'),
    ...when(rules.endings.creed.test(tail.fold), 'creed'),
    ...when(several && is(tail, 'name-suffix'), 'suffix'),
    ...when(isEastAsian(words), 'east-asian'),
  );
  if (words.some((word) => unbound(word.fold, rules) !== word.fold)) cues.push('bound-particle');
  else if (words.some((word) => word.fold.includes('-'))) cues.push('hyphen');
  return [
    ...cues,
    ...when(
      words.some((word) => mixedCase.test(text.slice(word.start, word.end))),
      'mixed-case',
    ),
  ];
}

const surnameOnly = FeatureSet.of('last-name');

/**
 * 'Jean-Luc de la Tour': behind a first name and a particle stands a surname, whatever else the
 * word is.
 */
function withSurname(words: readonly Word[]): readonly Word[] {
  const [head, tail, before] = [words[0], words.at(-1), words.at(-2)];
  return tail &&
    words.length > 2 &&
    is(head, firstName) &&
    !is(head, 'frequent', 'place', nameHead) &&
    before?.shape === 'lower' &&
    is(before, 'particle') &&
    is(tail, nameHead, commonWord)
    ? [...words.slice(0, -1), { ...tail, features: surnameOnly }]
    : words;
}

/** The words of a name but for those between marks: ‘Eddie “The Eel” Roe’. */
function withoutNickname(words: readonly Word[]): readonly Word[] {
  const marks = words.flatMap(({ shape, fold }, n) =>
    shape === 'mark' && fold !== '&' ? [n] : [],
  );
  const [opening, closing] = marks;
  return opening !== undefined && closing !== undefined && opening > 0
    ? [...words.slice(0, opening), ...words.slice(closing + 1)]
    : words;
}

function cuesOfInitials(words: readonly Word[]): NameCue[] {
  const isInitial = ({ shape }: Word): boolean => shape === 'initial';
  return [
    ...when(isInitial(first(words)), 'initial'),
    ...when(words.length > 1 && isInitial(last(words)), 'initial-last'),
    ...when(words.slice(1, -1).some(isInitial), 'initial-inside'),
  ];
}

/** Two syllables of Chinese in Latin letters. */
const pinyin = (() => {
  const syllable =
    '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|er|a|o|e|i|u)';
  return new RegExp(`^${syllable}{2}$`);
})();

function isEastAsian(words: readonly Word[]): boolean {
  const [surname, given] = words;
  if (!given || !is(surname, 'surname-first') || words.length > EAST_ASIAN_WORDS) return false;
  if (
    words.length === 2 &&
    given.fold.length >= SHORTEST_EAST_ASIAN &&
    !is(given, commonWord, firstName) &&
    pinyin.test(given.fold)
  )
    return true;
  return (
    /^[a-z]{1,6}-[a-z]{1,6}$/.test(given.fold) ||
    (words.length > 2 &&
      words.slice(1).every((word) => word.fold.length <= LONGEST_SYLLABLE && !is(word, commonWord)))
  );
}

/** What is in the dictionary, or named often. */
function cuesOfCommon(words: readonly Word[]): NameCue[] {
  const [head, tail] = [first(words), last(words)];
  const allCommon =
    words.every((word) => is(word, commonWord)) &&
    (words.length === 1 || !is(head, 'shared-first-name') || is(head, 'frequent'));
  const noneCommon = words.every(
    (word) => !is(word, commonWord, 'place', 'demonym') || isLowerParticle(word),
  );
  return [
    ...cueOfFame(head, 'frequent-first', 'known-first'),
    ...(words.length > 1 ? cuesOfCommonTail(tail) : []),
    ...when(
      words
        .slice(1, -1)
        .some((word) => is(word, 'frequent') && word.shape !== 'lower' && !is(word, 'particle')),
      'frequent-inside',
    ),
    ...when(allCommon, 'all-common'),
    ...when(noneCommon, 'none-common'),
  ];
}

const isLowerParticle = (word: Word): boolean => word.shape === 'lower' && is(word, 'particle');

const cueOfFame = (word: Word, frequent: NameCue, known: NameCue): NameCue[] =>
  is(word, 'frequent') ? [frequent] : when(is(word, 'known'), known);

const cuesOfCommonTail = (tail: Word): NameCue[] => [
  ...when(isPlural(tail), 'plural-last'),
  ...when(
    is(tail, commonWord) && !is(tail, 'last-name', firstName, 'surname-first', 'name-suffix'),
    'unsurnamed-last',
  ),
  ...cueOfFame(tail, 'frequent-last', 'known-last'),
];

/** Panthers, Nets: common words, no surnames. */
const isPlural = (word: Word): boolean =>
  word.fold.length >= SHORTEST_PLURAL_OF_NAME &&
  /[^su]s$/.test(word.fold) &&
  is(word, commonWord) &&
  !is(word, 'last-name');

/** What else than a person the words may name. */
function cuesOfKinds(name: Name): NameCue[] {
  const { words, head, surname, candidate, rules } = name;
  const several = words.length > 1;
  // Of two words the last stands, though it may be a suffix.
  const tail = words.length > 2 ? surname : last(words);
  const cues: NameCue[] = [
    ...when(
      isPhrase(words, 'organisation-head', rules) || (!several && rules.brands.has(head.fold)),
      'brand',
    ),
    ...cuesOfPlace(words, rules),
    ...when(
      words.some((word) => is(word, 'demonym')),
      'demonym',
    ),
    ...cuesOfCapitals(name, tail),
    ...when(candidate.joined, 'joined'),
    ...when(stormIn(words) > 0 || isPhrase(words, 'storm', rules), 'storm'),
    ...when(is(tail, 'organisation-head'), 'organisation-head'),
    ...when(is(tail, 'thing-head'), 'thing-head'),
    ...when(is(tail, 'place-head'), 'place-head'),
    ...when(several && rules.compass.test(head.fold), 'compass-first'),
    ...when(several && is(head, nameHead) && !is(head, firstName), 'head-first'),
    ...when(
      words.slice(1).some((word) => is(word, 'function-word') && word.shape !== 'lower'),
      'function-inside',
    ),
  ];
  if (words.some((word) => is(word, 'title', 'honorific'))) return [...cues, 'title-word'];
  return words.some((word) => is(word, 'role')) ? [...cues, 'role-word'] : cues;
}

function cuesOfPlace(words: readonly Word[], rules: NameRules): NameCue[] {
  if (isPhrase(words, 'place', rules)) return ['place', 'place-phrase'];
  const places = words.filter((word) => is(word, 'place'));
  if (places.length && words.every((word) => is(word, 'place', 'place-head'))) return ['place'];
  return when(
    places.some((word) => !(word === words[0] ? is(word, firstName) : is(word, 'last-name'))),
    'place-inside',
  );
}

function cuesOfCapitals({ words, head, candidate }: Name, tail: Word): NameCue[] {
  const isUpper = ({ shape }: Word): boolean => shape === 'upper';
  const titled = candidate.title !== undefined;
  // 'Harbourline CEO': no surname is two to four capitals; 'King Harald VII' counts kings.
  const post =
    words.length > 1 &&
    isUpper(tail) &&
    (!isUpper(head) || !is(head, firstName)) &&
    /^[a-z]{2,4}$/.test(tail.fold) &&
    !is(tail, 'last-name', 'name-suffix') &&
    !(titled && /^[ivx]+$/.test(tail.fold));
  return [
    ...(words.every(isUpper) ? when(true, 'acronym') : when(words.some(isUpper), 'acronym-inside')),
    ...when(post, 'acronym-last'),
  ];
}
