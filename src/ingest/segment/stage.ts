import type { Language } from '../../language/language.ts';
import type { CutArticle, SourceText } from '../../model/article.ts';
import type { Notice } from '../../model/message.ts';
import { seedsAside, type SetAside } from '../../model/set-aside.ts';
import { guarded } from '../guarded.ts';
import { sameHeadlines } from './same-headlines.ts';
import { segment } from './segment.ts';

interface Given {
  readonly sources: readonly SourceText[];
  readonly stale: readonly CutArticle[];
  readonly aside: readonly SetAside[];
  readonly language: Language;
}

/** The articles cut into blocks, without those that were set aside. */
export interface SegmentedArticles {
  readonly articles: readonly CutArticle[];
  readonly notices: readonly Notice[];
}

/** Cuts every source; what is shown as it was published is cut already. */
export function segmentSources({ sources, stale, aside, language }: Given): SegmentedArticles {
  const out = seedsAside(aside);
  const { made, failures } = guarded(
    sources.filter(({ seed }) => !out.has(seed)),
    ({ seed }) => seed,
    (source) => segment(source, language),
  );
  const cut = made.flatMap(({ given, result }) => (result ? [{ source: given, ...result }] : []));
  const articles = [
    ...cut.map(({ source, segmented }) => ({ source, segmented })),
    ...stale.filter(({ source }) => !out.has(source.seed)),
  ];
  return {
    articles,
    notices: [
      ...failures,
      ...cut.flatMap(({ source: { seed }, notices }) =>
        notices.map((notice) => ({ ...notice, seed })),
      ),
      ...sameHeadlines(articles),
    ],
  };
}
