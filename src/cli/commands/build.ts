import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { exit } from '../exit-codes.ts';
import { publish, recover } from '../publish.ts';
import { readEditorial } from '../read-editorial.ts';
import { report } from '../report.ts';
import { withRunLock } from '../run-lock.ts';
import { buildPages } from '../site.ts';
import { verifySite } from '../verify/verify-site.ts';
import { type IngestOptions, runIngest } from './ingest.ts';

/** Options of `nutgraf build`. */
export interface BuildOptions extends IngestOptions {
  readonly out: string;
}

/**
 * Ingest, pages, search index, verification, then one rename: the published site is the old one or the new one,
 * never anything between. A second run in the same folder is refused.
 */
export async function runBuild(options: BuildOptions): Promise<number> {
  return withRunLock(options.content, () => build(options));
}

async function build({ out, ...options }: BuildOptions): Promise<number> {
  const { content } = options;
  recover(out);
  const ingested = runIngest(options);
  if (ingested === exit.nothingWritten) return ingested;
  const fresh = `${path.resolve(out)}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const { settings } = readEditorial(content);
  step('making pages');
  await buildPages(content, fresh);
  step('indexing for search');
  const { indexSite } = await import('../search/index-site.ts');
  await indexSite(fresh);
  step('verifying links, fragments and data');
  const { messages, counts } = verifySite(fresh, { base: settings.base, content });
  report(messages);
  step(`${counts.pages} pages, ${counts.links} internal links, ${counts.fragments} of them to fragments, ${counts.ids} ids, ${counts.files} data files`);
  if (messages.length) {
    rmSync(fresh, { recursive: true, force: true });
    step(`Nothing was published: ${existsSync(out) ? `${out} is as it was` : `${out} was not made`}`);
    return exit.nothingWritten;
  }
  publish(fresh, out);
  step(`${out} is the finished site`);
  return ingested;
}

const step = (text: string): void => void process.stderr.write(`${text}\n`);
