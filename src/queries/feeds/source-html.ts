import { escapeHtml } from '../../markdown/escape-html.ts';
import type { Provenance } from '../../model/provenance.ts';
import { words } from '../../site/words/en.ts';
import { standingInWords } from '../../site/words/standing-en.ts';
import type { Site } from '../site.ts';
import { claimsAt, denialsBeside } from '../ledger-at.ts';

/** Words of a source as HTML: the words, how they stand where they are a claim, the source by name with a link to the passage; denials follow at once. */
export const sourceHtml = (site: HtmlSite, place: Provenance): string => [place, ...denialsBeside(site.index, place)].map((words) => oneSource(site, words)).join('');

type HtmlSite = Pick<Site, 'index' | 'links'>;

function oneSource({ index, links }: HtmlSite, place: Provenance): string {
  const article = index.article.get(place.article);
  const address = links.absolute(links.passage(place.article, place.block));
  const standing = [...new Set(claimsAt(index, place).map(standingInWords))].map((told) => `<p><strong>${escapeHtml(told)}</strong></p>`).join('');
  const source = `${article?.outlet ?? words.source.unknownOutlet}: <a href="${escapeHtml(address)}">${escapeHtml(article?.headline ?? place.article)}</a>`;
  return `${standing}<blockquote cite="${escapeHtml(address)}"><p>${escapeHtml(place.exact)}</p></blockquote><p>${source}</p>`;
}

/** A linked list of things that have pages, under a heading; empty without any. */
export function listHtml(heading: string, things: readonly { readonly address: string; readonly label: string }[]): string {
  const items = things.map(({ address, label }) => `<li><a href="${escapeHtml(address)}">${escapeHtml(label)}</a></li>`);
  return items.length > 0 ? `<p>${escapeHtml(heading)}</p><ul>${items.join('')}</ul>` : '';
}
