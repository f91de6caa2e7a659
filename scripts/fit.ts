/**
 * Makes fitted weights anew, from the corpora of a folder: npm run fit -- FOLDER... [--weights
 * names|events] [--half 0|1] [--check]. Writes src/ingest/extract/names/person-weights.ts and
 * src/ingest/resolve/events/join-weights.ts, or the one asked for, with what they were fitted to;
 * the same corpora and rules give the same bytes. With --half only the records of even (0) or odd
 * (1) index count, of stories the topics of such numbers; with --check nothing is written. Exit
 * code 1 where --check finds other weights or a corpus cannot be read, 2 where the call is wrong or
 * a corpus is not there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { exit } from '../src/cli/exit-codes.ts';
import { corpora, type CorpusFile } from '../tests/eval/corpora.ts';
import { namedDocument } from '../tests/eval/documents.ts';
import { type Half, inHalf } from '../tests/eval/evaluate.ts';
import { CorpusFault, readRecords } from '../tests/eval/read-records.ts';
import { findCorpora, type FoundCorpus } from '../tests/eval/run-eval.ts';
import { printJoinModule } from './fit/event-weights.ts';
import { fitEvents, storiesOf } from './fit/fit-events.ts';
import { fitNames } from './fit/fit-names.ts';
import { dayOf, type FittedTo, type Origin, printModule } from './fit/person-weights.ts';

const USAGE = 'npm run fit -- FOLDER... [--weights names|events] [--half 0|1] [--check]';

/** Weights that are fitted together and kept in one module. */
interface Fitted {
  readonly module: string;
  readonly isFor: (corpus: CorpusFile) => boolean;
  readonly fittedTo: (corpus: FoundCorpus, half: Half | undefined) => FittedTo;
  /** Fits, and gives the module as a function of what it was fitted to. */
  readonly fit: (
    paths: readonly string[],
    half: Half | undefined,
  ) => Promise<(origin: Origin) => string>;
}

const fits: Readonly<Record<'names' | 'events', Fitted>> = {
  names: {
    module: 'src/ingest/extract/names/person-weights.ts',
    isFor: ({ fitted }) => fitted,
    fittedTo: ({ file, path }, half) => {
      const { records, sha256 } = readRecords(path, namedDocument);
      return { file, articles: inHalf(records, half).length, sha256 };
    },
    fit: async (paths, half) => {
      const weights = await fitNames(paths, half);
      return (origin) => printModule(weights, origin);
    },
  },
  events: {
    module: 'src/ingest/resolve/events/join-weights.ts',
    isFor: ({ name }) => name === 'ECB+',
    fittedTo: ({ file, path }, half) => {
      const { documents, sha256 } = storiesOf(path, half);
      return { file, articles: documents.length, sha256 };
    },
    fit: (paths, half) => {
      const weights = fitEvents(paths, half);
      return Promise.resolve((origin) => printJoinModule(weights, origin));
    },
  },
};

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return complain(options, exit.usage);
  const wanted = options.weights ? [fits[options.weights]] : Object.values(fits);
  const found = findCorpora(options.folders);
  const missing = corpora.filter(
    (corpus) =>
      wanted.some(({ isFor }) => isFor(corpus)) && !found.some(({ name }) => name === corpus.name),
  );
  if (missing.length)
    return complain(
      `Unexpected folder without ${missing.map(({ file }) => file).join(', ')}, which weights are fitted to`,
      exit.usage,
    );
  try {
    let code: number = exit.done;
    for (const one of wanted) code = Math.max(code, await makeAnew(one, found, options));
    return code;
  } catch (fault) {
    if (fault instanceof CorpusFault) return complain(fault.message, exit.inputErrors);
    throw fault;
  }
}

async function makeAnew(
  fitted: Fitted,
  found: readonly FoundCorpus[],
  { half, check }: Options,
): Promise<number> {
  const { module } = fitted;
  const before = readFileSync(module, 'utf8');
  const after = await makeModule(fitted, found, half);
  if (after === before) console.log(`${module} is as it was.`);
  else if (check)
    return complain(`${module} is not what these corpora give: npm run fit`, exit.inputErrors);
  else {
    writeFileSync(module, after);
    console.log(`${module} is made anew; npm run eval tells what that is worth.`);
  }
  return exit.done;
}

interface Options {
  readonly folders: readonly string[];
  /** Those to make; all where nothing is said. */
  readonly weights: keyof typeof fits | undefined;
  readonly half: Half | undefined;
  readonly check: boolean;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        weights: { type: 'string' },
        half: { type: 'string' },
        check: { type: 'boolean', default: false },
      },
    });
    if (!positionals.length) return `Unexpected call without a folder, expected ${USAGE}`;
    const half = (['0', '1'] as const).find((name) => name === values.half);
    if (values.half !== undefined && half === undefined)
      return `Unexpected ‘${values.half}’ after --half, expected 0 or 1`;
    const weights = (['names', 'events'] as const).find((name) => name === values.weights);
    if (values.weights !== undefined && weights === undefined)
      return `Unexpected ‘${values.weights}’ after --weights, expected names or events`;
    return {
      folders: positionals,
      weights,
      half: half && (Number(half) as Half),
      check: values.check,
    };
  } catch (fault) {
    return `${(fault as Error).message} Expected ${USAGE}`;
  }
}

/** The module of the weights. Its day is the one on which they were first what they are. */
async function makeModule(
  { module, isFor, fittedTo, fit }: Fitted,
  found: readonly FoundCorpus[],
  half: Half | undefined,
): Promise<string> {
  const own = found.filter(isFor);
  const to = own.map((corpus) => fittedTo(corpus, half));
  const printFor = await fit(
    own.map(({ path }) => path),
    half,
  );
  const print = async (day: string): Promise<string> =>
    format(printFor({ day, corpora: to, ...(half !== undefined && { half }) }), {
      ...(await resolveConfig(module)),
      filepath: module,
    });
  const before = readFileSync(module, 'utf8');
  const sameDay = await print(dayOf(before) ?? '');
  return sameDay === before ? before : print(new Date().toISOString().slice(0, 10));
}

function complain(message: string, code: number): number {
  console.error(message);
  return code;
}
