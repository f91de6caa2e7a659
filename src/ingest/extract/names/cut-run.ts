import type { NameRules } from '../../../language/names.ts';
import { elementAt } from '../../../text/sure.ts';
import { isIntroduced } from './apposition.ts';
import { commonWord, firstName, is, nameHead } from './features.ts';
import { SHORTEST_LEADING_NAME, SHORTEST_OPENED_RUN } from './parameters.ts';
import { isNamelike, type WordRun } from './runs.ts';
import type { Word } from './words.ts';

/**
 * A run cut into the words before the title (its organisation, place or portfolio), the title, and
 * the name.
 */
export interface CutRun {
  readonly prefix?: WordRun;
  readonly title?: WordRun;
  readonly core?: WordRun;
}

/** Where a run stands. */
interface RunPlace {
  /** Behind a title and 'of': its first words are the portfolio ('Minister of Tourism X'). */
  readonly object: boolean;
  /** At the start of a sentence, or behind a mark. */
  readonly opening: boolean;
}

/** Parts leading words and titles from a name. */
export function cutRun(
  words: readonly Word[],
  whole: WordRun,
  { object, opening }: RunPlace,
  rules: NameRules,
): CutRun {
  const run = { from: whole.from, to: endOfName(words, whole) };
  const lead = behind(run.from, run.to, (at) => isLead(words, at, run.to, rules));
  let from = object ? behindPortfolio(words, lead, run) : lead;
  if (from === run.to) return {};
  const cut = cutTitle(words, { from, to: run.to }, rules);
  if (cut) return { ...cut, core: coreOf(words, cut.core) };
  if (opening && from === run.from && opensSentence(words, from, run.to, rules)) from++;
  if (isNational(words, from, run.to)) from++;
  return { core: { from, to: run.to } };
}

/** The first index from `from` on, up to `to`, where a condition no longer holds. */
function behind(from: number, to: number, holds: (at: number) => boolean): number {
  let at = from;
  while (at < to && holds(at)) at++;
  return at;
}

const behindPortfolio = (words: readonly Word[], from: number, run: WordRun): number =>
  behind(from, run.to, (at) => isPortfolio(elementAt(words, at)) && !opensPerson(words, at, run));

/** The name behind a title, without a word before the first name and letters behind the last. */
function coreOf(words: readonly Word[], { from: start, to }: WordRun): WordRun {
  const from = isOpener(words, start, to) ? start + 1 : start;
  return { from, to: endOfName(words, { from, to }) };
}

/** Whether the first word only opens the sentence before a name. */
const opensSentence = (
  words: readonly Word[],
  from: number,
  to: number,
  rules: NameRules,
): boolean =>
  isOpener(words, from, to) ||
  isAdverb(words, from, to, rules) ||
  isParticiple(words, from, to, rules);

/** 'Ana Roe KC': where the letters behind a name begin. */
function endOfName(words: readonly Word[], { from, to }: WordRun): number {
  let end = to;
  while (
    end - from > 2 &&
    elementAt(words, end - 1).shape === 'upper' &&
    is(words[end - 1], 'post-nominal')
  )
    end--;
  return is(words[from], firstName) || elementAt(words, from).shape === 'initial' ? end : to;
}

/** 'Frenchman Roe', 'American Ana Roe', 'German Markus Roe': one of a country before his name. */
function isNational(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from];
  if (to - from < 2 || !is(word, 'demonym')) return false;
  if (to - from === 2) return is(word, 'countryman') && !is(word, firstName, 'last-name');
  return !is(word, firstName) || (is(word, 'national') && is(words[from + 1], firstName));
}

/** 'First Lady', 'New Hampshire': a phrase of the lists that begins with a function word. */
const opensPhrase = (
  words: readonly Word[],
  at: number,
  to: number,
  { phrases }: NameRules,
): boolean =>
  phrases
    .get(elementAt(words, at).fold)
    ?.some(
      (phrase) =>
        at + phrase.words.length <= to &&
        phrase.words.every((word, n) => elementAt(words, at + n).fold === word),
    ) ?? false;

/** 'New Bedford' within a sentence: an adjective whose capital says that it is of the name. */
const isNew = (words: readonly Word[], at: number, to: number): boolean =>
  at > 0 &&
  at + 1 < to &&
  is(words[at], 'adjective') &&
  elementAt(words, at).shape === 'capital' &&
  elementAt(words, at - 1).shape !== 'mark' &&
  !is(words[at + 1], 'title', 'role', 'honorific');

/**
 * Function words lead no name, save those that are first names before another capital ('Will
 * Smith') and those of which a phrase or the name of a place is made.
 */
const isLead = (words: readonly Word[], at: number, to: number, rules: NameRules): boolean =>
  isBefore(words, at, to) && !opensPhrase(words, at, to, rules) && !isNew(words, at, to);

function isBefore(words: readonly Word[], at: number, to: number): boolean {
  const word = elementAt(words, at);
  if (is(word, 'particle') && at + 1 < to) return false;
  if (!is(word, 'function-word')) return is(word, 'auxiliary', 'place-preposition') && at + 1 < to;
  return !(
    word.fold.length >= SHORTEST_LEADING_NAME &&
    is(word, firstName) &&
    at + 1 < to &&
    is(words[at + 1], 'last-name') &&
    !is(words[at + 1], 'frequent')
  );
}

const isPortfolio = (word: Word): boolean =>
  is(word, commonWord, 'place', 'demonym', nameHead) &&
  !(is(word, firstName) && !is(word, 'frequent'));

/** 'Speaker of the House Newt Roe': a rare word behind the body and before a surname. */
const opensPerson = (words: readonly Word[], at: number, { from, to }: WordRun): boolean =>
  at > from &&
  at === to - 2 &&
  is(words[at - 1], nameHead) &&
  !is(words[at], nameHead, 'frequent', 'place', 'demonym') &&
  !is(words[to - 1], commonWord, nameHead, 'place');

/** 'Asking Deborah Finch', 'Miss Harbour Deborah Finch': a common word before a first name. */
function isOpener(words: readonly Word[], from: number, to: number): boolean {
  const word = elementAt(words, from);
  return (
    to - from >= SHORTEST_OPENED_RUN &&
    is(word, commonWord) &&
    !is(word, firstName, 'title') &&
    (!is(word, 'last-name', nameHead) || is(word, 'person')) &&
    is(words[from + 1], firstName) &&
    !is(words[from + 1], commonWord)
  );
}

/** 'Apparently Finch': an adverb that opens the sentence. */
const isAdverb = (words: readonly Word[], from: number, to: number, rules: NameRules): boolean =>
  to - from > 1 &&
  rules.endings.adverb.test(elementAt(words, from).fold) &&
  is(words[from], commonWord) &&
  !is(words[from], firstName, 'last-name', nameHead);

/** 'Blaming Finch': a participle that opens the sentence. */
function isParticiple(words: readonly Word[], from: number, to: number, rules: NameRules): boolean {
  const word = elementAt(words, from);
  return (
    to - from === 2 &&
    rules.endings.participle.test(word.fold) &&
    is(word, commonWord) &&
    !is(word, firstName, 'last-name', nameHead) &&
    !is(words[from + 1], nameHead)
  );
}

/**
 * Whether a title may end before a word: before a particle as well ('President von der Lind', but
 * 'Madame de Lind' is a name), and not before 'Jr.', which 'King' then belongs to.
 */
function opensName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (isNamelike(word)) return !is(word, 'name-suffix');
  return (
    word?.shape === 'lower' &&
    is(word, 'particle') &&
    !is(word, 'function-word') &&
    !is(words[at - 1], 'kept-title')
  );
}

/** The last title of the run, with those right before it. */
function lastTitle(words: readonly Word[], run: WordRun, rules: NameRules): WordRun | undefined {
  let found: WordRun | undefined;
  for (let at = run.from; at < run.to - 1; at++) {
    const end = titleEnd(words, at, run.to, rules);
    if (end === 0 || end >= run.to || !opensName(words, end)) continue;
    if (at > run.from && elementAt(words, at - 1).shape === 'lower') continue;
    if (isFirstName(words, { from: at, to: end }, run.to, found !== undefined)) continue;
    found = { from: found?.to === at ? found.from : at, to: end };
    at = end - 1;
  }
  return found;
}

/** The last title of the run that still leaves a name behind it. */
function cutTitle(
  words: readonly Word[],
  run: WordRun,
  rules: NameRules,
): (CutRun & { readonly core: WordRun }) | undefined {
  const found = lastTitle(words, run, rules);
  if (!found || !leavesName(words, found, run.to)) return undefined;
  let from = found.from;
  while (from > run.from && is(words[from - 1], 'title-modifier', 'title')) from--;
  return {
    ...(from > run.from && { prefix: { from: run.from, to: from } }),
    title: { from, to: found.to },
    core: { from: found.to, to: run.to },
  };
}

/** Where the title that begins at `at` ends; 0 where none begins. */
export function titleEnd(words: readonly Word[], at: number, to: number, rules: NameRules): number {
  const phrase = phraseEnd(words, at, to, rules);
  if (phrase > 0) return phrase;
  // '07:05 PM ET' is a time, no prime minister.
  if (is(words[at], 'time-noun') && words[at - 1]?.shape === 'number') return 0;
  if (is(words[at], 'full-name-title') && words[at]?.shape === 'upper')
    return at + 2 < to && is(words[at + 1], firstName) ? at + 1 : 0;
  return is(words[at], 'title', 'honorific') || isRoleOnly(words[at]) ? at + 1 : 0;
}

/** 'Striker', 'Forecaster': a role that is a common word, or nobody's name. */
const isRoleOnly = (word: Word | undefined): boolean =>
  is(word, 'role') && (is(word, commonWord) || !is(word, firstName, 'last-name'));

/** Where the title of several words that begins at `at` ends; 0 where none begins. */
function phraseEnd(words: readonly Word[], at: number, to: number, rules: NameRules): number {
  const phrase = rules.phrases
    .get(elementAt(words, at).fold)
    ?.find(
      ({ features, words: office }) =>
        features.is('title', 'honorific', 'role') &&
        at + office.length <= to &&
        office.every((word, n) => isOffice(elementAt(words, at + n).fold, word, rules)),
    );
  return phrase ? at + phrase.words.length : 0;
}

/** 'minister' is 'minister-elect' too. */
const isOffice = (word: string, office: string, { endings }: NameRules): boolean =>
  word === office || (endings.elect.test(word) && word.replace(endings.elect, '') === office);

/**
 * Dean, Earl, Duke: first names as well as titles; before one last name and after no title they are
 * names.
 */
function isFirstName(
  words: readonly Word[],
  { from: at, to: end }: WordRun,
  to: number,
  afterTitle: boolean,
): boolean {
  const word = elementAt(words, at);
  if (afterTitle) return isSecondTitle(words, at, end, to);
  return (
    end === at + 1 &&
    end === to - 1 &&
    !is(word, 'honorific') &&
    is(word, firstName) &&
    is(words[end], 'last-name') &&
    (!is(words[end], 'frequent') || isIntroduced(words, to))
  );
}

/** 'Governor Earl Ray Roe': a second title that is a first name before two more words. */
const isSecondTitle = (words: readonly Word[], at: number, end: number, to: number): boolean =>
  end === at + 1 &&
  to - end > 1 &&
  is(words[at], 'honorific') &&
  is(words[at], firstName) &&
  is(words[at], 'shared-first-name') &&
  !is(words[at], 'role');

/**
 * 'General Motors', 'President Street': a head at the end of what follows means that the title
 * belongs to a longer name.
 */
function leavesName(words: readonly Word[], titled: WordRun, to: number): boolean {
  const tail = elementAt(words, to - 1);
  if (is(words[titled.to - 1], 'honorific') && !is(words[titled.to - 1], 'title'))
    return to - titled.to === 1 || !is(tail, nameHead) || is(tail, 'last-name', 'surname-first');
  if (is(words[titled.to], 'function-word')) return false;
  return !is(tail, nameHead) || is(tail, 'last-name', 'surname-first');
}
