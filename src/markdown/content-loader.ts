import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { checkData } from './check-data.ts';
import { parseFrontMatter, splitPage } from './front-matter.ts';
import { faultMessage } from './read-page.ts';
import type { Fault } from './tree.ts';

/** Where the files of a collection are, and what their front matter must be. */
export interface MdxCollection {
  /** The folder, absolute or relative to the root of the project. */
  readonly base: string;
  readonly schema: z.ZodType;
}

/**
 * An Astro loader of generated `.mdx` files that keeps them out of the bundler. Each file's data is
 * checked once, and again only when its digest changes; a broken one fails the build with file,
 * line and column. The store holds id, path and digest alone: pages take data and HTML from the
 * file by `readData` and `readHtml`, which costs less than the way through the store, and a body is
 * parsed once, by the page that shows it.
 */
export function mdxCollection({ base, schema }: MdxCollection): Loader {
  return {
    name: 'nutgraf-mdx',
    schema: z.object({}),
    load: async (context) => {
      const collection = new Collection(context, base, schema);
      collection.loadAll();
      collection.watch();
    },
  };
}

const extension = '.mdx';

class Collection {
  readonly #context: LoaderContext;
  readonly #root: string;
  readonly #folder: string;
  readonly #schema: z.ZodType;

  constructor(context: LoaderContext, base: string, schema: z.ZodType) {
    this.#context = context;
    this.#root = fileURLToPath(context.config.root);
    this.#folder = path.resolve(this.#root, base);
    this.#schema = schema;
  }

  loadAll(): void {
    const { store } = this.#context;
    const gone = new Set(store.keys());
    const broken: string[] = [];
    for (const file of filesBelow(this.#folder)) {
      gone.delete(this.#id(file));
      broken.push(...this.#load(file));
    }
    for (const id of gone) store.delete(id);
    if (broken.length)
      throw new Error(
        `Broken generated files; run nutgraf ingest to write them anew\n${broken.join('\n')}`,
      );
  }

  watch(): void {
    const { watcher, logger, store } = this.#context;
    if (!watcher) return;
    watcher.add(this.#folder);
    const changed = (file: string): void => {
      if (this.#owns(file)) for (const message of this.#load(file)) logger.error(message);
    };
    watcher.on('add', changed);
    watcher.on('change', changed);
    watcher.on('unlink', (file) => {
      if (this.#owns(file)) store.delete(this.#id(file));
    });
  }

  /** Puts one file into the store; returns what is wrong with it instead where something is. */
  #load(file: string): string[] {
    const { store, generateDigest } = this.#context;
    const id = this.#id(file);
    const text = readFileSync(file, 'utf8');
    const digest = generateDigest(text);
    if (store.get(id)?.digest === digest) return [];
    const broken = this.#check(id, text).map((fault) => faultMessage(this.#relative(file), fault));
    if (broken.length) store.delete(id);
    else store.set({ id, data: {}, filePath: this.#relative(file), digest });
    return broken;
  }

  #check(id: string, text: string): Fault[] {
    const parts = splitPage(text);
    if ('fault' in parts) return [parts.fault];
    const front = parseFrontMatter(parts.frontMatter);
    if ('fault' in front) return [front.fault];
    const faults = checkData(this.#schema, front.data, parts.frontMatter);
    const own = (front.data as { readonly id?: unknown } | null)?.id;
    return own === undefined || own === id
      ? faults
      : [
          ...faults,
          {
            reason: `Unexpected id ${JSON.stringify(own)}, expected the file's name, ${id}`,
            line: 2,
            column: 1,
          },
        ];
  }

  #owns(file: string): boolean {
    return file.endsWith(extension) && path.resolve(file).startsWith(this.#folder + path.sep);
  }

  #id(file: string): string {
    return posix(path.relative(this.#folder, file)).slice(0, -extension.length);
  }

  #relative(file: string): string {
    return posix(path.relative(this.#root, file));
  }
}

const posix = (file: string): string => file.split(path.sep).join('/');

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(extension),
  );
  return names.sort().map((name) => path.join(folder, name));
}
