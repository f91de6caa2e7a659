import type { NameRules } from '../../../language/names.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { ADULT, CHILD_REACH } from '../parameters.ts';

const number = /^\d{1,2}$/;

/**
 * Whether the words beside a name say that its bearer is a child: 'Ana Roe, 9,', '9-year-old Ana
 * Roe', 'the schoolgirl Ana Roe'.
 */
export function isChild(span: Span, text: string, rules: NameRules): boolean {
  const before = wordsIn(text.slice(Math.max(0, span.start - CHILD_REACH), span.start));
  const after = text.slice(span.end, span.end + CHILD_REACH);
  return ageBefore(before, rules) || minorBefore(before, rules) || ageAfter(after, rules);
}

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const isMinorAge = (word: string): boolean => number.test(word) && Number(word) < ADULT;

/** '9-year-old', with up to three words behind it. */
function ageBefore(words: readonly string[], { ofAge }: NameRules): boolean {
  const at = words.findLastIndex((word, n) => ofAge.test(`${word}-${words[n + 1]}`));
  return (
    at > 0 &&
    words.length - at <= 'year old NOUN NOUN NOUN'.split(' ').length &&
    isMinorAge(words[at - 1] ?? '')
  );
}

const minorBefore = (words: readonly string[], { features }: NameRules): boolean =>
  features.get(words.at(-1) ?? '')?.is('minor') === true;

/** ', 9,', ' (9)', ', aged 9,'. */
function ageAfter(text: string, { links }: NameRules): boolean {
  const found = /^\s*[,(]\s*(?:(\p{L}+)\s+)?(\d{1,2})\s*[,).;]/u.exec(text);
  if (!found) return false;
  const [, word, age = ''] = found;
  return (word === undefined || links.get(fold(word)) === 'age') && isMinorAge(age);
}
