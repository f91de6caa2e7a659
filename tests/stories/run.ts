import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { anyStory, type Story } from './story.ts';
import { filesOf } from './write-story.ts';

/** Looks at a story laid into a folder; says what is wrong, or null. */
export type Look = (story: Story, folder: string) => string | null | Promise<string | null>;

/** A story that fails, made as small as it still fails. */
export interface Failure {
  readonly seed: number;
  readonly fault: string;
  readonly story: Story;
}

/**
 * Looks at the story of a number, in a folder that goes afterwards; a failing one is made smaller
 * for at most `seconds`.
 */
export async function tryStory(seed: number, look: Look, seconds = 60): Promise<Failure | null> {
  const until = performance.now() + seconds * 1000;
  let failure: Failure | null = null;
  const property = fc.asyncProperty(anyStory, async (story) => {
    if (failure && performance.now() > until) return;
    const fault = await lookInFolder(story, look);
    if (fault === null) return;
    // Smaller, but with another fault, is no smaller form of this one.
    if (failure && kindOf(fault) !== kindOf(failure.fault)) return;
    failure = { seed, fault, story };
    throw new Error(fault);
  });
  await fc.check(property, { seed, numRuns: 1 });
  return failure;
}

async function lookInFolder(story: Story, look: Look): Promise<string | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-story-'));
  try {
    return await look(story, folder);
  } catch (error) {
    return `Threw ${error instanceof Error ? error.stack : String(error)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Which fault it is, whatever the words of the story. */
export const kindOf = (fault: string): string =>
  (fault.split('\n')[0] ?? '').replace(/“.*”|‘.*’|\([^)]*\)|\d+/g, '…').slice(0, 160);

/** A failure as a person reads it: what is wrong, how to see it again, the files. */
export function describeFailure({ seed, fault, story }: Failure, whole: boolean): string {
  const files = [...filesOf(story)].map(([name, text]) => `--- ${name}\n${text}`);
  const decisions = Object.keys(story.decisions).length
    ? `decisions: ${JSON.stringify(story.decisions)}\n`
    : '';
  return `Story ${seed}: ${fault}\nagain: npm run fuzz:stories -- 1 --seed ${seed}${whole ? ' --whole' : ''}\nmade smaller:\n${files.join('')}${decisions}`;
}
