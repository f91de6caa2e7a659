import type { Paragraph, RootContent } from 'mdast';
import type { Provenance } from '../../model/provenance.ts';
import { words } from '../../site/words/en.ts';
import { statusInWords } from '../../site/words/status-en.ts';
import { claimsAt, denialsBeside } from '../story/ledger-at.ts';
import type { Site } from '../story/site.ts';
import { paragraph, quotation, type TextRun } from './markdown.ts';

type SourceSite = Pick<Site, 'index' | 'links'>;

/** Names the source of some words and links to the passage, or to `fragment` in its place. */
export function sourceRuns(
  { index, links }: SourceSite,
  { article, block }: Pick<Provenance, 'article' | 'block'>,
  fragment = block,
): TextRun[] {
  const source = index.article.get(article);
  return [
    `${source?.outlet ?? words.source.unknownOutlet}: `,
    { link: links.absolute(links.passage(article, fragment)), text: source?.headline ?? article },
  ];
}

/** The status of the words of a place where they are a claim, each status once. */
export function statusRuns(
  { index }: SourceSite,
  place: Pick<Provenance, 'article' | 'block' | 'start' | 'end'>,
): TextRun[] {
  const statuses = new Set(claimsAt(index, place).map(statusInWords));
  return statuses.size > 0 ? [{ strong: `(${[...statuses].join('; ')})` }, ' '] : [];
}

/**
 * Words of a source: their status where they are a claim, the words, the source with its passage;
 * denials follow within the same block.
 */
export const quoted = (site: SourceSite, place: Provenance): RootContent[] => [
  quotation(...said(site, place), ...denied(site, place)),
];

/** Denials that belong in the same block as some words. */
export const denied = (site: SourceSite, place: Provenance): Paragraph[] =>
  denialsBeside(site.index, place).flatMap((denial) => said(site, denial));

const said = (site: SourceSite, place: Provenance): Paragraph[] => [
  paragraph(...statusRuns(site, place), place.exact),
  paragraph('— ', ...sourceRuns(site, place)),
];
