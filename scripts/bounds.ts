import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { shapes } from '../tests/fixtures/bounds/shapes.ts';
import { exponent } from './exponent.ts';

// Measures how time and memory grow with the size of an article, shape by shape: each size twice
// the one before, in a process of its own. npm run bounds -- [--part 1] [--doublings 3] [SHAPE…]
const {
  values: { part, doublings, seconds },
  positionals,
} = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: '1' },
    doublings: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '120' },
  },
});

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly sound: boolean;
  readonly messages: number;
}

const script = path.join(import.meta.dirname, 'bounds', 'run-shape.ts');

/** One run; null where it took too long or ran out of memory. */
function measure(shape: string, size: number): Measured | null {
  try {
    const printed = execFileSync(
      process.execPath,
      ['--max-old-space-size=6000', script, shape, String(size)],
      { encoding: 'utf8', timeout: Number(seconds) * 1000, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return JSON.parse(printed) as Measured;
  } catch {
    return null;
  }
}

const names = positionals.length ? positionals : Object.keys(shapes);
for (const name of names) {
  const shape = shapes[name];
  if (!shape) throw new Error(`no shape ‘${name}’`);
  const largest = shape.large * Number(part);
  const sizes = Array.from({ length: Number(doublings) + 1 }, (_, n) =>
    Math.ceil(largest / 2 ** (Number(doublings) - n)),
  );
  const found: { size: number; measured: Measured }[] = [];
  for (const size of sizes) {
    const measured = measure(name, size);
    if (!measured) break;
    found.push({ size, measured });
  }
  const cells = found.map(
    ({ size, measured }) =>
      `${size}: ${measured.seconds.toFixed(1)} s ${measured.megabytes.toFixed(0)} MB`,
  );
  const missing = found.length < sizes.length ? ` ${sizes[found.length]}: over` : '';
  const time = exponent(found.map(({ size, measured }) => ({ size, value: measured.seconds })));
  const memory = exponent(found.map(({ size, measured }) => ({ size, value: measured.megabytes })));
  console.log(
    `${name.padEnd(32)}${time.toFixed(2)} ${memory.toFixed(2)}  ${cells.join(' | ')}${missing}${found.at(-1)?.measured.sound === false ? ' NOT SOUND' : ''}`,
  );
}
