/**
 * Where cited words stand in their article, as pages say it beside them: what verifies a page asks
 * for the same place as what made it.
 */
export const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start}-${end}`;
