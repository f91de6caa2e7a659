import type { EventData } from '../../../model/content.ts';
import { dateInWords } from '../../../site/dates.ts';
import { timeWords } from '../../../site/words/time-en.ts';
import type { DataSite } from '../sourced.ts';
import { type Moment, stretchOf } from './date-stretch.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: Moment;
  readonly end_date?: Moment;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
}

/** All events whose date states a year, in the JSON of TimelineJS; the title says what is left out, since that format knows no date without a year. */
export function timelineJs(site: DataSite): string {
  const slides = site.index.events.flatMap((event) => slideOf(site, event) ?? []);
  const left = site.index.events.length - slides.length;
  const title = { text: { headline: markup(site.index.story.title), text: `<p>${markup(timeWords.leftOut(left))} <a href="${markup(site.links.absolute(site.links.page('timeline')))}">${timeWords.whole}</a></p>` } };
  return `${JSON.stringify({ title, events: slides }, null, 1)}\n`;
}

function slideOf({ index, links }: DataSite, { id, label, edtf, dateWords, accounts }: EventData): Slide | null {
  const stretch = stretchOf(edtf);
  if (!stretch) return null;
  const { from, to } = stretch;
  const told = accounts.map(({ article, provenance }) => `<blockquote>${markup(provenance.exact)}</blockquote><p>${markup(index.article.get(article)?.headline ?? '')}</p>`).join('');
  const said = dateWords === null ? '' : `<p>${markup(timeWords.sourceSays(dateWords))}</p>`;
  return {
    unique_id: id, start_date: from, ...(JSON.stringify(from) !== JSON.stringify(to) && { end_date: to }), display_date: markup(dateInWords(edtf!)),
    text: { headline: `<a href="${markup(links.absolute(links.event(id)))}">${markup(label)}</a>`, text: `${said}${told}` },
  };
}

/** TimelineJS reads its texts as HTML. */
const markup = (text: string): string => text.replace(/\s+/g, ' ').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
