import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockedPackages } from './lock.ts';

interface Bill {
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly Component[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly purl: string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

/** The bill of materials of a checkout in a folder of this name. */
function billIn(name: string): string {
  const outer = mkdtempSync(path.join(tmpdir(), 'nutgraf-sbom-'));
  onTestFinished(() => rmSync(outer, { recursive: true }));
  const folder = path.join(outer, name);
  for (const part of ['package.json', 'package-lock.json', 'stand-ins', 'scripts'])
    cpSync(part, path.join(folder, part), { recursive: true });
  execFileSync(process.execPath, [path.resolve('scripts/write-sbom.ts')], { cwd: folder });
  return readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8');
}

describe('the bill of materials', () => {
  it('names every package of the lock with its hash and licences, the same in any folder', () => {
    const text = billIn('one');
    expect(billIn('two')).toBe(text);
    const { components, metadata } = JSON.parse(text) as Bill;
    expect(metadata.component.name).toBe('nutgraf');
    const locked = new Map(
      lockedPackages().map(({ name, version, integrity }) => [`${name}@${version}`, integrity]),
    );
    const refs = components.map((component) => component['bom-ref']);
    const downloaded = [...locked].filter(([, integrity]) => integrity);
    expect(refs).toEqual(expect.arrayContaining(downloaded.map(([ref]) => ref)));
    for (const { 'bom-ref': ref, hashes, licenses } of components) {
      expect(licenses, ref).not.toHaveLength(0);
      const integrity = locked.get(ref);
      if (integrity)
        expect(
          `sha512-${Buffer.from(hashes?.[0]?.content ?? '', 'hex').toString('base64')}`,
          ref,
        ).toBe(integrity);
    }
  });
});
