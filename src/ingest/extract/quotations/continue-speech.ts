import type { SpeechRules } from '../../../language/speech.ts';
import { ALONE_UNITS, COORDINATION_REACH } from './parameters.ts';
import {
  isClause,
  isOpen,
  opensSentence,
  type SentenceQuote,
  standsFirst,
} from './sentence-quote.ts';

/**
 * Gives quotations without a cue of their own the speaker of their neighbour where the same speech
 * surely goes on: a quotation that is a whole sentence beside an attributed one in the same
 * paragraph, a second quotation that the same cue reports, and paragraphs of one speech whose marks
 * stay open. Never from paragraph to paragraph otherwise.
 */
export function continueSpeech(
  quotes: readonly SentenceQuote[],
  text: string,
  rules: SpeechRules,
): void {
  quotes.forEach((quote, n) => {
    const before = quotes[n - 1];
    if (quote.speaker || !before) return;
    if (isCoordinated(before, quote)) take(quote, before, 'coordinated');
    else {
      const speech = speechOf(quotes, n - 1, text) ?? before;
      if (speech.speaker && follows(speech, before, quote, text)) take(quote, speech, 'continues');
    }
  });
  let after: SentenceQuote | undefined;
  for (const quote of quotes.toReversed()) {
    if (!quote.speaker && after?.speaker && precedes(quote, after, text, rules))
      take(quote, after, 'leads-in');
    after = quote;
  }
}

function take(
  quote: SentenceQuote,
  from: SentenceQuote,
  kind: 'coordinated' | 'continues' | 'leads-in',
): void {
  quote.speaker = from.speaker;
  quote.via = from.via;
  if (kind === 'coordinated') quote.about = from.about;
  // The words that tie the neighbour to its speaker tie this one too.
  if (from.cue) quote.cue = from.cue;
  quote.tie = { cue: { kind } };
}

/**
 * The last quotation that is a sentence of speech, of those in the sentence of quotation `n` up to
 * that one.
 */
function speechOf(
  quotes: readonly SentenceQuote[],
  n: number,
  text: string,
): SentenceQuote | undefined {
  const sentence = quotes[n]?.sentence;
  for (let at = n; at >= 0; at--) {
    const quote = quotes[at];
    if (quote?.sentence !== sentence) return undefined;
    if (quote?.speaker && isSpeech(quote, text)) return quote;
  }
  return undefined;
}

/** Whether the cue stands behind the words, so that what follows it may go on. */
const hasCueBehind = ({ tie }: SentenceQuote): boolean =>
  tie.cue.kind === 'after' && !tie.introduced;

const isSpeech = (quote: SentenceQuote, text: string): boolean =>
  hasCueBehind(quote) || opensSentence(quote, text);

/** 'a “…” and a “…”': two quotations that one cue reports. */
function isCoordinated(before: SentenceQuote, quote: SentenceQuote): boolean {
  if (!before.speaker || before.sentence !== quote.sentence || !isOpen(quote)) return false;
  const between = before.unit.next.until(quote.unit);
  return (
    between.length <= COORDINATION_REACH &&
    between.every((unit) => unit.is('conjunction', 'comma', 'determiner', 'subordinator')) &&
    between.some((unit) => unit.is('conjunction', 'comma'))
  );
}

function follows(
  speech: SentenceQuote,
  before: SentenceQuote,
  quote: SentenceQuote,
  text: string,
): boolean {
  if (!standsFirst(quote) || !isOpen(quote)) return false;
  if (before.marked.unclosed)
    return quote.block === before.block + 1 && before === speech && sameSpeech(before, quote, text);
  return (
    quote.block === speech.block &&
    quote.sentence === speech.sentence + 1 &&
    opensSentence(quote, text) &&
    isSpeech(speech, text)
  );
}

/**
 * Whether two paragraphs with open marks are one speech: the same kind of mark, no excerpt of a
 * text, no '(Laughter)'.
 */
function sameSpeech(one: SentenceQuote, other: SentenceQuote, text: string): boolean {
  return (
    text.charAt(one.marked.start) === text.charAt(other.marked.start) &&
    !one.marked.nested &&
    !other.marked.nested &&
    !isAside(other, text)
  );
}

/** '(Laughter)' in a transcript. */
const isAside = ({ marked }: SentenceQuote, text: string): boolean =>
  /^.\([^)]*\)[.”"]*$/.test(text.slice(marked.start, marked.end));

function precedes(
  quote: SentenceQuote,
  after: SentenceQuote,
  text: string,
  rules: SpeechRules,
): boolean {
  if (!standsFirst(after) || !standsFirst(quote) || !isOpen(quote) || !hasCueBehind(after))
    return false;
  if (quote.marked.unclosed)
    return after.block === quote.block + 1 && sameSpeech(quote, after, text);
  return (
    after.block === quote.block &&
    after.sentence === quote.sentence + 1 &&
    quote.tape.length <= ALONE_UNITS &&
    isClause(quote, text, rules)
  );
}
