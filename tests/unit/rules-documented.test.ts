import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/ingest/check/check.ts';

/** Ids of all rules that any message of the program can carry, read from its source. */
const ids = new Set<string>(rules.map(({ id }) => id));
for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
  if (
    !entry.isFile() ||
    !/^src\/(?:cli|editorial|ingest)/.test(entry.parentPath.split(path.sep).join('/')) ||
    !entry.name.endsWith('.ts')
  )
    continue;
  const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
  // A message is the only object that has a rule and a level; `fault` makes those of verification.
  for (const [, id] of text.matchAll(/rule: '([a-z][\w-]+)',\s*level:|fault\('([a-z]+-[a-z-]+)'/g))
    if (id) ids.add(id);
  for (const [, id] of text.matchAll(/fault\('([a-z]+-[a-z-]+)'/g)) ids.add(id!);
}

describe('every rule has a page that says what it checks and what to do', () => {
  it('finds the rules', () => expect(ids.size).toBeGreaterThan(20));
  it.each([...ids].sort())('%s', (id) => {
    const page = `docs/rules/${id}.md`;
    expect(existsSync(page), page).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(new RegExp(`^# ${id}\n`));
    expect(text).toMatch(
      /\*\*What to do\.\*\*|\*\*When it fails\.\*\*|## What to do|[Ww]hat to do/,
    );
  });
});
