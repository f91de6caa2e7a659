import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/reliability.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };

/** The cells of every row of every table, without the heads. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:promise|---)/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

describe('the page about reliability', () => {
  it('has a promise, its tests and a figure in every row', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [promise, tests, figure, ...rest] of rows) {
      expect(promise).toMatch(/\w/);
      expect(tests, promise).toMatch(/^`tests\/[^`]+\.test\.ts`(?:, `tests\/[^`]+\.test\.ts`)*$/);
      expect(figure, promise).toMatch(/\w/);
      expect(rest, promise).toEqual([]);
    }
  });

  it.each([...new Set(page.match(/(?:tests|scripts)\/[\w./-]+\.\w+/g))])('%s is there', (file) => {
    expect(existsSync(file)).toBe(true);
  });

  it('names scripts that package.json has', () => {
    const known = new Set([...Object.keys(scripts), 'cit', 'ci', 'audit', 'sbom']);
    for (const [, name] of page.matchAll(/`npm (?:run )?([\w:-]+)/g)) expect(known).toContain(name);
  });
});
