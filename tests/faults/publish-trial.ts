import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { mendSmall, publishSmall } from './publish-small.ts';
import { kept } from './small-site.ts';
import { isSame, restore, strange, treeOf } from './tree.ts';

/**
 * How the folder of the site is exchanged: by renames, its contents one by one, or so after a
 * rename was refused.
 */
export type Way = 'folder' | 'contents' | 'refused';

/** What was seen after a run was killed at one call. */
export interface Killed {
  readonly call: number;
  /** The site right after the kill. */
  readonly found: 'old' | 'new' | 'away' | 'mixed';
  /** What is wrong, if anything is. */
  readonly fault?: string;
}

const here = path.dirname(new URL(import.meta.url).pathname);
const mostCalls = 500;

/**
 * Publishes one site over another and kills the run at each call that changes something; mends, and
 * publishes again.
 */
export async function killAtEveryCall(way: Way, step = 1): Promise<Killed[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-killed-'));
  try {
    const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')];
    await layFirst(first);
    cpSync(first, second, { recursive: true });
    await publishSmall(second, 'second');
    const trees = {
      old: treeOf(path.join(first, 'dist')),
      whole: treeOf(path.join(second, 'dist')),
    };
    const seen: Killed[] = [];
    for (let call = 1; call < mostCalls; call += step) {
      const trial = path.join(folder, 'trial');
      restore(first, trial);
      const one = await killAt(trial, way, call, trees);
      if (!one) return seen;
      seen.push(one);
    }
    throw new Error('A run that never ends');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The site before and the one after, each whole. */
interface Trees {
  readonly old: Tree;
  readonly whole: Tree;
}
type Tree = Record<string, string>;

async function killAt(
  folder: string,
  way: Way,
  call: number,
  { old, whole }: Trees,
): Promise<Killed | undefined> {
  const site = path.join(folder, 'dist');
  if (runKilled(folder, way, call) === 0) return undefined;
  const after = treeOf(site);
  const found = foundOf(after, { old, whole });
  const faults = [
    ...(way === 'folder' && found === 'mixed' ? ['old and new pages side by side'] : []),
    ...strange(pages(after), old, whole).map((name) => `half-written: ${name}`),
  ];
  // The next run of any kind: a look at the site first, then a build.
  await mendSmall(folder);
  const mended = treeOf(site);
  if (!['old', 'new'].includes(foundOf(mended, { old, whole })))
    faults.push('not mended by a look at the site');
  for (const name of Object.keys(kept))
    if (mended[name] !== old[name]) faults.push(`lost: ${name}`);
  if ((await publishSmall(folder, 'second')) !== 0 || !isSame(treeOf(site), whole))
    faults.push('not mended by the next build');
  const left = readdirSync(folder).filter((name) => !['seeds', 'content', 'dist'].includes(name));
  if (left.length) faults.push(`left: ${left.join(', ')}`);
  return { call, found, ...(faults.length && { fault: faults.join('; ') }) };
}

function foundOf(tree: Tree, { old, whole }: Trees): Killed['found'] {
  if (!Object.keys(tree).length) return 'away';
  if (isSame(pages(tree), pages(old))) return 'old';
  return isSame(pages(tree), pages(whole)) ? 'new' : 'mixed';
}

const pages = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).filter(([name]) => !(name in kept) && !name.startsWith('.nutgraf')),
  );

/** Lays out a folder with a published site and what is kept in it. */
async function layFirst(folder: string): Promise<void> {
  for (const name of ['seeds', 'content', 'dist/.git'])
    mkdirSync(path.join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(kept))
    writeFileSync(path.join(folder, 'dist', name), text);
  if ((await publishSmall(folder, 'first')) !== 0)
    throw new Error('The first site was not published');
}

/**
 * Publishes in a process of its own, killed at a call; one that stands in the site itself can only
 * exchange its contents.
 */
function runKilled(folder: string, way: Way, call: number): number | null {
  const site = path.join(folder, 'dist');
  const args = [
    '--import',
    path.join(here, 'kill-at-call.ts'),
    path.join(here, 'publish-once.ts'),
    folder,
    'second',
  ];
  const env = {
    ...process.env,
    KILL_AT: String(call),
    ...(way === 'refused' && { REFUSE_RENAME: site }),
  };
  return spawnSync(process.execPath, args, {
    cwd: way === 'contents' ? site : here,
    env,
    stdio: 'ignore',
  }).status;
}
