import { Command, CommanderError } from 'commander';
import type { AnalyseOptions } from './commands/analyse.ts';
import type { BuildOptions } from './commands/build.ts';
import type { IngestOptions } from './commands/ingest.ts';
import type { LockOptions } from './commands/lock.ts';
import type { ServeOptions } from './commands/serve.ts';
import { exit } from './exit-codes.ts';
import type { Folders } from './ingest-folder.ts';
import type { ReportOptions } from './report.ts';
import type { Ended } from './run/mend.ts';
import { tellFault } from './run/tell-fault.ts';

const folders = (command: Command): Command =>
  command
    .option('--seeds <folder>', 'the articles to read', 'seeds')
    .option('--content <folder>', 'the generated pages and what editors wrote', 'content');

const everyMessage = [
  '--verbose',
  'write every message in full, with the error behind it, not one block for each kind',
] as const;

/**
 * Set by the starter after the process that worked was killed: the same call again, to tidy up
 * behind it.
 */
const mending = Boolean(process.env['NUTGRAF_MEND']);

/** Commands that write, and so have something to mend after they were ended in the midst of it. */
const writers = new Set(['build', 'ingest', 'dev']);

const strict =
  'write nothing while a passage is in doubt that nobody has confirmed, or a rule sets something aside';

// Commands are imported when they are called: `--help` and `analyse` need neither Astro nor
// Pagefind.
/** Runs the command line and returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code: number = exit.done;
  if (mending && !writers.has(argv[0] ?? '')) return code;
  try {
    await program((result) => (code = result)).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage;
    return tellFault(error);
  }
}

const mendAfter = async (options: Ended): Promise<number> =>
  (await import('./run/mend.ts')).mend(options);

function program(done: (code: number) => void): Command {
  const nutgraf = new Command('nutgraf')
    .description(
      'Turns a folder of news articles about one running story into a static explainer site.\nEvery statement on every page leads back to the exact words of a named source.',
    )
    .exitOverride()
    .showHelpAfterError('Run nutgraf --help to see what there is.')
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 done, but some input was set aside or a check found something; 2 usage error;\n3 nothing written, the published site is as it was; 70 internal error; 74 the disk is full or may not be\nwritten; 75 another run is at work; 130, 143 ended by a signal.\n\nFirst steps: put articles into seeds/, run nutgraf build, open dist/index.html through nutgraf preview.',
    );
  folders(
    nutgraf
      .command('build')
      .description('read the articles, make the pages and write the finished site'),
  )
    .option('--out <folder>', 'the finished site', 'dist')
    .option('--strict', strict)
    .option(...everyMessage)
    .action(async (options: BuildOptions) =>
      done(
        mending
          ? await mendAfter(options)
          : await (await import('./commands/build.ts')).runBuild(options),
      ),
    );
  folders(
    nutgraf
      .command('ingest')
      .description('read the articles and bring the content folder up to date'),
  )
    .option('--strict', strict)
    .option(...everyMessage)
    .action(async (options: IngestOptions) =>
      done(
        mending
          ? await mendAfter(options)
          : await (await import('./commands/ingest.ts')).runIngest(options),
      ),
    );
  const lock = nutgraf.command('lock').description('look after the record of permanent links');
  lock
    .command('check')
    .description(
      'check content/anchors after a merge: unreadable lines, conflict markers, doubled ids, order, missing files',
    )
    .option('--content <folder>', 'the generated pages and what editors wrote', 'content')
    .option(...everyMessage)
    .action(async (options: LockOptions) =>
      done((await import('./commands/lock.ts')).runLockCheck(options)),
    );
  folders(
    nutgraf
      .command('check')
      .description(
        'run the integrity rules and tell whether the content folder is up to date; writes nothing',
      ),
  )
    .option(...everyMessage)
    .action(async (options: Folders & ReportOptions) =>
      done((await import('./commands/check.ts')).runCheck(options)),
    );
  nutgraf
    .command('analyse')
    .description('print what is found in plain texts, as JSON Lines')
    .argument('[files...]', 'text files')
    .option('--jsonl <file>', 'records {id, text, published?, title?}, one a line')
    .option('--published <date>', 'publication date (EDTF) of texts that carry none')
    .option('--story', 'resolve people across all the texts')
    .action(async (files: string[], options: AnalyseOptions) =>
      done((await import('./commands/analyse.ts')).runAnalyse(files, options)),
    );
  folders(
    nutgraf
      .command('explain')
      .description(
        'tell what was found at a line of an article, by which rule, and what was rejected',
      )
      .argument('<place>', 'FILE:LINE or FILE:LINE:COLUMN'),
  )
    .option(...everyMessage)
    .action(async (place: string, options: Folders & ReportOptions) =>
      done((await import('./commands/explain.ts')).runExplain(place, options)),
    );
  folders(
    nutgraf
      .command('review')
      .description(
        'list what the program was unsure of, with the line to add to an editorial file',
      ),
  )
    .option('--all', 'all of it, not only what would do most harm')
    .option(...everyMessage)
    .action(async (options: Folders & ReportOptions & { readonly all?: boolean }) =>
      done((await import('./commands/review.ts')).runReview(options)),
    );
  folders(
    nutgraf
      .command('dev')
      .description(
        'serve the site while you work: re-reads articles and editorial files when they change',
      ),
  )
    .option('--port <number>', 'port on this computer', '4321')
    .option(...everyMessage)
    .action(async (options: Omit<ServeOptions, 'out'>) =>
      done(
        mending
          ? await mendAfter({ seeds: options.seeds, content: options.content })
          : await (await import('./commands/serve.ts')).runDev(options),
      ),
    );
  nutgraf
    .command('preview')
    .description('serve the finished site on this computer')
    .option('--out <folder>', 'the finished site', 'dist')
    .option('--content <folder>', 'where the settings are', 'content')
    .option('--port <number>', 'port on this computer', '4321')
    .action(async (options: ServeOptions) =>
      done(await (await import('./commands/serve.ts')).runPreview(options)),
    );
  return nutgraf;
}
