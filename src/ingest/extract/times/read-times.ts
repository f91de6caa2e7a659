import type { Language } from '../../../language/language.ts';
import type { TimeRules } from '../../../language/time.ts';
import type { TimeExpression } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { elementAt } from '../../../text/sure.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Calendar, parseCalendar, quarterOf } from './calendar.ts';
import {
  DATE_REACH,
  DATELINE_REACH,
  LIMIT_REACH,
  QUARTER_CODES,
  QUARTERS_OF_YEAR,
} from './parameters.ts';
import { parseTimes } from './parse-times.ts';
import { cutPieces } from './pieces.ts';
import { Outlook } from './read-direction.ts';
import { resolveTime } from './resolve-time.ts';
import { Pieces } from './sentence-pieces.ts';
import type { Match, TimePhrase } from './time-phrase.ts';

/** What the text has said about time so far. */
interface Course {
  last?: { readonly date: Calendar; readonly sentence: number };
  /** The last month that a sentence gave. */
  month?: { readonly date: Calendar; readonly sentence: number };
  quarter?: { readonly year: number; readonly quarter: number };
}

/**
 * Finds time expressions and their EDTF values, as far as the text and the published date give
 * them.
 */
export function readTimes(reading: Reading, language: Language): TimeExpression[] {
  const { time: rules } = language;
  const published = parseCalendar(reading.article.source.metadata.published);
  const namesakes = monthNames(reading, rules);
  const course: Course = {};
  const found: TimeExpression[] = [];
  let number = 0;
  for (const { sentences } of reading.blocks) {
    for (const sentence of sentences) {
      const pieces = new Pieces(cutPieces(sentence.words, rules), rules, namesakes);
      const matches = parseTimes(pieces);
      const outlook = new Outlook(
        sentence,
        reading.text,
        matches.map((match) => spanOf(pieces, match)),
        language,
      );
      for (const match of matches)
        found.push(express(pieces, match, { published, course, outlook, number }));
      number++;
    }
  }
  return found;
}

/** What is known of the sentence of a time. */
interface Around {
  readonly published: Calendar | undefined;
  readonly course: Course;
  readonly outlook: Outlook;
  /** Of the sentence within the article. */
  readonly number: number;
}

const spanOf = (pieces: Pieces, { from, to }: Match): Span => ({
  start: elementAt(pieces.list, from).start,
  end: elementAt(pieces.list, to - 1).end,
});

const isDay = (phrase: TimePhrase): boolean =>
  phrase.kind === 'weekday' ||
  phrase.kind === 'day-of-month' ||
  (phrase.kind === 'date' && (phrase.date.day !== undefined || !!phrase.nth));

function express(
  pieces: Pieces,
  match: Match,
  { published, course, outlook, number: sentence }: Around,
): TimeExpression {
  const { phrase } = match;
  const span = spanOf(pieces, match);
  const near =
    course.last && sentence - course.last.sentence <= DATE_REACH ? course.last.date : undefined;
  const use = useOf(pieces, match, outlook, span);
  // 'Its third-quarter loss will …': the verb says nothing about the quarter.
  const direction =
    use === 'attributive' && phrase.kind === 'quarter'
      ? 'unsaid'
      : outlook.of(span, { isDay: isDay(phrase), isOwned: use === 'attributive' });
  const month = course.month?.sentence === sentence ? course.month.date : undefined;
  const anchor = { published, last: near, quarter: course.quarter, month, direction };
  const edtf = resolveTime(phrase, anchor);
  rememberMonth(course, phrase, edtf, sentence);
  if (!use) rememberDate(course, phrase, edtf, sentence);
  if (phrase.kind === 'quarter') rememberQuarter(course, edtf, published);
  return { span, edtf, kind: phrase.kind, ...(use && { use }) };
}

/**
 * Whether the words date what their clause tells, or only the report, limit it ('since May'), tell
 * what something is about, or belong to a noun ('the 2019 campaign').
 */
function useOf(pieces: Pieces, match: Match, outlook: Outlook, span: Span): TimeExpression['use'] {
  const { phrase, from } = match;
  if (isDateline(pieces, match)) return 'dateline';
  if (joinsOpenRange(pieces, match) || isTopic(pieces, match)) return 'limit';
  if (isLimited(pieces.list, from, pieces.rules))
    return outlook.isDeniedUntil(span) ? undefined : 'limit';
  if (isOwned(pieces, match)) return 'attributive';
  return outlook.limits(span, isDay(phrase)) ? 'limit' : undefined;
}

const joinsOpenRange = (pieces: Pieces, { from, to }: Match): boolean =>
  pieces.joinsRange(from, to) || pieces.joinsRange(from - 2, from - 1);

/** 'Spoke about May 2018'; 'about 2018 the firm opened' and 'in about 2018' tell when. */
function isTopic(pieces: Pieces, { from, phrase }: Match): boolean {
  const { concerning, prepositions } = pieces.rules;
  const isAbout = phrase.kind === 'date' && phrase.approximate && concerning.has(pieces.text(from));
  // 'In about 2018', 'on or about 3 May'
  const tellsWhen = [from - 1, from - 2].some((at) => prepositions.has(pieces.text(at)));
  return !!isAbout && pieces.at(from - 1)?.kind === 'word' && !tellsWhen;
}

/** Part of a noun phrase: 'the 2019 campaign', 'last year’s vote', 'third-quarter profit'. */
function isOwned({ list, rules }: Pieces, { phrase, from, to }: Match): boolean {
  const before = list[from - 1];
  const after = list[to];
  const noun =
    !!after &&
    (after.kind === 'word' || after.kind === 'number') &&
    !rules.prepositions.has(after.text);
  if (!noun) return false;
  // A quarter before a noun is attributive even without an article: 'third-quarter profit'.
  return (
    elementAt(list, to - 1).possessive ||
    before?.possessive === true ||
    (!!before && rules.determiners.has(before.text)) ||
    (phrase.kind === 'quarter' && !after.capital)
  );
}

/** 'HARWICK, June 4 (Reuters) -' in front of a report: places and names alone before the date. */
function isDateline({ list }: Pieces, { phrase, from, to }: Match): boolean {
  if (phrase.kind !== 'date' || phrase.date.month === undefined) return false;
  const opens = list
    .slice(0, from)
    .every(({ kind, capital, text }) => capital || (kind === 'mark' && /^[,/.|(]$/.test(text)));
  if (!opens) return false;
  const close =
    list[to]?.text === '(' ? list.findIndex(({ text }, n) => n > to && text === ')') : to - 1;
  return close >= 0 && close - to < DATELINE_REACH && /^[-–—|]$/.test(list[close + 1]?.text ?? '');
}

/** 'Since May', 'until at least 2014', 'by the end of June'. */
function isLimited(list: Pieces['list'], from: number, rules: TimeRules): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    at > from - LIMIT_REACH &&
    (rules.atLeast.has(elementAt(list, at).text) ||
      rules.leastBefore.has(elementAt(list, at).text) ||
      rules.determiners.has(elementAt(list, at).text))
  )
    at--;
  return at >= 0 && rules.limits.has(elementAt(list, at).text);
}

function rememberDate(
  course: Course,
  phrase: TimePhrase,
  edtf: string | null,
  sentence: number,
): void {
  const date = parseCalendar(edtf);
  if (date && phrase.kind !== 'from-text') course.last = { date, sentence };
}

function rememberMonth(
  course: Course,
  phrase: TimePhrase,
  edtf: string | null,
  sentence: number,
): void {
  const date = phrase.kind === 'date' ? parseCalendar(edtf) : undefined;
  if (date?.month !== undefined && date.day === undefined) course.month = { date, sentence };
}

/**
 * A quarter that has begun is what 'a year ago' and 'the latest quarter' count from; a coming one
 * is outlook.
 */
function rememberQuarter(
  course: Course,
  edtf: string | null,
  published: Calendar | undefined,
): void {
  const code = /^(\d{4})-(3[3-6])$/.exec(edtf ?? '');
  if (!code || !published?.month || published.year === undefined) return;
  const quarter = { year: Number(code[1]), quarter: Number(code[2]) - QUARTER_CODES };
  if (
    quarter.year * QUARTERS_OF_YEAR + quarter.quarter <
    published.year * QUARTERS_OF_YEAR + quarterOf(published.month)
  )
    course.quarter = quarter;
}

/**
 * Month words that stand after another capitalised word without a comma ('Theresa May'): in this
 * article they may be names.
 */
function monthNames({ blocks }: Reading, rules: TimeRules): Set<string> {
  const names = new Set<string>();
  for (const { sentences } of blocks)
    for (const sentence of sentences) addNames(sentence, rules, names);
  return names;
}

function addNames({ words: tokens }: ReadSentence, rules: TimeRules, names: Set<string>): void {
  for (let n = 1; n < tokens.length; n++) {
    const word = elementAt(tokens, n);
    const before = elementAt(tokens, n - 1);
    if (word.kind !== 'word' || !/^\p{Lu}/u.test(word.text) || !/^\p{Lu}\p{Ll}/u.test(before.text))
      continue;
    const lower = word.text.toLowerCase();
    if (
      rules.words.get(lower)?.is === 'month' &&
      !rules.words.has(before.text.toLowerCase()) &&
      !rules.prepositions.has(before.text.toLowerCase())
    )
      names.add(lower);
  }
}
