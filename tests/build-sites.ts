import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** Builds the seeds' site twice with the real program: once for the root of a host, once for a folder of one. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-sites-'));
  const sites = ['/', '/explainer/'].map((base, n) => build(path.join(folder, String(n)), base)) as [BuiltSite, BuiltSite];
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}

function build(folder: string, base: string): BuiltSite {
  const content = path.join(folder, 'content');
  const dist = path.join(folder, 'dist');
  cpSync('content', content, { recursive: true });
  writeFileSync(path.join(content, 'editorial', 'story.yaml'), `site: https://example.org\nbase: ${base}\n`);
  execFileSync(process.execPath, ['src/cli/nutgraf.mjs', 'build', '--content', content, '--out', dist], { stdio: ['ignore', 'inherit', 'pipe'] });
  return { dist, content, base };
}
