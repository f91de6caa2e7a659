import { slice } from '../../../model/span.ts';
import type { ReadArticle } from '../../../model/story.ts';
import { elementAt, valueAt } from '../../../text/sure.ts';
import type { EventCandidate } from './candidates.ts';
import { isBefore } from './dates.ts';
import { order } from './join-accounts.ts';

/**
 * Which group of accounts surely comes before which, as pairs of indexes: by stated dates, and by
 * words such as 'days later'.
 */
export function orderEvents(
  groups: readonly (readonly EventCandidate[])[],
  dates: readonly (string | undefined)[],
  articles: ReadonlyMap<string, ReadArticle>,
  sequel: RegExp,
): [number, number][] {
  const pairs = new Set<string>();
  for (const [a, b] of neighboursInTime(dates)) pairs.add(`${a} ${b}`);
  const place = new Map<EventCandidate, number>();
  groups.forEach((group, n) => group.forEach((one) => place.set(one, n)));
  const told = [...place.keys()].sort(order);
  told.forEach((one, n) => {
    const before = told[n - 1];
    if (!before || before.article !== one.article || !follows(one, articles, sequel)) return;
    const [a, b] = [valueAt(place, before), valueAt(place, one)];
    if (a !== b && !pairs.has(`${b} ${a}`) && !contradicts(dates[a], dates[b]))
      pairs.add(`${a} ${b}`);
  });
  return [...pairs].map((pair) => pair.split(' ').map(Number) as [number, number]);
}

const contradicts = (a: string | undefined, b: string | undefined): boolean =>
  !!a && !!b && isBefore(b, a);

function follows(
  { article, happening }: EventCandidate,
  articles: ReadonlyMap<string, ReadArticle>,
  sequel: RegExp,
): boolean {
  return sequel.test(slice(valueAt(articles, article).article.source.text, happening.sentence));
}

/** Each dated event with the next dated one: longer chains follow from these. */
function neighboursInTime(dates: readonly (string | undefined)[]): [number, number][] {
  const dated = dates.flatMap((edtf, n) => (edtf ? [{ edtf, n }] : []));
  dated.sort((a, b) =>
    isBefore(a.edtf, b.edtf)
      ? -1
      : isBefore(b.edtf, a.edtf)
        ? 1
        : a.edtf < b.edtf
          ? -1
          : a.edtf > b.edtf
            ? 1
            : a.n - b.n,
  );
  const pairs: [number, number][] = [];
  let later = 0;
  dated.forEach((one, n) => {
    later = Math.max(later, n + 1);
    while (later < dated.length && !isBefore(one.edtf, elementAt(dated, later).edtf)) later++;
    if (later < dated.length) pairs.push([one.n, elementAt(dated, later).n]);
  });
  return pairs;
}
