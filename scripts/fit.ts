/**
 * Makes every fitted weight of the program anew, from the corpora of a folder: npm run fit --
 * FOLDER... [--half 0|1] [--check]. Writes src/ingest/extract/names/person-weights.ts, with what it
 * was fitted to; the same corpora and rules give the same bytes. With --half only the records of
 * even (0) or odd (1) index count; with --check nothing is written. Exit code 1 where --check finds
 * other weights or a corpus cannot be read, 2 where the call is wrong or a corpus is not there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { exit } from '../src/cli/exit-codes.ts';
import { corpora } from '../tests/eval/corpora.ts';
import { namedDocument } from '../tests/eval/documents.ts';
import { type Half, inHalf } from '../tests/eval/evaluate.ts';
import { CorpusFault, readRecords } from '../tests/eval/read-records.ts';
import { findCorpora, type FoundCorpus } from '../tests/eval/run-eval.ts';
import { fitNames } from './fit/fit-names.ts';
import { dayOf, type FittedTo, printModule } from './fit/person-weights.ts';

const module = 'src/ingest/extract/names/person-weights.ts';
const USAGE = 'npm run fit -- FOLDER... [--half 0|1] [--check]';

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return complain(options, exit.usage);
  const { folders, half, check } = options;
  const found = findCorpora(folders).filter(({ fitted }) => fitted);
  const missing = corpora.filter(
    ({ name, fitted }) => fitted && !found.some((one) => one.name === name),
  );
  if (missing.length)
    return complain(
      `Unexpected folder without ${missing.map(({ file }) => file).join(', ')}, which weights are fitted to`,
      exit.usage,
    );
  try {
    const before = readFileSync(module, 'utf8');
    const after = await makeModule(found, half, before);
    if (after === before) console.log(`${module} is as it was.`);
    else if (check)
      return complain(`${module} is not what these corpora give: npm run fit`, exit.inputErrors);
    else {
      writeFileSync(module, after);
      console.log(`${module} is made anew; npm run eval tells what that is worth.`);
    }
    return exit.done;
  } catch (fault) {
    if (fault instanceof CorpusFault) return complain(fault.message, exit.inputErrors);
    throw fault;
  }
}

interface Options {
  readonly folders: readonly string[];
  readonly half: Half | undefined;
  readonly check: boolean;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { half: { type: 'string' }, check: { type: 'boolean', default: false } },
    });
    if (!positionals.length) return `Unexpected call without a folder, expected ${USAGE}`;
    const half = (['0', '1'] as const).find((name) => name === values.half);
    if (values.half !== undefined && half === undefined)
      return `Unexpected ‘${values.half}’ after --half, expected 0 or 1`;
    return {
      folders: positionals,
      half: half && (Number(half) as Half),
      check: values.check,
    };
  } catch (fault) {
    return `${(fault as Error).message} Expected ${USAGE}`;
  }
}

/** The module of the weights. Its day is the one on which they were first what they are. */
async function makeModule(
  found: readonly FoundCorpus[],
  half: Half | undefined,
  before: string,
): Promise<string> {
  const to = found.map(({ file, path }) => fittedTo(file, path, half));
  const weights = await fitNames(
    found.map(({ path }) => path),
    half,
  );
  const print = async (day: string): Promise<string> =>
    format(printModule(weights, { day, corpora: to, ...(half !== undefined && { half }) }), {
      ...(await resolveConfig(module)),
      filepath: module,
    });
  const sameDay = await print(dayOf(before) ?? '');
  return sameDay === before ? before : print(new Date().toISOString().slice(0, 10));
}

function fittedTo(file: string, path: string, half: Half | undefined): FittedTo {
  const { records, sha256 } = readRecords(path, namedDocument);
  return { file, articles: inHalf(records, half).length, sha256 };
}

function complain(message: string, code: number): number {
  console.error(message);
  return code;
}
