import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A content folder with these editorial files; it goes when the test ends. */
export function contentWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const content = mkdtempSync(path.join(tmpdir(), 'nutgraf-editorial-'));
  onTestFinished(() => rmSync(content, { recursive: true, force: true }));
  mkdirSync(path.join(content, 'editorial'));
  for (const [name, text] of Object.entries(files))
    writeFileSync(path.join(content, 'editorial', name), text);
  return content;
}
