import { dateInWords } from '../../site/dates.ts';
import { cite as words } from '../../site/words/cite-en.ts';
import { months } from '../../site/words/en.ts';
import { escapeTex, risLine, texAddress } from '../../text/citation-escapes.ts';
import { html as markup } from '../../text/html.ts';
import { escapeReadable } from '../../text/markdown.ts';
import type { Reference } from './reference.ts';

/**
 * What is cited of an article besides the whole: strings or slots, already fit for the format that
 * they go into.
 */
export interface CitedPart {
  readonly url: string;
  readonly text: string;
  /** The day since which the passage reads so. */
  readonly since: string;
  /** The day on which it was read. */
  readonly accessed: string;
}

export const formatNames = [
  'plain',
  'apa',
  'chicago',
  'markdown',
  'html',
  'bibtex',
  'ris',
  'csl',
] as const;
export type FormatName = (typeof formatNames)[number];

/** A reference, or a passage of it, in each of the usual formats. */
export function formatsOf(reference: Reference, part?: CitedPart): Record<FormatName, string> {
  const url = part?.url ?? reference.url;
  return {
    plain: plain(reference, url, part),
    apa: apa(reference, url),
    chicago: chicago(reference, url, part),
    markdown: markdown(reference, url, part),
    html: html(reference, url, part),
    bibtex: bibtex(reference, url, part),
    ris: ris(reference, url, part),
    csl: csl(reference, url, part),
  };
}

const sentence = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' ');
const tail = (part?: CitedPart): string =>
  part ? ` (${words.version} ${part.since}; ${words.accessed} ${part.accessed})` : '';

function plain(
  { headline, outlet, byline, published }: Reference,
  url: string,
  part?: CitedPart,
): string {
  const source = [byline, `“${headline}”`, outlet, published && dateInWords(published)]
    .filter(Boolean)
    .join(', ');
  return `${part ? `“${part.text}” — ` : ''}${source}. ${url}${tail(part)}`;
}

/** APA, 7th edition: a newspaper article online; the title stands first where nobody signs. */
function apa({ headline, outlet, byline, published, container }: Reference, url: string): string {
  const date = `(${published ? apaDate(published) : 'n.d.'}).`;
  const head = byline ? [`${byline}.`, date, `${headline}.`] : [`${headline}.`, date];
  return sentence([...head, `${outlet ?? container}.`, url]);
}

function apaDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  return month ? `${year}, ${months[Number(month) - 1]}${day ? ` ${Number(day)}` : ''}` : year;
}

/** Chicago, 17th edition, notes and bibliography. */
function chicago(
  { headline, outlet, byline, published, container }: Reference,
  url: string,
  part?: CitedPart,
): string {
  const undated = part ? `Accessed ${part.accessed}` : 'n.d.';
  const date = published ? chicagoDate(published) : undated;
  return sentence([
    byline && `${byline}.`,
    `“${headline}.”`,
    `${outlet ?? container}, ${date}.`,
    `${url}.`,
  ]);
}

function chicagoDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  return month ? `${months[Number(month) - 1]} ${day ? `${Number(day)}, ` : ''}${year}` : year;
}

function markdown(reference: Reference, url: string, part?: CitedPart): string {
  const link = `[${escapeReadable(reference.headline, { first: true, last: true })}](${url})`;
  const from = escapeReadable(fromOf(reference), { first: false, last: true });
  return `${part ? `> ${part.text}\n>\n> — ` : ''}${link}${from}${tail(part)}`;
}

function html(reference: Reference, url: string, part?: CitedPart): string {
  const source = markup`<a href="${url}">${reference.headline}</a>${fromOf(reference)}${tail(part)}`;
  const whole = part
    ? markup`<blockquote cite="${url}"><p>${{ html: part.text }}</p></blockquote>\n<p>— ${source}</p>`
    : markup`<p>${source}</p>`;
  return whole.html;
}

/** Who tells it and when, behind the headline. */
const fromOf = ({ byline, outlet, published }: Reference): string =>
  [byline, outlet, published && dateInWords(published)]
    .flatMap((words) => (words ? [`, ${words}`] : []))
    .join('');

function bibtex(
  { id, headline, outlet, byline, published, container }: Reference,
  url: string,
  part?: CitedPart,
): string {
  const [year, month] = published?.split('-') ?? [];
  const fields: [string, string | null | undefined][] = [
    // Braces keep the name whole: it may be that of an agency.
    ['author', byline && `{${escapeTex(byline)}}`],
    ['title', `{${escapeTex(headline)}}`],
    ['journal', escapeTex(outlet ?? container)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['url', texAddress(url)],
    ['urldate', part?.accessed],
    ['note', part && `“${part.text}” (${words.version} ${part.since})`],
  ];
  return `@article{${id},\n${fields.flatMap(([key, value]) => (value ? `  ${key} = {${value}},\n` : [])).join('')}}`;
}

function ris(
  { headline, outlet, byline, published, container }: Reference,
  url: string,
  part?: CitedPart,
): string {
  const lines: [string, string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['AU', byline],
    ['TI', headline],
    ['T2', outlet ?? container],
    ['PY', published?.slice(0, 4)],
    ['DA', published?.replaceAll('-', '/')],
    ['UR', url],
    ['Y2', part?.accessed.replaceAll('-', '/')],
    ['N1', part && `“${part.text}” (${words.version} ${part.since})`],
  ];
  return `${lines.flatMap(([key, value]) => (value ? risLine(key, value) : [])).join('')}ER  - `;
}

function csl(
  { id, headline, outlet, byline, published, container }: Reference,
  url: string,
  part?: CitedPart,
): string {
  const item = {
    id,
    type: 'article-newspaper',
    title: headline,
    'container-title': outlet ?? container,
    ...(byline && { author: [{ literal: byline }] }),
    ...(published && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    URL: url,
    ...(part && {
      accessed: { raw: part.accessed },
      note: `“${part.text}” (${words.version} ${part.since})`,
    }),
  };
  return JSON.stringify([item], null, 2);
}
