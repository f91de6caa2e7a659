import { type Addressee, isPlaceAlone, type PageRecord } from '../../model/addresses.ts';
import { byCodeUnit } from '../../text/by-code-unit.ts';
import { elementAt, listAt } from '../../text/sure.ts';
import { wordsIn } from '../../text/word-runs.ts';
import { MAJORITY, RELIC } from './parameters.ts';

/** The fragment of a piece of evidence; empty where it is not one of a passage. */
export const passageOf = (evidence: string): string =>
  evidence.startsWith('=') ? '' : evidence.slice(0, evidence.indexOf(':'));

/** The passages that stand in an article now. */
export type Living = ReadonlySet<string>;

/**
 * Which address each page had before, by index, one to one: the pair that shares the greater part
 * of what both draw on comes first. Words decide only between pairs that are alike in all else.
 */
export function matchAddresses(
  records: readonly PageRecord[],
  pages: readonly Addressee[],
  living: Living,
): Map<number, PageRecord> {
  const matched = new Map<number, PageRecord>();
  const used = new Set<PageRecord>();
  for (const { record, at } of pairsOf(records, pages, living)) {
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
  /** Decides between pairs that are alike in all else. */
  readonly order: string;
}

function pairsOf(
  records: readonly PageRecord[],
  pages: readonly Addressee[],
  living: Living,
): AddressPair[] {
  const holders = new Map<string, number[]>();
  for (const [at, { drew }] of pages.entries())
    for (const one of new Set(drew)) listAt(holders, one).push(at);
  const pairs = records.flatMap((record): AddressPair[] => {
    const shared = new Map<number, string[]>();
    for (const one of record.drew)
      for (const at of holders.get(one) ?? []) listAt(shared, at).push(one);
    const present = record.drew.filter((one) => living.has(passageOf(one))).length;
    return [...shared].flatMap(([at, common]) => {
      const page = elementAt(pages, at);
      const { drew, title } = page;
      const same = title === record.title;
      if (!isSure(common, present, same ? 0 : record.drew.length) || !isSame(common, record, title))
        return [];
      const likeness = (2 * common.length) / (record.drew.length + new Set(drew).size);
      return [{ record, at, likeness, title: same, order: `${title}\0${page.tie}` }];
    });
  });
  return pairs.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      Number(b.title) - Number(a.title) ||
      Number(!!a.record.gone) - Number(!!b.record.gone) ||
      byCodeUnit(a.record.slug, b.record.slug) ||
      byCodeUnit(a.order, b.order),
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
