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
    const before = quotes[n - 1];
    if (before && !quote.speaker && before.speaker && follows(before, quote, text)) take(quote, before, 'continues');
  }
  for (let n = quotes.length - 2; n >= 0; n--) {
    const quote = quotes[n]!;
    const after = quotes[n + 1]!;
    if (!quote.speaker && after.speaker && precedes(quote, after, text)) take(quote, after, 'leads-in');
  }
}

function take(quote: SentenceQuote, from: SentenceQuote, rule: string): void {
  quote.speaker = from.speaker;
  quote.via = from.via;
  quote.rule = rule;
}

function follows(before: SentenceQuote, quote: SentenceQuote, text: string): boolean {
  if (before.marked.unclosed) return quote.block === before.block + 1 && quote.at === 0;
  return quote.block === before.block && quote.sentence === before.sentence + 1 && quote.at === 0 && isSentence(quote, text) && isSentence(before, text) && quote.rule === 'none';
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
