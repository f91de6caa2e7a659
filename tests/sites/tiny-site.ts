import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with seeds and content of its own, on which the real program is run. */
export interface TinySite {
  readonly seeds: string;
  readonly content: string;
  readonly dist: string;
  /** Runs a command on it; messages are those of standard error. */
  readonly run: (command: 'build' | 'ingest' | 'check') => {
    code: number | null;
    messages: string;
  };
  readonly write: (name: string, bytes: string | Uint8Array) => void;
}

/**
 * Makes a tiny site; it goes when the test ends. Names in `files` are relative to its folder:
 * seeds/a.txt.
 */
export function tinySite(files: Readonly<Record<string, string | Uint8Array>>): TinySite {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-tiny-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [seeds, content, dist] = ['seeds', 'content', 'dist'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  mkdirSync(seeds);
  const write: TinySite['write'] = (name, bytes) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  for (const [name, bytes] of Object.entries(files)) write(name, bytes);
  const run: TinySite['run'] = (command) => {
    const out = command === 'build' ? ['--out', dist] : [];
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/nutgraf.mjs', command, '--seeds', seeds, '--content', content, ...out],
      { encoding: 'utf8' },
    );
    return { code: status, messages: stderr };
  };
  return { seeds, content, dist, run, write };
}

/** An article of an invented story that any site can be made of. */
export const strike = `Dockers at Port Amber walk out over night shifts

Some 400 dockers at Port Amber walked out on 3 June 2025 after talks with the harbour company failed.

Union leader Jane Roe said: “We will not come back for promises.” The company's director, Ivo Quist, called the strike “a blow to the whole region.”

Talks resumed on 5 June 2025, Roe said.
`;
