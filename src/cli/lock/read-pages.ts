import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageKinds, type PageLock, pageRecordSchema } from '../../model/addresses.ts';
import { joinPages } from './join-pages.ts';
import { type BrokenLine, parseRecords } from './parse-records.ts';

/** What is wrong with the files of addresses, one list a file. */
export interface PagesFaults {
  readonly file: string;
  readonly broken: readonly BrokenLine[];
  /** Whether the file is not there although pages were published that it must know. */
  readonly missing: boolean;
  /** Pages that were published and that the file does not know. */
  readonly unknown: readonly string[];
}

/**
 * Reads `anchors/pages/` of a content folder and holds it against the pages that were made with it.
 */
export function readPages(content: string): { addresses: PageLock; faults: PagesFaults[] } {
  const faults: PagesFaults[] = [];
  const addresses = new Map(
    pageKinds.map((kind) => {
      const file = path.join(content, 'anchors', 'pages', `${kind}.jsonl`);
      const published = pagesIn(path.join(content, kind));
      const { records, broken } = existsSync(file)
        ? parseRecords(readFileSync(file, 'utf8'), pageRecordSchema)
        : { records: [], broken: [] };
      const known = new Set(records.map(({ slug }) => slug));
      faults.push({
        file,
        broken,
        missing: !existsSync(file) && published.length > 0,
        unknown: published.filter((slug) => !known.has(slug)),
      });
      return [kind, joinPages(records)] as const;
    }),
  );
  return { addresses, faults };
}

const pagesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => name.slice(0, -'.mdx'.length))
        .sort()
    : [];
