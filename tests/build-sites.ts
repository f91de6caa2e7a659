import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

/** A finished site of the seeds, and the path it is meant to be served under. */
export interface BuiltSite {
  readonly dist: string;
  readonly content: string;
  readonly base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The seeds' site under / and under a longer base. */
    readonly sites: readonly [BuiltSite, BuiltSite];
  }
}

const run = promisify(execFile);

/**
 * Builds the seeds' site twice with the real program: once for the root of a host, once for a
 * folder of one.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-sites-'));
  const sites = await Promise.all([
    build(path.join(folder, 'root'), '/'),
    build(path.join(folder, 'below'), '/explainer/'),
  ]);
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}

async function build(folder: string, base: string): Promise<BuiltSite> {
  const content = path.join(folder, 'content');
  const dist = path.join(folder, 'dist');
  cpSync('content', content, { recursive: true });
  writeFileSync(
    path.join(content, 'editorial', 'story.yaml'),
    `site: https://example.org\nbase: ${base}\n`,
  );
  await run(process.execPath, [
    'src/cli/nutgraf.mjs',
    'build',
    '--content',
    content,
    '--out',
    dist,
  ]);
  return { dist, content, base };
}
