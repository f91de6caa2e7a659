import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Which files of the project import which, read from their text; all with `/`. */
export class Imports {
  readonly #importers: ReadonlyMap<string, readonly string[]>;

  /** @param folders All whose files may import. */
  constructor(folders: readonly string[]) {
    const found = folders
      .flatMap((folder) => filesIn(folder))
      .flatMap((importer) => importsOf(importer).map((target) => ({ importer, target })));
    const byTarget = Map.groupBy(found, ({ target }) => target);
    this.#importers = new Map(
      [...byTarget].map(([target, ones]) => [target, ones.map(({ importer }) => importer)]),
    );
  }

  /** The files that import this one themselves. */
  importersOf(file: string): readonly string[] {
    return this.#importers.get(file) ?? [];
  }

  /** All files that load one of these, themselves or through others. */
  loading(files: Iterable<string>): ReadonlySet<string> {
    const seen = new Set(files);
    // A set goes on with what is added to it meanwhile.
    for (const file of seen) for (const importer of this.importersOf(file)) seen.add(importer);
    return seen;
  }
}

/** The TypeScript files of a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .toSorted();
}

/** The files of the project that a file names in its imports, types and dynamic ones included. */
export function importsOf(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g,
  );
  return [...named].map(([, target = '']) => path.posix.join(path.posix.dirname(file), target));
}
