import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * What a run has found so far, line by line in a file: a process that had to be ended in an endless
 * loop leaves behind how far it came.
 */
export type JournalLine =
  /** A test file has been run; what it executed while it was loaded, and the files it used. */
  | {
      readonly testFile: string;
      readonly milliseconds: number;
      readonly executed: readonly number[];
      readonly executedAtLoad: readonly number[];
      readonly used: readonly string[];
    }
  /** A test fails, or a file cannot be loaded, without any mutant. */
  | { readonly broken: string }
  | { readonly begun: number; readonly test: string }
  | { readonly killed: number; readonly test: string; readonly endless?: boolean }
  | { readonly survived: number };

export function note(journal: string, line: JournalLine): void {
  appendFileSync(journal, `${JSON.stringify(line)}\n`);
}

/** The lines of a journal; a last line that was not written to its end is left out. */
export function readJournal(journal: string): JournalLine[] {
  if (!existsSync(journal)) return [];
  const text = readFileSync(journal, 'utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JournalLine);
}
