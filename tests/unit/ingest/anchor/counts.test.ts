import { describe, expect, it } from 'vitest';
import { anchor, type AnchorCounts } from '../../../../src/ingest/anchor/anchor.ts';
import type { PassageText } from '../../../../src/ingest/anchor/reanchor.ts';
import type { LockRecord } from '../../../../src/model/lock.ts';
import { Ids } from '../../../../src/text/mint.ts';

const at = (today: string, records: readonly LockRecord[] = []) => ({
  key: 'strike.txt',
  today,
  ids: new Ids(records.map(({ id }) => id)),
  edits: { confirm: [], refuse: [] },
});
const paragraphs = (...texts: string[]): PassageText[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

const ship =
  'A ship with grain for the mills of the valley waited off the coast for the third night.';
const vote =
  'Members of the union will vote on the offer by letter, and the count is public for all.';
const rain =
  'Rain fell on the quays all morning while the crews of two tugs waited for their orders.';
const bakery =
  'Two bakeries in the old town stayed closed as flour ran out for the first time in years.';
const counts = (...revisions: (readonly string[])[]) => {
  let before: readonly LockRecord[] = [];
  let counted: AnchorCounts | undefined;
  for (const [n, texts] of revisions.entries()) {
    const day = `2025-01-0${n + 1}`;
    const made = anchor(paragraphs(...texts), before, at(day, before));
    before = [...made.kept, ...made.absorbed, ...made.gone];
    counted = made.counts;
  }
  return Object.entries(counted ?? {}).flatMap(([what, count]) =>
    count ? `${count} ${what}` : [],
  );
};
const edited = ship.replace('third night', 'fourth night');

describe('an id', () => {
  it('is given once, also where the same words come a second time', () => {
    const before = anchor(paragraphs('Share.'), [], at('2025-01-01')).kept;
    const { kept } = anchor(paragraphs('Share.', 'Share.'), before, at('2025-02-02', before));
    expect(kept[0]).toEqual(before[0]);
    expect(kept[1]).toMatchObject({ text: 'Share.', first: '2025-02-02' });
    expect(kept[1]?.id).not.toBe(before[0]?.id);
  });
});

describe('what an ingest counts', () => {
  it.each([
    ['what is new', [[ship, vote]], ['2 added']],
    [
      'what stayed',
      [
        [ship, vote],
        [ship, vote],
      ],
      ['2 kept'],
    ],
    [
      'what was edited',
      [
        [ship, vote],
        [edited, vote],
      ],
      ['1 kept', '1 edited'],
    ],
    [
      'what moved',
      [
        [ship, vote, rain],
        [vote, rain, ship],
      ],
      ['2 kept', '1 moved'],
    ],
    [
      'what moved and was edited, once',
      [
        [ship, vote, rain],
        [vote, rain, edited],
      ],
      ['2 kept', '1 moved'],
    ],
    ['what went', [[ship, vote], [ship]], ['1 kept', '1 gone']],
    ['what had gone before not again', [[ship, vote], [ship], [ship]], ['1 kept']],
    ['what came back', [[ship, vote], [ship], [ship, vote]], ['1 kept', '1 returned']],
    [
      'what stands in another now',
      [
        [ship, vote, bakery],
        [ship, `${vote} ${bakery}`],
      ],
      ['1 kept', '1 edited', '1 absorbed'],
    ],
    [
      'what stood in another before not again',
      [
        [ship, vote, bakery],
        [ship, `${vote} ${bakery}`],
        [ship, `${vote} ${bakery}`],
      ],
      ['2 kept'],
    ],
  ])('%s', (_what, revisions, expected) => expect(counts(...revisions)).toEqual(expected));
});
