import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mendOutput, type OutputPlace, withOutput } from '../../src/cli/output/with-output.ts';
import { smallSite } from './small-site.ts';

const placeIn = (folder: string): OutputPlace => ({
  out: path.join(folder, 'dist'),
  seeds: path.join(folder, 'seeds'),
  content: path.join(folder, 'content'),
  keep: ['ads.txt'],
});

/** Publishes a small site in FOLDER/dist, as a build does at its end; returns the exit code. */
export const publishSmall = (folder: string, text: string): Promise<number> =>
  withOutput(placeIn(folder), async ({ fresh, publish }) => {
    for (const [name, page] of Object.entries(smallSite(text))) {
      mkdirSync(path.dirname(path.join(fresh, name)), { recursive: true });
      writeFileSync(path.join(fresh, name), page);
    }
    await publish();
    return 0;
  });

/** Mends what a killed run left, as `preview` does before it serves a site. */
export const mendSmall = (folder: string): Promise<void> => mendOutput(placeIn(folder));
