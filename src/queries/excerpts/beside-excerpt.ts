import type { Beside } from '../../markdown/html-elements.ts';
import { plainText } from '../../markdown/passage-texts.ts';
import type { Excerpt } from '../../model/body.ts';
import { citation } from '../../site/citation.ts';
import { words } from '../../site/words/en.ts';
import { present } from '../../text/present.ts';
import { caveatsOf } from '../story/caveats.ts';
import type { Site } from '../story/site.ts';

/**
 * What a reader must see beside an excerpt on a generated page: its status, through whom the words
 * came, denials.
 */
export function besideExcerpt(
  { index, links }: Pick<Site, 'index' | 'links'>,
  { at, content }: Excerpt,
): Beside {
  const { statuses, claimants, denials, anonymous } = caveatsOf(index, {
    ...at,
    exact: plainText(content),
  });
  const badges = statuses.map((status) => ({
    status: status,
    label: words.status[status],
  }));
  return {
    badges: anonymous
      ? [...badges, { status: 'anonymous', label: words.claims.anonymous }]
      : badges,
    via: claimants.length ? `${words.claims.accordingTo(claimants)} ${words.claims.toldIn}` : '',
    denials: denials.map(({ article, block, start, end, exact }) => ({
      words: exact,
      at: `${start}-${end}`,
      address: links.passage(article, block),
      from: nameOfSource(index, article),
      label: words.status.denied,
    })),
  };
}

/** The citation of an article in one line. */
function nameOfSource({ article }: Site['index'], id: string): string {
  const { outlet, title, rest } = citation(present(article.get(id), id));
  return `${outlet ? `${outlet}: ` : ''}${title}${rest}`;
}
