import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { runBuild } from '../../src/cli/commands/build.ts';

/**
 * Words that a rule over the finished pages forbids outside their article; what composes the pages
 * knows nothing of it.
 */
const forbidden = 'left Port Amber';

vi.mock('../../src/cli/verify/rules/outlet-named.ts', async () => {
  const { partsOf } = await import('../../src/cli/verify/published.ts');
  const { tally } = await import('../../src/cli/verify/site-rule.ts');
  const { say } = await import('../../src/model/messages/catalogue.ts');
  const watch = () =>
    tally((_, { cited }, count) => {
      for (const one of cited)
        count(
          one.words.includes(forbidden)
            ? { ...say('sentence-sourced/page'), rule: 'outlet-named', reason: 'forbidden words' }
            : null,
          partsOf(one),
        );
    });
  return { outletNamed: { id: 'outlet-named', watch } };
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-mended-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...parts: string[]): string => path.join(folder, ...parts);
const page = (...parts: string[]): string =>
  readFileSync(at('dist', ...parts, 'index.html'), 'utf8');

it('what only the finished pages show is taken out at its source, and the pages are made again without it', async () => {
  mkdirSync(at('seeds'));
  writeFileSync(
    at('seeds', 'strike.txt'),
    [
      'Port strike enters third week',
      '',
      'Harbour master Jane Roe left Port Amber on 3 June 2030. Tom Vale stayed in Port Amber, Jane Roe said.',
      '',
      'Tom Vale opened the port on 5 June 2030.',
      '',
    ].join('\n'),
  );
  const told: string[] = [];
  const spy = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => Boolean(told.push(String(text))));
  const code = await runBuild({
    seeds: at('seeds'),
    content: at('content'),
    out: at('dist'),
  }).finally(() => spy.mockRestore());
  const lines = told.join('').split('\n');
  expect(code, lines.join('\n')).toBe(1);
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^seeds\/strike\.txt:3: outlet-named: this sentence stays in its article \(forbidden words\); /,
    ),
  );
  expect(page('articles', 'port-strike-enters-third-week')).toContain(forbidden);
  expect(page('people', 'jane-roe')).not.toContain(forbidden);
  expect(page('people', 'tom-vale')).toContain('opened the port');
  expect(page('timeline')).not.toContain(forbidden);
  expect(page('integrity')).toMatch(
    /seeds\/strike\.txt.*outlet-named.*a sentence stays in its article/s,
  );
  const proof = JSON.parse(readFileSync(at('dist', 'data', 'integrity.json'), 'utf8')) as {
    rules: { pass: boolean }[];
    setAside: unknown[];
  };
  expect(proof.setAside).toEqual([
    { rule: 'outlet-named', place: 'seeds/strike.txt', line: 3, what: 'words' },
  ]);
  expect(proof.rules.filter(({ pass }) => !pass)).toEqual([]);
});
