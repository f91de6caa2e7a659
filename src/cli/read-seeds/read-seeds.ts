import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Metadata, SourceText } from '../../model/article.ts';
import { type Limits, limitsSchema } from '../../model/editorial.ts';
import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { placeOfSeed } from '../../model/set-aside.ts';
import { valueAt } from '../../text/sure.ts';
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
    [...files.keys()].filter(isSidecar).map((file) => [stemOf(file), valueAt(files, file)]),
  );
  for (const name of names) readSeed(valueAt(files, name), sidecars.get(stemOf(name)), seeds);
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
  const file = placeOfSeed(entry.path);
  switch (entry.is) {
    case 'unread':
      return [unreadMessage(entry.path, entry.unread)];
    case 'misnamed':
      return [misnamed(entry.path)];
    case 'loop':
      return [
        {
          ...say('seed-loop'),
          file,
        },
      ];
    case 'folder':
      return /\.txt$/i.test(file)
        ? [
            {
              ...say('seed-folder'),
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
  const text = readText(bytes, placeOfSeed(seed));
  if ('refusal' in text) return setAside(sha256, text.refusal);
  const front = readMetadata(text.yaml, placeOfSeed(seed), 1);
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
        ...say('metadata-conflict', { key }),
        file: placeOfSeed(seed),
        place: valueAt(front.places, key),
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
  const file = placeOfSeed(entry.path);
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
  ...say('metadata-rights'),
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
            ...say('seed-twice', { other }),
            file: placeOfSeed(seed),
          },
        ];
  });
}

function orphan(file: string): Message {
  return {
    ...say('metadata-orphan'),
    file: placeOfSeed(file),
  };
}

function unsupported(file: string): Message {
  const kind = /\.ya?ml$/i.test(file) ? 'yaml' : 'other';
  return {
    ...say(`seed-format/${kind}`, { ending: path.posix.extname(file) || 'without ending' }),
    file: placeOfSeed(file),
  };
}

const noFolder = (folder: string): Message => ({
  ...say('seeds-missing'),
  file: folder.split(path.sep).join('/'),
});
const noArticles = (): Message => ({
  ...say('seeds-none'),
  file: 'seeds',
});
