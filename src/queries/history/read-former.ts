import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type PageKind,
  pageKinds,
  type PageRecord,
  pageRecordSchema,
} from '../../model/addresses.ts';
import { type LockRecord, lockRecordSchema } from '../../model/lock.ts';

/** An address that was ever published. */
export interface KnownPage extends PageRecord {
  readonly kind: PageKind;
}

/** An article that left the seeds, with all its passages. */
export interface FormerArticle {
  readonly id: string;
  /** The day on which the last of it went. */
  readonly gone: string;
  readonly passages: readonly LockRecord[];
  /** Whether editors withheld all of it; then its address is made of words that stand nowhere. */
  readonly withheld: boolean;
}

/** All addresses that the lock of a content folder knows. */
export function readKnownPages(content: string): KnownPage[] {
  return pageKinds.flatMap((kind) =>
    linesOf(path.join(content, 'anchors', 'pages', `${kind}.jsonl`)).map((line) => ({
      kind,
      ...pageRecordSchema.parse(line),
    })),
  );
}

/** The articles whose lock is there and whose page is not. */
export function readFormerArticles(content: string): FormerArticle[] {
  const names = (folder: string, extension: string): string[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith(extension))
          .map((name) => name.slice(0, -extension.length))
      : [];
  const present = new Set(names(path.join(content, 'articles'), '.mdx'));
  return names(path.join(content, 'anchors'), '.jsonl')
    .filter((id) => !present.has(id))
    .sort()
    .map((id) => {
      const passages = linesOf(path.join(content, 'anchors', `${id}.jsonl`)).map((line) =>
        lockRecordSchema.parse(line),
      );
      return {
        id,
        gone: passages.reduce((day, { gone = '' }) => (gone > day ? gone : day), ''),
        passages,
        withheld: passages.every((passage) => passage.withheld !== undefined),
      };
    });
}

const linesOf = (file: string): unknown[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown)
    : [];
