import { overlaps } from '../../src/model/span.ts';
import type { Judged } from './analysis.ts';
import type { TimedDocument } from './documents.ts';
import { count, harmonicMean, type Miss, type Scored, share } from './figure.ts';
import { daysOfWeek, toTimex } from './timex.ts';

type Time = TimedDocument['times'][number];

/**
 * Time expressions, scored as in TempEval-3 (UzZaman and others 2013), but only for dates of the
 * calendar: recall counts annotated DATEs with a year in their value, precision what was found and
 * overlaps any annotated time. `exact spans` have the same two ends; the value is right when the
 * EDTF date says what the TIMEX3 value says.
 */
export function scoreTimes(judged: readonly Judged<TimedDocument>[]): Scored {
  const sums = { there: 0, met: 0, exact: 0, valued: 0, found: 0, real: 0 };
  const misses: Miss[] = [];
  for (const { document, analysis } of judged) {
    const miss = (kind: string, span: Time | Analysed, note?: string): unknown =>
      misses.push({ kind, document: document.id, span, ...(note && { note }) });
    for (const time of analysis.times) {
      sums.found++;
      if (document.times.some((one) => overlaps(one, time))) sums.real++;
      else miss('false time', time);
    }
    for (const date of document.times.filter(isCalendarDate)) {
      sums.there++;
      const time = analysis.times.find((one) => overlaps(one, date));
      if (!time) {
        miss('missed time', date, date.value);
        continue;
      }
      sums.met++;
      sums.exact += Number(time.start === date.start && time.end === date.end);
      if (saysSame(time.edtf, date.value)) sums.valued++;
      else miss('wrong value', date, `${date.value} → ${time.edtf}`);
    }
  }
  return {
    measured: [
      {
        what: 'calendar dates',
        counted: count(sums.there, 'dates'),
        figures: [
          share('found', sums.met, sums.there),
          share('precision', sums.real, sums.found),
          {
            name: 'F1',
            value: harmonicMean(sums.real / sums.found, sums.met / sums.there),
            better: 'higher',
          },
          share('exact spans', sums.exact, sums.there),
          share('right value', sums.valued, sums.there),
          share('right value of found', sums.valued, sums.met),
        ],
      },
    ],
    misses,
  };
}

type Analysed = Judged<TimedDocument>['analysis']['times'][number];

const isCalendarDate = ({ type, value }: Time): boolean =>
  type === 'DATE' && /^\d{3}/.test(value ?? '');

const saysSame = (edtf: string | null, value = ''): boolean =>
  edtf !== null && (toTimex(edtf) === value || edtf === daysOfWeek(value));
