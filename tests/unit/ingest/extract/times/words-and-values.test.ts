import { describe, expect, it } from 'vitest';
import { timesIn } from './times-in.ts';

/** The times of a text of Wednesday, 11 June 2025, with their values. */
const read = (text: string): Record<string, string | null> => Object.fromEntries(timesIn(text));

const vote = 'The vote was on 3 May 2024.';
const voted = { '3 May 2024': '2024-05-03' };

/** What a sentence says of when, by what shows it. */
const cases: Readonly<Record<string, Readonly<Record<string, Record<string, string | null>>>>> = {
  'a date of figures': {
    'He left on 4/25/2025.': { '4/25/2025': '2025-04-25' },
    'He left on 25/4/2025.': { '25/4/2025': '2025-04-25' },
    'He left on 2025-04-25.': { '2025-04-25': '2025-04-25' },
    'He left on 2025/04/25.': { '2025/04/25': '2025-04-25' },
    'He left on 4/25-2025.': {},
    'He scored 4-2-1.': {},
    'The ratio was 4/5/6.': {},
  },
  'a weekday with its date in brackets': {
    'He left on Tuesday (2 April) for Lund.': { 'Tuesday (2 April)': '2025-04-02' },
    'He left on Tuesday night (2 April).': { 'Tuesday night (2 April)': '2025-04-02' },
    'He left on Tuesday (the old mayor too).': { Tuesday: '2025-06-10' },
  },
  'counted from the report': {
    'He left 12 days ago.': { '12 days ago': '2025-05-30' },
    'He left twenty-five days ago.': { 'twenty-five days ago': '2025-05-17' },
    'He left two weeks ago on Thursday.': { 'two weeks ago on Thursday': '2025-05-22' },
    'He left a week ago Thursday.': { 'a week ago Thursday': '2025-05-29' },
    'He leaves a week from Friday.': { 'a week from Friday': '2025-06-20' },
    'He leaves two weeks from Friday.': { 'two weeks from Friday': '2025-06-27' },
    'He left a year ago today.': { 'a year ago today': '2024-06-11' },
    'He left two years ago this month.': { 'two years ago this month': '2023-06' },
  },
  'counted without a value': {
    'He left a year and a half ago.': { 'a year and a half ago': null },
    'He left nearly two weeks ago.': { 'nearly two weeks ago': null },
    'He left at least two weeks ago.': { 'at least two weeks ago': null },
    'He left several weeks ago.': { 'several weeks ago': null },
    'He left a couple of weeks ago.': { 'a couple of weeks ago': null },
    'He left weeks ago.': { 'weeks ago': null },
    'He left in recent weeks.': { 'recent weeks': null },
  },
  'counted from what the text told': {
    [`${vote} Two days later he left.`]: { ...voted, 'Two days later': '2024-05-05' },
    [`${vote} Two days after the vote he left.`]: { ...voted, 'Two days after': null },
    [`${vote} He left that year.`]: { ...voted, 'that year': '2024' },
    [`${vote} He left that same day.`]: { ...voted, 'that same day': '2024-05-03' },
    [`${vote} He left the same month.`]: { ...voted, 'the same month': '2024-05' },
  },
  'a part of a year': {
    'Profit fell in the 1988 period.': { 'the 1988 period': '1988' },
    'Profit fell in the third quarter of 2024.': { 'the third quarter of 2024': '2024-35' },
    'Profit fell in Q3 2024.': { 'Q3 2024': '2024-35' },
    'Profit fell in the first half of 1990.': { 'the first half of 1990': '1990-40' },
    'Profit fell in fiscal 2024.': { 'fiscal 2024': '2024~' },
    'Profit rose in the second half.': {},
    'He left in spring 2024.': { 'spring 2024': '2024-21' },
  },
  'no more than its whole': {
    'He left in late April.': { 'late April': '2025-04' },
    'He left in mid-April.': { 'mid-April': '2025-04' },
    'He left in early 1990.': { 'early 1990': '1990' },
    'He left early in the year.': { 'early in the year': '2025' },
    'He left later this month.': { 'later this month': '2025-06' },
    'He left late in the month.': { 'late in the month': '2025-06' },
    'He leaves at the end of the week.': { 'the end of the week': '2025-06-09/2025-06-15' },
    'He left at the start of the week’s talks.': {},
    'He left in the 1990s.': { '1990s': '199X' },
    'He left in the late 1990s.': { 'the late 1990s': '199X' },
  },
  'a day of a month without a name, by its verb': {
    'He came on the 5th.': { 'the 5th': '2025-06-05' },
    'He will come on the 5th.': { 'the 5th': '2025-07-05' },
    'He came on the 25th.': { 'the 25th': '2025-05-25' },
    'He will come on the 25th.': { 'the 25th': '2025-06-25' },
    'He came on the 11th.': { 'the 11th': '2025-06-11' },
    'He is ill on the 5th.': { 'the 5th': null },
  },
  'a weekday, by its verb': {
    'He came on Friday.': { Friday: '2025-06-06' },
    'He will come on Friday.': { Friday: '2025-06-13' },
    'He came on Wednesday.': { Wednesday: '2025-06-11' },
    'He came this Friday.': { 'this Friday': '2025-06-06' },
    'He comes this Friday.': { 'this Friday': '2025-06-13' },
    'He came last Friday.': { 'last Friday': '2025-06-06' },
    'He will come next Friday.': { 'next Friday': '2025-06-13' },
    'He announced plans to close the port on Monday.': { Monday: null },
  },
  'a date without a year, by its verb': {
    'He resigned in December.': { December: '2024-12' },
    'He will resign in December.': { December: '2025-12' },
    'He came in January.': { January: '2025-01' },
    'He will resign in May.': { May: '2026-05' },
    'He resigned on 12 June.': { '12 June': '2025-06-12' },
    'He resigned on 13 June.': { '13 June': '2024-06-13' },
    'He will resign on 3 January.': { '3 January': '2026-01-03' },
    'He was due to open it on 20 June.': { '20 June': '2025-06-20' },
    'He had to open it on 3 June.': { '3 June': '2025-06-03' },
    'He wants to begin to close it in August.': { August: '2025-08' },
    'Rules to be published in May are late.': { May: '2026-05' },
    'Rules to be published in August are late.': { August: '2025-08' },
    'He came last December.': { 'last December': '2024-12' },
    'He came last July.': { 'last July': '2024-07' },
    'He will come next May.': { 'next May': '2026-05' },
    'He will come next July.': { 'next July': '2025-07' },
  },
  'four digits': {
    'He left (1996).': { 1996: '1996' },
    'He left “1996”.': { 1996: '1996' },
    'In 1996, he left.': { 1996: '1996' },
    'He lost $1996.': {},
    'The code is 7-1996.': {},
    'He won 1996 %.': {},
  },
  'from one date to another': {
    'He worked from 2019 to 2021.': { '2019 to 2021': '2019/2021' },
    'He worked between May and July 2024.': { 'May and July 2024': '2024-05/2024-07' },
    'He worked on 3–5 May 2024.': { '3–5 May 2024': '2024-05-03/2024-05-05' },
    'He left over the weekend.': { 'the weekend': '2025-06-07/2025-06-08' },
    'He worked for the full year.': { 'the full year': '2025' },
  },
};

describe.each(Object.entries(cases))('%s', (_, sentences) => {
  it.each(Object.entries(sentences))('%s', (text, values) => expect(read(text)).toEqual(values));
});
