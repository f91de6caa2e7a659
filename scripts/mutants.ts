/**
 * Changes the program in small ways, one at a time, and sees whether a test notices: `npm run
 * mutants -- [ROOM…] [--sample N] [--seed S] [--own] [--tests PART,…] [--list]`. Rooms are stages
 * of the ingest and `verify`, or a folder in one (`extract/clauses`); a sample is drawn from each.
 * Prints a table by room, then each mutant that no test notices. No file is changed: the tests get
 * rewritten code. What the scores are and how to read them: docs/testing.md.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawSample } from './mutants/draw-sample.ts';
import { Imports } from './mutants/imports.ts';
import { readJournal } from './mutants/journal.ts';
import { judge, lineOf, report, toTryFromStart } from './mutants/outcomes.ts';
import { mutantsIn, rooms, testFiles } from './mutants/rooms.ts';
import { watchedRun } from './mutants/watched-run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: '' },
    own: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

const asked = positionals.length ? positionals : rooms;
const size = values.sample === undefined ? undefined : Number(values.sample);
const mutants = asked
  .flatMap((room) => drawSample(mutantsIn(room), values.seed, size))
  .map((mutant, n) => ({ ...mutant, id: n + 1 }));
if (values.list)
  for (const mutant of mutants) console.log(lineOf({ mutant, outcome: 'uncovered' }));
else await run();

async function run(): Promise<void> {
  const journal = path.join(mkdtempSync(path.join(tmpdir(), 'nutgraf-mutants-')), 'journal.jsonl');
  const order = { journal, mutants, alive: mutants.map(({ id }) => id) };
  console.error(`${mutants.length} mutants; journal in ${journal}`);
  const imports = new Imports(['src', 'tests']);
  const parts = values.tests.split(',');
  const loading = imports.loading(new Set(mutants.map(({ file }) => file)));
  const files = testFiles(asked, values.own).filter(
    (file) => loading.has(file) && parts.some((part) => file.includes(part)),
  );
  await watchedRun({ ...order, testFiles: files, fromStart: [] });
  const lines = readJournal(journal);
  for (const line of lines) if ('broken' in line) console.error(`fails as it is: ${line.broken}`);
  const fromStart = toTryFromStart(mutants, lines, (file) => imports.importersOf(file));
  console.error(`${fromStart.length} to try from the start`);
  if (fromStart.length) await watchedRun({ ...order, testFiles: [], fromStart });
  console.log(report(judge(mutants, readJournal(journal))));
}
