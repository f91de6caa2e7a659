import path from 'node:path';
import { explain, type Explanation } from '../../ingest/explain.ts';
import { explainStructure, type Structure } from '../../ingest/explain-structure.ts';
import type { Ingested } from '../../ingest/ingest.ts';
import { english } from '../../language/english/english.ts';
import type { Span } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';
import { Places } from '../../text/places.ts';
import { exit } from '../exit-codes.ts';
import { type Folders, ingestFolder } from '../ingest-folder.ts';
import { report, type ReportOptions } from '../report.ts';

/**
 * Prints what was found at a line, or at one character, of a seed: by which rule, and what became
 * of it.
 */
export function runExplain(
  target: string,
  { verbose = false, ...folders }: Folders & ReportOptions,
): number {
  const [, file, line, column] = /^(.*?):(\d+)(?::(\d+))?$/.exec(target) ?? [];
  if (!file)
    return refuse(
      `Unexpected place ‘${target}’, expected FILE:LINE or FILE:LINE:COLUMN`,
      exit.usage,
    );
  const { ingested, messages } = ingestFolder(folders);
  const seed = path.relative(folders.seeds, file).split(path.sep).join('/');
  const read = ingested?.resolved.articles.find(
    ({ article }) => article.source.seed === seed || article.source.seed === file,
  );
  if (!ingested) report(messages, { verbose });
  if (!ingested || !read)
    return refuse(
      `Unexpected file ‘${file}’, expected an article of ${folders.seeds}/ that could be read`,
      exit.inputErrors,
    );
  if (read.article.source.stale)
    return refuse(
      `Unexpected file ‘${file}’, expected one that can be read: its article is shown as it was published, without the lines of the file`,
      exit.inputErrors,
    );
  const places = new Places(read.article.source.text);
  const where = stretch(
    read.article.source.text,
    places,
    Number(line),
    column ? Number(column) : undefined,
  );
  if (!where) return refuse(`Unexpected line ${line}, expected a line of ${file}`, exit.usage);
  print({ ingested, read, where, places });
  return exit.done;
}

interface Target {
  readonly ingested: Ingested;
  readonly read: ReadArticle;
  readonly where: Span;
  readonly places: Places;
}

function print({ ingested, read, where, places }: Target): void {
  for (const found of explain(ingested.resolved, read, where, english))
    process.stdout.write(foundLines(found, places));
  for (const structure of explainStructure(read, where, english))
    process.stdout.write(structureLines(structure, places));
}

function foundLines({ what, span, words, rule, outcome }: Explanation, places: Places): string {
  const { line, column } = places.at(span.start);
  return `${line}:${column}  ${what}  “${shorten(words)}”\n    ${outcome}\n    rule: ${rule}\n`;
}

/** How a sentence is built: the subjects of its verbs by both readers, then its tree. */
function structureLines({ span, subjects, outline }: Structure, places: Places): string {
  const { line, column } = places.at(span.start);
  const indented = [...subjects, 'as a tree:', ...outline.map((one) => `  ${one}`)];
  return [`${line}:${column}  grammar`, ...indented.map((one) => `    ${one}`), ''].join('\n');
}

function stretch(
  text: string,
  places: Places,
  line: number,
  column: number | undefined,
): Span | undefined {
  const start = places.offset(line, column ?? 1);
  if (start === undefined || start > text.length) return undefined;
  if (column !== undefined) return { start, end: start + 1 };
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

const shorten = (words: string): string =>
  words.length > 100 ? `${words.slice(0, 70)} … ${words.slice(-25)}` : words;

function refuse(reason: string, code: number): number {
  process.stderr.write(`nutgraf: ${reason}\n`);
  return code;
}
