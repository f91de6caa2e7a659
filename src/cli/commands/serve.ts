import { existsSync } from 'node:fs';
import { readEditorial } from '../../editorial/read-editorial.ts';
import { exit } from '../exit-codes.ts';
import type { Folders } from '../ingest-folder.ts';
import { mendOutput } from '../output/with-output.ts';
import { report, type ReportOptions } from '../report.ts';
import { astroOptions } from '../site.ts';
import { watchInput } from '../watch-input.ts';
import { runIngest } from './ingest.ts';

/** Options of `nutgraf dev` and `nutgraf preview`. */
export interface ServeOptions extends Folders, ReportOptions {
  readonly out: string;
  readonly port: string;
}

/**
 * Serves the site while people work on it; articles and editorial files are read again when they
 * change.
 */
export async function runDev({
  seeds,
  content,
  port,
  verbose = false,
}: Omit<ServeOptions, 'out'>): Promise<number> {
  const ingest = (): Promise<number> => runIngest({ seeds, content, verbose });
  const first = await ingest();
  if (first === exit.nothingWritten || first === exit.busy) return first;
  const { dev } = await import('astro');
  const server = await dev({
    ...astroOptions(content, 'dist'),
    logLevel: 'info',
    server: { port: Number(port) },
  });
  // Astro itself watches content/ and reloads the browser once the ingest has written there.
  const stop = watchInput({ seeds, content }, ingest);
  await interrupted();
  stop();
  await server.stop();
  return exit.done;
}

/**
 * Serves the finished site, once it is brought back where a build was ended between its two
 * renames.
 */
export async function runPreview({ content, out, port }: ServeOptions): Promise<number> {
  const {
    settings: { keep = [] },
    stops,
    messages,
  } = readEditorial(content);
  if (stops) {
    report(messages);
    return exit.nothingWritten;
  }
  await mendOutput({ out, seeds: 'seeds', content, keep });
  if (!existsSync(out)) {
    process.stderr.write(
      `nutgraf: Unexpected absence of ${out}, expected a finished site\n  fix: run nutgraf build first, or name the folder with --out\n`,
    );
    return exit.usage;
  }
  const { preview } = await import('astro');
  const server = await preview({
    ...astroOptions(content, out),
    logLevel: 'info',
    server: { port: Number(port) },
  });
  await Promise.race([interrupted(), server.closed()]);
  await server.stop();
  return exit.done;
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve());
  });
