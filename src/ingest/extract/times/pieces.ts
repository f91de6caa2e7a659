import type { TimeRules, TimeWord } from '../../../language/time.ts';
import type { Token } from '../../../text/tokens.ts';
import { bare } from '../../../text/tokens.ts';
import { FIRST_SPELLED, LAST_SPELLED } from './parameters.ts';

/**
 * A token, or a part of a hyphenated one ('third' and 'quarter' of 'third-quarter'), as the time
 * grammar reads it.
 */
export interface TimePiece {
  /** Lower case, without a possessive ending. */
  readonly text: string;
  readonly start: number;
  /** End without a possessive ending. */
  readonly end: number;
  readonly kind: Token['kind'];
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Whether a hyphen joins it to the piece before. */
  readonly joined: boolean;
  readonly word: TimeWord | undefined;
}

const opening = /^\p{Lu}/u;

/**
 * Cuts the tokens of a sentence into pieces; empty where no word of the sentence can be part of a
 * date.
 */
export function cutPieces(tokens: readonly Token[], rules: TimeRules): TimePiece[] {
  if (!tokens.some((token) => mayDate(token, rules))) return [];
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || !token.text.includes('-'))
      return { ...piece(token, rules), joined: false };
    let at = token.start;
    return token.text.split('-').map((part, n) => {
      const made = piece({ text: part, start: at, kind: 'word' }, rules);
      at += part.length + 1;
      return { ...made, joined: n > 0 };
    });
  });
}

function piece(
  { text, start, kind }: Pick<Token, 'text' | 'start' | 'kind'>,
  rules: TimeRules,
): Omit<TimePiece, 'joined'> {
  const plain = kind === 'word' ? bare(text) : text;
  const lower = plain.toLowerCase();
  return {
    text: lower,
    start,
    end: start + plain.length,
    kind,
    capital: kind === 'word' && opening.test(text),
    possessive: plain.length < text.length,
    word: rules.words.get(lower),
  };
}

const dating = new Set([
  'month',
  'weekday',
  'season',
  'unit',
  'day',
  'dayPart',
  'decade',
  'period',
]);

function mayDate({ text, kind }: Token, rules: TimeRules): boolean {
  if (kind === 'number')
    return /\d{4}/.test(text) || rules.decade.test(text) || rules.ordinalNumber.test(text);
  if (kind === 'mark') return false;
  const lower = bare(text).toLowerCase();
  const word = rules.words.get(lower);
  if (word)
    return (
      dating.has(word.is) ||
      (word.is === 'count' && word.value >= FIRST_SPELLED && word.value <= LAST_SPELLED)
    );
  return lower.includes('-')
    ? lower.split('-').some((part) => dating.has(rules.words.get(part)?.is ?? ''))
    : rules.holidayWords.has(lower) ||
        rules.quarterCode.test(lower) ||
        rules.fiscalCode.test(lower);
}
