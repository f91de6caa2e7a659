import type { StorySettings } from '../../model/editorial.ts';
import type { SetAside } from '../../model/set-aside.ts';
import type { Span } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';
import { heldWords, withoutHeld } from './held-words.ts';
import { partsIn, takeOut } from './take-out.ts';

/** The articles with the findings that may leave them, and the words that stay in each. */
export interface HeldBack {
  readonly articles: readonly ReadArticle[];
  readonly held: ReadonlyMap<string, readonly Span[]>;
}

interface Given {
  readonly anchored: { readonly read: readonly ReadArticle[] };
  readonly aside: readonly SetAside[];
  readonly settings: StorySettings;
}

/**
 * Takes parts out of what was read from the articles; of an article of which nothing is read, every
 * word stays in it.
 */
export function holdBack({ anchored: { read }, aside, settings }: Given): HeldBack {
  const hidesOpinions = settings.anonymousOpinion === 'hide';
  const parts = aside.map(({ part }) => part);
  const held = new Map<string, readonly Span[]>();
  const articles = read.map((one) => {
    const { article } = one;
    const own = partsIn(parts, article.id);
    const { findings } = takeOut(one, own);
    const stays = own.unread
      ? [{ start: 0, end: article.source.text.length }]
      : heldWords(findings, hidesOpinions, own.words);
    held.set(article.id, stays);
    return { article, findings: withoutHeld(findings, stays) };
  });
  return { articles, held };
}
