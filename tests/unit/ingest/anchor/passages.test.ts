import { describe, expect, it } from 'vitest';
import { findCuts } from '../../../../src/ingest/anchor/find-cuts.ts';
import { hasDrifted } from '../../../../src/ingest/anchor/has-drifted.ts';
import { compare, likenessAtMost, sharedWords } from '../../../../src/ingest/anchor/likeness.ts';
import { holds, hostOf } from '../../../../src/ingest/anchor/match-absorbed.ts';
import { mostPromising } from '../../../../src/ingest/anchor/most-promising.ts';
import { Pairing } from '../../../../src/ingest/anchor/pairing.ts';
import type { Rest } from '../../../../src/ingest/anchor/rest.ts';
import { stayAbsorbed } from '../../../../src/ingest/anchor/stay-absorbed.ts';
import { WordIndex } from '../../../../src/ingest/anchor/word-index.ts';
import { among, equalWords, pairOf, rewritten, run } from './equal-words.ts';

/** So many words of a run that were replaced, spread from its second word on. */
const changed = (words: number, errors: number): string =>
  run('a', words)
    .split(' ')
    .map((word, n) => (n % 2 === 1 && n < 2 * errors ? `changed${n}` : word))
    .join(' ');
const within = (passage: string, others: number): string => `${passage} ${run('other', others)}`;

describe('likeness of a passage and the text in which it stands', () => {
  const likeness = (one: string, other: string) => {
    const { a, b, shared } = pairOf(one, other);
    return compare(a, b, shared);
  };

  it('is at least three fifths, more the larger it is', () => {
    expect(likeness(run('a', 10), within(run('a', 10), 10)).value).toBeCloseTo(
      0.6 + (0.3 * 20) / 30,
      9,
    );
    expect(likeness(within(run('a', 10), 30), run('a', 10)).value).toBeCloseTo(
      0.6 + (0.3 * 20) / 50,
      9,
    );
  });

  it('counts from eight words and a fifth of the text on', () => {
    expect(likeness(run('a', 8), within(run('a', 8), 32)).value).toBeCloseTo(
      0.6 + (0.3 * 16) / 48,
      9,
    );
    expect(likeness(run('a', 8), within(run('a', 8), 33)).value).toBeCloseTo(16 / 49, 9);
    expect(likeness(run('a', 7), within(run('a', 7), 20)).value).toBeCloseTo(14 / 34, 9);
  });

  it('allows that one word of five is another', () => {
    expect(likeness(run('a', 10), within(changed(10, 2), 20)).value).toBeCloseTo(
      0.6 + (0.3 * 16) / 40,
      9,
    );
    expect(likeness(run('a', 10), within(changed(10, 3), 20)).value).toBeCloseTo(14 / 40, 9);
  });

  it('leaves doubt where less than three fifths of the words keep their order', () => {
    expect(likeness(run('a', 20), rewritten(20, 12)).doubtful).toBe(false);
    expect(likeness(run('a', 20), rewritten(20, 11)).doubtful).toBe(true);
    const reversed = likeness('a1 a2 a3 a4 a5', 'a5 a4 a3 a2 a1');
    expect(reversed.value).toBeCloseTo(0.6, 9);
    expect(reversed.doubtful).toBe(true);
  });

  it('leaves none where one text stands unchanged in the other', () => {
    expect(likeness(run('a', 10), within(run('a', 10), 30)).doubtful).toBe(false);
    expect(likeness(run('a', 10), within(changed(10, 1), 30)).doubtful).toBe(true);
  });
});

describe('the highest likeness that shared words allow', () => {
  const atMost = (one: string, other: string): number => {
    const { a, b, shared } = pairOf(one, other);
    return likenessAtMost(a, b, shared);
  };

  it('is that of one passage from four fifths of the shorter text on', () => {
    expect(atMost(run('a', 10), within(rewritten(10, 8), 90))).toBeCloseTo(0.9, 9);
    expect(atMost(run('a', 10), within(rewritten(10, 7), 90))).toBeCloseTo(14 / 110, 9);
    expect(atMost(run('a', 10), run('a', 10))).toBe(1);
  });
});

describe('words that two texts share', () => {
  it('count as often as both have them', () => {
    const { a, b, shared, rarity } = pairOf('tide tide boat', 'tide boat boat tide tide');
    expect(shared).toEqual({ words: 3, weight: 3 });
    expect(sharedWords(b, a, rarity)).toEqual(shared);
  });
});

describe('words that stand in a text', () => {
  it.each([
    ['the boats left', 'the boats', true],
    ['the boats left', 'boats left', true],
    ['the boats left', 'he boats', false],
    ['the boats left', 'boat', false],
    ['sailboats and boats', 'boats', true],
    ['boats', 'boats', true],
    ['42 boats', '2 boats', false],
  ])('%s: %s', (text, words, expected) => expect(holds(text, words)).toBe(expected));
});

describe('the longer text in which a passage stands', () => {
  const host = (part: string, ...texts: string[]) => {
    const { form, news, overlaps } = among(part, texts);
    return hostOf(form, news, overlaps);
  };

  it('holds a short one word by word, from three words on', () => {
    expect(host(run('a', 3), within(run('a', 3), 9))).toEqual({ host: 0, doubtful: false });
    expect(host(run('a', 2), within(run('a', 2), 9))).toBeUndefined();
    expect(host(run('a', 7), within(changed(7, 1), 9))).toBeUndefined();
    expect(host('a1 a2 a3', 'a1 b a2 a3 c')).toBeUndefined();
  });

  it('is none where two hold a short one, and either where they hold a long one', () => {
    expect(host(run('a', 7), within(run('a', 7), 9), within(run('a', 7), 5))).toBeUndefined();
    expect(host(run('a', 8), within(run('a', 8), 9), within(run('a', 8), 5))?.host).toBe(0);
  });

  it('holds a long one with one word of five changed, in doubt from one of ten on', () => {
    expect(host(run('a', 20), within(changed(20, 2), 9))).toEqual({ host: 0, doubtful: false });
    expect(host(run('a', 20), within(changed(20, 3), 9))).toEqual({ host: 0, doubtful: true });
    expect(host(run('a', 20), within(changed(20, 4), 9))).toEqual({ host: 0, doubtful: true });
    expect(host(run('a', 20), within(changed(20, 5), 9))).toBeUndefined();
  });

  it('is the one with most of its words, and longer', () => {
    expect(host(run('a', 20), within(changed(20, 3), 9), within(changed(20, 1), 9))?.host).toBe(1);
    expect(host(run('a', 8), run('a', 8))).toBeUndefined();
  });
});

describe('a text that drifted', () => {
  const drifted = (first: string, now: string): boolean => {
    const { a, b, rarity } = pairOf(first, now);
    return hasDrifted(a, b, rarity);
  };

  it('has less than 0.35 in common with what was first published', () => {
    expect(drifted(run('a', 20), rewritten(20, 7))).toBe(false);
    expect(drifted(run('a', 20), rewritten(20, 6))).toBe(true);
  });

  it('does not hold what was first published any more, if that had eight words', () => {
    expect(drifted(run('a', 8), within(run('a', 8), 60))).toBe(false);
    expect(drifted(run('a', 7), within(run('a', 7), 60))).toBe(true);
    expect(drifted(run('a', 8), within(changed(8, 2), 60))).toBe(true);
  });
});

/** What is left to compare where `olds` were living, `absorbed` stood in others. */
function restOf(olds: string[], news: string[], absorbed: string[] = []): Rest {
  const { forms, rarity } = equalWords(...olds, ...news, ...absorbed);
  const [before, after, inOthers] = [
    forms.slice(0, olds.length),
    forms.slice(olds.length, olds.length + news.length),
    forms.slice(olds.length + news.length),
  ];
  const index = new WordIndex(after, [...before, ...inOthers], rarity);
  return {
    olds: before,
    news: after,
    absorbed: inOthers,
    firsts: new Map(),
    rarity,
    overlaps: new Map(before.map((form, n) => [n, index.overlaps(form)])),
    absorbedOverlaps: inOthers.map((form) => index.overlaps(form)),
  };
}

describe('an absorbed passage', () => {
  const stays = (host: number | undefined, ...news: string[]) =>
    stayAbsorbed(0, host, restOf([], news, [run('a', 20)]));

  it('stays with its host while one word of five is changed at most', () => {
    expect(stays(0, within(changed(20, 4), 9))).toEqual({ host: 0, doubtful: false });
    expect(stays(1, within(run('a', 20), 9), within(changed(20, 4), 9))?.host).toBe(1);
  });

  it('stays in doubt while half of its words do', () => {
    expect(stays(0, within(rewritten(20, 10), 9))).toEqual({ host: 0, doubtful: true });
    expect(stays(0, within(rewritten(20, 9), 9))).toBeUndefined();
  });

  it('goes where its words went, if they left the host or the host is gone', () => {
    expect(stays(0, run('other', 9), within(run('a', 20), 9))).toEqual({
      host: 1,
      doubtful: false,
    });
    expect(stays(undefined, within(run('a', 20), 9))).toEqual({ host: 0, doubtful: false });
  });
});

describe('texts that were cut off', () => {
  /** The old text goes on as the first new one. */
  const cuts = (whole: string, ...news: string[]) => {
    const rest = restOf([whole], news);
    const pairing = new Pairing(1, news.length);
    pairing.join(0, 0);
    return [...findCuts(rest, pairing)];
  };
  const rest = run('kept', 20);

  it('are known by three words in a row, or by eight with one of five changed', () => {
    expect(cuts(`${rest} ${run('a', 3)}`, rest, run('a', 3))).toEqual([[1, 0]]);
    expect(cuts(`${rest} ${run('a', 2)}`, rest, run('a', 2))).toEqual([]);
    expect(cuts(`${rest} ${run('a', 7)}`, rest, changed(7, 1))).toEqual([]);
    expect(cuts(`${rest} ${run('a', 8)}`, rest, changed(8, 1))).toEqual([[1, 0]]);
    expect(cuts(`${rest} ${run('a', 10)}`, rest, changed(10, 3))).toEqual([]);
  });

  it('are shorter than what they were cut off from', () => {
    expect(cuts(run('a', 10), rest, run('a', 10))).toEqual([]);
    expect(cuts(`b ${run('a', 10)}`, rest, run('a', 10))).toEqual([[1, 0]]);
  });

  it('have no partner of their own, and what they were cut off from has one', () => {
    const both = restOf([`${rest} ${run('a', 9)}`, run('a', 9)], [rest, run('a', 9)]);
    const pairing = new Pairing(2, 2);
    expect([...findCuts(both, pairing)]).toEqual([]);
    pairing.join(0, 0);
    expect([...findCuts(both, pairing)]).toEqual([[1, 0]]);
    pairing.join(1, 1);
    expect([...findCuts(both, pairing)]).toEqual([]);
  });

  it('were cut off from the first that held them', () => {
    const both = restOf([`${rest} ${run('a', 9)}`, `x ${run('a', 9)}`], [rest, 'x', run('a', 9)]);
    const pairing = new Pairing(2, 3);
    pairing.join(0, 0);
    pairing.join(1, 1);
    expect([...findCuts(both, pairing)]).toEqual([[2, 0]]);
  });
});

describe('the candidates of a text', () => {
  const promising = (text: string, at: number, ...texts: string[]) => {
    const { form, news, overlaps } = among(text, texts);
    return mostPromising(form, at, news, overlaps).map((overlap) => overlap.at);
  };

  it('could be as like as two fifths', () =>
    expect(promising(run('a', 20), 0, rewritten(20, 8), rewritten(20, 7))).toEqual([0]));

  it('are 48 at most: the likest, among equals the nearest, then the earlier', () => {
    const alike = (count: number): string[] => new Array<string>(count).fill(rewritten(20, 10));
    expect(promising(run('a', 20), 0, ...alike(48))).toHaveLength(48);
    expect(promising(run('a', 20), 0, ...alike(60))).toEqual([...new Array(48).keys()]);
    expect(promising(run('a', 20), 30, ...alike(60), run('a', 20)).slice(0, 4)).toEqual([
      60, 30, 29, 31,
    ]);
  });
});
