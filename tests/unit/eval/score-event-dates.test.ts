import { describe, expect, it } from 'vitest';
import { scoreEventDates } from '../../eval/score-event-dates.ts';
import { at, figuresOf, found, kindsOf } from './at.ts';

const text = 'Acme bought Zeta and sold Beta. It fired ten. It hired two. A fall followed.';
const event = (words: string, edtf: string | null) => ({
  ...at(text, words),
  edtf,
  reported: '2020-07-04',
});
const dated = [
  { ...at(text, 'bought'), value: '2020-07' },
  { ...at(text, 'sold'), value: '2020-07-04' },
  { ...at(text, 'fired'), value: '2019' },
  { ...at(text, 'hired'), value: '2020-07-03' },
  { ...at(text, 'fall'), value: '2020-07-04' },
];

describe('dates of events', () => {
  it('are those of the shortest event around the word, else of the report', () => {
    const scored = scoreEventDates([
      {
        document: { id: 'a', text, published: '2020-07-04', dated },
        analysis: found({
          events: [
            event('Acme bought Zeta and sold Beta.', '2001'),
            event('Acme bought Zeta', '2020-07-02~'),
            event('sold Beta', null),
            event('It fired ten.', '2018-05'),
            event('It hired two.', null),
          ],
        }),
      },
    ]);
    // Bought: stated, July 2020, right. Sold: the report's day, right. Fired: stated, wrong year.
    // Hired: the report's day, a day late. The fall: no event, though its day is the report's.
    expect(figuresOf(scored, 'dates of events')).toEqual({
      covered: 80,
      'stated dates right': 50,
      'stated or report’s date right': 40,
      'given a stated date': 40,
      'day of publication': 60,
    });
    expect(kindsOf(scored)).toEqual(['wrong date', 'no event']);
    expect(scored.misses[0]?.note).toBe('2019 → 2018-05');
  });

  it('say nothing where the report has no date', () => {
    const scored = scoreEventDates([
      {
        document: { id: 'a', text, dated: dated.slice(0, 1) },
        analysis: found({ events: [{ ...at(text, 'Acme bought'), edtf: null, reported: null }] }),
      },
    ]);
    expect(figuresOf(scored, 'dates of events')).toEqual({
      covered: 100,
      'stated dates right': null,
      'stated or report’s date right': 0,
      'given a stated date': 0,
      'day of publication': 0,
    });
  });
});
