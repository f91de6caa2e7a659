import { isKnown, type Link, type NameRules } from '../../../language/names.ts';
import { elementAt } from '../../../text/sure.ts';
import { cutRun, titleEnd } from './cut-run.ts';
import { commonWord, firstName, is, nameHead } from './features.ts';
import { LONGEST_TITLE } from './parameters.ts';
import { findRuns, isNamelike, type WordRun } from './runs.ts';
import type { Word } from './words.ts';

/** A sentence in words, with what its letters are worth. */
export interface NameSentence {
  readonly words: readonly Word[];
  /** Index of the block in the article. */
  readonly block: number;
  /** Whether capitals say little here: a headline, a heading, a line in capitals. */
  readonly titled: boolean;
  /** Whether it is a headline or a heading, which calls people by the surname before the text. */
  readonly heading: boolean;
  /**
   * The words with the capitals that they have in the text; differs from `words` in a titled
   * sentence only.
   */
  readonly cased: readonly Word[];
}

/** Words that may be a name, with the title before them. */
export interface NameCandidate extends WordRun {
  readonly sentence: NameSentence;
  /** The words of the title before the name. */
  readonly title?: WordRun;
  /** Stands before a title: 'Acme' in 'Acme CEO Jane Roe'. */
  readonly beforeTitle: boolean;
  /** Joined by 'of', 'for', 'and' or '&': never a person. */
  readonly joined: boolean;
  /** The folded words. */
  readonly key: string;
}

/** Finds what may be a name in a sentence. */
export function findCandidates(
  sentence: NameSentence,
  text: string,
  rules: NameRules,
): NameCandidate[] {
  const { words } = sentence;
  const found: NameCandidate[] = [];
  const runs = findRuns(words, text).flatMap((run) => splitRun(words, run));
  let object = false;
  for (let n = 0; n < runs.length; n++) {
    const run = elementAt(runs, n);
    object = isObject(words, runs[n - 1], run, object);
    const joined = object ? undefined : joinOf(words, runs, n, rules);
    if (joined) {
      found.push(make(sentence, joined.run, { joined: true }));
      n = joined.last;
      if (joined.rest) found.push(...cutInto(sentence, joined.rest, false, rules));
      continue;
    }
    found.push(...cutInto(sentence, run, object, rules));
  }
  // What a title was cut from may be no more than a mark: ‘THE & President Roe’.
  return found.filter(({ from, to }) =>
    words.slice(from, to).some(({ shape }) => shape !== 'mark'),
  );
}

function cutInto(
  sentence: NameSentence,
  run: WordRun,
  object: boolean,
  rules: NameRules,
): NameCandidate[] {
  const { words } = sentence;
  const {
    prefix,
    title: inner,
    core,
  } = cutRun(
    words,
    run,
    { object, opening: run.from === 0 || elementAt(words, run.from - 1).shape === 'mark' },
    rules,
  );
  const found: NameCandidate[] = [];
  if (prefix) found.push(make(sentence, prefix, { beforeTitle: true }));
  if (!core) return found;
  const outer = inner
    ? withModifiers(words, inner)
    : core.from > run.from && object
      ? { from: core.from - 1, to: core.from }
      : titleBefore(words, core, rules);
  return [...found, make(sentence, core, outer ? { title: outer } : {})];
}

function make(
  sentence: NameSentence,
  run: WordRun,
  more: { readonly title?: WordRun; readonly beforeTitle?: boolean; readonly joined?: boolean },
): NameCandidate {
  const key = sentence.words
    .slice(run.from, run.to)
    .map((word) => word.fold)
    .filter((word) => word !== ',')
    .join(' ');
  const joined =
    more.joined ?? sentence.words.slice(run.from, run.to).some((word) => word.fold === '&');
  return {
    ...run,
    sentence,
    key,
    beforeTitle: more.beforeTitle ?? false,
    joined,
    ...(more.title && { title: more.title }),
  };
}

/** Months and days end a name; a person's first name after an organisation begins another. */
function splitRun(words: readonly Word[], run: WordRun): WordRun[] {
  const parts: WordRun[] = [];
  let from = run.from;
  for (let at = run.from; at < run.to; at++) {
    const calendar = isCalendar(words, at, run);
    if (!calendar && !startsPerson(words, at, from, run.to)) continue;
    if (at > from)
      parts.push({ from, to: elementAt(words, at - 1).link === 'joining-names' ? at - 1 : at });
    from = calendar ? at + 1 : at;
  }
  if (from < run.to) parts.push({ from, to: run.to });
  return parts;
}

/**
 * 'Acme Development Company Jane Roe', 'Juan Paz y Jane Roe': a first name after a head or between
 * two full names.
 */
function startsPerson(words: readonly Word[], at: number, from: number, to: number): boolean {
  if (at - from < 2 || to - at < 2 || !is(words[at], firstName) || is(words[at], 'frequent'))
    return false;
  const before = elementAt(words, at - 1);
  return before.link === 'joining-names'
    ? at - from > 2
    : is(before, 'organisation-head') && !is(before, firstName) && !is(words[to - 1], nameHead);
}

function isCalendar(words: readonly Word[], at: number, run: WordRun): boolean {
  if (!is(words[at], 'calendar')) return false;
  if (!is(words[at], 'calendar-name')) return true;
  if (words[at + 1]?.shape === 'number') return true;
  const before = words[at - 1];
  return at > run.from
    ? !is(before, firstName) && before?.shape !== 'initial' && before?.shape !== 'mark'
    : at + 1 >= run.to;
}

const between = (words: readonly Word[], before: WordRun, after: WordRun): readonly Word[] =>
  words.slice(before.to, after.from);

/** Whether two runs are tied by one such word, with a definite article after it or not. */
const isLinked = (link: Word | undefined, rest: readonly Word[], links: readonly Link[]): boolean =>
  links.includes(link?.link as Link) &&
  (rest.length === 0 || (rest.length === 1 && elementAt(rest, 0).link === 'definite'));

/**
 * Whether a run names what a title is for: it stands after a title and 'of', or continues such a
 * list with 'and'.
 */
function isObject(
  words: readonly Word[],
  before: WordRun | undefined,
  run: WordRun,
  beforeIsObject: boolean,
): boolean {
  if (!before) return false;
  const [link, ...rest] = between(words, before, run);
  if (isLinked(link, rest, ['genitive', 'purpose', 'direction']))
    return (
      is(words[before.to - 1], 'title', 'role') && !is(words[before.to - 1], 'organisation-head')
    );
  return (
    beforeIsObject &&
    link !== undefined &&
    rest.length < 2 &&
    [link, ...rest].every((word, n) =>
      word.fold === ',' ? n === 0 : word.fold === '&' || word.link === 'joining',
    )
  );
}

/**
 * 'University of X', 'Ministry of Health and Y': the run that begins here with what 'of' adds to
 * it.
 */
function joinOf(
  words: readonly Word[],
  runs: readonly WordRun[],
  n: number,
  rules: NameRules,
): { run: WordRun; last: number; rest?: WordRun } | undefined {
  const head = elementAt(runs, n);
  const second = runs[n + 1];
  if (second && isTwofold(words, head, second))
    return { run: { from: withoutLead(words, head), to: second.to }, last: n + 1 };
  if (
    !is(words[head.to - 1], nameHead) ||
    elementAt(words, head.to - 1).possessive ||
    rules.directions.test(elementAt(words, head.to - 1).fold)
  )
    return undefined;
  let last = n;
  for (let next = n + 1; next < runs.length; next++) {
    if (
      !joins(words, elementAt(runs, next - 1), elementAt(runs, next), last > n) ||
      elementAt(words, elementAt(runs, next - 1).to - 1).possessive
    )
      break;
    last = next;
  }
  if (last === n) return undefined;
  const from = withoutLead(words, head);
  const tail = elementAt(runs, last);
  const stop = Array.from({ length: tail.to - tail.from }, (_, i) => tail.from + i).find(
    (at) => at > tail.from && at < tail.to - 1 && is(words[at], 'title', 'honorific'),
  );
  return {
    run: { from, to: stop ?? tail.to },
    last,
    ...(stop !== undefined && { rest: { from: stop, to: tail.to } }),
  };
}

/** Where a run begins behind the function words that lead it: 'The' at the start of a sentence. */
function withoutLead(words: readonly Word[], { from, to }: WordRun): number {
  let at = from;
  while (at < to - 1 && is(words[at], 'function-word')) at++;
  return at;
}

/** 'the Food and Drug Administration': two fields of one body, all in common words. */
function isTwofold(words: readonly Word[], head: WordRun, second: WordRun): boolean {
  const from = withoutLead(words, head);
  const [link, ...rest] = between(words, head, second);
  const isPlain = (word: Word): boolean =>
    is(word, commonWord) && !is(word, 'institution', 'place');
  const field = words.slice(from, head.to).filter((word) => !is(word, 'place', 'demonym'));
  return (
    ['definite', 'indefinite'].includes(words[from - 1]?.link ?? '') &&
    link?.link === 'joining' &&
    rest.length === 0 &&
    second.to - second.from > 1 &&
    is(words[second.to - 1], 'organisation-head') &&
    field.length === 1 &&
    [...field, ...words.slice(second.from, second.to)].every(isPlain)
  );
}

/**
 * Whether a run continues the name of an organisation: after 'of' unless it is a person's full
 * name, else only as common words.
 */
function joins(words: readonly Word[], before: WordRun, run: WordRun, after: boolean): boolean {
  const [link, ...rest] = between(words, before, run);
  const head = words[run.from];
  const common = is(head, commonWord, 'place', 'demonym', nameHead);
  if (isLinked(link, rest, ['genitive']))
    return common || run.to - run.from === 1 || !is(head, firstName);
  return (
    common &&
    (isLinked(link, rest, ['purpose']) || (after && link?.link === 'joining' && rest.length === 0))
  );
}

/**
 * The title or the role in lower case directly before a name: 'former president X', 'spokesman X',
 * 'his wife X'.
 */
function titleBefore(
  words: readonly Word[],
  { from: at, to }: WordRun,
  rules: NameRules,
): WordRun | undefined {
  const before = words[at - 1];
  if (
    !before ||
    before.possessive ||
    elementAt(words, at).glued ||
    isVerbHere(words, at, to, rules) ||
    !(before.shape === 'lower' || isNamelike(before))
  )
    return undefined;
  let from = at;
  for (let start = at - 1; start >= Math.max(0, at - LONGEST_TITLE); start--) {
    if (elementAt(words, start).shape === 'mark') break;
    if (titleEnd(words, start, at, rules) === at) from = start;
  }
  if (from === at && (isRoleBefore(before) || isNounForOne(words, at, to))) from = at - 1;
  return from === at ? undefined : withModifiers(words, { from, to: at });
}

/** A role or a kinship in lower case, but not 'a man by name X'. */
const isRoleBefore = (word: Word): boolean => is(word, 'role', 'kin') && !is(word, 'calling');

/** 'guard Ana Roe', 'Guard Ana Roe': a noun that is seldom a role, before a full name. */
const isNounForOne = (words: readonly Word[], at: number, to: number): boolean =>
  to - at > 1 &&
  (elementAt(words, at - 1).shape === 'lower' || opens(words, at - 1)) &&
  is(words[at - 1], 'person') &&
  !is(words[at - 1], 'place-head', 'group') &&
  is(words[at], 'shared-first-name') &&
  !is(words[at], 'frequent');

/** Whether a word owes its capital to where it stands: at the start, or behind a mark. */
const opens = (words: readonly Word[], at: number): boolean =>
  elementAt(words, at).shape === 'capital' && (words[at - 1]?.shape ?? 'mark') === 'mark';

/** 'hosts X', 'heads X': a plural in lower case is a title only before several names. */
function isVerbHere(words: readonly Word[], at: number, to: number, rules: NameRules): boolean {
  const before = elementAt(words, at - 1);
  return (
    before.shape === 'lower' &&
    before.fold.endsWith('s') &&
    !isKnown(before.fold, rules) &&
    words[to]?.fold !== ',' &&
    words[to]?.link !== 'joining'
  );
}

/** 'former', 'acting' and the like belong to the title after them. */
function withModifiers(words: readonly Word[], titled: WordRun): WordRun {
  let { from } = titled;
  while (
    from > 0 &&
    is(words[from - 1], 'title-modifier') &&
    elementAt(words, from - 1).shape !== 'mark' &&
    !elementAt(words, from - 1).possessive
  )
    from--;
  return { from, to: titled.to };
}
