import type { EventData } from '../../../model/content.ts';
import { dateInWords } from '../../../site/dates.ts';
import { originOfDate } from '../../../site/event-date.ts';
import { timeWords } from '../../../site/words/time-en.ts';
import type { DataSite } from '../sourced.ts';
import { rangeOf } from './date-range.ts';
import { property } from './i-calendar-line.ts';

/**
 * The events as iCalendar (RFC 5545), whole days without a time. A calendar has no place for less
 * than a month: events whose date states no year, or a year alone, are left out, and the calendar's
 * description says how many.
 */
export function calendar(site: DataSite): string {
  const entries = site.index.events.flatMap((event) => entryOf(site, event));
  const left = site.index.events.length - entries.length;
  const { title } = site.index.story;
  const lines = [
    property('BEGIN', 'VCALENDAR'),
    property('VERSION', '2.0'),
    property('PRODID', '-//Nutgraf//Timeline//EN'),
    property('METHOD', 'PUBLISH'),
    property('NAME', title, 'text'),
    property('X-WR-CALNAME', title, 'text'),
    property('DESCRIPTION', timeWords.leftOutOfCalendar(left), 'text'),
    property('X-WR-CALDESC', timeWords.leftOutOfCalendar(left), 'text'),
    ...entries.flat(),
    property('END', 'VCALENDAR'),
  ];
  return lines.join('');
}

function entryOf(site: DataSite, event: EventData): string[][] {
  const { id, label, edtf, accounts, place } = event;
  const days = daysOf(edtf);
  if (!days || edtf === null) return [];
  const address = site.links.absolute(site.links.event(id));
  const exact = /^\d{4}-(?:0\d|1[0-2])-\d{2}$/.test(edtf);
  const told = accounts.map(
    ({ article, provenance }) =>
      `“${provenance.exact.replace(/\s+/g, ' ')}” — ${site.index.article.get(article)?.headline ?? ''}`,
  );
  const description = [
    exact ? '' : timeWords.notExact(dateInWords(edtf)),
    originOfDate(event),
    ...told,
    address,
  ]
    .filter(Boolean)
    .join('\n');
  return [
    [
      property('BEGIN', 'VEVENT'),
      property('UID', `${id}@${domainOf(address)}`),
      property('DTSTAMP', stampOf(site)),
      property('DTSTART;VALUE=DATE', days.first),
      property('DTEND;VALUE=DATE', days.after),
      property('SUMMARY', exact ? label : `${label} (${dateInWords(edtf)})`, 'text'),
      property('DESCRIPTION', description, 'text'),
      ...(place ? [property('LOCATION', place.exact, 'text')] : []),
      ...(/^https?:/.test(address) ? [property('URL', address)] : []),
      property('TRANSP', 'TRANSPARENT'),
      property('END', 'VEVENT'),
    ],
  ];
}

/** First day and the day after the last; null for what states no month. */
function daysOf(edtf: string | null): { readonly first: string; readonly after: string } | null {
  const range = rangeOf(edtf);
  if (!range) return null;
  const { from, to } = range;
  if (from.month === undefined || to.month === undefined) return null;
  const { month, day } = to;
  const after = new Date(0);
  after.setUTCFullYear(
    to.year,
    day === undefined ? month : month - 1,
    day === undefined ? 1 : day + 1,
  );
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    first: `${String(from.year).padStart(4, '0')}${two(from.month)}${two(from.day ?? 1)}`,
    after: after.toISOString().slice(0, 10).replaceAll('-', ''),
  };
}

const domainOf = (address: string): string =>
  /^https?:/.test(address) ? new URL(address).hostname : 'nutgraf.invalid';

/**
 * A calendar wants the time of its making; a stage without a clock gives the newest report's day,
 * or the epoch.
 */
function stampOf({ index }: DataSite): string {
  const asOf = index.story.asOf ?? '';
  return `${/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf.replaceAll('-', '') : '19700101'}T000000Z`;
}
