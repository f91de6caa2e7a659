import { describe, expect, it } from 'vitest';
import { keepInBlocks } from '../../../../src/ingest/anchor/quote-in-block.ts';
import { reviewNotices } from '../../../../src/ingest/anchor/review-notices.ts';
import {
  asGone,
  decided,
  doubted,
  plainText,
  textBefore,
  withText,
} from '../../../../src/ingest/anchor/versions.ts';
import type { LockRecord } from '../../../../src/model/lock.ts';

const today = '2025-03-03';
const nobody = { confirm: [], refuse: [] };
const record = (given: Partial<LockRecord> = {}): LockRecord => ({
  id: 'p-a',
  kind: 'paragraph',
  text: 'Three.',
  v: '3333',
  first: '2025-01-01',
  earlier: [
    { v: '1111', text: 'One.', until: '2025-01-02' },
    { v: '2222', text: 'Two.', until: '2025-01-03' },
  ],
  ...given,
});
const doubts = (...versions: string[]): Pick<LockRecord, 'review'> => ({
  review: versions.map((v) => ({ v, why: ['rival'] })),
});

describe('versions of a record', () => {
  it('have their white space as single spaces', () =>
    expect(plainText(' a\n b\u00a0 c ')).toBe('a b c'));

  it('are kept with the day on which they were replaced', () => {
    const { earlier: _earlier, ...first } = record();
    expect(withText(first, 'Three.', today)).toBe(first);
    expect(withText(first, 'Four.', today)).toMatchObject({
      text: 'Four.',
      earlier: [{ v: '3333', text: 'Three.', until: today }],
    });
    expect(withText(record(), 'Four.', today).earlier).toHaveLength(3);
  });

  it('follow one another', () => {
    expect(textBefore(record(), '3333')).toBe('Two.');
    expect(textBefore(record(), '2222')).toBe('One.');
    expect(textBefore(record(), '1111')).toBeUndefined();
    expect(textBefore(record(), '9999')).toBeUndefined();
  });

  it('that came twice count from their last time', () => {
    const twice = record({
      earlier: [
        { v: '1111', text: 'One.', until: '2025-01-02' },
        { v: '2222', text: 'Two.', until: '2025-01-03' },
        { v: '1111', text: 'One.', until: '2025-01-04' },
      ],
    });
    expect(textBefore(twice, '1111')).toBe('Two.');
  });
});

describe('what a person decided', () => {
  it('ends the question that was confirmed, not others', () => {
    const open = record(doubts('2222', '3333'));
    expect(decided(open, { confirm: ['p-a.2222'], refuse: [] }, today)).toEqual(
      record(doubts('3333')),
    );
    expect(decided(open, { confirm: ['p-a.2222', 'p-a.3333'], refuse: [] }, today)).toEqual(
      record(),
    );
    expect(decided(open, { confirm: ['p-b.2222'], refuse: [] }, today)).toEqual(open);
  });

  it('makes a tombstone of what it was before the version that was refused', () => {
    expect(decided(record(doubts('3333')), { confirm: [], refuse: ['p-a.3333'] }, today)).toEqual(
      record({
        text: 'Two.',
        v: '2222',
        gone: today,
        earlier: [{ v: '1111', text: 'One.', until: '2025-01-02' }],
      }),
    );
    const { earlier: _earlier, ...first } = record({ text: 'One.', v: '1111', gone: today });
    expect(decided(record(), { confirm: [], refuse: ['p-a.2222'] }, today)).toEqual(first);
  });

  it('cannot refuse the first version, nor what is gone', () => {
    expect(decided(record(), { confirm: [], refuse: ['p-a.1111'] }, today)).toEqual(record());
    const gone = record({ gone: '2025-02-02' });
    expect(decided(gone, { confirm: [], refuse: ['p-a.3333'] }, today)).toEqual(gone);
  });

  it('parts an absorbed passage from the one in which it was thought to stand', () => {
    const inside = record({ within: 'p-h', ...doubts('3333') });
    expect(decided(inside, { confirm: [], refuse: ['p-a.3333'] }, today)).toEqual(
      record({ gone: today, next: 'p-h' }),
    );
  });
});

describe('a question about a record', () => {
  it('is about its version of today and takes the place of one about the same', () => {
    expect(doubted(record(doubts('2222')), ['weak-move'], nobody).review).toEqual([
      { v: '2222', why: ['rival'] },
      { v: '3333', why: ['weak-move'] },
    ]);
    expect(doubted(record(doubts('3333')), ['weak-move'], nobody).review).toEqual([
      { v: '3333', why: ['weak-move'] },
    ]);
  });

  it('is not asked without a doubt, nor again once confirmed', () => {
    expect(doubted(record(), [], nobody)).toEqual(record());
    expect(doubted(record(), ['rival'], { confirm: ['p-a.3333'], refuse: [] })).toEqual(record());
  });

  const said = (given: Partial<LockRecord>): string[] =>
    reviewNotices(record(given), { start: 0, end: 5 }).map(({ reason }) => reason);

  it('shows what it read and what it became, then and now', () => {
    expect(said(doubts('3333'))[0]).toContain('it read “Two.” and became “Three.”');
    expect(said(doubts('2222'))[0]).toContain('it read “One.” and became “Two.”');
    expect(said({ within: 'p-h', ...doubts('3333') })[0]).toContain(
      '“Three.” is thought to stand within p-h',
    );
    expect(said({})).toEqual([]);
  });

  it('tells each doubt in words', () =>
    expect(
      said({
        review: [
          {
            v: '3333',
            why: ['few-words-kept', 'rewritten-in-place', 'weak-move', 'facts-replaced', 'rival'],
          },
        ],
      })[0],
    ).toContain(
      'few of its words were kept; it was rewritten where it stands; it stands elsewhere and was changed; names or figures were replaced; another passage is nearly as like',
    ));

  it('shows 90 characters at most', () => {
    const shown = (length: number): string | undefined =>
      said({ text: 'x'.repeat(length), ...doubts('3333') })[0];
    expect(shown(90)).toContain(`“${'x'.repeat(90)}”`);
    expect(shown(91)).toContain(`“${'x'.repeat(90)}…”`);
  });
});

describe('a tombstone', () => {
  it('names what took its place, else what it stood in', () => {
    expect(asGone(record(), today)).toEqual(record({ gone: today }));
    expect(asGone(record({ within: 'p-h' }), today)).toEqual(record({ gone: today, next: 'p-h' }));
    expect(asGone(record({ within: 'p-h' }), today, 'p-n').next).toBe('p-n');
    expect(asGone(record(doubts('3333')), today)).not.toHaveProperty('review');
  });

  it('stays as it is', () => {
    const old = record({ gone: '2025-02-02' });
    expect(asGone(old, today, 'p-n')).toBe(old);
  });
});

describe('the words of a quotation that is none any more', () => {
  const quote = (given: Partial<LockRecord> = {}) =>
    record({ id: 'q', kind: 'quote', text: '“we have fed them.”', ...given });
  const block = (id: string, text: string) => record({ id, text });
  const kept = (was: LockRecord, ...blocks: LockRecord[]): string | undefined =>
    keepInBlocks([was], [asGone(was, today)], blocks).absorbed[0]?.within;

  it('open the block that has them, without marks and the last stop', () => {
    const { absorbed, gone } = keepInBlocks(
      [quote()],
      [asGone(quote(), today, 'p-n')],
      [block('p-1', 'He left.'), block('p-2', 'But we have fed them, he said.')],
    );
    expect(absorbed).toEqual([quote({ within: 'p-2' })]);
    expect(gone).toEqual([]);
  });

  it('open none of two that have them, unless they stood in one of them', () => {
    const two = [block('p-1', 'We have fed them.'), block('p-2', 'And we have fed them.')];
    expect(kept(quote(), ...two)).toBeUndefined();
    expect(kept(quote({ within: 'p-2' }), ...two)).toBe('p-2');
  });

  it('are three at least, and whole', () => {
    const fed = block('p-1', 'But we have fed them, he said.');
    expect(kept(quote({ text: '“have fed them”' }), fed)).toBe('p-1');
    expect(kept(quote({ text: '“fed them”' }), fed)).toBeUndefined();
    expect(kept(quote({ text: '“have fed the”' }), fed)).toBeUndefined();
  });

  it('stay gone where they were gone before', () =>
    expect(kept(quote({ gone: '2025-02-02' }), block('p-1', 'We have fed them.'))).toBeUndefined());
});
