import type { NameRules } from '../../../language/names.ts';
import { elementAt } from '../../../text/sure.ts';
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

/**
 * Parts leading words and titles from a name. `object`: the run follows a title and 'of', so that
 * its first words are the portfolio ('Minister of Tourism X').
 */
export function cutRun(
  words: readonly Word[],
  run: WordRun,
  object: boolean,
  opening: boolean,
  rules: NameRules,
): CutRun {
  let from = run.from;
  while (from < run.to && isLead(words, from, run.to)) from++;
  if (object) while (from < run.to && isPortfolio(elementAt(words, from))) from++;
  if (from === run.to) return {};
  const cut = cutTitle(words, { from, to: run.to }, rules);
  if (cut?.core && isOpener(words, cut.core.from, run.to))
    return { ...cut, core: { from: cut.core.from + 1, to: run.to } };
  if (cut) return cut;
  if (
    opening &&
    (isOpener(words, from, run.to) ||
      isAdverb(words, from, run.to, rules) ||
      isParticiple(words, from, run.to, rules))
  )
    from++;
  if (from + 2 < run.to && is(words[from], 'demonym') && !is(words[from], firstName)) from++;
  return { core: { from, to: run.to } };
}

/**
 * Function words lead no name, save those that are first names before another capital ('Will
 * Smith').
 */
function isLead(words: readonly Word[], at: number, to: number): boolean {
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

/** 'Asking Deborah Finch', 'Miss Harbour Deborah Finch': a common word before a first name. */
function isOpener(words: readonly Word[], from: number, to: number): boolean {
  const word = elementAt(words, from);
  return (
    to - from >= SHORTEST_OPENED_RUN &&
    is(word, commonWord) &&
    !is(word, firstName, 'last-name', nameHead, 'title') &&
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

/** The last title of the run that still leaves a name behind it. */
function cutTitle(words: readonly Word[], run: WordRun, rules: NameRules): CutRun | undefined {
  let found: WordRun | undefined;
  for (let at = run.from; at < run.to - 1; at++) {
    const end = titleEnd(words, at, run.to, rules);
    if (end === 0 || end >= run.to || !isNamelike(words[end])) continue;
    if (isFirstName(words, at, end, run.to, found !== undefined)) continue;
    found = { from: found && found.to === at ? found.from : at, to: end };
    at = end - 1;
  }
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
  for (const phrase of rules.phrases.get(elementAt(words, at).fold) ?? []) {
    if (!phrase.features.is('title', 'honorific', 'role')) continue;
    if (
      at + phrase.words.length <= to &&
      phrase.words.every((word, n) => elementAt(words, at + n).fold === word)
    )
      return at + phrase.words.length;
  }
  return is(words[at], 'title', 'honorific') || (is(words[at], 'role') && is(words[at], commonWord))
    ? at + 1
    : 0;
}

/**
 * Dean, Earl, Duke: first names as well as titles; before one last name and after no title they are
 * names.
 */
function isFirstName(
  words: readonly Word[],
  at: number,
  end: number,
  to: number,
  afterTitle: boolean,
): boolean {
  const word = elementAt(words, at);
  // 'Governor Earl Ray Roe': a second title that is a first name before two more words.
  if (
    afterTitle &&
    end === at + 1 &&
    to - end > 1 &&
    is(word, 'honorific') &&
    is(word, firstName) &&
    is(word, 'shared-first-name') &&
    !is(word, 'role')
  )
    return true;
  if (afterTitle || end !== at + 1 || end !== to - 1 || is(word, 'honorific')) return false;
  return is(word, firstName) && is(words[end], 'last-name') && !is(words[end], 'frequent');
}

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
