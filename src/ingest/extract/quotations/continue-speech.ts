import type { SpeechRules } from '../../../language/speech.ts';
import { ALONE_UNITS, COORDINATION_REACH } from './parameters.ts';
import { isClause, opensSentence, type SentenceQuote } from './sentence-quote.ts';

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
      const speech = speechOf(quotes, n - 1, text);
      if (speech.speaker && follows(speech, before, quote, text)) take(quote, speech, 'continues');
    }
  });
  for (let n = quotes.length - 2; n >= 0; n--) {
    const quote = quotes[n]!;
    const after = quotes[n + 1]!;
    if (!quote.speaker && after.speaker && precedes(quote, after, text, rules))
      take(quote, after, 'leads-in');
  }
}

function take(quote: SentenceQuote, from: SentenceQuote, rule: string): void {
  quote.speaker = from.speaker;
  quote.via = from.via;
  if (rule === 'coordinated') quote.about = from.about;
  // The words that tie the neighbour to its speaker tie this one too.
  if (from.cue) quote.cue = from.cue;
  quote.rule = rule;
}

/**
 * Of the sentence that quotation `n` stands in: the one that is a sentence of speech, else
 * quotation `n` itself.
 */
function speechOf(quotes: readonly SentenceQuote[], n: number, text: string): SentenceQuote {
  const last = quotes[n]!;
  for (let at = n; at >= 0 && quotes[at]!.sentence === last.sentence; at--) {
    const quote = quotes[at]!;
    if (quote.speaker && isSpeech(quote, text)) return quote;
  }
  return last;
}

const isSpeech = (quote: SentenceQuote, text: string): boolean =>
  quote.rule.startsWith('after') || opensSentence(quote, text);

/** 'a “…” and a “…”': two quotations that one cue reports. */
function isCoordinated(before: SentenceQuote, quote: SentenceQuote): boolean {
  if (!before.speaker || before.sentence !== quote.sentence || quote.rule !== 'none') return false;
  const between = quote.units.slice(before.at + 1, quote.at);
  const joins = between.every(
    ({ kind }) =>
      kind === 'conjunction' ||
      kind === 'comma' ||
      kind === 'determiner' ||
      kind === 'subordinator',
  );
  return (
    between.length <= COORDINATION_REACH &&
    joins &&
    between.some(({ kind }) => kind === 'conjunction' || kind === 'comma')
  );
}

function follows(
  speech: SentenceQuote,
  before: SentenceQuote,
  quote: SentenceQuote,
  text: string,
): boolean {
  if (quote.at !== 0 || quote.rule !== 'none') return false;
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
  if (after.at !== 0 || quote.at !== 0 || quote.rule !== 'none') return false;
  if (quote.marked.unclosed)
    return (
      after.block === quote.block + 1 &&
      after.rule.startsWith('after') &&
      sameSpeech(quote, after, text)
    );
  return (
    after.block === quote.block &&
    after.sentence === quote.sentence + 1 &&
    quote.units.length <= ALONE_UNITS &&
    after.rule.startsWith('after') &&
    isClause(quote, text, rules)
  );
}
