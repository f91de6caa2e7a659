import type { SpeechRules } from '../../../language/speech.ts';
import type { Speaker } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { type MarkedQuotation, wordsOf } from '../clauses/find-marks.ts';
import type { Unit } from '../clauses/units.ts';
import { LONGEST_PHRASE, LONGEST_VERBAL_PHRASE } from './parameters.ts';

/** A quotation in its sentence with what was decided about it so far. */
export interface SentenceQuote {
  readonly marked: MarkedQuotation;
  readonly units: readonly Unit[];
  /** Index of its unit. */
  readonly at: number;
  /** Index of its sentence in the article, and of its block. */
  readonly sentence: number;
  readonly block: number;
  speaker: Speaker | null;
  cue?: Span;
  about: readonly number[];
  via: readonly Span[];
  rule: string;
}

/**
 * Whether the quoted words open like a sentence: with a capital letter, a figure, a bracket or an
 * ellipsis.
 */
export function opensSentence({ marked }: SentenceQuote, text: string): boolean {
  return /^[\p{Lu}\p{N}\[…. '‘“-]/u.test(wordsOf(marked, text));
}

/**
 * Whether the quoted words are a clause of their own: they open like a sentence and hold a verb, or
 * fill the sentence they stand in.
 */
export function isClause(quote: SentenceQuote, text: string, rules: SpeechRules): boolean {
  if (quote.rule.startsWith('silent') || !opensSentence(quote, text)) return false;
  const words =
    wordsOf(quote.marked, text)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  if (quote.marked.unclosed || words.length > LONGEST_PHRASE) return true;
  const verbal = words.some((word, n) => {
    const plain = word.replace('’', "'");
    const known = rules.classes.get(plain);
    const form = rules.verbs.get(plain)?.form;
    return (
      known === 'be' ||
      known === 'have' ||
      known === 'modal' ||
      known === 'do' ||
      rules.clauses.contractedEnd.test(plain) ||
      form === 'past' ||
      form === 'third' ||
      (form === 'base' && (n === 0 || rules.classes.get(words[n - 1]!) === 'pronoun'))
    );
  });
  return (
    (verbal && words.length > LONGEST_VERBAL_PHRASE) ||
    (/[.!?]["”’']?$/.test(text.slice(quote.marked.start, quote.marked.end)) &&
      quote.units.length === 1)
  );
}
