import type { Segmented, SourceText } from '../../model/article.ts';
import type { Notice } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { bareWords } from '../../text/fold.ts';

/** Reports articles that have the same headline as one before them. */
export function sameHeadlines(
  articles: readonly { readonly source: SourceText; readonly segmented: Segmented }[],
): Notice[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ source, segmented: { headline } }) => {
    const folded = bareWords(headline.text.toLowerCase()) || headline.text;
    const other = first.get(folded);
    if (other === undefined) first.set(folded, source.seed);
    return other === undefined ? [] : [{ ...notice(other, headline.span), seed: source.seed }];
  });
}

function notice(other: string, span: Notice['span']): Notice {
  return {
    ...say('headline-same', { other }),
    ...(span && { span }),
  };
}
