import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEditorial, readSettings } from '../../editorial/read-editorial.ts';
import { exit } from '../exit-codes.ts';
import { hasErrors } from '../ingest-folder.ts';
import { type Output, withOutput } from '../output/with-output.ts';
import { readLock } from '../read-lock.ts';
import { noteFault } from '../note-fault.ts';
import { report } from '../report.ts';
import { sealPackage } from '../seal-package.ts';
import { withRunLock } from '../run/run-lock.ts';
import { secretsOf } from '../secrets-of.ts';
import { buildPages } from '../site.ts';
import { isSecret } from '../../ingest/withhold/is-secret.ts';
import { lostFromLock, lostSince, manifestName, readManifest } from '../verify/verify-published.ts';
import { verifySite } from '../verify/verify-site.ts';
import { writeProof } from '../verify/write-proof.ts';
import { writeHostFiles } from '../write-host-files.ts';
import { type IngestOptions, ingestInto } from './ingest.ts';

/** Options of `nutgraf build`. */
export interface BuildOptions extends IngestOptions {
  readonly out: string;
}

/**
 * Ingest, pages, search index, verification, then one rename: the published site is the old one or the new one,
 * never anything between. A second run in the same folder is refused, and so is a folder of which a part is not ours.
 */
export async function runBuild(options: BuildOptions): Promise<number> {
  return withRunLock(options.content, () => {
    const { settings: { keep = [] }, stops } = readEditorial(options.content);
    // The folder of the site is left alone where nobody knows what is to stay in it.
    if (stops) return ingestInto(options).code;
    return withOutput({ ...options, keep }, (output) => build(options, output));
  });
}

async function build({ out, ...options }: BuildOptions, { site, fresh, publish }: Output): Promise<number> {
  const { content, verbose = false } = options;
  const { code, ingested } = ingestInto(options);
  if (code === exit.nothingWritten || !ingested) return code;
  mkdirSync(fresh, { recursive: true });
  const settings = readSettings(content);
  step('making pages');
  try {
    await buildPages(content, fresh);
  } catch (error) {
    const fault = noteFault(error, content);
    if (!fault) throw error;
    report([fault]);
    return unpublished(out);
  }
  step('indexing for search');
  const { indexSite } = await import('../search/index-site.ts');
  await indexSite(fresh);
  step('verifying links, fragments, data and integrity rules');
  const { messages: found, counts, verdicts, manifest } = verifySite(fresh, { base: settings.base, content, secrets: secretsOf(ingested) });
  const { lock, addresses } = readLock(content);
  // A site without an address was published nowhere yet: what its trial builds lose is told, not refused.
  const lost = lostSince(readManifest(site), manifest, lock, isSecret(ingested.kept.withheld)).map((message) => (settings.site ? message : { ...message, level: 'warn' as const }));
  const rules = writeProof(fresh, verdicts);
  const messages = [...found, ...lostFromLock(lock, addresses, manifest), ...lost, ...sealPackage(fresh)];
  report(messages, { verbose });
  writeFileSync(path.join(fresh, manifestName), `${JSON.stringify(manifest)}\n`);
  writeHostFiles(fresh, addresses, settings.base);
  step(`${counts.pages} pages, ${counts.links} internal links, ${counts.fragments} of them to fragments, ${counts.ids} ids, ${counts.files} data files`);
  if (hasErrors(messages)) return unpublished(out);
  const kept = await publish();
  report(kept);
  if (hasErrors(kept)) return unpublished(out);
  step(`${rules.length} integrity rules hold, ${rules.reduce((sum, { checked }) => sum + checked, 0)} places checked`);
  step(`${out} is the finished site`);
  return code;
}

function unpublished(out: string): number {
  step(`Nothing was published: ${existsSync(out) ? `${out} is as it was` : `${out} was not made`}`);
  return exit.nothingWritten;
}

const step = (text: string): void => void process.stderr.write(`${text}\n`);
