import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exceptions, isAllowed } from './licences.ts';
import { lockedPackages } from './lock.ts';

const packages = lockedPackages();
const exceptionsOf = (name: string): string[] =>
  exceptions.filter((exception) => exception.name === name).map(({ license }) => license);

describe('licences of everything that is installed', () => {
  it('are allowed, for every package and every platform', () => {
    expect(packages.length).toBeGreaterThan(400);
    const others = packages.filter(({ name, license }) => !isAllowed(license, exceptionsOf(name)));
    expect(others.map(({ name, version, license }) => `${name}@${version}: ${license}`)).toEqual(
      [],
    );
  });

  it('are what the installed packages themselves state', () => {
    const differing = packages.filter(({ path: folder, license }) => {
      const file = path.join(folder, 'package.json');
      if (!existsSync(file)) return false;
      const stated = JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown };
      return stated.license !== license;
    });
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  it.each(exceptions)('$name needs its exception', ({ name, license, reason }) => {
    expect(reason).toMatch(/\w/);
    expect(packages.some((one) => one.name === name && one.license.includes(license))).toBe(true);
    expect(isAllowed(license)).toBe(false);
  });
});

describe('an expression of licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR Apache-2.0)', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND ISC', true],
    ['MIT AND (GPL-2.0-only OR ISC)', true],
    ['GPL-3.0-only OR MIT AND ISC', true],
    ['GPL-3.0-only', false],
    ['MIT AND LGPL-3.0-or-later', false],
    ['(MIT OR ISC) AND GPL-2.0-only', false],
    ['', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['MIT ISC', false],
    ['(MIT', false],
    ['LGPL-2.1+', false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', false],
    ['mit', false],
  ])('%j is allowed: %s', (expression, holds) => expect(isAllowed(expression)).toBe(holds));

  it('is allowed with an exception for one of its licences', () =>
    expect(isAllowed('(MIT AND Zlib)', ['Zlib'])).toBe(true));
});
