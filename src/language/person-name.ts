import { fold } from '../text/fold.ts';
import { elementAt } from '../text/sure.ts';
import type { Feature } from './features.ts';
import { isKnown, type NameRules } from './names.ts';

/** A person's name in its parts; all folded. */
export interface PersonName {
  /** Given names and initials, in order, without particles and nicknames. */
  readonly given: readonly string[];
  /** The surname without particles; the only word of a name of one word. */
  readonly last: string;
  /** Middle words that may be the first half of a double surname. */
  readonly middle: readonly string[];
  readonly nickname?: string;
  readonly suffix?: string;
  /** All words in order, particles included. */
  readonly words: readonly string[];
}

const has = (rules: NameRules, word: string, ...any: readonly Feature[]): boolean =>
  rules.features.get(word)?.is(...any) === true;

/** Cuts a name into its parts; the surname of a Chinese, Korean or Vietnamese name stands first. */
export function parseName(text: string, rules: NameRules): PersonName {
  const quoted = /["“‘«]\s*([^"”’»]+?)\s*["”’»]/u.exec(text);
  const plain = quoted ? text.replace(quoted[0], ' ') : text;
  const words = plain
    .split(/\s+/)
    .flatMap((word) => toParts(word, rules))
    .filter(Boolean);
  const tail = words.at(-1)?.replace('.', '') ?? '';
  const suffix =
    words.length > 1 && has(rules, tail, 'name-suffix')
      ? tail.replace(/^([js])nr$/, '$1r')
      : undefined;
  const body = (suffix ? words.slice(0, -1) : words).filter(
    (word, n, all) => all.length === 1 || !has(rules, word, 'particle') || n === all.length - 1,
  );
  const [given, last] = surnameLeads(body, rules)
    ? [[body.slice(1).join('-')], elementAt(body, 0)]
    : [body.slice(0, -1), body.at(-1) ?? ''];
  return {
    given,
    last: unbound(last, rules),
    middle: given.slice(1),
    words,
    ...(quoted && { nickname: fold(elementAt(quoted, 1)) }),
    ...(suffix && { suffix }),
  };
}

/** 'J.D.', 'JD' and 'J. D.' are two initials; every other word is one part. */
function toParts(word: string, rules: NameRules): string[] {
  const letters = word.replace(/[.,]/g, '');
  if (
    /^(?:\p{Lu}\.)+$/u.test(word) ||
    (/^\p{Lu}{2}$/u.test(letters) && !isKnown(fold(letters), rules))
  )
    return Array.from(fold(letters));
  return [fold(word).replace(/[,.]+$/, '')];
}

/** The word without a glued article: 'al-Assad' is found as 'Assad' as well. */
export function unbound(word: string, rules: NameRules): string {
  const hyphen = word.indexOf('-');
  return hyphen > 0 && has(rules, word.slice(0, hyphen), 'bound-particle')
    ? word.slice(hyphen + 1)
    : word;
}

/**
 * Whether a name is written surname first: a surname of the list, then a hyphenated or two short
 * given names.
 */
export function surnameLeads(words: readonly string[], rules: NameRules): boolean {
  const [head, second] = words;
  if (!head || !second || words.length > 3 || !has(rules, head, 'surname-first')) return false;
  if (words.length === 2) return /^[a-z]{1,7}-[a-z]{1,7}$/.test(second);
  return words
    .slice(1)
    .every((word) => word.length > 1 && word.length <= 6 && !has(rules, word, 'frequent', 'known'));
}

/**
 * Whether two given names can be one: equal, an initial of it, or a short form of it by the list.
 */
export function sameGiven(a: string, b: string, rules: NameRules): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const sets = rules.nicknames.get(a);
  return sets !== undefined && (rules.nicknames.get(b)?.some((set) => sets.includes(set)) ?? false);
}

/**
 * Whether two names of several words can be the same person's: equal surnames and given names that
 * do not exclude each other, or one name within the other. Two different full first names never
 * are.
 */
export function compatible(a: PersonName, b: PersonName, rules: NameRules): boolean {
  if (excludesSuffix(a, b)) return false;
  if (opens(a.words, b.words) || opens(b.words, a.words)) return true;
  if (plainWords(a).join(' ') === plainWords(b).join(' ')) return true;
  if (a.last !== b.last) return isVariant(a, b) || isTurned(a, b, rules);
  if (isEnd(a, b, rules) || isEnd(b, a, rules)) return true;
  const [shorter, longer] = a.given.length <= b.given.length ? [a, b] : [b, a];
  return shorter.given.length === 0
    ? surnameFits(shorter, longer, rules)
    : givenFit(shorter, longer, rules);
}

/** Two suffixes; or 'Roe Jr.' and a name without it. */
const excludesSuffix = (a: PersonName, b: PersonName): boolean =>
  a.suffix !== b.suffix &&
  ((a.suffix !== undefined && b.suffix !== undefined) ||
    isSurnameWithSuffix(a) !== isSurnameWithSuffix(b));

/** 'Roe Jr.': short for a name with that suffix alone. */
const isSurnameWithSuffix = ({ given, suffix }: PersonName): boolean =>
  suffix !== undefined && given.length === 0;

/** 'Ana B. Roe' beside 'A. Roe Jr.': as full a name without the suffix may be the parent's. */
export const lacksSuffixOf = (plain: PersonName, suffixed: PersonName, rules: NameRules): boolean =>
  plain.suffix === undefined &&
  suffixed.suffix !== undefined &&
  plain.last === suffixed.last &&
  suffixed.given.length > 0 &&
  suffixed.given.every((given, n) => {
    const other = plain.given[n];
    return other !== undefined && sameGiven(given, other, rules);
  });

/**
 * 'Paz Luna' ends 'Ana Paz Luna', and 'St. Roe' 'Ana St. Roe', by surnames alone; what opens with a
 * first name may be somebody else of that family.
 */
function isEnd(shorter: PersonName, longer: PersonName, rules: NameRules): boolean {
  const [words, others] = [plainWords(shorter), plainWords(longer)];
  const [first = ''] = words;
  if (words.length < 2 || words.length >= others.length) return false;
  if (others.slice(-words.length).join(' ') !== words.join(' ')) return false;
  return shorter.suffix !== undefined
    ? shorter.suffix === longer.suffix
    : has(rules, first, 'saint') ||
        (has(rules, first, 'last-name')
          ? !has(rules, first, 'shared-first-name')
          : !isKnown(first, rules));
}

/**
 * Whether a name without a given name can be the end of another. A particle that opens it may be
 * part of the surname ('Van Dyke', of 'Dick Van Dyke') or a given name: 'Ben Roe' can be Benjamin
 * Roe, never Clara Roe.
 */
function surnameFits(surname: PersonName, other: PersonName, rules: NameRules): boolean {
  const words = plainWords(surname);
  const [opening = '', ...rest] = words;
  if (rest.length === 0) return true;
  const isEnd = plainWords(other).slice(-words.length).join(' ') === words.join(' ');
  const [given] = other.given;
  return isEnd || (rest.length === 1 && given !== undefined && sameGiven(opening, given, rules));
}

const plainWords = ({ words, suffix }: PersonName): readonly string[] =>
  (suffix === undefined ? words : words.slice(0, -1)).flatMap((word) => word.split('-'));

/** What names have in common wherever they are `compatible`: one key at least. */
export function keysOf({ words, last, given }: PersonName): string[] {
  const [first = '', ...others] = words;
  return [
    last,
    ...(words.length === 2 ? [[...words].sort().join(' ')] : []),
    ...(last.includes('-') ? [last.slice(last.lastIndexOf('-') + 1)] : []),
    `${given[0] ?? ''} ${last[0] ?? ''}…${last.at(-1) ?? ''}`,
    ...others.map((word) => `${first} ${word}`),
  ];
}

/**
 * 'Ana Paz' opens 'Ana Paz Luna': the same first word, and all words of the shorter in their order.
 */
function opens(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length < 2 || shorter.length >= longer.length || elementAt(shorter, 0).length === 1)
    return false;
  if (skipsToInitial(shorter.slice(1), longer.slice(1))) return false;
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at++;
  return at === shorter.length && shorter[0] === longer[0];
}

function givenFit(shorter: PersonName, longer: PersonName, rules: NameRules): boolean {
  if (isCalledByLetters(longer) && isWrittenOut(shorter)) return false;
  const called = (name: PersonName, given: string): boolean =>
    name.nickname !== undefined && sameGiven(name.nickname, given, rules);
  if (!sameGiven(elementAt(shorter.given, 0), elementAt(longer.given, 0), rules)) {
    // 'J. Robert Roe' and 'Robert Roe': the one in use is the second.
    return (
      called(longer, elementAt(shorter.given, 0)) ||
      called(shorter, elementAt(longer.given, 0)) ||
      (elementAt(shorter.given, 0).length > 1 &&
        elementAt(longer.given, 0).length === 1 &&
        longer.given[1] !== undefined &&
        sameGiven(longer.given[1], elementAt(shorter.given, 0), rules))
    );
  }
  const rest = longer.given.slice(1);
  const own = shorter.given.slice(1);
  if (skipsToInitial(own, rest)) return false;
  return own.every(
    (name) => rest.some((other) => sameGiven(name, other, rules)) || rest.length === 0,
  );
}

/** 'Ana W. Roe' beside 'Ana H. W. Roe': of two middle names one leaves out the second, if any. */
const skipsToInitial = ([own]: readonly string[], [first]: readonly string[]): boolean =>
  own?.length === 1 && first !== undefined && own !== first[0];

/** 'T.J. Roe' is called so: he may be the son of Tony Roe. */
const isCalledByLetters = ({ given }: PersonName): boolean =>
  given.length > 1 && given.every(({ length }) => length === 1);

const isWrittenOut = ({ given }: PersonName): boolean =>
  given.length === 1 && elementAt(given, 0).length > 1;

/** 'Paz Ana' of 'Ana Paz': the surname first, unless both are first names. */
const isTurned = (
  { words: [a, b, ...more] }: PersonName,
  other: PersonName,
  rules: NameRules,
): boolean =>
  a !== undefined &&
  b !== undefined &&
  more.length === 0 &&
  other.words.join(' ') === `${b} ${a}` &&
  ![a, b].every((word) => has(rules, word, 'shared-first-name'));

/**
 * One letter of difference inside a long surname after an equal first name: 'Katarzyna Kowalewska',
 * 'Katarzyna Kovalewska'.
 */
function isVariant(a: PersonName, b: PersonName): boolean {
  if (
    a.given.length !== 1 ||
    b.given.length !== 1 ||
    a.given[0] !== b.given[0] ||
    elementAt(a.given, 0).length < 3
  )
    return false;
  if (a.last.at(-1) !== b.last.at(-1) || a.last[0] !== b.last[0]) return false;
  return Math.min(a.last.length, b.last.length) < 7
    ? isDoubled(a.last, b.last)
    : oneEdit(a.last, b.last);
}

/** 'Hefner', 'Heffner': one letter written twice in a surname of six letters. */
const isDoubled = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) === 6 &&
  a.length !== b.length &&
  a.replace(/(.)\1/g, '$1') === b.replace(/(.)\1/g, '$1');

function oneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
