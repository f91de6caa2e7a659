import type { Segmented, SourceText } from '../../model/article.ts';
import type { Notice } from '../../model/message.ts';
import { placeOfSeed } from '../../model/set-aside.ts';
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
    rule: 'headline-same',
    level: 'warn',
    reason: `Unexpected headline, the same headline as in ${placeOfSeed(other)}; expected one of its own`,
    fix: 'delete the file if it is the same article; otherwise both are kept, and a “headline:” in the sidecar tells them apart',
    ...(span && { span }),
  };
}
