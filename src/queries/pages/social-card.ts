import { count, list, words } from '../../site/words/en.ts';
import { claimsAt } from '../story/ledger-at.ts';
import type { Site } from '../story/site.ts';
import type { SitePage } from './site-pages.ts';

/** What the social image of a page says. */
export interface CardWords {
  readonly eyebrow: string;
  readonly status: string;
  readonly title: string;
  readonly note: string;
  readonly story: string;
}

const eyebrows: Readonly<Record<SitePage['kind'], string>> = {
  front: words.front.eyebrow,
  section: '',
  article: words.article.eyebrow,
  person: words.people.eyebrow,
  event: words.events.eyebrow,
  question: words.faq.eyebrow,
  disagreement: words.disagreements.eyebrow,
};

/**
 * The words of a page's social image. A label of an event that is a claim carries its status there
 * too.
 */
export function socialCard(
  { index }: Pick<Site, 'index'>,
  { kind, id, title, note }: SitePage,
): CardWords {
  const { story } = index;
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const figures = [
    count(index.articles.length, 'article'),
    count(index.people.length, 'person', 'people'),
    count(index.events.length, 'event'),
  ].join(', ');
  const shown = kind === 'front' ? [note, figures].filter(Boolean).join(' · ') : note;
  return {
    eyebrow: eyebrows[kind] || words.front.eyebrow,
    status: kind === 'event' ? statusOf(index, id) : '',
    title: plain(title),
    note: plain(shown),
    story: kind === 'front' ? words.site.mark : plain(story.title),
  };
}

function statusOf(index: Site['index'], event: string): string {
  const claims = (index.event.get(event)?.accounts ?? []).flatMap(({ provenance }) =>
    claimsAt(index, provenance),
  );
  return list([...new Set(claims.map(({ status }) => words.status[status]))]);
}
