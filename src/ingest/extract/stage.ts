import type { Language } from '../../language/language.ts';
import type { CutArticle } from '../../model/article.ts';
import type { Limits } from '../../model/editorial.ts';
import type { Findings } from '../../model/findings.ts';
import type { Notice } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { guarded } from '../guarded.ts';
import { unread } from './extract.ts';
import { readWithin } from './read-within.ts';

interface Given {
  readonly kept: { readonly articles: readonly CutArticle[] };
  readonly language: Language;
  readonly settings: { readonly limits: Limits };
  readonly progress?: (done: number, all: number) => void;
}

/** The articles with what was found in each; null where the program failed on one. */
export interface Extracted {
  readonly articles: readonly (CutArticle & { readonly findings: Findings | null })[];
  readonly notices: readonly Notice[];
}

/** Reads the articles, one by one. */
export function extractFindings({
  kept: { articles },
  language,
  settings: { limits },
  progress,
}: Given): Extracted {
  let done = 0;
  const { made, failures } = guarded(
    articles,
    ({ source }) => source.seed,
    ({ source, segmented: { blocks } }) => {
      const read = readWithin({ source, blocks }, language, limits);
      progress?.(++done, articles.length);
      return read;
    },
  );
  return {
    articles: made.map(({ given, result }) => ({ ...given, findings: result?.findings ?? null })),
    notices: [
      ...failures,
      ...made.flatMap(({ given: { source }, result }) =>
        [
          ...(result?.over ?? []),
          ...(result?.findings === unread
            ? [say('language-unknown', { code: language.code })]
            : []),
        ].map((notice) => ({ ...notice, seed: source.seed })),
      ),
    ],
  };
}
