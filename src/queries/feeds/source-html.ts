import type { Provenance } from '../../model/provenance.ts';
import { words } from '../../site/words/en.ts';
import { statusInWords } from '../../site/words/status-en.ts';
import { type Html, html } from '../../text/html.ts';
import { claimsAt, denialsBeside } from '../story/ledger-at.ts';
import type { Site } from '../story/site.ts';

/**
 * Words of a source as HTML: the words, their status where they are a claim, the source by name
 * with a link to the passage; denials follow at once.
 */
export const sourceHtml = (site: HtmlSite, place: Provenance): Html =>
  html`${[place, ...denialsBeside(site.index, place)].map((words) => oneSource(site, words))}`;

type HtmlSite = Pick<Site, 'index' | 'links'>;

function oneSource({ index, links }: HtmlSite, place: Provenance): Html {
  const article = index.article.get(place.article);
  const address = links.absolute(links.passage(place.article, place.block));
  const statuses = [...new Set(claimsAt(index, place).map(statusInWords))].map(
    (told) => html`<p><strong>${told}</strong></p>`,
  );
  const source = html`${article?.outlet ?? words.source.unknownOutlet}: <a href="${address}">${article?.headline ?? place.article}</a>`;
  return html`${statuses}<blockquote cite="${address}"><p>${place.exact}</p></blockquote><p>${source}</p>`;
}

/** A linked list of records that have pages, under a heading; empty without any. */
export function listHtml(
  heading: string,
  things: readonly { readonly address: string; readonly label: string }[],
): Html {
  const items = things.map(
    ({ address, label }) => html`<li><a href="${address}">${label}</a></li>`,
  );
  return items.length > 0 ? html`<p>${heading}</p><ul>${items}</ul>` : html``;
}
