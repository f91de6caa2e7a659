import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exit } from '../../src/cli/exit-codes.ts';
import { compare, isFailure, type MeasuredRow, tellAll } from './compare.ts';
import { corpora, type CorpusFile, type Run } from './corpora.ts';
import type { Evaluation, Half, Shown } from './evaluate.ts';
import { CorpusFault } from './read-records.ts';
import { PageFault, printTable, readTable, type Row, toRow, writeTable } from './table.ts';

/** A corpus whose file is there. */
export interface FoundCorpus extends CorpusFile {
  readonly path: string;
}

/** What was measured on one half of a corpus by weights that were fitted to the other half. */
export interface HalfEvaluation {
  readonly corpus: FoundCorpus;
  readonly half: Half;
  readonly evaluation: Evaluation;
}

/** What the command needs from outside. */
export interface Surroundings {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Fits weights to each half of the corpora and measures the other. */
  readonly measureHalves: (fitted: readonly FoundCorpus[]) => Promise<HalfEvaluation[]>;
}

interface Options {
  readonly folders: readonly string[];
  readonly page: string;
  readonly write: boolean;
  readonly json: boolean;
  readonly errors: number;
  readonly run: Run;
}

const USAGE = 'npm run eval -- FOLDER... [--stories] [--write] [--json] [--errors N] [--page FILE]';

/** The command `npm run eval`; gives its exit code. */
export async function runEval(
  args: readonly string[],
  { out, err, measureHalves }: Surroundings,
): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return complain(err, options);
  const wanted = corpora.filter(({ runs }) => runs.includes(options.run));
  const found = findCorpora(options.folders, wanted);
  if (!found.length)
    return complain(err, `Unexpected folder without corpora, expected ${fileNames(wanted)}`);
  const missing = wanted.filter(({ name }) => !found.some((one) => one.name === name));
  if (missing.length) err(`Not measured, since not there: ${fileNames(missing)}`);
  const page = readPage(options.page);
  if (page instanceof PageFault) return complain(err, page.message, exit.inputErrors);
  const { rows, misses, broken } = await measure(found, measureHalves, err);
  show(rows, misses, options, out);
  const differences = compare(page.rows, rows);
  for (const message of tellAll(differences)) err(message);
  if (options.write) {
    writeFileSync(options.page, writeTable(page.text, renewed(page.rows, rows), options.page));
    err(`${options.page} holds the figures of today.`);
    return broken ? exit.inputErrors : exit.done;
  }
  return broken || differences.some(isFailure) ? exit.inputErrors : exit.done;
}

function readOptions(args: readonly string[]): Options | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        stories: flag,
        write: flag,
        json: flag,
        errors: { type: 'string', default: '0' },
        page: { type: 'string', default: 'docs/evaluation.md' },
      },
    });
    if (!positionals.length) return `Unexpected call without a folder, expected ${USAGE}`;
    if (!/^\d+$/.test(values.errors))
      return `Unexpected ‘${values.errors}’ after --errors, expected a number`;
    const wrong = positionals.find((folder) => !isFolder(folder));
    if (wrong !== undefined) return `Unexpected name ‘${wrong}’, expected a folder`;
    const { stories, ...others } = values;
    const run = stories ? 'stories' : 'usual';
    return { ...others, run, errors: Number(values.errors), folders: positionals };
  } catch (fault) {
    return `${(fault as Error).message} Expected ${USAGE}`;
  }
}

const isFolder = (name: string): boolean => existsSync(name) && statSync(name).isDirectory();

/** Those corpora whose files are in one of the folders; the first folder that has one counts. */
export const findCorpora = (
  folders: readonly string[],
  wanted: readonly CorpusFile[] = corpora,
): FoundCorpus[] =>
  wanted.flatMap((corpus) => {
    const found = folders
      .map((folder) => path.join(folder, corpus.file))
      .find((file) => existsSync(file));
    return found === undefined ? [] : [{ ...corpus, path: found }];
  });

const fileNames = (some: readonly CorpusFile[]): string =>
  [...new Set(some.map(({ file }) => file))].join(', ');

function readPage(file: string): { text: string; rows: Row[] } | PageFault {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, rows: readTable(text, file) };
  } catch (fault) {
    return fault instanceof PageFault ? fault : new PageFault((fault as Error).message);
  }
}

interface Results {
  readonly rows: MeasuredRow[];
  readonly misses: readonly Shown[];
  /** Whether a corpus could not be read. */
  readonly broken: boolean;
}

/** Measures every corpus; one that cannot be read is told and stops no other. */
async function measure(
  found: readonly FoundCorpus[],
  measureHalves: Surroundings['measureHalves'],
  err: Surroundings['err'],
): Promise<Results> {
  const rows: MeasuredRow[] = [];
  const misses: Shown[] = [];
  const whole: FoundCorpus[] = [];
  for (const corpus of found) {
    try {
      const evaluation = corpus.evaluate(corpus.path);
      rows.push(...toRows(corpus, evaluation, `all ${evaluation.documents}`));
      misses.push(...evaluation.misses);
      whole.push(corpus);
    } catch (fault) {
      if (!(fault instanceof CorpusFault)) throw fault;
      err(fault.message);
    }
  }
  for (const { corpus, half, evaluation } of await measureHalves(
    whole.filter(({ fitted }) => fitted),
  ))
    rows.push(...toRows(corpus, evaluation, partName(half, evaluation)));
  return { rows: inOrder(rows), misses, broken: whole.length < found.length };
}

const partName = (half: Half, { documents }: Evaluation): string =>
  half === 0
    ? `first half (${documents}), fitted on the second`
    : `second half (${documents}), fitted on the first`;

const toRows = (
  { name }: FoundCorpus,
  { sha256, measured }: Evaluation,
  part: string,
): MeasuredRow[] =>
  measured.map((one) => ({
    measured: one,
    row: toRow(one, { corpus: name, digest: sha256.slice(0, 8), part: one.part ?? part }),
  }));

/** By corpus, then by what is measured: halves stand below the whole. */
function inOrder(rows: readonly MeasuredRow[]): MeasuredRow[] {
  const first = (test: (row: Row) => boolean): number => rows.findIndex(({ row }) => test(row));
  return rows.toSorted(
    (a, b) =>
      first(({ corpus }) => corpus === a.row.corpus) -
        first(({ corpus }) => corpus === b.row.corpus) ||
      first(({ what }) => what === a.row.what) - first(({ what }) => what === b.row.what),
  );
}

/** The rows of the page with those measured in their places; rows of corpora not measured stay. */
function renewed(kept: readonly Row[], measured: readonly MeasuredRow[]): Row[] {
  const now = measured.map(({ row }) => row);
  const others = kept.filter(({ corpus }) => !now.some((row) => row.corpus === corpus));
  const place = (row: Row): number => corpora.findIndex(({ name }) => name === row.corpus);
  return [...now, ...others].sort((a, b) => place(a) - place(b));
}

function show(
  rows: readonly MeasuredRow[],
  misses: readonly Shown[],
  { json, errors }: Options,
  out: Surroundings['out'],
): void {
  const worst = Object.entries(Object.groupBy(misses, ({ kind }) => kind)).map(
    ([kind, all = []]) => ({ kind, all: all.length, shown: spread(all, errors) }),
  );
  if (json) {
    const figures = rows.map(({ row }) => ({ ...row, figures: Object.fromEntries(row.figures) }));
    out(JSON.stringify({ rows: figures, ...(errors && { misses: worst }) }, null, 2));
    return;
  }
  out(printTable(rows.map(({ row }) => row)));
  if (!errors) return;
  for (const { kind, all, shown } of worst) {
    out(`\n${kind}: ${all}`);
    for (const { place, words } of shown) out(`  ${place}\n    ${words}`);
  }
}

/** So many of a list, from all over it. */
const spread = <One>(all: readonly One[], number: number): One[] =>
  all.filter(
    (_, n) => Math.floor((n * number) / all.length) > Math.floor(((n - 1) * number) / all.length),
  );

function complain(err: Surroundings['err'], message: string, code: number = exit.usage): number {
  err(message);
  return code;
}
