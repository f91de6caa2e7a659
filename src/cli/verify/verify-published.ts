import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { PageLock } from '../../model/addresses.ts';
import type { Lock } from '../../model/lock.ts';
import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { first } from '../../text/sure.ts';
import type { ReadPage } from './read-page.ts';

/** `published.json` of a site: every page with the fragments of passages on it. */
const manifestSchema = z.record(z.string(), z.array(z.string()));
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = 'published.json';

/**
 * Fragments that links from elsewhere may name: passages, quotations, sentences and their versions.
 */
const lasting = /^p-[a-z0-9]+(?:\.[a-z0-9]{4})?$/;

/** Serves other pages only, so that it may go: what a page for reading fetches on first use. */
const served = 'lazy-scripts/index.html';

/**
 * What a site publishes, by page; permalinks of passages lead to the pages of articles, wherever
 * else the passages are shown.
 */
export function manifestOf(pages: ReadonlyMap<string, ReadPage>): Manifest {
  return Object.fromEntries(
    [...pages]
      .filter(([file]) => file !== served)
      .map(([file, { ids }]) => [
        file,
        file.startsWith('articles/') ? [...ids].filter((id) => lasting.test(id)) : [],
      ]),
  );
}

/**
 * What a finished site published; null where there is none yet, or one that an older program made.
 */
export function readManifest(site: string): Manifest | null {
  const file = path.join(site, manifestName);
  return existsSync(file) ? manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/**
 * Pages and fragments that the site before this one had and that are no longer there, save what is
 * withheld. What a site without an address loses is told, not refused: its builds are trials.
 */
export function lostSince(
  before: Manifest | null,
  now: Manifest,
  lock: Lock,
  { secret, isTrial }: { readonly secret: (words: string) => boolean; readonly isTrial: boolean },
): Message[] {
  const trial = isTrial ? 'trial-' : '';
  const withheld = new Set(
    [...lock.values()].flatMap((records) =>
      records.flatMap(({ id, withheld: kept }) => (kept ? [id] : [])),
    ),
  );
  return Object.entries(before ?? {})
    .filter(([file]) => !secret(path.posix.basename(path.posix.dirname(file))))
    .flatMap(([file, fragments]) => {
      const there = now[file];
      if (!there) return [{ ...say(`published-lost/${trial}page`, { file }), file }];
      const ids = new Set(there);
      return fragments
        .filter((id) => !ids.has(id) && !withheld.has(first(id.split('.'))))
        .map((id) => ({ ...say(`published-lost/${trial}fragment`, { id }), file }));
    });
}

/** Records of the lock that have no place on the site. */
export function lostFromLock(lock: Lock, addresses: PageLock, now: Manifest): Message[] {
  const articles = [...lock].flatMap(([article, records]) => {
    const file = `articles/${article}/index.html`;
    const ids = new Set(now[file]);
    return records
      .filter(
        ({ id, v, earlier = [] }) =>
          ![id, ...[v, ...earlier.map((one) => one.v)].map((one) => `${id}.${one}`)].every((one) =>
            ids.has(one),
          ),
      )
      .map(({ id }) => ({ ...say('published-lost/version', { id }), file }));
  });
  const pages = [...addresses].flatMap(([kind, records]) =>
    records
      .filter(({ slug }) => !now[`${kind}/${slug}/index.html`])
      .map(({ slug }) => ({
        ...say('published-lost/address'),
        file: `${kind}/${slug}/index.html`,
      })),
  );
  return [...articles, ...pages];
}
