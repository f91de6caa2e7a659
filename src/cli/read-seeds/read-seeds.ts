import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Metadata, SourceText } from '../../model/article.ts';
import { type Limits, limitsSchema } from '../../model/editorial.ts';
import type { Message } from '../../model/message.ts';
import { readFolders } from '../files/read-folders.ts';
import { isStoragePointer } from '../files/storage-pointer.ts';
import type { Entry } from '../files/walk.ts';
import { keys, toMetadata } from './metadata-keys.ts';
import { type ReadMetadata, readMetadata } from './read-metadata.ts';
import { readText } from './read-text.ts';
import { isSeed, isSidecar, seedKinds, stemOf } from './seed-names.ts';
import { hiddenMessage, misnamed, unreadMessage } from './unread-messages.ts';

/** A seed that is set aside, and why; the others are built. */
export interface Quarantined {
  readonly seed: string;
  /** SHA-256 of the bytes, hexadecimal; empty where they could not be read. */
  readonly sha256: string;
  readonly message: Message;
  /** What its sidecar states, where that can be read. */
  readonly beside: Metadata;
}

/** What a folder of seeds holds. `messages` are all of them, also those of the seeds set aside. */
export interface Seeds {
  readonly sources: SourceText[];
  readonly quarantined: Quarantined[];
  /**
   * Folders, '' for all of them, that are not or not wholly read: what was below them is not known.
   */
  readonly closed: { readonly folder: string; readonly message: Message }[];
  /**
   * Seeds that are read, but without what stands in their sidecar or front matter, which could not
   * be read.
   */
  readonly bare: { readonly seed: string; readonly message: Message }[];
  readonly messages: Message[];
}

/**
 * Reads all articles of a folder of any depth, in code-point order of their paths, each with its
 * sidecar. Never throws over what it finds there.
 */
export function readSeeds(
  folder: string,
  { fileBytes, readSeconds }: Limits = limitsSchema.parse({}),
): Seeds {
  const [entries = []] = readFolders([{ folder, kinds: seedKinds(fileBytes) }], {
    patience: readSeconds,
  });
  return seedsOf(entries, folder);
}

/** The articles among all that stands in a folder. */
export function seedsOf(entries: readonly Entry[], folder = 'seeds'): Seeds {
  const seeds: Seeds = { sources: [], quarantined: [], closed: [], bare: [], messages: [] };
  const files = new Map(
    entries.flatMap((entry) =>
      entry.is === 'file' || entry.is === 'unread' ? [[entry.path, entry] as const] : [],
    ),
  );
  const whole = files.get('');
  if (whole?.is === 'unread' && ['nowhere', 'failed'].includes(whole.unread.why))
    return { ...seeds, messages: [noFolder(folder)] };
  seeds.messages.push(
    ...entries.flatMap(messagesOf),
    ...hiddenMessage(entries.filter(({ is }) => is === 'hidden').map(({ path: name }) => name)),
  );
  const names = [...files.keys()].filter(isSeed);
  const sidecars = new Map(
    [...files.keys()].filter(isSidecar).map((file) => [stemOf(file), files.get(file)!]),
  );
  for (const name of names) readSeed(files.get(name)!, sidecars.get(stemOf(name)), seeds);
  for (const entry of entries)
    if (entry.is === 'unread')
      seeds.closed.push({ folder: entry.path, message: unreadMessage(entry.path, entry.unread) });
  const stems = new Set(names.map(stemOf));
  seeds.messages.push(
    ...[...sidecars].filter(([stem]) => !stems.has(stem)).map(([, { path: file }]) => orphan(file)),
  );
  seeds.messages.push(
    ...entries
      .filter(({ is, path: file }) => is === 'file' && !isSeed(file) && !isSidecar(file))
      .map(({ path: file }) => unsupported(file)),
  );
  seeds.messages.push(...sameBytes(seeds.sources));
  if (!names.length && !whole) seeds.messages.push(noArticles());
  return seeds;
}

/** What is said of one entry, whatever it is to the others. */
function messagesOf(entry: Entry): Message[] {
  const file = `seeds/${entry.path}`;
  switch (entry.is) {
    case 'unread':
      return [unreadMessage(entry.path, entry.unread)];
    case 'misnamed':
      return [misnamed(entry.path)];
    case 'loop':
      return [
        {
          rule: 'seed-loop',
          level: 'warn',
          reason: 'Unexpected link to a folder that is read already, expected a link to files',
          fix: 'delete the link; it is passed over',
          file,
        },
      ];
    case 'folder':
      return /\.txt$/i.test(file)
        ? [
            {
              rule: 'seed-folder',
              level: 'warn',
              reason: 'Unexpected folder with the name of a file, expected a file',
              fix: 'rename the folder; the files in it are read',
              file,
            },
          ]
        : [];
    default:
      return [];
  }
}

function readSeed(entry: Entry, beside: Entry | undefined, seeds: Seeds): void {
  const { path: seed } = entry;
  const sidecar = beside && readSidecar(beside);
  const setAside = (sha256: string, message: Message, told = false): void => {
    seeds.quarantined.push({ seed, sha256, message, beside: toMetadata(sidecar?.values ?? {}) });
    if (!told) seeds.messages.push(message);
  };
  if (entry.is === 'unread') return setAside('', unreadMessage(seed, entry.unread), true);
  if (entry.is !== 'file' || !entry.bytes) return;
  const { bytes } = entry;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (isStoragePointer(bytes)) return setAside(sha256, unreadMessage(seed, { why: 'storage' }));
  const text = readText(bytes, `seeds/${seed}`);
  if ('refusal' in text) return setAside(sha256, text.refusal);
  const front = readMetadata(text.yaml, `seeds/${seed}`, 1);
  seeds.messages.push(...text.messages, ...front.messages, ...(sidecar?.messages ?? []));
  const { hides } = sidecar?.hides ? sidecar : front;
  // What may be shown of an article is not known where that may stand in words that cannot be read.
  if (hides) return setAside(sha256, rightsUnknown(hides));
  const broken = sidecar?.broken ?? front.broken;
  if (broken) seeds.bare.push({ seed, message: broken });
  for (const key of keys) {
    const [mine, theirs] = [sidecar?.values[key], front.values[key]];
    if (mine && theirs && mine !== theirs)
      seeds.messages.push({
        rule: 'metadata-conflict',
        level: 'warn',
        reason: `Unexpected “${key}” in the article, expected the same as in its sidecar`,
        fix: 'correct the one that is wrong; the sidecar is used',
        file: `seeds/${seed}`,
        place: front.places.get(key)!,
      });
  }
  seeds.sources.push({
    seed,
    sha256,
    encoding: text.encoding,
    text: text.text,
    body: { start: text.bodyStart, end: text.text.length },
    metadata: toMetadata({ ...front.values, ...sidecar?.values }),
  });
}

/** A sidecar's values; none of them, and nothing of its words, where it cannot be read. */
function readSidecar(entry: Entry): ReadMetadata | undefined {
  const file = `seeds/${entry.path}`;
  const unread = (message: Message, messages = [message]): ReadMetadata => ({
    values: {},
    places: new Map(),
    messages,
    broken: message,
    hides: message,
  });
  if (entry.is === 'unread') return unread(unreadMessage(entry.path, entry.unread), []);
  // An empty sidecar is one in which nothing is known yet.
  if (entry.is !== 'file' || !entry.bytes?.length) return undefined;
  if (isStoragePointer(entry.bytes)) return unread(unreadMessage(entry.path, { why: 'storage' }));
  const text = readText(entry.bytes, file, 'metadata');
  if ('refusal' in text) return unread(text.refusal);
  const read = readMetadata(text.text, file);
  return { ...read, messages: [...text.messages, ...read.messages] };
}

const rightsUnknown = ({ file, place }: Message): Message => ({
  rule: 'metadata-rights',
  level: 'error',
  reason:
    'Unexpected fault where the rights of the article may stand, expected rights that can be read',
  fix: 'mend what the other message about this file names; the article is not read until it is known how much of it may be shown',
  file,
  ...(place && { place }),
});

function sameBytes(sources: readonly SourceText[]): Message[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ seed, sha256 }): Message[] => {
    const other = first.get(sha256);
    if (other === undefined) first.set(sha256, seed);
    return other === undefined
      ? []
      : [
          {
            rule: 'seed-twice',
            level: 'warn',
            reason: `Unexpected copy of seeds/${other}, expected each article once`,
            fix: 'delete one of the two files; copies count as one source',
            file: `seeds/${seed}`,
          },
        ];
  });
}

function orphan(file: string): Message {
  return {
    rule: 'metadata-orphan',
    level: 'warn',
    reason:
      'Unexpected sidecar without an article, expected a .txt or .md file of the same name beside it',
    fix: `name it like its article: port-strike.meta.yaml belongs to port-strike.txt`,
    file: `seeds/${file}`,
  };
}

function unsupported(file: string): Message {
  const yaml = /\.ya?ml$/i.test(file);
  const fix = yaml
    ? 'a sidecar is named like its article with .meta.yaml at the end'
    : 'save the article as plain text (.txt), or move the file out of the seeds folder';
  return {
    rule: 'seed-format',
    level: 'warn',
    reason: `Unexpected format “${path.posix.extname(file) || 'without ending'}”, expected .txt or .md`,
    fix,
    file: `seeds/${file}`,
  };
}

const noFolder = (folder: string): Message => ({
  rule: 'seeds-missing',
  level: 'error',
  reason: 'Unexpected absence of the folder of articles, expected a folder',
  fix: 'make the folder and put articles into it as .txt files, or name another one with --seeds',
  file: folder.split(path.sep).join('/'),
});
const noArticles = (): Message => ({
  rule: 'seeds-none',
  level: 'error',
  reason: 'Unexpected folder without articles, expected at least one .txt file',
  fix: 'put the articles into the folder, each as a .txt file',
  file: 'seeds',
});
