import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { answered, lookInside, readInside, type Root, type Unread } from './read-inside.ts';

/** What stands at one path below a folder; `path` has '/' between its parts. */
export type Entry = { readonly path: string } & (
  | { readonly is: 'file'; readonly bytes: Uint8Array | null }
  | { readonly is: 'folder' | 'hidden' | 'misnamed' | 'loop' }
  | { readonly is: 'unread'; readonly unread: Unread }
);

/** How a folder is walked. */
export interface Walk {
  /** Most bytes to read of a file, or null where only its name matters. */
  readonly most: (file: string) => number | null;
  /** Told before anything is asked of the file system about a path; the root is ''. */
  readonly begin: (path: string) => void;
  /** Paths that did not answer before. */
  readonly skip: ReadonlySet<string>;
}

/** Names with a leading dot that systems and tools put into any folder: no one's article. */
const furniture =
  /^\.(?:_.*|#.*|~lock\..*#|nfs.*|.*\.sw[a-z]|Trash.*|DS_Store|AppleDouble|Spotlight-V100|fseventsd|Trashes|TemporaryItems|DocumentRevisions-V100|localized|directory|hidden|git|gitkeep|gitignore|gitattributes|gitmodules|gitlab-ci\.yml|github|hg|hgignore|svn|keep|empty|placeholder|npmignore|nojekyll|editorconfig|prettier.*|idea|vscode|obsidian|cache|thumbnails|stfolder|stignore|stversions|sync|dropbox.*|nutgraf.*)$/;

/**
 * How often one folder is entered by links: they may branch, and every branch doubles the paths.
 */
const MOST_VISITS = 8;

/**
 * Everything below a folder of any depth. Links that stay within it are followed; one that leads
 * back to a folder above it is told.
 */
export function* walk(root: Root, { most, begin, skip }: Walk): Generator<Entry> {
  const visits = new Map<string, number>();
  yield* enter('', [root.real]);

  function* enter(folder: string, above: readonly string[]): Generator<Entry> {
    const names = ask(folder, () =>
      readdirSync(path.join(root.real, folder), { encoding: 'buffer' }),
    );
    if ('why' in names) return yield { path: folder, is: 'unread', unread: names };
    for (const name of names.sort(Buffer.compare)) {
      const shown = name.toString('utf8');
      const file = folder ? `${folder}/${shown}` : shown;
      if (shown.startsWith('.')) {
        if (!furniture.test(shown)) yield { path: file, is: 'hidden' };
      } else if (isUtf8(name)) yield* visit(file, above);
      else yield { path: file, is: 'misnamed' };
    }
  }

  function* visit(file: string, above: readonly string[]): Generator<Entry> {
    const looked = ask(file, () => lookInside(root, file));
    if ('why' in looked) return yield { path: file, is: 'unread', unread: looked };
    const { real, stats } = looked;
    if (!stats.isDirectory()) return yield contentOf(file);
    yield { path: file, is: 'folder' };
    const linked = real !== path.join(root.real, file);
    const count = (visits.get(real) ?? 0) + Number(linked);
    visits.set(real, count);
    if (above.includes(real) || (linked && count > MOST_VISITS)) yield { path: file, is: 'loop' };
    else yield* enter(file, [...above, real]);
  }

  function contentOf(file: string): Entry {
    const limit = most(file);
    const bytes = limit === null ? null : readInside(root, file, limit);
    return bytes && 'why' in bytes
      ? { path: file, is: 'unread', unread: bytes }
      : { path: file, is: 'file', bytes };
  }

  function ask<Result>(file: string, call: () => Result): Result | Unread {
    if (skip.has(file)) return { why: 'slow' };
    begin(file);
    return answered(call);
  }
}
