import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Verdict } from '../../model/integrity.ts';
import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { valueAt } from '../../text/sure.ts';
import { readPublished } from './published.ts';
import { type ReadPage, readPage } from './read-page.ts';
import type { Secrets } from './site-rule.ts';
import { hasTexts, searchable, splitFragment } from './text-fragments.ts';
import { verifyData } from './verify-data.ts';
import { type Manifest, manifestOf } from './verify-published.ts';
import { type BrokenFile, verifyRules } from './verify-rules.ts';

/** What a site is held against. */
export interface Expected {
  /** The path under which it will be served: / or /explainer/ */
  readonly base: string;
  /** The content folder: each of its pages must be there. */
  readonly content: string;
  /** What the integrity rules look for. */
  readonly secrets: Secrets;
}

/** What was looked at. */
export interface VerifiedCounts {
  readonly pages: number;
  readonly links: number;
  readonly fragments: number;
  readonly ids: number;
  readonly files: number;
}

/** Collections and the folder of the site in which each of their entries has a page. */
const collections = ['articles', 'people', 'events', 'faq', 'disagreements'];

/**
 * Reads every page of a finished site: all internal links and fragments resolve and honour the
 * base, no id stands twice, every page that the content folder promises is there, every data file
 * is valid against its schema, and the integrity rules hold.
 */
export function verifySite(
  site: string,
  { base, content, secrets }: Expected,
): {
  messages: Message[];
  counts: VerifiedCounts;
  verdicts: Verdict[];
  broken: readonly BrokenFile[];
  manifest: Manifest;
} {
  const files = new Set(walk(site));
  const pages = new Map<string, ReadPage>();
  for (const file of files)
    if (file.endsWith('.html'))
      pages.set(file, readPage(readFileSync(path.join(site, file), 'utf8')));
  // Many links look for words on one page.
  const read = new Map<string, string>();
  const wordsOf = (file: string): string =>
    read.get(file) ??
    valueAt(read.set(file, searchable(readFileSync(path.join(site, file), 'utf8'))), file);
  const messages: Message[] = [];
  const counts = { pages: pages.size, links: 0, fragments: 0, ids: 0, files: 0 };
  for (const [file, page] of pages) {
    counts.ids += page.ids.size;
    for (const id of page.duplicates) messages.push({ ...say('id-duplicate', { id }), file });
    for (const { url, where } of page.references) {
      const target = resolve(url, file, base);
      if (target === 'external') continue;
      counts.links++;
      if (target === 'outside') {
        messages.push({ ...say('link-base', { url, where, base }), file });
        continue;
      }
      const found = files.has(target.file)
        ? target.file
        : files.has(`${target.file}/index.html`)
          ? `${target.file}/index.html`
          : undefined;
      if (!found) messages.push({ ...say('link-target', { url, where }), file });
      else if (target.texts.length && !hasTexts(wordsOf(found), target.texts))
        messages.push({ ...say('link-text', { url, where, page: found }), file });
      else if (target.fragment) {
        counts.fragments++;
        if (!pages.get(found)?.ids.has(target.fragment))
          messages.push({ ...say('link-fragment', { url, where, page: found }), file });
      }
    }
  }
  for (const missing of promised(content).filter((file) => !pages.has(file)))
    messages.push({ ...say('page-missing'), file: missing });
  const data = verifyData(site, files);
  counts.files = data.checked;
  const rules = verifyRules(
    files,
    (file) => readFileSync(path.join(site, file)),
    readPublished(content, base),
    secrets,
  );
  return {
    messages: [...messages, ...data.messages, ...rules.messages],
    counts,
    verdicts: rules.verdicts,
    broken: rules.broken,
    manifest: manifestOf(pages),
  };
}

/** The file that a reference means, seen from the page it stands on. */
function resolve(
  url: string,
  from: string,
  base: string,
): 'external' | 'outside' | { file: string; fragment: string; texts: string[][] } {
  const here = new URL(`http://site.invalid${base}${from.replace(/index\.html$/, '')}`);
  let target: URL;
  try {
    target = new URL(url, here);
  } catch {
    return { file: url, fragment: '', texts: [] };
  }
  if (target.origin !== here.origin) return 'external';
  if (!target.pathname.startsWith(base)) return 'outside';
  const name = decodeURIComponent(target.pathname.slice(base.length));
  return {
    file: name === '' ? 'index.html' : name.endsWith('/') ? `${name}index.html` : name,
    ...splitFragment(target.hash),
  };
}

function promised(content: string): string[] {
  return collections.flatMap((folder) => {
    const inside = path.join(content, folder);
    return existsSync(inside)
      ? readdirSync(inside)
          .filter((name) => name.endsWith('.mdx'))
          .map((name) => `${folder}/${name.slice(0, -'.mdx'.length)}/index.html`)
      : [];
  });
}

const walk = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
