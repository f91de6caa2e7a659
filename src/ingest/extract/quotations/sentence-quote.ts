import type { SpeechRules } from '../../../language/speech.ts';
import type { Speaker } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { SpeakerReaders, Tie } from '../../../model/tie.ts';
import { type MarkedQuotation, wordsOf } from '../clauses/find-marks.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import { LONGEST_PHRASE, LONGEST_VERBAL_PHRASE } from './parameters.ts';

/** A quotation in its sentence with what was decided about it so far. */
export interface SentenceQuote {
  readonly marked: MarkedQuotation;
  /** Its sentence, and its unit there. */
  readonly tape: Tape<Unit>;
  readonly unit: Unit;
  /** Index of its sentence in the article, and of its block. */
  readonly sentence: number;
  readonly block: number;
  speaker: Speaker | null;
  cue?: Span;
  about: readonly number[];
  via: readonly Span[];
  tie: Tie;
  readers?: SpeakerReaders;
}

/** Whether nothing has decided whose words they are, nor that they are nobody's. */
export const isOpen = ({ tie }: SentenceQuote): boolean => tie.cue.kind === 'none';

/** Whether the words open their sentence. */
export const standsFirst = ({ tape, unit }: SentenceQuote): boolean => unit === tape.first;

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
  const { marked, tape, tie } = quote;
  if (tie.cue.kind === 'silent' || !opensSentence(quote, text)) return false;
  const words =
    wordsOf(marked, text)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  if (marked.unclosed || words.length > LONGEST_PHRASE) return true;
  return (
    (words.length > LONGEST_VERBAL_PHRASE && holdsVerb(words, rules)) ||
    (/[.!?]["”’']?$/.test(text.slice(marked.start, marked.end)) && tape.length === 1)
  );
}

function holdsVerb(words: readonly string[], rules: SpeechRules): boolean {
  let before: string | undefined;
  return words.some((word) => {
    const opens = before === undefined || rules.classes.get(before) === 'pronoun';
    before = word;
    return isVerb(word.replace('’', "'"), opens, rules);
  });
}

/** Whether a word can be a verb with a tense; `opens`: it stands first or behind a pronoun. */
function isVerb(word: string, opens: boolean, rules: SpeechRules): boolean {
  const known = rules.classes.get(word);
  const form = rules.verbs.get(word)?.form;
  return (
    known === 'be' ||
    known === 'have' ||
    known === 'modal' ||
    known === 'do' ||
    rules.clauses.contractedEnd.test(word) ||
    form === 'past' ||
    form === 'third' ||
    (form === 'base' && opens)
  );
}
