/**
 * Changes the program in small ways, one at a time, and sees whether a test notices: `npm run
 * mutants -- [ROOM…] [--sample N] [--seed S] [--own] [--tests PART,…] [--list]`. Rooms are stages
 * of the ingest and `verify`, or a folder in one (`extract/clauses`); a sample is drawn from each.
 * `--resume JOURNAL` goes on with a run that was broken off; `--so-far` with it only tells what is
 * known.
 * Prints a table by room, then each mutant that no test notices. No file is changed: the tests get
 * rewritten code. What the scores are and how to read them: docs/testing.md.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawSample } from './mutants/draw-sample.ts';
import { Imports } from './mutants/imports.ts';
import { readJournal } from './mutants/journal.ts';
import type { Mutant } from './mutants/mutant.ts';
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
    resume: { type: 'string' },
    'so-far': { type: 'boolean', default: false },
  },
});

/** What a run is asked for; beside its journal, so that it can go on. */
interface Asked {
  readonly rooms: readonly string[];
  readonly own: boolean;
  readonly tests: string;
  readonly mutants: readonly Mutant[];
}

const besides = (journal: string): string => `${journal}.asked.json`;

if (values.resume === undefined) {
  const asked = askedNow();
  if (values.list)
    for (const mutant of asked.mutants) console.log(lineOf({ mutant, outcome: 'uncovered' }));
  else await run(asked, newJournal(asked));
} else {
  const asked = JSON.parse(readFileSync(besides(values.resume), 'utf8')) as Asked;
  if (values['so-far']) tellSoFar(asked, values.resume);
  else await run(unchanged(asked), values.resume);
}

function askedNow(): Asked {
  const asked = positionals.length ? positionals : rooms;
  const size = values.sample === undefined ? undefined : Number(values.sample);
  const mutants = asked
    .flatMap((room) => drawSample(mutantsIn(room), values.seed, size))
    .map((mutant, n) => ({ ...mutant, id: n + 1 }));
  return { rooms: asked, own: values.own, tests: values.tests, mutants };
}

function newJournal(asked: Asked): string {
  const journal = path.join(mkdtempSync(path.join(tmpdir(), 'nutgraf-mutants-')), 'journal.jsonl');
  writeFileSync(besides(journal), JSON.stringify(asked));
  return journal;
}

/** Mutants are places in files: in a file that was edited they would be others. */
function unchanged(asked: Asked): Asked {
  const edited = asked.mutants.find(
    ({ file, start, end, was }) => readFileSync(file, 'utf8').slice(start, end) !== was,
  );
  if (edited) throw new Error(`${edited.file} was edited since the run began: begin anew`);
  return asked;
}

function tellSoFar({ mutants }: Asked, journal: string): void {
  console.log('Of a run that may not have ended: what is not killed may still be.\n');
  console.log(report(judge(mutants, readJournal(journal))));
}

async function run({ mutants, rooms: asked, own, tests }: Asked, journal: string): Promise<void> {
  const order = { journal, mutants, alive: mutants.map(({ id }) => id) };
  console.error(`${mutants.length} mutants; journal in ${journal}`);
  const imports = new Imports(['src', 'tests']);
  const parts = tests.split(',');
  const loading = imports.loading(new Set(mutants.map(({ file }) => file)));
  const files = testFiles(asked, own).filter(
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
