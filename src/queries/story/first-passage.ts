import type { Provenance } from '../../model/provenance.ts';
import { first } from '../../text/sure.ts';
import type { Site } from './site.ts';

/** Where somebody without a page is first named. */
export function firstPassage(
  { links }: Pick<Site, 'links'>,
  places: readonly Provenance[],
): string {
  const { article, block } = first(places);
  return links.passage(article, block);
}
