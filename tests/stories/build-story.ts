import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { exit } from '../../src/cli/exit-codes.ts';
import { ingestFolder } from '../../src/cli/ingest-folder.ts';
import { buildPages as buildPagesAlone } from '../../src/cli/site.ts';
import { writeContent } from '../../src/cli/write-content.ts';
import type { Verdict } from '../../src/model/integrity.ts';
import type { RenderPages } from './compiled-pages.ts';
import { findSecret } from './find-secret.ts';
import { layStory } from './ingest-story.ts';
import type { Look } from './run.ts';
import type { Story } from './story.ts';

let renderPages: RenderPages | undefined;

/**
 * What `buildPages` of src/cli/site.ts is while stories are built: pages compiled once render them.
 */
export const buildPages: RenderPages = async (content, out) => {
  if (!renderPages) throw new Error('No pages are compiled');
  await renderPages(content, out);
};

/** Looks at stories built whole by the program's own build, into a published site. */
export async function wholeLook(render: RenderPages): Promise<Look> {
  renderPages = render;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '../site.ts' && context.parentURL?.endsWith('/commands/build.ts')
        ? { url: import.meta.url, shortCircuit: true }
        : next(specifier, context),
  });
  const { runBuild } = await import('../../src/cli/commands/build.ts');
  return async (story: Story, folder: string) => {
    const { seeds, content, withheld } = layStory(story, folder);
    const out = path.join(folder, 'dist');
    const { code, messages } = await heard(() => runBuild({ seeds, content, out }));
    if (code !== exit.done && code !== exit.inputErrors)
      return /seeds-none|every article|fits nothing/.test(messages)
        ? null
        : `Exit ${code}. ${errorsIn(messages)}`;
    return faultOfSite(out, content, withheld);
  };
}

/**
 * Files of a story’s pages that differ from those that the build renders by compiling them for this
 * story.
 */
export async function differencesFromBuild(story: Story, render: RenderPages): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-same-'));
  try {
    const laid = layStory(story, folder);
    const { files } = ingestFolder(laid);
    if (!files) return [];
    writeContent(laid.content, files);
    const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')];
    await render(laid.content, one);
    await buildPagesAlone(laid.content, other);
    const names = [one, other].map((out) =>
      readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name))),
    );
    return [...new Set(names.flat())].filter(
      (name) =>
        !names.every((all) => all.includes(name)) ||
        !readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs something and keeps what it says on standard error. */
async function heard(run: () => Promise<number>): Promise<{ code: number; messages: string }> {
  const said: string[] = [];
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
  try {
    return { code: await run(), messages: said.join('') };
  } finally {
    process.stderr.write = write;
  }
}

/**
 * The errors among what a command said, but those that only leave out what somebody stated; all of
 * it where there are none.
 */
const errorsIn = (messages: string): string =>
  [
    ...messages.matchAll(
      /^(\S.*?): (Unexpected .*)\n {2}nutgraf:(?!metadata-|editorial-)(\S+) {2}error$/gm,
    ),
  ]
    .map(([, file, reason, rule]) => `${rule}: ${reason} (${file})`)
    .join('\n') || messages;

/** The proof says that all rules hold, and nothing that is withheld stands in any file. */
function faultOfSite(out: string, content: string, withheld: readonly string[]): string | null {
  if (!existsSync(path.join(out, 'index.html'))) return 'No site was published';
  const { rules } = JSON.parse(readFileSync(path.join(out, 'data', 'integrity.json'), 'utf8')) as {
    rules: readonly Verdict[];
  };
  const broken = rules.filter(({ pass }) => !pass).map(({ id }) => id);
  if (broken.length) return `The proof says that ${broken.join(', ')} does not hold`;
  const addresses = readdirSync(path.join(content, 'articles')).map((name) =>
    name.slice(0, -'.mdx'.length),
  );
  return findSecret(textsOf(out), withheld, addresses);
}

function* textsOf(folder: string): Generator<[string, string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || /\.(?:png|woff2)$/.test(file)) continue;
    const bytes = readFileSync(file);
    yield [
      path.relative(folder, file),
      (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'),
    ];
  }
}
