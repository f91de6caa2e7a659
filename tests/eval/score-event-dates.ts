import { contains } from '../../src/model/span.ts';
import type { Analysis, Judged } from './analysis.ts';
import type { DatedDocument } from './documents.ts';
import { count, type Miss, type Scored, share } from './figure.ts';
import { withoutDoubt } from './timex.ts';

type Dated = DatedDocument['dated'][number];
type Event = Analysis['events'][number];

/**
 * Dates of events, on the words for which SemEval-2015 task 4 (Minard and others 2015) gives a
 * date. The event is the shortest one found whose span covers the word. Its date is the one the
 * text states, else the day of publication; it is right when it says as much as the annotated one,
 * or more and the same so far.
 */
export function scoreEventDates(judged: readonly Judged<DatedDocument>[]): Scored {
  const sums = { there: 0, covered: 0, stated: 0, statedRight: 0, right: 0, published: 0 };
  const misses: Miss[] = [];
  for (const { document, analysis } of judged)
    for (const word of document.dated) {
      const miss = (kind: string, note: string): unknown =>
        misses.push({ kind, document: document.id, span: word, note });
      sums.there++;
      sums.published += Number(fits(document.published, word));
      const event = shortestAround(word, analysis);
      if (!event) {
        miss('no event', word.value);
        continue;
      }
      const statedRight = fits(event.edtf, word);
      sums.covered++;
      sums.stated += Number(event.edtf !== null);
      sums.statedRight += Number(statedRight);
      sums.right += Number(fits(event.edtf ?? event.reported, word));
      if (event.edtf && !statedRight) miss('wrong date', `${word.value} → ${event.edtf}`);
    }
  return {
    measured: [
      {
        what: 'dates of events',
        counted: count(sums.there, 'event words'),
        figures: [
          share('covered', sums.covered, sums.there),
          share('stated dates right', sums.statedRight, sums.stated),
          share('stated or report’s date right', sums.right, sums.there),
          { ...share('given a stated date', sums.stated, sums.there), better: 'neither' },
          { ...share('day of publication', sums.published, sums.there), better: 'neither' },
        ],
      },
    ],
    misses,
  };
}

const shortestAround = (word: Dated, { events }: Analysis): Event | undefined =>
  events
    .filter((event) => contains(event, word))
    .reduce<Event | undefined>(
      (least, one) => (least && least.end - least.start <= one.end - one.start ? least : one),
      undefined,
    );

const fits = (edtf: string | null | undefined, { value }: Dated): boolean =>
  Boolean(edtf) && withoutDoubt(edtf ?? '').slice(0, value.length) === value;
