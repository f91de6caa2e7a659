import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEditorial, readSettings } from '../../editorial/read-editorial.ts';
import { isSecret } from '../../ingest/addresses/is-secret.ts';
import { type Mendable, nextParts } from '../../ingest/gate/next-parts.ts';
import type { Message } from '../../model/message.ts';
import { stillBroken } from '../../model/messages/catalogue.ts';
import type { SetAside } from '../../model/set-aside.ts';
import { exit } from '../exit-codes.ts';
import { hasErrors } from '../ingest-folder.ts';
import { noteFault } from '../note-fault.ts';
import { type Output, withOutput } from '../output/with-output.ts';
import { placeBroken } from '../place-broken.ts';
import { readLock } from '../read-lock.ts';
import { report } from '../report.ts';
import { reportAside } from '../report-aside.ts';
import { withRunLock } from '../run/run-lock.ts';
import { sealPackage } from '../seal-package.ts';
import { secretsOf } from '../secrets-of.ts';
import { buildPages } from '../site.ts';
import { lostFromLock, lostSince, manifestName, readManifest } from '../verify/verify-published.ts';
import { type Expected, verifySite } from '../verify/verify-site.ts';
import { writeProof } from '../verify/write-proof.ts';
import { writeHostFiles } from '../write-host-files.ts';
import { ingestInto, type IngestOptions } from './ingest.ts';

/** Options of `nutgraf build`. */
export interface BuildOptions extends IngestOptions {
  readonly out: string;
}

/**
 * Ingest, pages, search index, verification, then one rename: the published site is the old one or
 * the new one, never anything between. A second run in the same folder is refused, and so is a
 * folder of which a part is not ours.
 */
export async function runBuild(options: BuildOptions): Promise<number> {
  return withRunLock(options.content, () => {
    const {
      settings: { keep = [] },
      stops,
    } = readEditorial(options.content);
    // The folder of the site is left alone where nobody knows what is to stay in it.
    if (stops) return ingestInto(options).code;
    return withOutput({ ...options, keep }, (output) => build(options, output));
  });
}

async function build(
  { out, ...options }: BuildOptions,
  { site, fresh, publish }: Output,
): Promise<number> {
  const { content, verbose = false, strict = false } = options;
  let aside: readonly SetAside[] = [];
  for (;;) {
    const { code, ingested } = ingestInto({ ...options, aside });
    if (code === exit.nothingWritten || !ingested) return code;
    const settings = readSettings(content);
    const made = await makeSite(fresh, {
      base: settings.base,
      content,
      secrets: secretsOf(ingested),
    });
    if (!made) return unpublished(out);
    const broken = placeBroken(made.broken, ingested);
    // What the finished pages show to break a rule is taken out at its source, and the pages are
    // made again without it.
    const next = strict ? [] : nextParts(broken, ingested.setAside);
    if (next.length > 0) {
      reportAside(next);
      aside = [...ingested.setAside, ...next];
      continue;
    }
    const { lock, addresses } = readLock(content);
    const lost = lostSince(readManifest(site), made.manifest, lock, {
      secret: isSecret(ingested.kept.withheld),
      // A site without an address was published nowhere yet.
      isTrial: !settings.site,
    });
    const rules = writeProof(fresh, made.verdicts);
    const messages = [
      ...made.messages,
      ...broken.map(toError),
      ...lostFromLock(lock, addresses, made.manifest),
      ...lost,
      ...sealPackage(fresh),
    ];
    report(messages, { verbose });
    writeFileSync(path.join(fresh, manifestName), `${JSON.stringify(made.manifest)}\n`);
    writeHostFiles(fresh, addresses, settings.base);
    const { counts } = made;
    step(
      `${counts.pages} pages, ${counts.links} internal links, ${counts.fragments} of them to fragments, ${counts.ids} ids, ${counts.files} data files`,
    );
    if (hasErrors(messages)) return unpublished(out);
    const kept = await publish();
    report(kept);
    if (hasErrors(kept)) return unpublished(out);
    step(
      `${rules.length} integrity rules hold, ${rules.reduce((sum, { checked }) => sum + checked, 0)} places checked`,
    );
    step(`${out} is the finished site`);
    return code;
  }
}

/**
 * Renders the content folder into a fresh folder, indexes it for search and verifies it; null where
 * a page that people wrote has a fault.
 */
async function makeSite(
  fresh: string,
  expected: Expected,
): Promise<ReturnType<typeof verifySite> | null> {
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  step('making pages');
  try {
    await buildPages(expected.content, fresh);
  } catch (error) {
    const fault = noteFault(error, expected.content);
    if (!fault) throw error;
    report([fault]);
    return null;
  }
  step('indexing for search');
  const { indexSite } = await import('../search/index-site.ts');
  await indexSite(fresh);
  step('verifying links, fragments, data and integrity rules');
  return verifySite(fresh, expected);
}

/** What can still be broken where nothing is left to take out. */
const toError = ({ rule, reason, place }: Mendable): Message => ({
  ...stillBroken(rule, reason),
  file: place,
});

function unpublished(out: string): number {
  step(`Nothing was published: ${existsSync(out) ? `${out} is as it was` : `${out} was not made`}`);
  return exit.nothingWritten;
}

const step = (text: string): void => void process.stderr.write(`${text}\n`);
