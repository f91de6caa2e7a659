import { isPhrase } from '../../../language/is-phrase.ts';
import type { Link, NameRules } from '../../../language/names.ts';
import type { NameCue } from '../../../model/name-cues.ts';
import { firstAnswer } from '../../../text/first-answer.ts';
import { elementAt } from '../../../text/sure.ts';
import type { NameCandidate } from './candidates.ts';
import { commonWord, firstName, is, nameHead, verb as anyVerb } from './features.ts';
import { OFFICE_REACH } from './parameters.ts';
import { isNamelike, type WordRun } from './runs.ts';
import type { Word } from './words.ts';

/** A name and the word before it, or before its title. */
interface Before {
  readonly word: Word;
  /** The words of the sentence, and where the name begins and ends in them. */
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  readonly rules: NameRules;
}

/** What a word before a name may say of it: a cue, null for nothing, undefined for another sign. */
type Sign = (at: Before) => NameCue | null | undefined;

/** The cues of what stands before a name, its title included. */
export function cuesBefore(candidate: NameCandidate, text: string, rules: NameRules): NameCue[] {
  const { title, sentence, from, to } = candidate;
  const { words, titled } = sentence;
  const start = title?.from ?? from;
  const word = words[start - 1];
  const cues: NameCue[] = [];
  if (candidate.beforeTitle) cues.push('before-title');
  if (titled) cues.push('in-title-line');
  if (title) cues.push(...cuesOfTitle(candidate, title, rules));
  if (ownLine(candidate)) cues.push('line-of-its-own');
  if (!word) return [...cues, 'sentence-start'];
  if (word.shape === 'mark') return [...cues, ...cuesOfMark(words, start, to, text)];
  if (!titled) cues.push('mid-sentence');
  return [...cues, ...cuesOfWord({ word, words, start, end: to, rules }, Boolean(title))];
}

/** What the word before says; behind a title it can only be somebody's. */
function cuesOfWord(at: Before, titled: boolean): NameCue[] {
  const cues: NameCue[] = at.word.possessive ? [cueOfOwner(at)] : [];
  const cue = titled ? undefined : firstAnswer(signs, at);
  return cue ? [...cues, cue] : cues;
}

/** 'a network's Ana Roe' of several words; 'the mayor's X', 'Ana Roe's X'. */
const cueOfOwner = ({ word, start, end }: Before): NameCue =>
  isNamelike(word) && end - start > 1 ? 'owner-named-before' : 'possessor-before';

function cuesOfTitle(
  candidate: NameCandidate,
  title: WordRun,
  rules: NameRules,
): readonly NameCue[] {
  const { words, titled } = candidate.sentence;
  const cue = cueOfTitle(words.slice(title.from, title.to), rules);
  return !titled && isOfficial(words, title, candidate) ? [cue, 'capital-title-before'] : [cue];
}

function cueOfTitle(title: readonly Word[], rules: NameRules): NameCue {
  const tail = elementAt(title, title.length - 1);
  if (is(tail, 'honorific') || isHonorific(title, rules)) return 'honorific-before';
  return is(tail, 'kin') ? 'kin-before' : 'title-before';
}

/**
 * 'MEC Roe', 'Tan Sri Lim Boon Teck': a title with its capital before words that nothing else is
 * called by.
 */
const isOfficial = (words: readonly Word[], title: WordRun, { from, to }: WordRun): boolean =>
  isNamelike(words[title.to - 1]) &&
  is(words[title.to - 1], 'title', 'honorific') &&
  !is(words[title.to - 1], nameHead, 'title-modifier', 'verb') &&
  words
    .slice(from, to)
    .every(
      (word) =>
        !is(word, 'place', 'demonym', 'role', 'title', nameHead, 'frequent') &&
        !(to - from === 1 && is(word, commonWord)),
    );

/** 'Tan Sri', 'former Rt Hon': a title that ends in a form of address of several words. */
const isHonorific = (titled: readonly Word[], rules: NameRules): boolean =>
  titled.some((_, from) => isPhrase(titled.slice(from), 'honorific', rules));

/** Whether nothing but a number stands in the sentence beside the name: a line of a list. */
function ownLine({ from, to, sentence: { words } }: NameCandidate): boolean {
  return words.every(
    (word, n) => (n >= from && n < to) || word.shape === 'number' || word.shape === 'mark',
  );
}

/** Prepositions that say the same of every name behind them. */
const cuesOfLinks: ReadonlyMap<Link, NameCue> = new Map([
  ['indefinite', 'a-before'],
  ['agent', 'by-before'],
  ['company', 'with-before'],
  ['direction', 'to-before'],
  ['purpose', 'to-before'],
]);

/** In this order: the first that says something counts. */
const signs: readonly Sign[] = [
  // 'the X', with or without a noun behind it
  ({ word, words, end }) => {
    if (word.link !== 'definite') return undefined;
    return endsPhrase(words, end) ? 'the-alone' : 'the-before';
  },
  ({ word: { link } }) => link && cuesOfLinks.get(link),
  // 'shares of X', 'a stake in X'
  ({ word: { link }, words, start, rules }) =>
    (link === 'genitive' || link === 'location') && rules.holdings.has(words[start - 2]?.fold ?? '')
      ? 'share-of-before'
      : undefined,
  ({ word, words, start }) => (word.link === 'genitive' ? cueOfPost(words, start) : undefined),
  cueOfPlace,
  ({ words, start, rules }) => (isAge(words, start, rules) ? 'age-before' : undefined),
  // 'a clerk named X'
  ({ word, words, start }) =>
    is(word, 'naming-participle') && is(words[start - 2], 'role', 'person', 'kin')
      ? 'role-comma-before'
      : undefined,
  ({ word }) => (is(word, 'speech-verb') ? 'said-before' : undefined),
  cueOfNoun,
  ({ word }) => (is(word, 'countryman') ? 'title-before' : undefined),
  cueOfNation,
  // 'defeated Ana Roe', 'accusing Ana Roe'
  ({ word, start, end, rules }) =>
    end - start > 1 && isVerb(word, rules) ? 'verb-before' : undefined,
  ({ word }) => (isAdjective(word) ? 'adjective-before' : undefined),
];

/** 'in X', 'from X', 'at X'; nothing where X owns what follows. */
function cueOfPlace({ word, words, end }: Before): NameCue | null | undefined {
  if (!is(word, 'place-preposition')) return undefined;
  if (elementAt(words, end - 1).possessive) return null;
  if (word.link === 'location') return 'in-before';
  return word.link === 'origin' ? 'from-before' : 'at-before';
}

/** 'the carrier X', 'flagship store X', 'pitcher X'. */
function cueOfNoun({ word, words, start, rules }: Before): NameCue | undefined {
  if (word.shape !== 'lower') return undefined;
  if (!word.possessive && is(word, nameHead))
    return isDetermined(words, start - 1) ? 'named-thing' : 'thing-before';
  return rules.endings.agent.test(word.fold) && is(word, commonWord) && !is(word, 'function-word')
    ? 'agent-noun-before'
    : undefined;
}

/**
 * 'Polish Anna Nowak': the nationality says nothing against a first name and what follows it, and
 * something for a full name.
 */
function cueOfNation({ word, words, start, end }: Before): NameCue | null | undefined {
  if (!is(word, 'national') || !is(words[start], firstName) || end - start < 2) return undefined;
  return isFullName(words, start, end) ? 'national-before' : null;
}

/** A first name that many bear and a surname: 'American Sam Fox'. */
const isFullName = (words: readonly Word[], start: number, end: number): boolean =>
  is(words[start], 'shared-first-name') &&
  is(words[end - 1], 'last-name') &&
  !words.slice(start, end).some((word) => is(word, 'place', 'organisation-head', 'frequent'));

const isVerb = (word: Word, { verbs }: NameRules): boolean =>
  word.shape === 'lower' && !word.glued && verbs.has(word.fold) && !is(word, 'auxiliary');

const isAdjective = (word: Word): boolean =>
  is(word, 'demonym') ||
  (word.shape === 'lower' &&
    is(word, commonWord) &&
    !is(word, 'function-word', 'human-verb', 'auxiliary'));

/** 'the carrier X', 'its flagship store X', 'the aircraft carrier X'. */
function isDetermined(words: readonly Word[], noun: number): boolean {
  const [word, before] = [words[noun - 1], words[noun - 2]];
  const opens = (one: Word | undefined): boolean =>
    one?.link === 'definite' || one?.link === 'indefinite' || one?.possessive === true;
  return opens(word) || (word?.shape === 'lower' && is(word, commonWord) && opens(before));
}

/** 'chief of X', but not 'the name of X'. */
const isPost = (word: Word | undefined): boolean =>
  is(word, 'title', 'role') && !is(word, 'calling');

/** 'chief of X', 'wife of X': what the post or the kinship before 'of' says of the one after it. */
function cueOfPost(words: readonly Word[], start: number): NameCue {
  const at = start - 2;
  const post = words[at];
  const named = words[post?.fold === ',' ? at - 1 : at];
  if (isNamelike(named) && !is(post, 'title', 'role', 'kin')) return 'of-name-before';
  if (is(post, 'kin')) return 'kin-of-before';
  if (isPost(post)) return 'post-of-before';
  if (post?.shape !== 'lower') return 'of-before';
  if (is(post, 'place-head') && !is(post, 'organisation-head', 'thing-head'))
    return 'place-of-before';
  return is(post, nameHead) ? 'thing-of-before' : 'of-before';
}

/** '16-year-old X'. */
const isAge = (words: readonly Word[], start: number, { ofAge }: NameRules): boolean =>
  ofAge.test(elementAt(words, start - 1).fold) && words[start - 2]?.fold === '-';

/** 'the mayor', 'the Minister of Labour and Mines': a role, or an office with what it is of. */
function endsOffice(words: readonly Word[], last: number): boolean {
  if (is(words[last], 'role', 'title')) return true;
  for (let at = last; at > Math.max(0, last - OFFICE_REACH); at--) {
    const word = elementAt(words, at);
    if (word.link === 'genitive') return is(words[at - 1], 'role', 'title');
    if (!isNamelike(word) && word.link !== 'joining' && word.link !== 'definite') return false;
  }
  return false;
}

/** 'her neighbour in both towns': a noun for one with more behind it, before ', X,'. */
function describesOne(words: readonly Word[], last: number): boolean {
  for (let at = last; at > Math.max(0, last - OFFICE_REACH); at--) {
    const word = elementAt(words, at);
    if (word.shape !== 'lower' || is(word, 'auxiliary', 'speech-verb', 'human-verb')) return false;
    if (is(word, 'role', 'title')) return isDetermined(words, at);
  }
  return false;
}

/** Whether what stands before a comma says who the name behind it is. */
const introduces = (words: readonly Word[], last: number, end: number): boolean =>
  endsOffice(words, last) || (words[end]?.fold === ',' && describesOne(words, last));

function cuesOfMark(words: readonly Word[], start: number, end: number, text: string): NameCue[] {
  const mark = text.charAt(elementAt(words, start - 1).start);
  const earlier = words[start - 2];
  const cues: NameCue[] = [];
  if (mark === ',' && earlier && !earlier.possessive && introduces(words, start - 2, end))
    cues.push('role-comma-before');
  if (/["“‘'«]/.test(mark)) cues.push(isQuotedAlone(words, end) ? 'quoted-alone' : 'in-quotes');
  return cues;
}

/** “X”, “X,” and “X.”: nothing but the name stands between the marks. */
const isQuotedAlone = (words: readonly Word[], end: number): boolean =>
  !elementAt(words, end - 1).possessive &&
  /^["”’'»]$/.test(words[/^[.,]$/.test(words[end]?.fold ?? '') ? end + 1 : end]?.fold ?? '');

/** Whether a name ends its noun phrase: with the text, at a mark, a verb or a function word. */
function endsPhrase(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (elementAt(words, to - 1).possessive) return false;
  return (
    !next ||
    (next.shape === 'mark'
      ? !next.glued || /[.,;:!?)]/.test(next.fold)
      : is(next, 'function-word', anyVerb))
  );
}
