import process from 'node:process';
import { parseArgs } from 'node:util';
import { launch } from '../tests/browser/launch.ts';
import { pageKinds } from '../tests/browser/page-kinds.ts';
import { serveSite } from '../tests/browser/serve-site.ts';
import { type Figures, openCold } from './open-cold.ts';

// Measures what a first visit on a slow phone takes, each kind of page of a finished site; see
// docs/speed.md. node scripts/measure-pages.ts [--dist FOLDER] [--runs N] [--peer FOLDER-OR-URL]
// [ADDRESS…]
const {
  values: { dist, runs, peer },
  positionals,
} = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '3' },
    peer: { type: 'string' },
  },
});
const addresses = positionals.length > 0 ? positionals : pageKinds(dist);
const columns = [
  'html',
  'css',
  'font',
  'js',
  'image',
  'other',
  'bytes',
  'requests',
  'fcp',
  'lcp',
  'cls',
] as const satisfies readonly (keyof Figures)[];

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const line = (name: string, cells: readonly string[]): string =>
  [name.padEnd(48), ...cells.map((cell) => cell.padStart(9))].join('');
const row = (name: string, opened: readonly Figures[]): string =>
  line(
    name.slice(0, 47),
    columns.map((column) =>
      middle(opened.map((figures) => figures[column])).toFixed(column === 'cls' ? 3 : 0),
    ),
  );
/**
 * The ratio pair by pair, since a busy machine slows both pages of a pair: median, and the least
 * and the greatest.
 */
const ratio = (
  ours: readonly Figures[],
  theirs: readonly Figures[],
  column: 'bytes' | 'fcp' | 'lcp',
): string => {
  const ratios = ours.map((figures, n) => figures[column] / theirs[n]![column]);
  return `${column} ${middle(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
};

const browser = await launch();
const served = await serveSite(dist, '/');
const other = peer === undefined || URL.canParse(peer) ? null : await serveSite(peer, '/');
const peerUrl = other?.url ?? peer;
// The first page that a browser opens pays for its start.
await openCold(browser, served.url);
console.log(line('', columns));
for (const address of addresses) {
  const ours: Figures[] = [];
  const theirs: Figures[] = [];
  for (let run = 0; run < Number(runs); run++) {
    const visits = [async () => ours.push(await openCold(browser, `${served.url}${address}`))];
    if (peerUrl !== undefined)
      visits.push(async () => theirs.push(await openCold(browser, new URL(address, peerUrl).href)));
    // Which of a pair comes first changes from pair to pair.
    for (const visit of run % 2 === 0 ? visits : visits.reverse()) await visit();
  }
  console.log(row(address || 'front', ours));
  if (peerUrl === undefined) continue;
  console.log(row('  the peer', theirs));
  console.log(
    `  ours ÷ the peer's, median of ${runs} pairs (least–greatest): ${(['bytes', 'fcp', 'lcp'] as const).map((column) => ratio(ours, theirs, column)).join(', ')}`,
  );
}
await browser.close();
await Promise.all([served.close(), other?.close()]);
process.exitCode = 0;
