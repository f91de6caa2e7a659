import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { people } from '../stories/cast.ts';
import { describeFailure, tryStory } from '../stories/run.ts';
import { headlines, sections, sentences, stockParagraphs } from '../stories/sentences.ts';
import { storyOf } from '../stories/story.ts';
import { filesOf, fill } from '../stories/write-story.ts';

/** Stories that every run looks at; `npm run fuzz:stories` looks at any others. */
const [ingested, built] = [30, 2];
/** Milliseconds; on a busy machine a whole story takes seconds. */
const timeout = 600_000;

describe('random stories', () => {
  it(
    'are published: what is written reads back, stands in the seeds, and holds nothing that is withheld',
    () => published(ingested, []),
    timeout,
  );

  it(
    'become whole sites, the same as without compiling the pages ahead',
    () => published(built, ['--whole', '--same', '1']),
    timeout,
  );
});

function published(count: number, options: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/fuzz-stories.ts', String(count), '--shrink', '20', ...options],
    { encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(new RegExp(`^${count} of ${count} stories as they should be`, 'm'));
}

describe('what stories are made of', () => {
  it('is the same for the same number', () => {
    expect([...filesOf(storyOf(17))]).toEqual([...filesOf(storyOf(17))]);
    expect([...filesOf(storyOf(17))]).not.toEqual([...filesOf(storyOf(18))]);
  });

  it.each([
    ...Object.entries(sentences),
    ['headlines', headlines],
    ['stock paragraphs', stockParagraphs],
    ['sections', Object.values(sections)],
  ] as const)('%s: every gap is filled', (_, texts) => {
    for (const text of texts)
      for (let n = 0; n < 40; n++)
        expect(fill({ text, picks: [n, n + 1, n + 2, n + 3] }, people)).not.toMatch(
          /[{}]|undefined/,
        );
  });

  it('finds a fault, and makes the story smaller', async () => {
    const look = (_: unknown, folder: string): string | null =>
      folder ? 'rule-x: Unexpected story' : null;
    const failure = await tryStory(3, look, 20);
    expect(failure?.story.articles).toHaveLength(1);
    expect(failure?.story.copies).toEqual([]);
    expect(failure && describeFailure(failure, true)).toContain(
      'npm run fuzz:stories -- 1 --seed 3 --whole',
    );
  });
});
