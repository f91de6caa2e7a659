import { readFileSync } from 'node:fs';

/** A package as package-lock.json has it. */
export interface LockedPackage {
  /** Where it is installed, from the root: `node_modules/a/node_modules/b`. */
  readonly path: string;
  /** The name it is installed under. */
  readonly name: string;
  readonly version: string;
  /** An SPDX expression as the package states it; empty where it states none. */
  readonly license: string;
  /** Base64 of the hash over what is downloaded; undefined for what is not. */
  readonly integrity?: string;
  /** Where it comes from, where the lock says so. */
  readonly resolved?: string;
  /** Whether only development and tests need it. */
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Entry extends Omit<LockedPackage, 'path' | 'name' | 'license'> {
  readonly license?: unknown;
  readonly link?: boolean;
}

/**
 * Every package of package-lock.json but ourselves, those for other platforms too; links are left
 * to what they lead to.
 */
export function lockedPackages(): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Entry>;
  };
  return Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, entry]) => ({
      ...entry,
      path,
      name: path.replace(/^(?:.*\/)?node_modules\//, ''),
      license: typeof entry.license === 'string' ? entry.license : '',
    }));
}
