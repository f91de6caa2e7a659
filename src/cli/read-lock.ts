import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageLock } from '../model/addresses.ts';
import type { HiddenRecord, Lock, SlugRecord } from '../model/lock.ts';
import type { Message } from '../model/message.ts';
import { say } from '../model/messages/catalogue.ts';
import { valueAt } from '../text/sure.ts';
import { joinRecords } from './lock/join-records.ts';
import { lintLock, type LockFault, type LockFile } from './lock/lint-lock.ts';
import { parseHidden } from './lock/parse-hidden.ts';
import { type BrokenLine, parseRecords } from './lock/parse-records.ts';
import { parseSlugs } from './lock/parse-slugs.ts';
import { publishedIds } from './lock/published-ids.ts';
import { type PagesFaults, readPages } from './lock/read-pages.ts';

/**
 * The lock as it stands in `content/anchors/`, records of one id joined, and what is wrong with it.
 */
export interface ReadLock {
  readonly lock: Lock;
  readonly slugs: SlugRecord[];
  readonly hidden: readonly HiddenRecord[];
  readonly addresses: PageLock;
  /** An error means that published ids would be lost: nothing may be written then. */
  readonly messages: readonly Message[];
}

const slugTable = 'slugs.tsv';

/**
 * Reads the lock, and holds it against the pages that were made with it: an id that they publish
 * must be in it.
 */
export function readLock(content: string): ReadLock {
  const folder = path.join(content, 'anchors');
  const messages: Message[] = [];
  const files = namesIn(folder, '.jsonl').map((article) => readFile(folder, article, messages));
  const slugs = readSlugs(folder, files.length > 0, messages);
  const lock = new Map(files.map(({ article, records }) => [article, joinRecords(records)]));
  for (const fault of lintLock(files)) messages.push(faultMessage(folder, fault));
  messages.push(...missing(content, lock, slugs));
  const { addresses, faults } = readPages(content);
  messages.push(...faults.flatMap(pagesMessages));
  return { lock, slugs, hidden: readHidden(folder, messages), addresses, messages };
}

function readFile(folder: string, article: string, messages: Message[]): LockFile {
  const file = path.join(folder, `${article}.jsonl`);
  const { records, lines, broken } = parseRecords(readFileSync(file, 'utf8'));
  messages.push(
    ...broken.map((line) => brokenMessage(file, line, 'a record of a published passage')),
  );
  return { article, records, lines };
}

/**
 * Without the table, entries that fit nothing are refused: a missing one is no loss of anything
 * published.
 */
function readHidden(folder: string, messages: Message[]): HiddenRecord[] {
  const file = path.join(folder, 'hidden.tsv');
  if (!existsSync(file)) return [];
  const { hidden, broken } = parseHidden(readFileSync(file, 'utf8'));
  messages.push(
    ...broken.map((line) =>
      brokenMessage(file, line, 'a kind and fingerprints with tabs between them'),
    ),
  );
  return hidden;
}

function readSlugs(folder: string, needed: boolean, messages: Message[]): SlugRecord[] {
  const file = path.join(folder, slugTable);
  if (!existsSync(file)) {
    if (needed)
      messages.push(missingMessage(file, 'the table of addresses that pages were published at'));
    return [];
  }
  const { slugs, broken } = parseSlugs(readFileSync(file, 'utf8'));
  messages.push(
    ...broken.map((line) =>
      brokenMessage(
        file,
        line,
        'kind, key and address with tabs between them, each key and each address once',
      ),
    ),
  );
  return slugs;
}

/**
 * Articles that were published and have no lock, and ids on their pages that their lock does not
 * know.
 */
function missing(content: string, lock: Lock, slugs: readonly SlugRecord[]): Message[] {
  const pages = namesIn(path.join(content, 'articles'), '.mdx');
  const articles = new Set([
    ...pages,
    ...slugs.filter(({ kind }) => kind === 'articles').map(({ slug }) => slug),
  ]);
  const lost = [...articles]
    .filter((article) => !lock.has(article))
    .map((article) =>
      missingMessage(
        path.join(content, 'anchors', `${article}.jsonl`),
        `the permanent links of the article ${article}`,
      ),
    );
  return [...lost, ...pages.flatMap((article) => lostIds(content, article, lock) ?? [])];
}

function lostIds(content: string, article: string, lock: Lock): Message | undefined {
  if (!lock.has(article)) return undefined;
  const known = new Set(valueAt(lock, article).map(({ id }) => id));
  const unknown = publishedIds(
    readFileSync(path.join(content, 'articles', `${article}.mdx`), 'utf8'),
  ).filter((id) => !known.has(id));
  return unknown.length
    ? missingMessage(
        path.join(content, 'anchors', `${article}.jsonl`),
        `records of all passages of its page, also of ${unknown.slice(0, 3).join(', ')}`,
      )
    : undefined;
}

function pagesMessages({ file, broken, missing: lost, unknown }: PagesFaults): Message[] {
  if (lost) return [missingMessage(file, 'the addresses of pages that were published')];
  const messages = broken.map((line) =>
    brokenMessage(file, line, 'a record of a published address'),
  );
  // A merge with a branch that knew fewer files may leave this; the next ingest records the address
  // again.
  return unknown.length
    ? [
        ...messages,
        {
          ...say('lock-missing/pages', { pages: unknown.slice(0, 3).join(', ') }),
          file: shown(file),
        },
      ]
    : messages;
}

const namesIn = (folder: string, extension: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(extension))
        .map((name) => name.slice(0, -extension.length))
        .sort()
    : [];

const shown = (file: string): string => path.relative('.', file).split(path.sep).join('/');

const missingMessage = (file: string, expected: string): Message => ({
  ...say('lock-missing', { expected }),
  file: shown(file),
});

const brokenMessage = (
  file: string,
  { line, length, why }: BrokenLine,
  expected: string,
): Message => ({
  ...say(`lock-record/${why}`, { expected }),
  file: shown(file),
  place: placeOf(line, length),
});

const faultMessage = (folder: string, { article, line, ...said }: LockFault): Message => ({
  ...said,
  file: shown(path.join(folder, `${article}.jsonl`)),
  place: placeOf(line, 0),
});

const placeOf = (line: number, length: number): NonNullable<Message['place']> => ({
  start: { line, column: 1 },
  end: { line, column: length + 1 },
});
