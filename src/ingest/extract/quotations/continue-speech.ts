import type { Reading } from '../reading.ts';
import type { SentenceQuote } from './sentence-quote.ts';

/**
 * Gives quotations without a cue of their own the speaker of their neighbour where the same speech surely goes on:
 * a quotation that is a whole sentence beside an attributed one in the same paragraph, and paragraphs of one
 * speech whose quotation marks stay open. Never from one paragraph to the next otherwise.
 */
export function continueSpeech(quotes: readonly SentenceQuote[], reading: Reading): void {
  const { text } = reading;
  for (const [n, quote] of quotes.entries()) {
    if (quote.speaker) continue;
    const before = quotes[n - 1];
    if (!before) continue;
    if (isCoordinated(before, quote)) take(quote, before, 'coordinated');
    else {
      const speech = speechOf(quotes, n - 1, text);
      if (speech?.speaker && follows(speech, quote, text)) take(quote, speech, 'continues');
    }
  }
  for (let n = quotes.length - 2; n >= 0; n--) {
    const quote = quotes[n]!;
    const after = quotes[n + 1]!;
    if (!quote.speaker && after.speaker && precedes(quote, after, text)) take(quote, after, 'leads-in');
  }
}

/** Of the sentence that quote `n` stands in: the quotation that is a sentence of speech, else quote `n` itself. */
function speechOf(quotes: readonly SentenceQuote[], n: number, text: string): SentenceQuote | undefined {
  const last = quotes[n];
  for (let at = n; at >= 0 && quotes[at]!.sentence === last?.sentence; at--) {
    const quote = quotes[at]!;
    if (quote.speaker && (quote.rule.startsWith('after') || isSentence(quote, text))) return quote;
  }
  return last;
}

/** 'a “…” and a “…”': two quotations that one cue reports. */
function isCoordinated(before: SentenceQuote, quote: SentenceQuote): boolean {
  if (before.sentence !== quote.sentence || quote.rule !== 'none') return false;
  const between = quote.units.slice(before.at + 1, quote.at);
  return between.length <= 3 && between.some(({ kind }) => kind === 'conjunction' || kind === 'comma') && between.every(({ kind }) => kind === 'conjunction' || kind === 'comma' || kind === 'determiner' || kind === 'subordinator');
}

function take(quote: SentenceQuote, from: SentenceQuote, rule: string): void {
  quote.speaker = from.speaker;
  quote.via = from.via;
  quote.rule = rule;
}

function follows(before: SentenceQuote, quote: SentenceQuote, text: string): boolean {
  if (before.marked.unclosed) return quote.block === before.block + 1 && quote.at === 0;
  return quote.block === before.block && quote.sentence === before.sentence + 1 && quote.at === 0 && isSentence(quote, text) && (isSentence(before, text) || before.rule.startsWith('after')) && quote.rule === 'none';
}

function precedes(quote: SentenceQuote, after: SentenceQuote, text: string): boolean {
  if (quote.marked.unclosed) return after.block === quote.block + 1 && after.at === 0;
  return after.block === quote.block && after.sentence === quote.sentence + 1 && quote.at === 0 && quote.units.length <= 2 && after.at === 0 && after.rule.startsWith('after') && isSentence(quote, text);
}

/** Whether the quotation is a clause of its own: it opens with a capital letter and has more than three words. */
function isSentence({ marked }: SentenceQuote, text: string): boolean {
  const words = text.slice(marked.start + 1, marked.end - 1);
  return /^[\p{Lu}\p{N}\[…. '‘-]/u.test(words);
}
