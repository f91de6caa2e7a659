import type { Language } from '../../language/language.ts';
import type { Block, SourceText } from '../../model/article.ts';
import type { Notice } from '../../model/message.ts';
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
    rule: 'metadata-missing',
    level: 'info',
    reason: `Unexpected line “${words}” in an article without ${key}, expected the key “${key}” beside it`,
    fix: `if the line tells ${key === 'date' ? 'when the article was published' : 'who wrote the article'}, state it as “${key}:” in the file’s .meta.yaml`,
    span,
  };
}
