import { firstAnswer } from '../../../text/first-answer.ts';
import { BELOW_YEARS, FIRST_LONE_YEAR, ROUND_COUNT } from './parameters.ts';
import type { TimePiece } from './pieces.ts';
import type { Pieces } from './sentence-pieces.ts';

/** Four digits and their neighbours. */
interface Digits {
  readonly pieces: Pieces;
  readonly at: number;
  readonly before: TimePiece | undefined;
  readonly after: TimePiece | undefined;
}

/** What speaks for a year (true) or against one (false); undefined where it says nothing. */
type Sign = (digits: Digits) => boolean | undefined;

/**
 * Whether four digits are a year rather than a count, a price, a model or a part of a longer
 * number.
 */
export function isYear(pieces: Pieces, at: number): boolean {
  const digits = { pieces, at, before: pieces.at(at - 1), after: pieces.at(at + 1) };
  return firstAnswer(signs, digits) ?? (!digits.after || digits.after.kind === 'mark');
}

/** The value where the condition holds. */
const when = (holds: boolean, value: boolean): boolean | undefined => (holds ? value : undefined);

/** In this order: the first that says something counts. */
const signs: readonly Sign[] = [
  ({ pieces, at }) => when(isClock(pieces, at), false),
  ({ pieces, at }) => when(isPart(pieces, at), true),
  (digits) => when(followsSum(digits), false),
  (digits) => when(precedesUnit(digits), false),
  // 'Boeing 1996', but 'In 1996', 'Since 1996'
  ({ pieces, at, before }) =>
    before?.capital && !before.possessive && !before.word && at > 1
      ? pieces.rules.openers.has(before.text)
      : undefined,
  (digits) => when(isCount(digits), false),
  ({ before, after }) => (before ? undefined : after?.text !== '.' && !after?.capital),
  (digits) => when(followsOpening(digits), true),
  (digits) => when(describesNoun(digits), true),
];

/** '$1996', '7-1996': part of a sum or of a longer number. */
const followsSum = ({ pieces, at, before }: Digits): boolean =>
  before !== undefined &&
  (pieces.rules.currency.has(before.text) ||
    (before.kind === 'mark' && pieces.touches(at - 1) && !/^[(\[“"‘'—–]$/.test(before.text)));

/** '1996 people', '1996 %', '1996-strong', '1996 years'. */
const precedesUnit = ({ pieces: { rules }, after }: Digits): boolean =>
  after !== undefined &&
  (rules.notYears.has(after.text) ||
    after.text === '%' ||
    (after.joined && after.kind === 'word') ||
    isUnits(after, rules));

const isUnits = ({ word, text }: TimePiece, rules: Pieces['rules']): boolean =>
  word?.is === 'unit' && word.value > BELOW_YEARS && rules.pluralUnits.has(text);

/** '2000 houses', 'some 1950 houses': a plural, behind a round number or no year's opening. */
function isCount({ pieces, at, before, after }: Digits): boolean {
  const { rules } = pieces;
  if (after?.kind !== 'word' || !isPlural(after, rules)) return false;
  return (
    Number(pieces.text(at)) % ROUND_COUNT === 0 ||
    !before ||
    !(rules.openers.has(before.text) || rules.determiners.has(before.text) || before.possessive)
  );
}

const isPlural = ({ capital, possessive, text }: TimePiece, rules: Pieces['rules']): boolean =>
  !capital &&
  rules.pluralEnd.test(text) &&
  !possessive &&
  !rules.prepositions.has(text) &&
  !rules.notPlural.has(text);

/** 'in 1996', 'the 1996 vote', "Roe's 1996 book", '(1996', 'March 1996'. */
const followsOpening = ({ pieces: { rules }, before }: Digits): boolean =>
  before !== undefined &&
  (rules.prepositions.has(before.text) ||
    rules.determiners.has(before.text) ||
    before.possessive ||
    before.kind === 'mark' ||
    before.word !== undefined);

/** 'His failed 1996 campaign'. */
const describesNoun = ({ pieces, at, before, after }: Digits): boolean =>
  after?.kind === 'word' &&
  !before?.capital &&
  (pieces.rules.determiners.has(pieces.text(at - 2)) || pieces.at(at - 2)?.possessive === true);

/** 'Mid-2016'. */
const isPart = (pieces: Pieces, at: number): boolean =>
  pieces.text(at - 1) === '-' &&
  pieces.is(at - 2, 'part') !== undefined &&
  pieces.touches(at - 2) &&
  pieces.touches(at - 1);

/** '1616 GMT', 'at 1616', '1616' in front of an entry: four digits that are a time of day. */
export function isClock(pieces: Pieces, at: number): boolean {
  const { rules } = pieces;
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(pieces.text(at))) return false;
  if (rules.clockWords.has(pieces.text(at + 1))) return true;
  if (pieces.text(at - 1) === rules.beforeClock) return true;
  // 'By 2030 on Tuesday', but not 'in 2010 on'
  const isOnDay =
    pieces.text(at + 1) === rules.beforeWeekday && pieces.weekday(at + 2) !== undefined;
  if (isOnDay && rules.limits.has(pieces.text(at - 1))) return true;
  return at === 0 && Number(pieces.text(at)) < FIRST_LONE_YEAR;
}
