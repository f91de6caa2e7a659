/**
 * For each article the number of its group of sources: copies of one report, and reports that rest
 * on one, have the same.
 */
export const sourceGroups = (
  independentSources: readonly (readonly string[])[],
): Map<string, number> =>
  new Map(
    independentSources.flatMap((articles, group) => articles.map((id) => [id, group] as const)),
  );

/**
 * How many of some articles count as independent, for what shows the number and for what checks it.
 */
export const independentAmong = (
  groups: ReadonlyMap<string, number>,
  articles: Iterable<string>,
): number => new Set([...articles].flatMap((id) => groups.get(id) ?? [])).size;
