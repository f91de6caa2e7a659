import { exit } from '../exit-codes.ts';
import { type Folders, hasErrors, ingestFolder } from '../ingest-folder.ts';
import { plural, report, type ReportOptions } from '../report.ts';
import { reportAside } from '../report-aside.ts';
import { compareContent } from '../write-content.ts';

/**
 * Runs the integrity rules and tells whether the content folder is what the seeds make. Writes
 * nothing.
 */
export function runCheck({ verbose = false, ...folders }: Folders & ReportOptions): number {
  const { files, ingested, messages, refusal } = ingestFolder(folders);
  report(messages, { verbose });
  reportAside(ingested?.setAside ?? []);
  for (const { id, level, checked, found, pass } of ingested?.story.data.rules ?? []) {
    process.stderr.write(
      `${pass ? 'holds ' : 'BROKEN'}  ${id.padEnd(24)} ${level.padEnd(5)}  ${checked} checked, ${found} found\n`,
    );
  }
  if (!files) {
    process.stderr.write(`Nothing can be published: ${refusal}.\n`);
    return exit.nothingWritten;
  }
  const { added, changed, removed } = compareContent(folders.content, files);
  const stale = [...added, ...changed, ...removed].sort();
  for (const name of stale) process.stderr.write(`out of date: ${folders.content}/${name}\n`);
  if (stale.length)
    process.stderr.write(
      `${plural(stale.length, 'file')} out of date.\n  fix: run nutgraf ingest and commit ${folders.content}/\n`,
    );
  return stale.length || hasErrors(messages) || ingested?.setAside.length
    ? exit.inputErrors
    : exit.done;
}
