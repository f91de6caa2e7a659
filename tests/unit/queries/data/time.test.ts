import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { calendar } from '../../../../src/queries/data/time/calendar.ts';
import { rangeOf } from '../../../../src/queries/data/time/date-range.ts';
import { property } from '../../../../src/queries/data/time/i-calendar-line.ts';
import { timelineJs } from '../../../../src/queries/data/time/timeline-js.ts';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { linksBelow } from '../../../../src/site/links.ts';
import { event, harbourStory, place } from '../../../fixtures/queries/harbour-story.ts';

const dated = [
  '2031-04-02',
  '2031-04',
  '2031-22',
  '2031-35',
  '2030-12-29/2031-01-04',
  '2031',
  '203X',
  'XXXX-04-02',
  'XXXX-06',
  null,
];
const events = dated.map((edtf, n) =>
  event(`e${n}`, edtf, {
    label: `Falk, “the” <harbour> master; no. ${n}`,
    dateWords: edtf && 'in those days',
    accounts: [
      {
        article: 'quay',
        dateWords: null,
        edtf,
        provenance: place(
          'quay',
          'p-a',
          0,
          'Ines Falk opened the quay, and more than seventy-five octets of a line — naïvely — follow here.\nEnd',
        ),
      },
    ],
  }),
);
const site = {
  index: indexStory(harbourStory({ events })),
  links: linksBelow('/explainer/', 'https://example.org'),
};

describe('TimelineJS', () => {
  const made = JSON.parse(timelineJs(site)) as {
    title: { text: { text: string } };
    events: {
      unique_id: string;
      start_date: object;
      end_date?: object;
      display_date: string;
      text: { headline: string };
    }[];
  };

  it('holds the events whose year is stated, no more precise than stated, and says what is left out', () => {
    const dates = Object.fromEntries(
      made.events.map(({ unique_id, start_date, end_date }) => [unique_id, [start_date, end_date]]),
    );
    expect(dates).toMatchObject({
      e0: [{ year: 2031, month: 4, day: 2 }, undefined],
      e1: [{ year: 2031, month: 4 }, undefined],
      e5: [{ year: 2031 }, undefined],
      e6: [{ year: 2030 }, { year: 2039 }],
    });
    expect(made.events.map(({ unique_id }) => unique_id).sort()).toEqual([
      'e0',
      'e1',
      'e2',
      'e3',
      'e4',
      'e5',
      'e6',
    ]);
    expect(made.title.text.text).toContain(
      '3 events are left out here, because no source gives their year.',
    );
  });

  it('escapes what would be markup', () => {
    for (const { text } of made.events) expect(text.headline).not.toContain('<harbour>');
  });
});

test('the stretch of a date is what its words allow', () => {
  expect(rangeOf('2031-22')).toEqual({
    from: { year: 2031, month: 6 },
    to: { year: 2031, month: 8 },
  });
  expect(rangeOf('2031-24')).toEqual({
    from: { year: 2031, month: 12 },
    to: { year: 2032, month: 2 },
  });
  expect(rangeOf('2031-35')).toEqual({
    from: { year: 2031, month: 7 },
    to: { year: 2031, month: 9 },
  });
  expect(rangeOf('2031-41')).toEqual({
    from: { year: 2031, month: 7 },
    to: { year: 2031, month: 12 },
  });
  expect(rangeOf('203X')).toEqual({ from: { year: 2030 }, to: { year: 2039 } });
  expect(rangeOf('XXXX-04-02')).toBeNull();
  expect(rangeOf('../2031')).toBeNull();
});

describe('iCalendar', () => {
  const text = calendar(site);
  const read = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const entries = read.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));

  it('is read by a reader of calendars as whole days', () => {
    const days = Object.fromEntries(
      entries.map(({ uid, startDate, endDate }) => [
        uid,
        [startDate.toString(), endDate.toString(), startDate.isDate],
      ]),
    );
    expect(days).toEqual({
      'e0@example.org': ['2031-04-02', '2031-04-03', true],
      'e1@example.org': ['2031-04-01', '2031-05-01', true],
      'e2@example.org': ['2031-06-01', '2031-09-01', true],
      'e3@example.org': ['2031-07-01', '2031-10-01', true],
      'e4@example.org': ['2030-12-29', '2031-01-05', true],
    });
  });

  it('says what is left out, and where a day is not stated', () => {
    expect(read.getFirstPropertyValue('description')).toBe(
      '5 events are left out here, because the sources give no year or no month.',
    );
    expect(entries.find(({ uid }) => uid.startsWith('e1@'))).toMatchObject({
      summary: 'Falk, “the” <harbour> master; no. 1 (April 2031)',
      description: expect.stringContaining('no exact day, only: April 2031.') as string,
    });
    expect(entries.find(({ uid }) => uid.startsWith('e0@'))!.summary).toBe(
      'Falk, “the” <harbour> master; no. 0',
    );
  });

  it('keeps to lines of 75 octets', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', maxLength: 200 })
          .filter((value) => !/[\u0000-\u001f\u007f]/.test(value)),
        (value) => {
          const lines = `${property('BEGIN', 'VCALENDAR')}${property('DESCRIPTION', value, 'text')}${property('END', 'VCALENDAR')}`;
          expect(
            new ICAL.Component(ICAL.parse(lines) as unknown[]).getFirstPropertyValue('description'),
          ).toBe(value);
        },
      ),
    );
  });
});
