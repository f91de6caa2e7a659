import { stringify } from 'csv-stringify/sync';
import { printable } from '../../../text/xml.ts';
import type { DataSite } from '../sourced.ts';

/** What a cell may hold; null is an empty cell: not known, or not stated. */
export type Cell = string | number | null;

/** A column of a table, described as Frictionless Table Schema wants it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly description: string;
}

/** A column with what fills it. */
export interface Column<Row> extends Field {
  readonly value: (row: Row) => Cell;
}

/** A column of words; empty where a row has none. */
export const words = <Row>(
  name: string,
  description: string,
  value: (row: Row) => Cell,
): Column<Row> => ({ name, type: 'string', description, value });

/** A column of whole numbers. */
export const integer = <Row>(
  name: string,
  description: string,
  value: (row: Row) => Cell,
): Column<Row> => ({ name, type: 'integer', description, value });

/** A table whose rows lead elsewhere: `field` holds the `reference` of a row of another table. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly reference: string;
}

/** A table of the site's data, ready to be written. */
export interface DataTable {
  readonly fields: readonly Field[];
  readonly primaryKey?: string;
  readonly foreignKeys?: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes a table of rows by its columns. */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  keys: Pick<DataTable, 'primaryKey' | 'foreignKeys'> = {},
): DataTable {
  return {
    fields: columns.map(({ value: _, ...field }) => field),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
    ...keys,
  };
}

/** What makes a table of a site. */
export type TableMaker = (site: DataSite) => DataTable;

/**
 * A table as CSV (RFC 4180), UTF-8. No byte order mark: some readers take it for a part of the
 * first name. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv({ fields, rows }: DataTable): string {
  const names = fields.map(({ name }) => name);
  return stringify(
    [
      names,
      ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? printable(cell) : cell))),
    ],
    { record_delimiter: '\r\n', escape_formulas: true },
  );
}

/** Several values in one cell. */
export const joined = (values: readonly string[]): string | null =>
  values.length > 0 ? values.join('; ') : null;
