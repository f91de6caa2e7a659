import { readFileSync } from 'node:fs';
import { analyse, type AnalyseInput } from '../../ingest/analyse.ts';
import { english } from '../../language/english/english.ts';
import { exit } from '../exit-codes.ts';

/** Options of `nutgraf analyse`. */
export interface AnalyseOptions {
  readonly jsonl?: string;
  readonly published?: string;
  readonly story?: boolean;
}

/** Prints what is found in plain texts, as JSON Lines on standard output. Never touches a content folder. */
export function runAnalyse(files: readonly string[], options: AnalyseOptions): number {
  const documents = options.jsonl ? readRecords(options.jsonl) : files.map((id) => ({ id, text: readFileSync(id, 'utf8') }));
  if (typeof documents === 'string') {
    process.stderr.write(documents);
    return exit.usage;
  }
  if (!documents.length) {
    process.stderr.write('nutgraf: Unexpected call without input, expected files or --jsonl FILE\n');
    return exit.usage;
  }
  const dated = documents.map((document): AnalyseInput => ({ ...(options.published && { published: options.published }), ...document }));
  for (const record of analyse(dated, english, options.story)) process.stdout.write(`${JSON.stringify(record)}\n`);
  return exit.done;
}

/** Records of a JSON Lines file, or what is wrong with it. */
function readRecords(file: string): AnalyseInput[] | string {
  const records: AnalyseInput[] = [];
  for (const [n, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (!line.trim()) continue;
    const record = parse(line);
    if (typeof record?.id !== 'string' || typeof record.text !== 'string') return `${file}:${n + 1}:1: Unexpected line, expected JSON with the strings ‘id’ and ‘text’\n`;
    records.push(record);
  }
  return records;
}

function parse(line: string): AnalyseInput | undefined {
  try {
    return JSON.parse(line) as AnalyseInput;
  } catch {
    return undefined;
  }
}
