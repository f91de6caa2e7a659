import { exit } from '../exit-codes.ts';
import type { Folders } from '../ingest-folder.ts';
import type { ReportOptions } from '../report.ts';
import { astroOptions } from '../site.ts';
import { watchInput } from '../watch-input.ts';
import { runIngest } from './ingest.ts';

/** Options of `nutgraf dev` and `nutgraf preview`. */
export interface ServeOptions extends Folders, ReportOptions {
  readonly out: string;
  readonly port: string;
}

/** Serves the site while people work on it; articles and editorial files are read again when they change. */
export async function runDev({ seeds, content, port, verbose = false }: ServeOptions): Promise<number> {
  const ingest = (): number => runIngest({ seeds, content, verbose });
  if (ingest() === exit.nothingWritten) return exit.nothingWritten;
  const { dev } = await import('astro');
  const server = await dev({ ...astroOptions(content, 'dist'), logLevel: 'info', server: { port: Number(port) } });
  // Astro itself watches content/ and reloads the browser once the ingest has written there.
  const stop = watchInput({ seeds, content }, ingest);
  await interrupted();
  stop();
  await server.stop();
  return exit.done;
}

/** Serves the finished site. */
export async function runPreview({ content, out, port }: ServeOptions): Promise<number> {
  const { preview } = await import('astro');
  const server = await preview({ ...astroOptions(content, out), logLevel: 'info', server: { port: Number(port) } });
  await Promise.race([interrupted(), server.closed()]);
  await server.stop();
  return exit.done;
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
