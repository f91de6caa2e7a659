import type { Language } from '../../language/language.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Notice } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { sentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import { LEAST_OF_WORD } from './parameters.ts';

/**
 * One message for the sentences of an article that are too long to be read, at the first of them.
 */
export function longSentences(
  { blocks, source: { text } }: ArticleText,
  { abbreviations }: Language,
  most: number,
): Notice[] {
  const long = blocks
    .flatMap(({ cells, content }) => cells ?? [content])
    .filter(({ start, end }) => end - start > most * LEAST_OF_WORD)
    .flatMap(({ start, end }) => sentences(text, abbreviations, start, end))
    .map((span) => ({
      span,
      words:
        span.end - span.start > most * LEAST_OF_WORD
          ? tokenize(text, span.start, span.end).filter(({ kind }) => kind !== 'mark').length
          : 0,
    }))
    .filter(({ words }) => words > most);
  const [first] = long;
  if (!first) return [];
  const found =
    long.length === 1
      ? `sentence of ${first.words} words`
      : `${long.length} sentences of more than ${most} words`;
  return [
    {
      ...say('article-limit/sentence', { found, most }),
      span: first.span,
    },
  ];
}
