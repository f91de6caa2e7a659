import type { EventData } from '../../../model/content.ts';
import { dateInWords } from '../../../site/dates.ts';
import { originOfDate } from '../../../site/event-date.ts';
import { timeWords } from '../../../site/words/time-en.ts';
import { html } from '../../../text/html.ts';
import { printable } from '../../../text/xml.ts';
import type { DataSite } from '../sourced.ts';
import { type Moment, rangeOf } from './date-range.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: Moment;
  readonly end_date?: Moment;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
}

/**
 * All events whose date states a year, in the JSON of TimelineJS; the title says what is left out,
 * since that format knows no date without a year.
 */
export function timelineJs(site: DataSite): string {
  const slides = site.index.events.flatMap((event) => slideOf(site, event) ?? []);
  const left = site.index.events.length - slides.length;
  const whole = site.links.absolute(site.links.page('timeline'));
  const text = html`<p>${timeWords.leftOut(left)} <a href="${whole}">${timeWords.whole}</a></p>`;
  const title = {
    text: { headline: html`${oneLine(site.index.story.title)}`.html, text: text.html },
  };
  return `${JSON.stringify({ title, events: slides }, null, 1)}\n`;
}

function slideOf(
  { index, links }: DataSite,
  { id, label, edtf, dateStatus, dateWords, accounts }: EventData,
): Slide | null {
  const range = rangeOf(edtf);
  if (!range || edtf === null) return null;
  const { from, to } = range;
  const told = accounts.map(
    ({ article, provenance }) =>
      html`<blockquote>${oneLine(provenance.exact)}</blockquote><p>${oneLine(index.article.get(article)?.headline ?? '')}</p>`,
  );
  const origin = originOfDate({ dateStatus, dateWords });
  const said = origin === '' ? html`` : html`<p>${oneLine(origin)}</p>`;
  const headline = html`<a href="${links.absolute(links.event(id))}">${oneLine(label)}</a>`;
  return {
    unique_id: id,
    start_date: from,
    ...(JSON.stringify(from) !== JSON.stringify(to) && { end_date: to }),
    display_date: html`${dateInWords(edtf)}`.html,
    text: { headline: headline.html, text: html`${said}${told}`.html },
  };
}

/** TimelineJS reads its texts as HTML, and makes line breaks of line ends. */
const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ');
