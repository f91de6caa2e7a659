import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';

/**
 * Holds every data file against the schema that ships with the site: data/<name>.json or .jsonl
 * against data/schemas/<name>.schema.json, and <folder>/<page>/index.json against
 * data/schemas/pages/<folder>.schema.json.
 */
export function verifyData(
  site: string,
  files: ReadonlySet<string>,
): { messages: Message[]; checked: number } {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');
  const messages: Message[] = [];
  let checked = 0;
  const hold = (file: string, schema: string, validate: ValidateFunction): void => {
    checked++;
    for (const value of valuesOf(file, read(file)))
      if (!validate(value))
        messages.push({
          ...say('data-schema/value', { fault: ajv.errorsText(validate.errors), schema }),
          file,
        });
  };
  const pages = Map.groupBy(
    [...files].filter((file) => /^[\w-]+\/[\w-]+\/index\.json$/.test(file)),
    (file) => file.slice(0, file.indexOf('/')),
  );
  for (const schema of files) {
    const [, folder, name = ''] =
      /^data\/schemas\/(pages\/)?([\w-]+)\.schema\.json$/.exec(schema) ?? [];
    if (!name) continue;
    const own = folder
      ? (pages.get(name) ?? [])
      : [`data/${name}.json`, `data/${name}.jsonl`].filter((file) => files.has(file));
    if (!folder && own.length === 0) messages.push({ ...say('data-schema/lone'), file: schema });
    const validate = ajv.compile(JSON.parse(read(schema)));
    for (const file of own) hold(file, schema, validate);
  }
  return { messages, checked };
}

const valuesOf = (file: string, text: string): unknown[] =>
  file.endsWith('.jsonl')
    ? text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown)
    : [JSON.parse(text) as unknown];
