import type { PageLock } from '../../model/addresses.ts';
import { escapeKey, type HiddenRecord, type Lock, type SlugRecord } from '../../model/lock.ts';

/** The files of `content/anchors/`: one record a line, so that edits in different places merge. */
export function emitLock(
  lock: Lock,
  slugs: readonly SlugRecord[],
  addresses: PageLock,
  hidden: readonly HiddenRecord[] = [],
): Map<string, string> {
  const files = new Map<string, string>();
  for (const [article, records] of lock) files.set(`anchors/${article}.jsonl`, toLines(records));
  for (const [kind, records] of addresses)
    files.set(`anchors/pages/${kind}.jsonl`, toLines(records));
  const lines = slugs.map(({ kind, key, slug }) => `${kind}\t${escapeKey(key)}\t${slug}\n`);
  files.set('anchors/slugs.tsv', lines.sort().join(''));
  const entries = new Set(
    hidden.map(({ kind, entry, passages }) => `${[kind, entry, ...passages].join('\t')}\n`),
  );
  if (entries.size) files.set('anchors/hidden.tsv', [...entries].sort().join(''));
  return files;
}

const toLines = (records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
