import type { Language } from '../../language/language.ts';
import type { Block, SourceText } from '../../model/article.ts';
import type { Notice } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { slice } from '../../model/span.ts';

/**
 * What an editor should know of an article: that only its text states when it was published or who
 * wrote it.
 */
export function reportTop(
  { text, metadata }: SourceText,
  blocks: readonly Block[],
  { structure }: Language,
): Notice[] {
  return blocks.flatMap(({ kind, content }) => {
    if (kind !== 'byline') return [];
    const words = slice(text, content);
    const dated = structure.dateLine.test(words);
    if (dated ? metadata.published : metadata.author) return [];
    return [stated(dated ? 'date' : 'author', words, content)];
  });
}

function stated(key: 'date' | 'author', words: string, span: Notice['span'] & object): Notice {
  return {
    ...say(`metadata-missing/${key}`, { words }),
    span,
  };
}
