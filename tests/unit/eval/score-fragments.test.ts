import { describe, expect, it } from 'vitest';
import type { RevisedDocument } from '../../eval/documents.ts';
import { formOf, inOrder, likeness, standsIn } from '../../eval/likeness.ts';
import { type Move, scoreFragments } from '../../eval/score-fragments.ts';
import { figuresOf, kindsOf } from './at.ts';

const form = (t: string) => formOf({ k: 'p', t });

describe('likeness of blocks', () => {
  it('passes over looks, not words', () => {
    expect(form(' “It’s —  OK…”').text).toBe('"it\'s - ok..."');
    expect(form('e-mail at 3.5 % is Ana’s').words).toEqual(['e-mail', 'at', '3.5', 'is', "ana's"]);
    expect(form('東京 is').words).toEqual(['東', '京', 'is']);
  });

  it('counts words in their order', () => {
    expect(inOrder([...'abcd'], [...'axcbd'])).toBe(3);
    expect(inOrder([], ['a'])).toBe(0);
  });

  it('sees a text in another only between ends of words', () => {
    expect(standsIn('our art', 'see our art now')).toBe(true);
    expect(standsIn('our art', 'your art')).toBe(false);
    expect(standsIn('our art', 'our arts, our art')).toBe(true);
  });

  it('is the share of common words, more for a part of the other, less for tiny texts', () => {
    const eight = 'a b c d e f g h';
    expect(likeness(form('a b c d e f'), form('a b c x y z'))).toBe(0.5);
    // All eight of sixteen: Dice 2 · 8 / 24, and as a part 0.6 + 0.3 · ⅔.
    expect(likeness(form(eight), form(`${eight} i j k l m n o p`))).toBeCloseTo(0.8);
    // Four of five words are Dice 0.8; three of five, 0.6, is not enough for so few.
    expect(likeness(form('a b c d e'), form('a b c d x'))).toBe(0.8);
    expect(likeness(form('a b c d e'), form('a b c x y'))).toBe(0.59);
    expect(likeness(form('…'), form('...'))).toBe(1);
    expect(likeness(form('!'), form('a'))).toBe(0);
  });
});

const p = (t: string, k = 'p') => ({ k, t });
type Truth = RevisedDocument['truth'][number];

/** What is scored of one revision whose moves are given. */
const score = (
  old: RevisedDocument['old'],
  next: RevisedDocument['new'],
  truth: Truth[],
  moves: Move[],
) => scoreFragments([{ doc: 'd', from: 'a', to: 'b', old, new: next, truth }], () => moves);

const long = 'one two three four five six seven eight nine';

describe('fragments', () => {
  it('survive at the block that goes on, and are lost or moved elsewhere', () => {
    const scored = score(
      [
        p('Head', 'h'),
        p(long),
        p('short text here'),
        p('edited text of old'),
        p('left behind now'),
      ],
      [p('Head', 'h'), p(long), p('short text here'), p('edited text of new'), p('left as it was')],
      [
        { to: 0, kind: 'exact' },
        { to: 1, kind: 'exact' },
        { to: 2, kind: 'exact' },
        { to: 3, kind: 'edit' },
        { to: 4, kind: 'edit' },
      ],
      [{ to: 3 }, { to: 1 }, { to: 1, review: 'moved' }, { to: 3, review: 'edited' }, { to: -1 }],
    );
    // The heading does not count. Two of four survive, one of two edited ones, the one long one.
    expect(figuresOf(scored, 'fragments over revisions')).toEqual({
      survival: 50,
      'survival of edited ones': 50,
      'survival of eight words or more': 100,
      'false moves in 10,000': 2500,
      'silent ones': 0,
      'clean revisions': 0,
      'questions a revision': 2,
    });
    expect(kindsOf(scored)).toEqual(['false move', 'lost fragment']);
    expect(scored.measured[0]?.counted).toBe('1 revisions, 4 fragments');
  });

  it('retire with their block, which is clean', () => {
    const scored = score([p('p q')], [p('x')], [{ to: -1, kind: 'gone' }], [{ to: -1 }]);
    expect(figuresOf(scored, 'fragments over revisions')).toMatchObject({
      survival: null,
      'false moves in 10,000': 0,
      'clean revisions': 100,
    });
  });
});

/** What becomes of a single fragment that leads to the first of the new blocks. */
function fate({ old, next, truth }: { old: string; next: string[]; truth: Truth }): string {
  const scored = score(
    [p(old)],
    next.map((t) => p(t)),
    [truth],
    [{ to: 0 }],
  );
  const { survival, 'silent ones': silent } = figuresOf(scored, 'fragments over revisions');
  if (survival === 100) return 'kept';
  return silent ? 'moved' : 'neither';
}

describe('a fragment of a block that goes on', () => {
  const second: Truth = { to: 1, kind: 'edit' };
  const most = 'one two three four five six seven y';

  it.each([
    ['a double of the block', 'a b', ['c d', 'C  D'], 'kept'],
    ['a part of the old block', 'p q r s t', ['q r s', 'x'], 'kept'],
    ['too small a part', 'p q r s t', ['q r', 'x'], 'moved'],
    ['most of a long part', `${long} ten`, [most, 'x'], 'kept'],
    ['less of a long part', `${long} ten`, [most.replace('seven', 'x'), 'x'], 'moved'],
    ['a block with the old one in it', 'p q r', ['o p q r s', 'x'], 'neither'],
    ['the old text itself', long, [long, 'x'], 'kept'],
  ] as const)('that leads to %s', (_, old, next, was) =>
    expect(fate({ old, next: [...next], truth: second })).toBe(was),
  );

  it('may lead to another block only where both are meant', () => {
    const blocks = { old: 'p q', next: ['x y', 'p'] };
    expect(fate({ ...blocks, truth: { ...second, amb: 1, grey: [0] } })).toBe('neither');
    expect(fate({ ...blocks, truth: { ...second, grey: [0] } })).toBe('moved');
  });
});

describe('a fragment of a block that is gone', () => {
  it.each([
    ['the same text, come back', 'p q', 'P  q', 'neither'],
    ['a block with the old one in it', 'p q r', 'o p q r s', 'neither'],
    ['a part of it', 'o p q r s', 'p q r', 'neither'],
    ['half its words', 'a b c d e f', 'a b c x y z', 'moved'],
  ] as const)('that leads to %s', (_, old, next, was) =>
    expect(fate({ old, next: [next], truth: { to: -1, kind: 'gone' } })).toBe(was),
  );

  it('may lead to a block of half its words where it is unclear', () => {
    const truth: Truth = { to: -1, kind: 'grey' };
    expect(fate({ old: 'a b c d e f', next: ['a b c x y z'], truth })).toBe('neither');
    expect(fate({ old: 'a b c d e f', next: ['a b u x y z'], truth })).toBe('moved');
  });
});
