import { slice } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';

/** Whether the passages of one of the articles hold these very words, one after the other. */
export function someHold(articles: readonly ReadArticle[], words: string): boolean {
  const plain = spaced(words);
  return (
    plain !== '  ' &&
    articles.some(({ article }) =>
      article.blocks.some(({ content }) =>
        spaced(slice(article.source.text, content)).includes(plain),
      ),
    )
  );
}

/** Words with one space around each, and marks between them as words of their own. */
const spaced = (text: string): string =>
  ` ${(text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? []).join(' ')} `;
