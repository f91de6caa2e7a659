import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/**
 * What the Data Package standard (version 2) asks of the parts that ours has. Strict, although the
 * standard lets anybody add properties: a mistyped one should not pass. `jsonSchema` is the one
 * that we add.
 */
const name = z.string().regex(/^[a-z0-9._-]+$/);
const fieldSchema = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer']),
  description: z.string().optional(),
  constraints: z
    .strictObject({ required: z.boolean().optional(), unique: z.boolean().optional() })
    .optional(),
});
const tableSchema = z.strictObject({
  fields: z.array(fieldSchema).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.string().optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.string(),
        reference: z.strictObject({ resource: z.string(), fields: z.string() }),
      }),
    )
    .min(1)
    .optional(),
});
const resourceSchema = z.strictObject({
  name,
  // No way out of the folder: neither absolute nor through a parent.
  path: z.string().regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$)).+$/),
  profile: z.enum(['data-resource', 'tabular-data-resource']),
  title: z.string(),
  description: z.string(),
  format: z.string(),
  mediatype: z.string().regex(/^\w+\/[-+.\w]+$/),
  encoding: z.literal('utf-8'),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z
    .strictObject({
      delimiter: z.literal(','),
      lineTerminator: z.string(),
      quoteChar: z.literal('"'),
      doubleQuote: z.literal(true),
      header: z.literal(true),
    })
    .optional(),
  schema: tableSchema.optional(),
  jsonSchema: z.string().optional(),
});
const packageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  profile: z.literal('data-package'),
  name,
  title: z.string(),
  description: z.string(),
  homepage: z.url().optional(),
  sources: z.array(z.strictObject({ title: z.string(), path: z.url() })).min(1),
  resources: z.array(resourceSchema).min(1),
});

type Resource = z.infer<typeof resourceSchema>;
type Row = Readonly<Record<string, string | null>>;

/**
 * Reads the Data Package in a folder: what in it is not as the standard says, and the rows of each
 * of its tables by name.
 */
export function readDataPackage(folder: string): {
  readonly faults: readonly string[];
  readonly tables: ReadonlyMap<string, readonly Row[]>;
} {
  const read = packageSchema.safeParse(
    JSON.parse(readFileSync(path.join(folder, 'datapackage.json'), 'utf8')),
  );
  if (!read.success)
    return {
      faults: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
      tables: new Map(),
    };
  const { resources } = read.data;
  const faults = repeated(resources.map((resource) => resource.name)).map(
    (twice) => `two resources are named ${twice}`,
  );
  const tables = new Map<string, readonly Row[]>();
  for (const resource of resources) {
    const file = path.join(folder, resource.path);
    if (!existsSync(file)) {
      faults.push(`${resource.path} is not there`);
      continue;
    }
    const bytes = readFileSync(file);
    if (bytes.length !== resource.bytes) faults.push(`${resource.path} has another size`);
    if (`sha256:${createHash('sha256').update(bytes).digest('hex')}` !== resource.hash)
      faults.push(`${resource.path} has another hash`);
    if (resource.profile === 'data-resource') continue;
    const { rows, wrong } = readTable(resource, bytes.toString('utf8'));
    tables.set(resource.name, rows);
    faults.push(...wrong.map((fault) => `${resource.name}: ${fault}`));
  }
  for (const resource of resources)
    faults.push(...danglingKeys(resource, tables).map((fault) => `${resource.name}: ${fault}`));
  return { faults, tables };
}

/** The rows of a table, empty cells as null, and what in them is not as its schema says. */
function readTable(
  { schema, dialect }: Resource,
  text: string,
): { rows: readonly Row[]; wrong: readonly string[] } {
  if (!schema || !dialect) return { rows: [], wrong: ['a table without schema or dialect'] };
  const [head = [], ...lines] = parse(text, {
    record_delimiter: dialect.lineTerminator,
    relax_column_count: true,
  });
  const names = schema.fields.map((field) => field.name);
  if (JSON.stringify(head) !== JSON.stringify(names))
    return { rows: [], wrong: ['the head of the table is not its fields'] };
  const wrong = repeated(names).map((twice) => `two fields are named ${twice}`);
  if (lines.some((line) => line.length !== names.length)) wrong.push('a row of another length');
  const rows = lines.map((line) =>
    Object.fromEntries(
      names.map((field, at) => [
        field,
        schema.missingValues.includes(line[at] ?? '') ? null : (line[at] ?? null),
      ]),
    ),
  );
  for (const { name: field, type, constraints } of schema.fields) {
    const cells = rows.map((row) => row[field] ?? null);
    const filled = cells.filter((cell) => cell !== null);
    if (type === 'integer' && filled.some((cell) => !/^[+-]?\d+$/.test(cell)))
      wrong.push(`${field} is not an integer`);
    const key = schema.primaryKey === field;
    if ((key || constraints?.required) && filled.length < cells.length)
      wrong.push(`${field} is empty`);
    if ((key || constraints?.unique) && repeated(filled).length > 0)
      wrong.push(`${field} is there twice`);
  }
  if (schema.primaryKey && !names.includes(schema.primaryKey))
    wrong.push('the primary key is no field');
  return { rows, wrong };
}

/** Values that lead to no row of the table that they name. */
function danglingKeys(
  { name: own, schema }: Resource,
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  return (schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    if (!schema?.fields.some((field) => field.name === fields))
      return [`the foreign key ${fields} is no field`];
    const there = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields]));
    const values = (tables.get(own) ?? []).map((row) => row[fields]);
    return values
      .filter((value) => value != null && !there.has(value))
      .map((value) => `${fields} ‘${value}’ leads nowhere`);
  });
}

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];
