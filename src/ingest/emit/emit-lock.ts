import { escapeKey, type Lock, type SlugRecord } from '../../model/lock.ts';

/** The files of `content/anchors/`: one record a line, so that edits in different places merge. */
export function emitLock(lock: Lock, slugs: readonly SlugRecord[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const [article, records] of lock) files.set(`anchors/${article}.jsonl`, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const lines = slugs.map(({ kind, key, slug }) => `${kind}\t${escapeKey(key)}\t${slug}\n`);
  files.set('anchors/slugs.tsv', lines.sort().join(''));
  return files;
}
