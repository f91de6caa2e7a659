/**
 * Builds public corpora of news as stories: `npm run corpora -- FOLDER [--only NAME] [--keep
 * FOLDER] [--undated-only]`.
 *
 * The corpora themselves stay outside the project. FOLDER holds one file `NAME.jsonl` for each, a
 * JSON object a line and article: `id` (the name of its seed) and `text` (line feeds as in the
 * source), and where they are known `title`, `published` (2025-06-05), `outlet`, `author` and
 * `link`, which go into a sidecar; all other keys (spans of people, quotations, times) are for
 * other tests. Texts may begin with the title. The corpora that this was made for:
 *
 * | file | what it is |
 * | --- | --- |
 * | people-worldwide | 134 articles of newswires of all continents (Stanford worldwide newswire) |
 * | people-wikigold | 73 articles of Wikipedia (Wikigold, CC BY 4.0) |
 * | people-meantime-airbus, -apple | 30 articles of Wikinews about one firm each (MEANTIME, CC BY 4.0) |
 * | quotes-polnear | 84 political articles of seven outlets (PolNeAR) |
 * | times-timebank | 92 articles and transcripts of American news (TimeBank) |
 * | timeline-airbus | 30 articles about one firm (SemEval-2015 task 4, CC BY 3.0) |
 * | story-ecb | 462 articles about two look-alike happenings for each of 23 topics (ECB+, CC BY 3.0) |
 *
 * Each becomes one story, with its dates and without any; then all of them together. Each is built
 * by the program itself, from an empty folder. Prints a table: articles, words, pages, exit code,
 * what was set aside, seconds. Exit code 1 where one was not published. `--keep` leaves seeds,
 * content and sites there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { z } from 'zod';
import { exit } from '../src/cli/exit-codes.ts';
import { readData } from '../src/markdown/read-page.ts';
import { readRecords } from '../tests/eval/read-records.ts';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  published: z.string().optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  link: z.string().optional(),
});

type Row = z.infer<typeof rowSchema>;

/** Articles that are built as one story; the name of the corpus keeps equal ids of two apart. */
interface Corpus {
  readonly name: string;
  readonly rows: readonly (Row & { readonly corpus: string })[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    keep: { type: 'string' },
    'undated-only': { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  console.error('Expected the folder of the corpora: npm run corpora -- FOLDER');
  process.exit(exit.usage);
}

const alone = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .map((file) => readCorpus(path.join(folder, file)));
const all: Corpus[] = [...alone, { name: 'all', rows: alone.flatMap(({ rows }) => rows) }].filter(
  ({ name }) => !values.only || name === values.only,
);
const work = values.keep ?? mkdtempSync(path.join(tmpdir(), 'nutgraf-corpora-'));
console.log(
  `| story | articles | words | pages | exit | set aside | seconds |\n| --- | --- | --- | --- | --- | --- | --- |`,
);
for (const corpus of all)
  for (const dated of values['undated-only'] ? [false] : [true, false]) buildCorpus(corpus, dated);
if (!values.keep) rmSync(work, { recursive: true, force: true });

function readCorpus(file: string): Corpus {
  const name = path.basename(file, '.jsonl');
  const { records } = readRecords(file, rowSchema);
  return { name, rows: records.map(({ record }) => ({ ...record, corpus: name })) };
}

function buildCorpus({ name, rows }: Corpus, dated: boolean): void {
  const label = dated ? name : `${name}, undated`;
  const own = path.join(work, dated ? name : `${name}-undated`);
  const [seeds, content, out] = ['seeds', 'content', 'dist'].map((part) =>
    path.join(own, part),
  ) as [string, string, string];
  for (const row of rows) writeSeed(seeds, row, dated);
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/nutgraf.mjs', 'build', '--seeds', seeds, '--content', content, '--out', out],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - began) / 1000;
  const words = rows.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const pages = /^(\d+) pages, /m.exec(stderr)?.[1] ?? '–';
  const story = path.join(content, 'story', 'story.mdx');
  const { setAside = [] } = (existsSync(story) ? readData(story) : {}) as {
    setAside?: readonly unknown[];
  };
  console.log(
    `| ${label} | ${rows.length} | ${words} | ${pages} | ${status} | ${setAside.length} | ${seconds.toFixed(0)} |`,
  );
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, 'messages.txt'), stderr);
  if (status === exit.done || status === exit.inputErrors) return;
  process.exitCode = 1;
  console.error(`${label} was not published; the end of its messages:\n${stderr.slice(-3000)}`);
}

/** The sidecar states what the corpus knows; a key without a value means ‘not known’. */
function writeSeed(
  seeds: string,
  { corpus, id, text, title, published, outlet, author, link }: Corpus['rows'][number],
  dated: boolean,
): void {
  const file = path.join(seeds, corpus, id.replace(/[^\w.-]/g, '_'));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.txt`, text);
  const states = { headline: title, outlet, author, date: dated ? published : undefined, link };
  const known = Object.entries(states).filter(([, value]) => value);
  if (known.length) writeFileSync(`${file}.meta.yaml`, stringify(Object.fromEntries(known)));
}
