import type { QuoteRow } from '../story/story-index.ts';

/** A part of a sentence: quoted words, or those between. */
export interface SentencePart {
  readonly text: string;
  readonly quoted: boolean;
}

/** A sentence with all the given quotations that stand in it. */
export interface QuotedSentence {
  /** In text order; never empty. */
  readonly quotes: readonly [QuoteRow, ...QuoteRow[]];
  readonly parts: readonly SentencePart[];
}

/**
 * Joins quotations of one sentence by one speaker, so that a reader sees the sentence once. A
 * quotation that runs beyond its sentence, or overlaps another, is shown alone.
 */
export function quotedSentences(quotes: readonly QuoteRow[]): QuotedSentence[] {
  const groups: [QuoteRow, ...QuoteRow[]][] = [];
  const open = new Map<string, [QuoteRow, ...QuoteRow[]]>();
  for (const quote of quotes) {
    const key = `${quote.article}\0${quote.sentence.start}\0${quote.speaker ?? ''}\0${quote.speakerPlace?.exact ?? ''}`;
    const group = open.get(key);
    const last = group?.at(-1);
    if (group && last && last.end <= quote.start && within(quote)) group.push(quote);
    else {
      const fresh: [QuoteRow, ...QuoteRow[]] = [quote];
      groups.push(fresh);
      if (within(quote)) open.set(key, fresh);
    }
  }
  return groups.map((group) => ({ quotes: group, parts: partsOf(group) }));
}

/** What a list shows of a quotation: its sentence, or the quotation alone where it runs beyond. */
export const shownPlace = (
  quote: QuoteRow,
): { article: string; start: number; end: number; exact: string } =>
  within(quote)
    ? { article: quote.article, ...quote.sentence }
    : { article: quote.article, start: quote.start, end: quote.end, exact: quote.exact };

const within = ({ sentence, start, end }: QuoteRow): boolean =>
  sentence.start <= start && end <= sentence.end;

function partsOf(quotes: readonly [QuoteRow, ...QuoteRow[]]): SentencePart[] {
  const [{ sentence, exact }] = quotes;
  if (!within(quotes[0])) return [{ text: exact, quoted: true }];
  const made: SentencePart[] = [];
  let at = sentence.start;
  for (const { start, end } of quotes) {
    made.push(
      { text: sentence.exact.slice(at - sentence.start, start - sentence.start), quoted: false },
      { text: sentence.exact.slice(start - sentence.start, end - sentence.start), quoted: true },
    );
    at = end;
  }
  made.push({ text: sentence.exact.slice(at - sentence.start), quoted: false });
  return made.filter(({ text }) => text !== '');
}
