import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceText } from '../../model/article.ts';
import type { Message } from '../../model/message.ts';
import { attempt, findFiles } from './find-files.ts';
import { keys, toMetadata } from './metadata-keys.ts';
import { readMetadata } from './read-metadata.ts';
import { readText, type Text } from './read-text.ts';

/** A seed that is set aside, and why; the others are built. */
export interface Quarantined {
  readonly seed: string;
  /** SHA-256 of the bytes, hexadecimal; empty where they could not be read. */
  readonly sha256: string;
  readonly message: Message;
}

/** What a folder of seeds holds. `messages` are all of them, also those of the seeds set aside. */
export interface Seeds {
  readonly sources: SourceText[];
  readonly quarantined: Quarantined[];
  readonly messages: Message[];
}

const seedName = /\.(?:txt|md)$/i;
const sidecarName = /\.meta\.ya?ml$/i;

/** Reads all articles of a folder of any depth, in code-point order of their paths, each with its sidecar. Never throws over what it finds there. */
export function readSeeds(folder: string): Seeds {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { sources: [], quarantined: [], messages: [noFolder(folder)] };
  const { files, messages: found } = findFiles(folder);
  const seeds: Seeds = { sources: [], quarantined: [], messages: [...found] };
  const names = files.filter((file) => seedName.test(file) && !sidecarName.test(file));
  const sidecars = new Map(files.filter((file) => sidecarName.test(file)).map((file) => [file.replace(sidecarName, ''), file]));
  for (const seed of names) readSeed(folder, seed, sidecars.get(stemOf(seed)), seeds);
  const stems = new Set(names.map(stemOf));
  seeds.messages.push(...[...sidecars].filter(([stem]) => !stems.has(stem)).map(([, file]) => orphan(file)));
  seeds.messages.push(...files.filter((file) => !seedName.test(file) && !sidecarName.test(file)).map(unsupported));
  seeds.messages.push(...sameBytes(seeds.sources));
  if (!names.length) seeds.messages.push(noArticles());
  return seeds;
}

function readSeed(folder: string, seed: string, file: string | undefined, { sources, quarantined, messages }: Seeds): void {
  const failed: Message[] = [];
  const bytes = attempt(() => readFileSync(path.join(folder, seed)), seed, failed);
  const sha256 = bytes ? createHash('sha256').update(bytes).digest('hex') : '';
  const text = bytes && readText(bytes, `seeds/${seed}`);
  const refusal = failed[0] ?? (text && 'refusal' in text ? text.refusal : undefined);
  if (refusal || !text || 'refusal' in text) {
    if (refusal) quarantined.push({ seed, sha256, message: refusal });
    if (refusal) messages.push(refusal);
    return;
  }
  messages.push(...text.messages);
  const front = readMetadata(text.yaml, `seeds/${seed}`, 1);
  const sidecar = file === undefined ? undefined : readSidecar(folder, file, messages);
  messages.push(...front.messages, ...(sidecar?.messages ?? []));
  for (const key of keys) {
    const [mine, theirs] = [sidecar?.values[key], front.values[key]];
    if (mine && theirs && mine !== theirs) messages.push({ rule: 'metadata-conflict', level: 'warn', reason: `Unexpected “${key}: ${theirs}” in the article, expected “${mine}” as in its sidecar`, fix: 'correct the one that is wrong; the sidecar is used', file: `seeds/${seed}`, place: front.places.get(key)! });
  }
  sources.push({ seed, sha256, encoding: text.encoding, text: text.text, body: { start: text.bodyStart, end: text.text.length }, metadata: toMetadata({ ...front.values, ...sidecar?.values }) });
}

function readSidecar(folder: string, file: string, messages: Message[]): ReturnType<typeof readMetadata> | undefined {
  const bytes = attempt(() => readFileSync(path.join(folder, file)), file, messages);
  // An empty sidecar is one in which nothing is known yet.
  if (!bytes?.length) return undefined;
  const text: Text = readText(bytes, `seeds/${file}`, 'metadata');
  if ('refusal' in text) {
    messages.push(text.refusal);
    return undefined;
  }
  messages.push(...text.messages);
  return readMetadata(text.text, `seeds/${file}`);
}

/** What `000.txt` and its sidecar `000.meta.yaml` have in common. */
const stemOf = (seed: string): string => seed.replace(seedName, '');

function sameBytes(sources: readonly SourceText[]): Message[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ seed, sha256 }): Message[] => {
    const other = first.get(sha256);
    if (other === undefined) first.set(sha256, seed);
    return other === undefined ? [] : [{ rule: 'seed-twice', level: 'warn', reason: `Unexpected copy of seeds/${other}, expected each article once`, fix: 'delete one of the two files; copies count as one source', file: `seeds/${seed}` }];
  });
}

function orphan(file: string): Message {
  return { rule: 'metadata-orphan', level: 'warn', reason: 'Unexpected sidecar without an article, expected a .txt or .md file of the same name beside it', fix: `name it like its article: port-strike.meta.yaml belongs to port-strike.txt`, file: `seeds/${file}` };
}

function unsupported(file: string): Message {
  const yaml = /\.ya?ml$/i.test(file);
  const fix = yaml ? 'a sidecar is named like its article with .meta.yaml at the end' : 'save the article as plain text (.txt), or move the file out of the seeds folder';
  return { rule: 'seed-format', level: 'warn', reason: `Unexpected format “${path.posix.extname(file) || 'without ending'}”, expected .txt or .md`, fix, file: `seeds/${file}` };
}

const noFolder = (folder: string): Message => ({ rule: 'seeds-missing', level: 'error', reason: 'Unexpected absence of the folder of articles, expected a folder', fix: 'make the folder and put articles into it as .txt files, or name another one with --seeds', file: folder.split(path.sep).join('/') });
const noArticles = (): Message => ({ rule: 'seeds-none', level: 'error', reason: 'Unexpected folder without articles, expected at least one .txt file', fix: 'put the articles into the folder, each as a .txt file', file: 'seeds' });
