import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type AstroIntegration, type AstroPrerenderer, build, type PathWithRoute } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { ingestFolder } from '../../src/cli/ingest-folder.ts';
import { astroOptions } from '../../src/cli/site.ts';
import { writeContent } from '../../src/cli/write-content.ts';
import { mdxCollection } from '../../src/markdown/content-loader.ts';
import {
  articleSchema,
  disagreementSchema,
  eventSchema,
  personSchema,
  questionSchema,
  storySchema,
} from '../../src/model/content.ts';

/** Renders the pages of a content folder into `out`, as the build does. */
export type RenderPages = (content: string, out: string) => Promise<void>;

const schemas = {
  articles: articleSchema,
  people: personSchema,
  events: eventSchema,
  faq: questionSchema,
  disagreements: disagreementSchema,
  story: storySchema,
};

/**
 * Where the compiled pages look for the entries of all collections: by the name of the collection,
 * then by id.
 */
const store = new Map<string, Map<string, unknown>>();
const storeKey = 'nutgrafStories';

/**
 * Compiles all pages once, for sites below `base`, and renders many stories with them: what Astro
 * does for one story after its pages are compiled is done for one content folder after the other,
 * by its own routes and its own renderer.
 */
export async function withCompiledPages(
  base: string,
  work: (render: RenderPages) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-compiled-'));
  const content = path.join(folder, 'content');
  mkdirSync(path.join(folder, 'seeds'));
  mkdirSync(path.join(content, 'editorial'), { recursive: true });
  writeFileSync(path.join(folder, 'seeds', 'a.txt'), 'Port closes\n\nThe port closed on Monday.\n');
  writeFileSync(path.join(content, 'editorial', 'story.yaml'), `base: ${base}\n`);
  writeContent(
    content,
    ingestFolder({ seeds: path.join(folder, 'seeds'), content }).files ?? new Map(),
  );
  Object.assign(globalThis, { [storeKey]: store });
  let cache: string | undefined;
  try {
    cache = astroOptions(content, folder).cacheDir;
    // Within the program's own folder, so that compiled pages find their packages, and runs side by
    // side share nothing.
    const options = astroOptions(content, path.join(cache, 'pages'));
    // The pictures of thousands of stories are not worth remembering.
    delete process.env['NUTGRAF_CACHE'];
    let failed: unknown;
    const instead: Instead = async (prerenderer, outDir) => {
      try {
        await work((given, out) => render(prerenderer, { content: given, out, outDir, base }));
      } catch (error) {
        failed = error;
      }
    };
    await build({
      ...options,
      integrations: [integration(instead)],
      vite: { plugins: [storePlugin] },
    });
    if (failed) throw failed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    if (cache) rmSync(cache, { recursive: true, force: true });
  }
}

/** What is done in place of rendering the one story that the pages were compiled with. */
type Instead = (prerenderer: Compiled, outDir: string) => Promise<void>;

/** Astro's own prerenderer; once it is set up, its app keeps the paths of each route. */
type Compiled = AstroPrerenderer & { readonly app?: { readonly routeCache: { clearAll(): void } } };

const integration = (instead: Instead): AstroIntegration => ({
  name: 'many-stories',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((own) => ({
        ...own,
        name: 'many-stories',
        getStaticPaths: async () => {
          await instead(own, process.env['NUTGRAF_OUT'] as string);
          return [];
        },
      }));
    },
  },
});

/**
 * The entries of collections come from the store above in place of the module that Astro makes of
 * its own.
 */
const storePlugin = {
  name: 'many-stories-store',
  enforce: 'pre' as const,
  transform: (_: string, id: string) =>
    id === '\0astro:data-layer-content'
      ? `export default globalThis[${JSON.stringify(storeKey)}];`
      : undefined,
};

async function render(
  prerenderer: Compiled,
  {
    content,
    out,
    outDir,
    base,
  }: {
    readonly content: string;
    readonly out: string;
    readonly outDir: string;
    readonly base: string;
  },
): Promise<void> {
  process.env['NUTGRAF_CONTENT'] = path.resolve(content);
  await loadCollections(content);
  prerenderer.app?.routeCache.clearAll();
  cpSync(outDir, out, { recursive: true, filter: (file) => !file.endsWith('.prerender') });
  const paths = await prerenderer.getStaticPaths();
  for (const one of paths) {
    const response = asResponse(
      await prerenderer.render(
        new Request(new URL(addressOf(one, base), 'http://localhost:4321')),
        { routeData: one.route },
      ),
    );
    if (!response.body) continue;
    const file = path.join(out, fileOf(one));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  }
}

const asResponse = (rendered: Response | { readonly response: Response }): Response =>
  rendered instanceof Response ? rendered : rendered.response;

async function loadCollections(content: string): Promise<void> {
  store.clear();
  for (const [name, schema] of Object.entries(schemas)) {
    const entries = new Map<string, { id: string; digest?: string }>();
    const context = {
      config: { root: new URL('file:///') },
      generateDigest: (text: string) => text,
      store: {
        keys: () => entries.keys(),
        get: (id: string) => entries.get(id),
        delete: (id: string) => entries.delete(id),
        set: (entry: { id: string }) => entries.set(entry.id, entry),
      },
    };
    await mdxCollection({ base: path.join(content, name), schema }).load(
      context as unknown as LoaderContext,
    );
    if (entries.size) store.set(name, entries);
  }
}

/** The path below the host that Astro asks for. */
const addressOf = ({ pathname, route }: PathWithRoute, base: string): string =>
  `${base}${pathname.replace(/^\//, '')}${route.type === 'page' ? '/' : ''}`.replace(
    /\/+$/,
    (slashes) => slashes[0] as string,
  );

/** The file that Astro writes. */
function fileOf({ pathname, route }: PathWithRoute): string {
  if (route.type !== 'page') return pathname.replace(/\/$/, '');
  return /^\/?404$/.test(pathname) ? '404.html' : `${pathname}/index.html`;
}
