import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupTexts } from '../../src/ingest/copies/group-texts.ts';
import { wordsIn } from '../../src/text/word-runs.ts';
import { edits, numbersFrom, report, stockOf } from '../fixtures/copies/news.ts';

const papers = 7;
const ways = Object.values(edits);

/**
 * A story: reports of their own, each with its paper's stock, and reports that are copied. `report`
 * says which one a text is.
 */
function story(
  seed: number,
  own: number,
  copied: readonly number[],
): { text: string[]; report: number }[] {
  const random = numbersFrom(seed);
  const one = (): string[] => report(random, 120 + Math.floor(500 * random()));
  const printed = (words: string[]): string[] =>
    wordsIn([...words, ...stockOf(Math.floor(random() * papers))].join(' '));
  const alone = Array.from({ length: own }, (_, n) => ({ text: printed(one()), report: n }));
  const copies = copied.flatMap((count, n) => {
    const words = one();
    return Array.from({ length: count }, (_, at) => {
      const edit = ways[at === 0 ? 0 : Math.floor(random() * ways.length)];
      return {
        text:
          edit === edits['two sentences for a brief']
            ? wordsIn(edit!(words, random).join(' '))
            : printed(edit!(words, random)),
        report: own + n,
      };
    });
  });
  return [...alone, ...copies]
    .map((text) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

/**
 * Of the pairs put together how many are copies, and of the pairs of copies how many were put
 * together.
 */
function score(
  texts: readonly { readonly report: number }[],
  groups: readonly (readonly number[])[],
): { precision: number; recall: number } {
  const pairs = (sizes: Iterable<number>): number =>
    [...sizes].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const sizes = (keys: readonly (number | string)[]): number[] =>
    [...Map.groupBy(keys, (key) => key).values()].map(({ length }) => length);
  const groupOf = new Map(groups.flatMap((members, n) => members.map((at) => [at, n] as const)));
  const both = pairs(sizes(texts.map(({ report: n }, at) => `${n} ${groupOf.get(at)}`)));
  const [made, meant] = [
    pairs(sizes([...groupOf.values()])),
    pairs(sizes(texts.map(({ report: n }) => n))),
  ];
  return { precision: made ? both / made : 1, recall: meant ? both / meant : 1 };
}

const keysOf = (texts: readonly unknown[]): string[] => texts.map((_, n) => `article-${n}`);
const group = (texts: readonly { readonly text: string[] }[]): number[][] =>
  groupTexts(
    texts.map(({ text }) => text),
    keysOf(texts),
  );

test(
  'two to five hundred copies of reports are found among reports that are none',
  { timeout: 60_000 },
  () => {
    for (const copied of [[2], [3, 2, 2], [50], [51], [500, 20, 2]]) {
      const texts = story(copied[0]!, 200, copied);
      const { precision, recall } = score(texts, group(texts));
      console.log(
        `${copied.join(' + ')} copies among ${texts.length}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
      );
      expect(precision, `precision with ${copied}`).toBe(1);
      expect(recall, `recall with ${copied}`).toBeGreaterThan(0.98);
    }
  },
);

test('every text is in one group, whatever the texts and their order', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.integer(), (texts, seed) => {
      const keys = keysOf(texts);
      const groups = groupTexts(texts, keys);
      expect(groups.flat().sort((a, b) => a - b)).toEqual([...texts.keys()]);
      const random = numbersFrom(seed);
      const order = [...texts.keys()]
        .map((at) => ({ at, by: random() }))
        .sort((a, b) => a.by - b.by)
        .map(({ at }) => at);
      const again = groupTexts(
        order.map((at) => texts[at]!),
        order.map((at) => keys[at]!),
      ).map((members) => members.map((n) => order[n]!));
      const set = (all: number[][]): string[] =>
        all.map((members) => [...members].sort((a, b) => a - b).join(' ')).sort();
      expect(set(again)).toEqual(set(groups));
    }),
  );
});

test(
  'four times as many articles take hardly more than four times as long',
  { timeout: 60_000 },
  () => {
    const seconds = (own: number): number => {
      const texts = story(9, own, [own / 2, own / 2]);
      const { user } = process.cpuUsage();
      group(texts);
      return process.cpuUsage({ user, system: 0 }).user / 1e6;
    };
    seconds(100);
    const [few, many] = [seconds(150), seconds(600)];
    // By pairs it would be sixteen times; what is between leaves room for a busy machine.
    expect(many / few).toBeLessThan(10);
  },
);
