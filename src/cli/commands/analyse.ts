import { existsSync, readFileSync } from 'node:fs';
import { analyse, type AnalyseInput, analyseStory } from '../../ingest/analyse.ts';
import { english } from '../../language/english/english.ts';
import { exit } from '../exit-codes.ts';

/** Options of `nutgraf analyse`. */
export interface AnalyseOptions {
  readonly jsonl?: string;
  readonly published?: string;
  readonly story?: boolean;
}

/**
 * Prints what is found in plain texts, as JSON Lines on standard output. Never touches a content
 * folder. A record or file that cannot be read is reported and left out; the others are analysed,
 * and the exit code says so.
 */
export function runAnalyse(
  files: readonly string[],
  { jsonl, published, story }: AnalyseOptions,
): number {
  if (!jsonl && !files.length)
    return complain('Unexpected call without input, expected files or --jsonl FILE', exit.usage);
  const missing = [...(jsonl ? [jsonl] : []), ...files].filter((file) => !existsSync(file));
  if (missing.length)
    return complain(`Unexpected name ‘${missing[0]}’, expected a file`, exit.usage);
  let code: number = exit.done;
  const refuse = (reason: string): void => void (code = complain(reason, exit.inputErrors));
  const documents = dated(jsonl ? readRecords(jsonl, refuse) : readFiles(files), published);
  for (const record of story ? analyseStory([...documents], english) : analyse(documents, english))
    process.stdout.write(`${JSON.stringify(record)}\n`);
  return code;
}

function* dated(
  documents: Iterable<AnalyseInput>,
  published: string | undefined,
): Generator<AnalyseInput> {
  for (const document of documents) yield published ? { published, ...document } : document;
}

function* readFiles(files: readonly string[]): Generator<AnalyseInput> {
  for (const id of files) yield { id, text: readFileSync(id, 'utf8') };
}

/** Records of a JSON Lines file, one by one. */
function* readRecords(file: string, refuse: (reason: string) => void): Generator<AnalyseInput> {
  for (const [n, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (!line.trim()) continue;
    const record = parse(line);
    if (typeof record?.id === 'string' && typeof record.text === 'string') yield record;
    else
      refuse(`${file}:${n + 1}:1: Unexpected line, expected JSON with the strings ‘id’ and ‘text’`);
  }
}

function parse(line: string): AnalyseInput | undefined {
  try {
    return JSON.parse(line) as AnalyseInput;
  } catch {
    return undefined;
  }
}

function complain(reason: string, code: number): number {
  process.stderr.write(`nutgraf: ${reason}\n`);
  return code;
}
