import type { ArticleData, EventData, PersonData, QuestionData } from '../../model/content.ts';
import { isByName } from '../../model/findings.ts';
import { shownDate } from '../../site/event-date.ts';
import { words } from '../../site/words/en.ts';
import { present } from '../../text/present.ts';
import { fragmentAt } from '../excerpts/fragment-at.ts';
import { placeInArticle } from '../excerpts/place-in-article.ts';
import { caveatsOfEvent } from '../story/caveats.ts';
import { byRank } from '../story/order.ts';
import type { Site } from '../story/site.ts';
import type { StoryIndex } from '../story/story-index.ts';

/** What stands beside an article's text. */
export interface ArticleAside {
  /** Persons by number of mentions, most first. */
  readonly people: readonly { readonly person: PersonData; readonly mentions: number }[];
  /** In the order in which the text tells them. */
  readonly events: readonly EventData[];
  readonly questions: readonly QuestionData[];
  /** Other articles that count as one source with this one. */
  readonly sameSource: readonly ArticleData[];
}

/** Who appears in an article, what happens in it, and what it answers. */
export function articleAside(index: StoryIndex, article: ArticleData): ArticleAside {
  const counts = new Map<string, number>();
  for (const { entity } of article.mentions.filter(isByName))
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return {
    people: [...counts]
      .flatMap(([id, mentions]) => {
        const person = index.person.get(id);
        return person ? [{ person, mentions }] : [];
      })
      .toSorted(
        (a, b) => b.mentions - a.mentions || byRank(index.rank.person, a.person.id, b.person.id),
      ),
    events: (index.eventsByArticle.get(article.id) ?? []).toSorted(
      (a, b) => firstToldAt(a, article.id) - firstToldAt(b, article.id),
    ),
    questions: index.questionsByArticle.get(article.id) ?? [],
    sameSource: (
      index.story.independentSources.find((group) => group.includes(article.id)) ?? []
    ).flatMap((id) => (id === article.id ? [] : (index.article.get(id) ?? []))),
  };
}

/**
 * Events as lines below the text: their status, where the text first tells them, when they were,
 * and whether others tell them.
 */
export function toldHere(
  { index, links }: Pick<Site, 'index' | 'links'>,
  article: ArticleData,
  events: readonly EventData[],
) {
  return events.map((event) => {
    const { provenance } = present(
      event.accounts.find((account) => account.article === article.id),
      `account of ${event.id}`,
    );
    const others = new Set(event.accounts.map((account) => account.article)).size - 1;
    const shown = shownDate(event.edtf, event.dateWords);
    const { stated } = shown;
    const below = event.dateStatus === 'derived' ? words.events.derived : shown.below;
    const when =
      event.edtf === null && event.dateWords === null
        ? ''
        : [stated, below].filter(Boolean).join(', ');
    const note = [when, others > 0 ? words.events.alsoTold(others) : '']
      .filter(Boolean)
      .join(' · ');
    return {
      href: links.event(event.id),
      label: event.label,
      statuses: caveatsOfEvent(index, event).statuses,
      at: {
        href: `#${fragmentAt(article, provenance)}`,
        label: placeInArticle(article, provenance.block),
      },
      ...(note && { note }),
    };
  });
}

const firstToldAt = ({ accounts }: EventData, article: string): number =>
  Math.min(
    ...accounts.flatMap(({ provenance }) =>
      provenance.article === article ? [provenance.start] : [],
    ),
  );
