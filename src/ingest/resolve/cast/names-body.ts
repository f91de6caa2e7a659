import { FeatureSet } from '../../../language/feature-set.ts';
import { firstName } from '../../../language/first-name.ts';
import { isPhrase } from '../../../language/is-phrase.ts';
import { commonWord, nameHead, withSingular } from '../../../language/name-features.ts';
import type { NameRules } from '../../../language/names.ts';
import { fold } from '../../../text/fold.ts';
import { first, last } from '../../../text/sure.ts';
import { ACRONYM_LETTERS, BODY_LEAST, SHOUTED_LETTERS } from '../parameters.ts';

/** A name that was taken for an organisation's, over all articles that hold it. */
export interface BodyName {
  /** Its fullest form. */
  readonly name: string;
  /** The strongest evidence of an article, log-odds. */
  readonly score: number;
  /** How many articles hold it. */
  readonly articles: number;
  /** Whether what belongs to a firm stands beside it: 'Harbourline shares'. */
  readonly asFirm: boolean;
}

interface Word {
  readonly text: string;
  readonly fold: string;
  readonly features: FeatureSet;
}

const shoutedWord = commonWord.with(FeatureSet.of('place'));
const shoutedName = shoutedWord.with(firstName).with(FeatureSet.of('last-name'));
const noBody = FeatureSet.of('thing-head', 'clock-word', 'title', 'legal-form', 'name-suffix');
/** 'D-Newport': what a party and a state look like, in a parenthesis behind a name. */
const partyAndState = /^\p{Lu}-/u;
/** Capitals inside a word: BellSouth. */
const mixedCase = /\p{Ll}\p{Lu}/u;
const formerly = FeatureSet.of('past-role', 'role-qualifier');

/**
 * Whether a name that was taken for an organisation's says so by itself, so that the story may list
 * it. What only stands where a body would (a shouted word, a people, 'the Committee', a model of a
 * car, half of a person's name) is better left out than called one.
 */
export function namesBody(body: BodyName, rules: NameRules): boolean {
  const words = wordsOf(body.name, rules);
  if (isBrand(words, rules)) return true;
  const [word, ...others] = words;
  if (word === undefined) return false;
  return others.length > 0 ? severalNameBody(words, body, rules) : oneNamesBody(word, body);
}

/**
 * Whether a name that was taken for a place's is no person's by its words: 'Kanye West' is named
 * like a quarter of a town.
 */
export function namesPlace(name: string, rules: NameRules): boolean {
  const words = wordsOf(name, rules);
  return !(
    words.length === 2 &&
    rules.compass.test(last(words).fold) &&
    first(words).features.is(firstName) &&
    !first(words).features.is(commonWord, 'place')
  );
}

const wordsOf = (name: string, rules: NameRules): Word[] =>
  name.split(' ').map((text) => {
    const folded = fold(text);
    const bare = folded.replace(/\.$/, '');
    const own = rules.features.get(folded) ?? rules.features.get(bare) ?? FeatureSet.empty;
    return { text, fold: bare, features: withSingular(bare, own, rules) };
  });

const isBrand = (words: readonly Word[], rules: NameRules): boolean =>
  words.length === 1
    ? rules.brands.has(first(words).fold)
    : isPhrase(words, 'organisation-head', rules);

function oneNamesBody(word: Word, { score, articles, asFirm }: BodyName): boolean {
  const { text, features } = word;
  if (features.is('demonym') || partyAndState.test(text)) return false;
  if (isLoud(text)) return lettersNameBody(word, { score, articles });
  if (features.is('institution') || mixedCase.test(text)) return true;
  if (features.is('frequent', nameHead)) return score >= BODY_LEAST.commonWord;
  return score >= (asFirm ? BODY_LEAST.firm : BODY_LEAST.word) || articles > 2;
}

/** Whether capitals are the letters of a body: neither a shouted word nor a model or a measure. */
function lettersNameBody(
  { text, features }: Word,
  { score, articles }: Pick<BodyName, 'score' | 'articles'>,
): boolean {
  const letters = text.replace(/\P{L}/gu, '').length;
  if (features.is(noBody) || /\d/.test(text) || /^\p{Lu}{2,}s$/u.test(text)) return false;
  const shouted = letters > ACRONYM_LETTERS ? shoutedName : shoutedWord;
  if (letters >= SHOUTED_LETTERS && features.is(shouted)) return false;
  if (letters <= 2) return score >= BODY_LEAST.twoLetters;
  return (
    score >= (letters > ACRONYM_LETTERS ? BODY_LEAST.manyLetters : BODY_LEAST.letters) ||
    (articles > 1 && !features.is(commonWord))
  );
}

/** Capitals throughout, but for the plural's ending: 'PCs'. */
const isLoud = (text: string): boolean => /^[\p{Lu}\p{N}&.'’-]{2,}s?$/u.test(text);

function severalNameBody(words: readonly Word[], { score }: BodyName, rules: NameRules): boolean {
  const [head, tail] = [first(words), last(words)];
  if (isFormer(head) || partyAndState.test(head.text)) return false;
  if (words.every(({ text }) => isLoud(text)) && !tail.features.is('firm-head')) return false;
  const link = words.findIndex(({ text }) => /^(?:\p{Ll}|&$)/u.test(text));
  if (link > 0) return joinedNameBody(words, link, rules);
  if (words.every(({ features }) => features.is('legal-form', 'demonym', 'place'))) return false;
  if (score < BODY_LEAST.commonWord && isLikePerson(words)) return false;
  return (
    tail.features.is('organisation-head', 'firm-head', 'legal-form') ||
    head.features.is('organisation-head') ||
    score >= BODY_LEAST.words
  );
}

/** 'Former', 'Retired': before somebody's title, of which the rest was taken for a body. */
const isFormer = ({ features }: Word): boolean =>
  features.is(formerly) || (features.is('title-modifier') && features.is('human-verb'));

/** 'Bank of X', 'X & Y', 'X and Y Administration': by the head that the joining word leaves. */
function joinedNameBody(words: readonly Word[], link: number, { links }: NameRules): boolean {
  const before = words.slice(0, link);
  if (words[link]?.text === '&')
    return words.some(({ text, features }) => text !== '&' && !features.is(firstName));
  const head = last(links.get(words[link]?.fold ?? '') === 'joining' ? words : before);
  return head.features.is('organisation-head') && !head.features.is('thing-head');
}

/** 'Elton Brand': a first name and a surname, though the surname may be the head of a body. */
const isLikePerson = (words: readonly Word[]): boolean =>
  words.length === 2 &&
  first(words).features.is('shared-first-name') &&
  !first(words).features.is('frequent', 'place') &&
  last(words).features.is('last-name') &&
  !last(words).features.is('firm-head');
