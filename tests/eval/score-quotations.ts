import type { Span } from '../../src/model/span.ts';
import { overlaps, slice } from '../../src/model/span.ts';
import type { Analysis, Judged } from './analysis.ts';
import type { QuotedDocument } from './documents.ts';
import { count, type Miss, percent, type Scored, share } from './figure.ts';

type Quote = QuotedDocument['quotes'][number];

/** How much of an annotated quotation the one found must cover to be the same. */
const SAME = 0.6;
/** Words from which on a quotation is more than a phrase. */
const LONG = 5;

/**
 * Who said it. Counted are the quotations that the annotators tie to a source; the speaker is right
 * when his span meets a span of that source (PolNeAR: Newell, Margolin and Ruths 2018). A mere
 * phrase is in quotation marks, but the text gives it to nobody: a speaker of it is made up.
 */
export function scoreQuotations(judged: readonly Judged<QuotedDocument>[]): Scored {
  const sums = { there: 0, answered: 0, right: 0, long: 0, longRight: 0, phrases: 0, madeUp: 0 };
  const misses: Miss[] = [];
  const quotes = judged.flatMap(({ document, analysis }) =>
    document.quotes.map((quote) => ({ quote, document, speaker: speakerFound(quote, analysis) })),
  );
  for (const { quote, document, speaker } of quotes) {
    const note = speaker && `→ ${slice(document.text, speaker)}`;
    const miss = (kind: string): unknown =>
      misses.push({ kind, document: document.id, span: quote, ...(note && { note }) });
    if (!quote.attributed) {
      sums.phrases++;
      sums.madeUp += Number(speaker !== undefined);
      if (speaker) miss('mere phrase given a speaker');
    } else if (quote.sources.length) {
      const right = speaker !== undefined && isSource(speaker, quote);
      const long = slice(document.text, quote).split(/\s+/).length >= LONG;
      sums.there++;
      sums.answered += Number(speaker !== undefined);
      sums.right += Number(right);
      sums.long += Number(long);
      sums.longRight += Number(long && right);
      if (!right) miss(speaker ? 'wrong speaker' : 'no speaker');
    }
  }
  return {
    measured: [
      {
        what: 'who said it',
        counted: `${count(sums.there, 'quotations')}, ${count(sums.phrases, 'mere phrases')}`,
        figures: [
          share('right speaker', sums.right, sums.there),
          share('of five words or more', sums.longRight, sums.long),
          share('of those given one', sums.right, sums.answered),
          { ...share('given one', sums.answered, sums.there), better: 'neither' },
          {
            name: 'mere phrases given a speaker',
            value: percent(sums.madeUp, sums.phrases),
            better: 'lower',
          },
        ],
      },
    ],
    misses,
  };
}

const lengthOfCommon = (a: Span, b: Span): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

const speakerFound = (quote: Quote, { quotes }: Analysis): Span | undefined =>
  quotes.find((one) => lengthOfCommon(one, quote) >= SAME * (quote.end - quote.start))?.speaker ??
  undefined;

const isSource = (speaker: Span, { sources }: Quote): boolean =>
  sources.some(([start, end]) => overlaps(speaker, { start, end }));
