import { type Addressee, isPlaceAlone, type PageRecord } from '../../../model/addresses.ts';
import { wordsIn } from '../../../text/word-runs.ts';
import { MAJORITY, RELIC } from '../parameters.ts';

/** The fragment of a piece of evidence; empty where it is not one of a passage. */
export const fragmentOf = (evidence: string): string =>
  evidence.startsWith('=') ? '' : evidence.slice(0, evidence.indexOf(':'));

/** Whether a passage stands in an article now. */
export type IsPresent = (fragment: string) => boolean;

/**
 * Which address each thing had before, by index, one to one: the pair that shares the greater part
 * of what both draw on comes first. Words decide only between pairs that are alike in all else.
 */
export function matchAddresses(
  records: readonly PageRecord[],
  pages: readonly Addressee[],
  isPresent: IsPresent,
): Map<number, PageRecord> {
  const matched = new Map<number, PageRecord>();
  const used = new Set<PageRecord>();
  for (const { record, at } of pairsOf(records, pages, isPresent)) {
    if (matched.has(at) || used.has(record)) continue;
    matched.set(at, record);
    used.add(record);
  }
  return matched;
}

interface AddressPair {
  readonly record: PageRecord;
  readonly at: number;
  readonly likeness: number;
  readonly title: boolean;
}

function pairsOf(
  records: readonly PageRecord[],
  pages: readonly Addressee[],
  isPresent: IsPresent,
): AddressPair[] {
  const holders = new Map<string, number[]>();
  for (const [at, { drew }] of pages.entries())
    for (const one of new Set(drew)) (holders.get(one) ?? holders.set(one, []).get(one)!).push(at);
  const pairs = records.flatMap((record) => {
    const shared = new Map<number, string[]>();
    for (const one of record.drew)
      for (const at of holders.get(one) ?? [])
        (shared.get(at) ?? shared.set(at, []).get(at)!).push(one);
    const present = record.drew.filter((one) => isPresent(fragmentOf(one))).length;
    return [...shared].flatMap(([at, common]) => {
      const { drew, title } = pages[at]!;
      const same = title === record.title;
      if (!isSure(common, present, same ? 0 : record.drew.length) || !isSame(common, record, title))
        return [];
      return {
        record,
        at,
        likeness: (2 * common.length) / (record.drew.length + new Set(drew).size),
        title: same,
      };
    });
  });
  const order = ({ at }: AddressPair): string => `${pages[at]!.title}\0${pages[at]!.tie}`;
  return pairs.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      Number(b.title) - Number(a.title) ||
      Number(!!a.record.gone) - Number(!!b.record.gone) ||
      compare(a.record.slug, b.record.slug) ||
      compare(order(a), order(b)),
  );
}

function isSure(common: readonly string[], present: number, all: number): boolean {
  if (common.some((one) => one.startsWith('='))) return true;
  return common.length >= present * MAJORITY && common.length >= all * RELIC;
}

/**
 * Whether what a page and an address have in common is more than a place, or their words are mostly
 * the same.
 */
export function isSame(
  common: readonly string[],
  record: Pick<PageRecord, 'title'>,
  title: string,
): boolean {
  if (!common.every(isPlaceAlone)) return true;
  const [before, now] = [new Set(wordsIn(record.title ?? '')), new Set(wordsIn(title))];
  return now.intersection(before).size >= Math.max(before.size, now.size) * MAJORITY;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
