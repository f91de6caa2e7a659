import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { integrityRules } from '../../src/model/integrity.ts';
import { catalogue, pageOfRule, rulesOfMessages, say } from '../../src/model/messages/catalogue.ts';

/** Ids of all rules that any message of the program can carry. */
const ids = new Set<string>([...rulesOfMessages, ...Object.keys(integrityRules)]);

describe('every rule has a page that says what it checks and what to do', () => {
  it.each([...ids].sort())('%s', (id) => {
    const page = pageOfRule(id);
    expect(existsSync(page), page).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(new RegExp(`^# ${id}\n`));
    expect(text).toMatch(
      /\*\*What to do\.\*\*|\*\*When it fails\.\*\*|## What to do|[Ww]hat to do/,
    );
  });

  it('no page is about a rule that nothing says', () => {
    const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md');
    expect(pages.filter((name) => !ids.has(name.replace(/\.md$/, '')))).toEqual([]);
  });
});

describe('the catalogue of messages', () => {
  it('gives rule, level, reason and fix of a kind of place, from its facts', () => {
    expect(say('seed-encoding/utf-8', { byte: 'FF' })).toEqual({
      rule: 'seed-encoding',
      level: 'error',
      reason: 'Unexpected byte 0xFF, expected UTF-8; the text is no windows-1252 either',
      fix: 'open the file in the program that made it and save it as UTF-8',
    });
    expect(say('lock-order', { id: 'p-bcd2fg3' })).toMatchObject({
      rule: 'lock-order',
      level: 'warn',
    });
  });

  it('words every reason as what is unexpected', () => {
    const texts = Object.values(catalogue).flatMap(({ reason }) =>
      typeof reason === 'string' ? [reason] : [],
    );
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) expect(text).toMatch(/^Unexpected .*(?:, expected |; )/);
  });

  it('is where all levels stand', () => {
    const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter(
      ({ name, parentPath }) =>
        name.endsWith('.ts') && /^src.(?:cli|editorial|ingest)/.test(parentPath),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const { name, parentPath } of files)
      expect(readFileSync(`${parentPath}/${name}`, 'utf8'), name).not.toMatch(
        /level: '(?:error|warn|info)'/,
      );
  });
});
