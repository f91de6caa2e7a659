import type { Paragraph, RootContent } from 'mdast';
import type { Provenance } from '../../model/provenance.ts';
import { words } from '../../site/words/en.ts';
import { standingInWords } from '../../site/words/standing-en.ts';
import { claimsAt, denialsBeside } from '../ledger-at.ts';
import type { Site } from '../site.ts';
import { paragraph, quotation, type TextRun } from './markdown.ts';

type TwinSite = Pick<Site, 'index' | 'links'>;

/** Names the source of some words and links to the passage, or to `fragment` in its place. */
export function sourceRuns(
  { index, links }: TwinSite,
  { article, block }: Pick<Provenance, 'article' | 'block'>,
  fragment = block,
): TextRun[] {
  const source = index.article.get(article);
  return [
    `${source?.outlet ?? words.source.unknownOutlet}: `,
    { link: links.absolute(links.passage(article, fragment)), text: source?.headline ?? article },
  ];
}

/** How the words of a place stand where they are a claim, each standing once. */
export function standingRuns(
  { index }: TwinSite,
  place: Pick<Provenance, 'article' | 'block' | 'start' | 'end'>,
): TextRun[] {
  const told = new Set(claimsAt(index, place).map(standingInWords));
  return told.size > 0 ? [{ strong: `(${[...told].join('; ')})` }, ' '] : [];
}

/**
 * Words of a source: how they stand where they are a claim, the words, the source with its passage;
 * denials follow within the same block.
 */
export const quoted = (site: TwinSite, place: Provenance): RootContent[] => [
  quotation(...said(site, place), ...denied(site, place)),
];

/** Denials that belong in the same block as some words. */
export const denied = (site: TwinSite, place: Provenance): Paragraph[] =>
  denialsBeside(site.index, place).flatMap((denial) => said(site, denial));

const said = (site: TwinSite, place: Provenance): Paragraph[] => [
  paragraph(...standingRuns(site, place), place.exact),
  paragraph('— ', ...sourceRuns(site, place)),
];
