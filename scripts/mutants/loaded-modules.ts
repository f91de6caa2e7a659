/** A module in the process of the tests, as vitest's module runner keeps it. */
export interface LoadedModule {
  /** The ids of the modules that import it. */
  readonly importers: ReadonlySet<string>;
  promise?: unknown;
  exports?: unknown;
  evaluated: boolean;
}

export interface LoadedModules {
  readonly idToModuleMap: ReadonlyMap<string, LoadedModule>;
  /** By absolute path. */
  readonly fileToModulesMap: ReadonlyMap<string, Iterable<LoadedModule>>;
}

/**
 * Forgets modules and all that import them, so that the next test file that asks for one runs it
 * anew. Everything else stays loaded.
 *
 * @param asked Whether a file, by its absolute path, is to be forgotten.
 */
export function forgetModules(modules: LoadedModules, asked: (file: string) => boolean): void {
  const forgotten = new Set(
    [...modules.fileToModulesMap].flatMap(([file, ofFile]) => (asked(file) ? [...ofFile] : [])),
  );
  // A set goes on with what is added to it meanwhile.
  for (const module of forgotten) {
    for (const id of module.importers) {
      const importer = modules.idToModuleMap.get(id);
      if (importer) forgotten.add(importer);
    }
    module.promise = undefined;
    module.exports = undefined;
    module.evaluated = false;
  }
}
