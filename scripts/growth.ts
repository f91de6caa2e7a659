/**
 * Measures how time and memory grow with the number of articles, stage by stage, on stories made of
 * the corpora of a folder: npm run growth -- FOLDER [--sizes 100,400,1600] [--seconds N]
 *
 * Each size runs in a process of its own, for `--seconds` (600) at most. Articles that the corpora
 * do not have are made of sentences of several. Prints seconds of the processor by stage, the
 * memory that a run needed at most, and their exponents: 1 is linear.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exponent } from './exponent.ts';
import type { Measured } from './growth/run-size.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '100,400,1600' },
    seconds: { type: 'string', default: '600' },
  },
});
const [folder] = positionals;
const sizes = values.sizes.split(',').map(Number);
if (folder === undefined || sizes.some((size) => !(size > 0))) {
  console.error('Unexpected call, expected npm run growth -- FOLDER [--sizes N,N] [--seconds N]');
  process.exit(2);
}

const script = path.join(import.meta.dirname, 'growth', 'run-size.ts');

/** One run; null where it took too long or ran out of memory. */
function measure(size: number): Measured | null {
  try {
    const printed = execFileSync(
      process.execPath,
      ['--max-old-space-size=6000', script, String(folder), String(size)],
      {
        encoding: 'utf8',
        timeout: Number(values.seconds) * 1000,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    return JSON.parse(printed) as Measured;
  } catch {
    return null;
  }
}

const found: Measured[] = [];
for (const size of sizes) {
  const measured = measure(size);
  if (!measured) {
    console.log(`${size} articles: over`);
    break;
  }
  found.push(measured);
  console.log(`${size} articles: ${measured.megabytes.toFixed(0)} MB`);
}

const last = found.at(-1);
if (last && found.length > 1) {
  const row = (name: string, valueOf: (one: Measured) => number, unit: string): void => {
    const power = exponent(found.map((one) => ({ size: one.size, value: valueOf(one) })));
    const cells = found.map((one) => `${valueOf(one).toFixed(2)} ${unit}`);
    console.log(`${name.padEnd(12)}${power.toFixed(2)}  ${cells.join(' | ')}`);
  };
  for (const stage of Object.keys(last.stages)) row(stage, ({ stages }) => stages[stage] ?? 0, 's');
  row('memory', ({ megabytes }) => megabytes, 'MB');
}
