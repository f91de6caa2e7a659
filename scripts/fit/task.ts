import { namedDocument } from '../../tests/eval/documents.ts';
import { evaluateNames, inHalf } from '../../tests/eval/evaluate.ts';
import { readRecords } from '../../tests/eval/read-records.ts';
import type { Task } from './in-thread.ts';
import { type NameRows, nameRows } from './name-rows.ts';

/** Does the task of a thread, by the weights that its modules hold. */
export const doTask = ({ wanted, files, half }: Task): unknown =>
  wanted === 'rows' ? rowsOf(files, half) : files.map((file) => evaluateNames(file, half));

function rowsOf(files: readonly string[], half: Task['half']): NameRows {
  const rows = files.flatMap((file) =>
    inHalf(readRecords(file, namedDocument).records, half).map(({ record }) => nameRows(record)),
  );
  return { full: rows.flatMap(({ full }) => full), single: rows.flatMap(({ single }) => single) };
}
