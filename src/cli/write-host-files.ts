import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PageLock } from '../model/addresses.ts';
import { followAddress } from '../model/follow-address.ts';
import { headerFiles } from './header-files.ts';

/** A former address and the one that took its place, both with the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The former addresses that lead to exactly one page; the others have a page that says what became
 * of them.
 */
export function redirectsOf(addresses: PageLock, base: string): Redirect[] {
  return [...addresses].flatMap(([kind, records]) => {
    const bySlug = new Map(records.map((record) => [record.slug, record]));
    const living = (slug: string): boolean =>
      bySlug.get(slug)?.gone === undefined && bySlug.has(slug);
    return records
      .filter(({ gone, title }) => gone && title !== undefined)
      .flatMap((record) => {
        const [only, ...others] = followAddress(record, bySlug, living);
        return only && others.length === 0
          ? { from: `${base}${kind}/${record.slug}/`, to: `${base}${kind}/${only}/` }
          : [];
      });
  });
}

/**
 * The rules of usual hosts, as files: path below the site, and text. Hosts without rules have the
 * pages at those addresses.
 */
export function redirectFiles(redirects: readonly Redirect[]): Map<string, string> {
  if (!redirects.length) return new Map();
  const lines = (line: (redirect: Redirect) => string): string =>
    redirects.map((redirect) => `${line(redirect)}\n`).join('');
  return new Map([
    ['_redirects', lines(({ from, to }) => `${from} ${to} 301`)],
    [
      '.htaccess',
      lines(({ from, to }) => `RedirectMatch 301 ^${from.replaceAll('.', '\\.')}$ ${to}`),
    ],
    [
      'redirects/nginx.conf',
      `# In the http block; then, in the server block: if ($moved) { return 301 $moved; }\nmap $uri $moved {\n  default "";\n${lines(({ from, to }) => `  ${from} ${to};`)}}\n`,
    ],
    [
      'redirects/vercel.json',
      `${JSON.stringify({ redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, permanent: true })) }, null, 2)}\n`,
    ],
  ]);
}

/**
 * Writes headers and redirects for usual hosts into a finished site; where both have a file of one
 * name, it holds both.
 */
export function writeHostFiles(site: string, addresses: PageLock, base: string): void {
  const files = headerFiles(base);
  for (const [name, text] of redirectFiles(redirectsOf(addresses, base)))
    files.set(name, (files.get(name) ?? '') + text);
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
}
