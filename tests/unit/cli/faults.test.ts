import { describe, expect, it } from 'vitest';
import { killAtEveryCall, type Way } from '../../faults/publish-trial.ts';
import { randomFrom } from '../../faults/random.ts';
import { type Command, RunTrial, type Signal } from '../../faults/run-trial.ts';

// A small part of `npm run faults`, which kills at every call and at many more moments.

describe('a run that is killed while it publishes', () => {
  it.each<[Way, number]>([
    ['folder', 4],
    ['contents', 8],
    ['refused', 11],
  ])('leaves the old site or the new one, whole: %s', async (way, step) => {
    const seen = await killAtEveryCall(way, step);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter(({ fault }) => fault)).toEqual([]);
    expect(new Set(seen.map(({ found }) => found))).toContain('old');
  });
});

describe('a run that is ended', () => {
  it.each<[Command, readonly Signal[]]>([
    ['ingest', ['SIGKILL', 'SIGTERM', 'SIGINT']],
    ['build', ['SIGTERM']],
  ])(
    '%s: nothing is half-written, and the next run comes to the same bytes',
    async (command, signals) => {
      const random = randomFrom(7);
      const trial = new RunTrial(command);
      try {
        for (const signal of signals) {
          const { code, faults } = await trial.endAfter(random() * trial.duration * 0.8, signal);
          expect(faults).toEqual([]);
          if (signal !== 'SIGKILL') expect([signal === 'SIGINT' ? 130 : 143, 0]).toContain(code);
        }
      } finally {
        trial.end();
      }
    },
    300_000,
  );
});
