import type { CutArticle, SourceText } from '../../model/article.ts';
import type { StoryData } from '../../model/content.ts';
import { placeOfSeed, type SetAside } from '../../model/set-aside.ts';
import type { ReadArticle } from '../../model/story.ts';

/** What decides on what is said of each seed. */
export interface SeedFates {
  readonly sources: readonly SourceText[];
  readonly stale: readonly CutArticle[];
  readonly quarantined: readonly {
    readonly seed: string;
    readonly sha256: string;
    readonly reason: string;
  }[];
  readonly aside: readonly SetAside[];
  readonly kept: { readonly withheldArticles: readonly SourceText[] };
  readonly anchored: { readonly read: readonly ReadArticle[] };
}

/** What became of each seed. */
export function inputsOf(given: SeedFates): StoryData['inputs'] {
  const { read } = given.anchored;
  const { withheldArticles } = given.kept;
  const why = new Map(
    given.aside
      .filter(({ part }) => part.kind === 'article')
      .map(({ place, reason }) => [place, reason]),
  );
  const without = ({ seed, sha256 }: Pick<SourceText, 'seed' | 'sha256'>, reason: string) => ({
    seed,
    sha256,
    article: null,
    reason,
  });
  return [
    ...unreadSources(given).map((source) =>
      without(source, why.get(placeOfSeed(source.seed)) ?? 'the program failed to read it'),
    ),
    ...read.map(({ article }) => ({
      seed: article.source.seed,
      sha256: article.source.sha256,
      article: article.id,
      reason: staleReason(article.source),
    })),
    ...withheldArticles.map((source) => without(source, 'withheld by the editors')),
    ...given.quarantined.map((seed) => without(seed, seed.reason)),
  ];
}

/** Sources of which nothing was read, though nobody withholds them. */
export function unreadSources({
  sources,
  stale,
  kept: { withheldArticles },
  anchored: { read },
}: Pick<SeedFates, 'sources' | 'stale' | 'kept' | 'anchored'>): SourceText[] {
  const known = new Set([
    ...read.map(({ article }) => article.source.seed),
    ...withheldArticles.map(({ seed }) => seed),
  ]);
  return [...sources, ...stale.map(({ source }) => source)].filter(({ seed }) => !known.has(seed));
}

const staleReason = ({ stale }: SourceText): string | null =>
  stale
    ? `the file could not be read since ${stale.since}; the article is shown as of ${stale.version}`
    : null;
