import { describe, expect, it } from 'vitest';
import { format, formatAll } from '../../../src/cli/report.ts';
import type { Message } from '../../../src/model/message.ts';
import type { MessageRule } from '../../../src/model/messages/catalogue.ts';
import type { Level } from '../../../src/model/messages/entry.ts';

const message = (
  rule: MessageRule,
  level: Level,
  line: number,
  rest: Partial<Message> = {},
): Message => ({
  rule,
  level,
  reason: `Unexpected thing ${line}, expected none`,
  fix: 'mend it',
  file: 'seeds/a.txt',
  place: { start: { line, column: 1 }, end: { line, column: 5 } },
  ...rest,
});
const many = (count: number, rule: MessageRule, level: Level): Message[] =>
  Array.from({ length: count }, (_, n) => message(rule, level, n + 1));
const linesOf = (messages: readonly Message[], verbose = false): string[] =>
  formatAll(messages, { verbose }).split('\n');

describe('messages on the command line', () => {
  it('are nothing where there are none', () => expect(formatAll([])).toBe(''));

  it('of 4,300 warnings leave the two that matter on one screen, the error last', () => {
    const lines = linesOf([
      ...many(4_298, 'metadata-missing', 'warn'),
      message('editorial-unknown', 'warn', 3),
      message('seed-empty', 'error', 1),
    ]);
    expect(lines.length).toBeLessThan(20);
    expect(lines[0]).toBe('4298 warnings of metadata-missing, see docs/rules/metadata-missing.md');
    expect(lines.slice(1, 6)).toEqual([
      '  seeds/a.txt:1:1-1:5: Unexpected thing 1, expected none',
      '  seeds/a.txt:2:1-2:5: Unexpected thing 2, expected none',
      '  seeds/a.txt:3:1-3:5: Unexpected thing 3, expected none',
      '    fix: mend it',
      '  and 4295 more of metadata-missing: --verbose shows each',
    ]);
    expect(lines[7]).toBe('1 warning of editorial-unknown, see docs/rules/editorial-unknown.md');
    expect(lines.indexOf('  nutgraf:seed-empty  error')).toBeGreaterThan(
      lines.findIndex((line) => line.includes('editorial-unknown')),
    );
    expect(lines.at(-2)).toBe('1 error, 4299 warnings, 0 notes');
  });

  it('say what to do once where it is the same, and beside each place where it differs', () => {
    const fixes = formatAll([
      message('seed-binary', 'warn', 1),
      message('seed-binary', 'warn', 2),
      message('seed-binary', 'warn', 3, { fix: 'ask' }),
    ]).match(/(?<=fix: ).*/g);
    expect(fixes).toEqual(['mend it', 'ask']);
  });

  it('show ten errors of a kind in full and count the others', () => {
    const text = formatAll([
      ...many(42, 'metadata-key', 'error'),
      ...many(10, 'seed-empty', 'error'),
    ]);
    expect(text.match(/nutgraf:metadata-key {2}error/g)).toHaveLength(10);
    expect(text.match(/nutgraf:seed-empty {2}error/g)).toHaveLength(10);
    expect(text).toContain('\n  and 32 more of metadata-key: --verbose shows each\n');
    expect(text).not.toMatch(/more of seed-empty/);
  });

  it('are each in full with verbose, errors last, the count at the end', () => {
    const all = [
      ...many(30, 'metadata-key', 'error'),
      ...many(30, 'seed-twice', 'warn'),
      ...many(2, 'seed-loop', 'info'),
    ];
    const text = formatAll(all, { verbose: true });
    for (const one of all) expect(text).toContain(format(one));
    expect(
      text.match(/^ {2}nutgraf:\S+ {2}(\w+)$/gm)!.map((line) => line.split('  ').at(-1)),
    ).toEqual([...Array(2).fill('info'), ...Array(30).fill('warn'), ...Array(30).fill('error')]);
    expect(text).toMatch(/\n30 errors, 30 warnings, 2 notes\n$/);
  });

  it.each([false, true])('are the same in whatever order they come (verbose: %s)', (verbose) => {
    const all = [
      ...many(5, 'seed-changed', 'warn'),
      ...many(5, 'seed-binary', 'warn'),
      ...many(12, 'seed-large', 'error'),
      message('seed-binary', 'info', 1, { file: 'seeds/b.txt' }),
    ];
    expect(formatAll([...all].reverse(), { verbose })).toBe(formatAll(all, { verbose }));
  });

  it('show the error behind them, and what caused that, with verbose alone', () => {
    const cause = new Error('the hold is empty', { cause: new Error('the tide was out') });
    const failed = message('seed-unreadable', 'error', 1, { cause });
    const [plain, verbose] = [false, true].map((each) => formatAll([failed], { verbose: each }));
    expect(plain).not.toContain('the hold is empty');
    expect(verbose).toMatch(/^ {2}cause: Error: the hold is empty$/m);
    expect(verbose).toContain('the tide was out');
    expect(formatAll([message('seed-empty', 'error', 1)], { verbose: true })).not.toContain(
      'cause',
    );
  });

  it('name a file alone where no place is known', () => {
    const { place: _place, ...whole } = message('seed-empty', 'error', 1);
    expect(format(whole)).toMatch(/^seeds\/a\.txt: Unexpected thing/);
  });
});
