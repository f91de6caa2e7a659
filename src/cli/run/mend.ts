import { readEditorial } from '../../editorial/read-editorial.ts';
import { exit } from '../exit-codes.ts';
import { mendOutput } from '../output/with-output.ts';
import { clearUnfinished } from '../write-content.ts';
import { withRunLock } from './run-lock.ts';

/** What a run worked on that was ended in the midst of it. */
export interface Ended {
  readonly seeds: string;
  readonly content: string;
  readonly out?: string;
}

/**
 * Does for a run that was killed what it would have done itself at a signal; says nothing, and
 * leaves other runs alone.
 */
export async function mend({ seeds, content, out }: Ended): Promise<number> {
  const tidy = async (): Promise<number> => {
    clearUnfinished(content);
    const {
      settings: { keep = [] },
      stops,
    } = readEditorial(content);
    // What is kept in the folder cannot be guessed; the next run that can read the settings mends
    // it.
    if (out !== undefined && !stops) await mendOutput({ out, seeds, content, keep });
    return exit.done;
  };
  return withRunLock(content, tidy, { tell: () => {} });
}
