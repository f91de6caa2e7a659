import { describe, expect, it } from 'vitest';
import { anchor } from '../../../../src/ingest/anchor/anchor.ts';
import { inKeyOrder } from '../../../../src/ingest/anchor/lay-out-lock.ts';
import { reviewNotices } from '../../../../src/ingest/anchor/review-notices.ts';
import type { AnchorEdits } from '../../../../src/model/editorial.ts';
import { type LockRecord, lockRecordSchema } from '../../../../src/model/lock.ts';
import { Ids } from '../../../../src/text/mint.ts';

const ship =
  'A ship with grain for the mills of the valley waited off the coast for the third night, its agent said on Sunday.';
const vote =
  'Members of the union will vote on the offer by letter, which takes two weeks, and the count is public.';
const closed = 'Two bakeries in the old town stayed closed.';

/**
 * Publishes one revision of an article after the other, a day apart, and gives the records after
 * the last.
 */
function publish(
  revisions: readonly (readonly string[])[],
  edits: Partial<AnchorEdits> = {},
  before: readonly LockRecord[] = [],
): { records: LockRecord[]; kept: readonly LockRecord[] } {
  let records = [...before];
  let kept: readonly LockRecord[] = [];
  for (const [n, texts] of revisions.entries()) {
    const made = anchor(
      texts.map((text) => ({ kind: 'paragraph', text })),
      records,
      {
        key: 'a.txt',
        today: `2025-01-0${n + 1}`,
        ids: new Ids(records.map(({ id }) => id)),
        edits: { confirm: [], refuse: [], ...edits },
      },
    );
    kept = made.kept;
    records = [...made.kept, ...made.absorbed, ...made.gone].map(inKeyOrder);
    for (const record of records) expect(lockRecordSchema.parse(record)).toEqual(record);
  }
  return { records, kept };
}

describe('an absorbed passage', () => {
  const [both] = [`${vote} ${closed}`];

  it('opens the one that holds it, comes back, and goes with it', () => {
    const [a, b] = publish([[ship, vote, closed]]).records.slice(1);
    const joined = publish([
      [ship, vote, closed],
      [ship, both],
    ]).records;
    expect(joined.find(({ id }) => id === b!.id)).toMatchObject({ within: a!.id, text: closed });
    const back = publish([
      [ship, vote, closed],
      [ship, both],
      [ship, vote, closed],
    ]).records;
    expect(back.map(({ id }) => id)).toEqual([expect.any(String), a!.id, b!.id]);
    expect(back[2]).toEqual(b);
    const removed = publish([[ship, vote, closed], [ship, both], [ship]]).records;
    expect(removed.find(({ id }) => id === b!.id)).toMatchObject({
      gone: '2025-01-03',
      next: a!.id,
    });
    expect(removed.find(({ id }) => id === b!.id)).not.toHaveProperty('within');
  });
});

describe('a passage that was cut up', () => {
  it('names its siblings', () => {
    const {
      records: [first, second],
    } = publish([[`${ship} ${vote}`], [ship, vote]]);
    expect(first!.siblings).toEqual([second!.id]);
  });
});

describe('a passage in doubt', () => {
  const other =
    'A ship with coal for the plants of the island waited in the bay for the first time, its owner said on Friday.';
  const [before, after] = [
    [vote, ship, closed],
    [vote, other, closed],
  ];
  const { records } = publish([before, after]);
  const doubtful = records[1]!;

  it('is asked about until somebody answers', () => {
    expect(doubtful.review).toEqual([
      { v: doubtful.v, why: expect.arrayContaining(['few-words-kept']) },
    ]);
    expect(publish([before, after, after]).records).toEqual(records);
    const [notice] = reviewNotices(doubtful, { start: 0, end: 5 });
    expect(notice).toMatchObject({
      rule: 'anchor-review',
      level: 'warn',
      span: { start: 0, end: 5 },
    });
    expect(notice!.fix).toContain(`${doubtful.id}.${doubtful.v}`);
    expect(notice!.reason).toContain('A ship with grain');
    expect(notice!.reason).toContain('A ship with coal');
  });

  it('is no longer in doubt once confirmed, at once or later', () => {
    const confirm = [`${doubtful.id}.${doubtful.v}`];
    expect(publish([after], { confirm }, records).records[1]).not.toHaveProperty('review');
    expect(publish([before, after], { confirm }).records[1]).toMatchObject({
      id: doubtful.id,
      text: other,
    });
    expect(publish([before, after], { confirm }).records[1]).not.toHaveProperty('review');
  });

  it('becomes a tombstone and a new passage once refused, for good', () => {
    const refuse = [`${doubtful.id}.${doubtful.v}`];
    const { records: parted } = publish([after], { refuse }, records);
    expect(parted.find(({ id }) => id === doubtful.id)).toEqual({
      id: doubtful.id,
      kind: 'paragraph',
      text: ship,
      v: doubtful.earlier![0]!.v,
      first: '2025-01-01',
      gone: '2025-01-01',
    });
    expect(parted[1]).toMatchObject({ text: other });
    expect(parted[1]!.id).not.toBe(doubtful.id);
    expect(publish([after], { refuse }, parted).records).toEqual(parted);
    expect(publish([before], { refuse }, parted).records[1]).toMatchObject({
      id: doubtful.id,
      text: ship,
    });
  });
});

describe('a passage that drifted', () => {
  it('is succeeded by a new one', () => {
    const stages = [
      'Rain kept the cranes still all morning and the crews went home before noon without pay',
      'Rain kept the cranes still all morning and the crews met their leaders at noon in anger',
      'Rain fell as the buses came all morning and the crews met their leaders at noon in anger',
      'Snow fell as the buses came from town and no crews met their leaders at noon in anger',
      'Snow fell as the buses came from town and no teacher found her pupils at noon in class',
      'Snow fell as the buses came from town and no teacher found her pupils at home or church',
    ];
    const { records } = publish(stages.map((stage) => [ship, stage, vote]));
    const last = records.find(({ text }) => text === stages.at(-1))!;
    const first = publish([[ship, stages[0]!, vote]]).records[1]!;
    const tombstone = records.find(({ id }) => id === first.id)!;
    expect(last.id).not.toBe(first.id);
    expect(tombstone.gone).toBeDefined();
    expect(records.some(({ id }) => id === tombstone.next)).toBe(true);
  });
});
