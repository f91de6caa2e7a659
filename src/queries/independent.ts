/** How many of some articles count as independent: copies of one report, and reports that rest on one, count once. */
export const independentAmong = (groups: readonly (readonly string[])[], articles: ReadonlySet<string>): number =>
  groups.filter((group) => group.some((id) => articles.has(id))).length;
