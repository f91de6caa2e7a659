import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guarded } from '../../../src/ingest/guarded.ts';
import { layingOut, reading } from '../../../src/ingest/ingest.ts';
import { Stages } from '../../../src/ingest/stages.ts';

describe('stages', () => {
  const stages = Stages.from<{ readonly words: string }>()
    .add('list', ({ words }) => words.split(' '))
    .add('count', ({ list }) => list.length);

  it('run in their order, each with what those before it have added', () => {
    expect(stages.run({ words: 'all hands on deck' })).toEqual({
      words: 'all hands on deck',
      list: ['all', 'hands', 'on', 'deck'],
      count: 4,
    });
  });

  it('leave what they are given as it is', () => {
    const given = Object.freeze({ words: 'ahoy' });
    stages.run(given);
    expect(given).toEqual({ words: 'ahoy' });
  });

  it('are added to a copy: the list before stays as it is', () => {
    stages.add('more', () => true);
    expect(stages.names).toEqual(['list', 'count']);
  });
});

describe('the stages of the ingest', () => {
  it('stand in this order', () => {
    expect(reading.names).toEqual(['segmented', 'kept', 'extracted', 'anchored']);
    expect(layingOut.names).toEqual([
      ...['held', 'known', 'resolved', 'open', 'prepared', 'quotable', 'composed', 'settled'],
      ...['unmet', 'front', 'checked', 'doubts'],
    ]);
  });

  it('are written in one short file', () => {
    expect(readFileSync('src/ingest/ingest.ts', 'utf8').split('\n').length).toBeLessThan(120);
  });
});

describe('one article on which the program fails', () => {
  const cause = new RangeError('the mast is too long');
  const { made, failures } = guarded(
    ['a.txt', 'b.txt', 'c.txt'],
    (seed) => seed,
    (seed) => {
      if (seed === 'b.txt') throw cause;
      return seed.toUpperCase();
    },
  );

  it('keeps no other from being read', () => {
    expect(made.map(({ result }) => result)).toEqual(['A.TXT', null, 'C.TXT']);
  });

  it('is told with the error behind it', () => {
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ rule: 'seed-unreadable', level: 'error', seed: 'b.txt' });
    expect(failures[0]?.reason).toContain('the mast is too long');
    expect(failures[0]?.cause).toBe(cause);
  });
});
