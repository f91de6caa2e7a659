import type { Language } from '../../language/language.ts';
import { fill } from '../../language/wording.ts';
import type { StoryData } from '../../model/content.ts';
import type { Story } from '../../model/story.ts';

/**
 * The story's title: the editor's, else the names of the two persons or organisations that most
 * articles name, so that no source's headline speaks for all: the first in at least half of the
 * articles, the second in a quarter. Else the first headline.
 */
export function titleOf(
  { articles, cast }: Story,
  language: Language,
  editors: string | undefined,
): Pick<StoryData, 'title' | 'titleOrigin'> {
  if (editors) return { title: editors, titleOrigin: 'editor' };
  const named = cast.entities
    .filter(({ type }) => type !== 'place')
    .map(({ name, mentions }) => ({
      name,
      articles: new Set(mentions.map(({ article }) => article)).size,
      mentions: mentions.length,
    }))
    .sort(
      (a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.name < b.name ? -1 : 1),
    );
  const [first, second] = named;
  if (
    articles.length > 1 &&
    first &&
    second &&
    first.articles * 2 >= articles.length &&
    second.articles * 4 >= articles.length
  )
    return {
      title: fill(language.wording.titles.story, { first: first.name, second: second.name }),
      titleOrigin: 'names',
    };
  return { title: articles[0]?.article.headline.text ?? '—', titleOrigin: 'derived' };
}
