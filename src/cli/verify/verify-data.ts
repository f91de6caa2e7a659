import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Message } from '../../model/message.ts';

/** Holds every data file against the schema that ships with the site: data/<name>.json or .jsonl, data/schemas/<name>.schema.json. */
export function verifyData(site: string, files: ReadonlySet<string>): { messages: Message[]; checked: number } {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const messages: Message[] = [];
  let checked = 0;
  for (const schemaFile of files) {
    const name = /^data\/schemas\/([\w-]+)\.schema\.json$/.exec(schemaFile)?.[1];
    if (!name) continue;
    const file = [`data/${name}.json`, `data/${name}.jsonl`].find((candidate) => files.has(candidate));
    if (!file) {
      messages.push(fault(schemaFile, 'Unexpected schema without its data file'));
      continue;
    }
    checked++;
    const validate = ajv.compile(JSON.parse(readFileSync(path.join(site, schemaFile), 'utf8')));
    const text = readFileSync(path.join(site, file), 'utf8');
    const values = file.endsWith('.jsonl') ? text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown) : [JSON.parse(text) as unknown];
    for (const value of values) if (!validate(value)) messages.push(fault(file, `Unexpected data: ${ajv.errorsText(validate.errors)}, expected what ${schemaFile} says`));
  }
  return { messages, checked };
}

const fault = (file: string, reason: string): Message => ({ rule: 'data-schema', level: 'error', reason, fix: 'this is a fault of the program; nothing was published', file });
