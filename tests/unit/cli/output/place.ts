import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type OutputPlace, withOutput } from '../../../../src/cli/output/with-output.ts';

/** A folder with seeds, content and what else a test puts there; it goes when the test ends. */
export function makePlace(files: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-output-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const [name, text] of Object.entries({
    'seeds/a.txt': 'seed',
    'content/editorial/story.yaml': '',
    ...files,
  }))
    write(name, text);
  const place = (out: string, keep: readonly string[] = []): OutputPlace => ({
    out: path.join(folder, out),
    seeds: path.join(folder, 'seeds'),
    content: path.join(folder, 'content'),
    keep,
  });
  return {
    folder,
    write,
    place,
    read: (name: string): string => readFileSync(path.join(folder, name), 'utf8'),
    there: (name: string): boolean => existsSync(path.join(folder, name)),
    /** Publishes a site of one page and the given files. */
    publish: (out: string | OutputPlace, site: Readonly<Record<string, string>>): Promise<number> =>
      publishTo(typeof out === 'string' ? place(out) : out, site),
  };
}

/** Publishes a site as a build does, and returns the exit code. */
export function publishTo(
  place: OutputPlace,
  site: Readonly<Record<string, string>>,
): Promise<number> {
  return withOutput(place, async ({ fresh, publish }) => {
    const pages = Object.keys({ 'index.html': '', ...site }).filter((name) =>
      name.endsWith('.html'),
    );
    const files = {
      'index.html': 'front page',
      'published.json': JSON.stringify(Object.fromEntries(pages.map((page) => [page, []]))),
      ...site,
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(fresh, name)), { recursive: true });
      writeFileSync(path.join(fresh, name), text);
    }
    return (await publish()).some(({ level }) => level === 'error') ? 3 : 0;
  });
}
