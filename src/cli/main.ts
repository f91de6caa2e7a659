import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { analyse, type AnalyseInput } from '../ingest/analyse.ts';
import { english } from '../language/english/english.ts';

/** Runs the command line and returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('nutgraf');
  program
    .command('analyse')
    .argument('[files...]')
    .option('--jsonl <file>')
    .option('--published <date>')
    .option('--story')
    .action((files: string[], options: { jsonl?: string; published?: string; story?: boolean }) => {
      const documents: AnalyseInput[] = options.jsonl
        ? readFileSync(options.jsonl, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as AnalyseInput)
        : files.map((id) => ({ id, text: readFileSync(id, 'utf8'), ...(options.published && { published: options.published }) }));
      for (const record of analyse(documents, english, options.story)) process.stdout.write(`${JSON.stringify(record)}\n`);
    });
  await program.parseAsync(argv as string[], { from: 'user' });
  return 0;
}
