import { accessSync, constants, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { exit } from '../exit-codes.ts';
import { report } from '../report.ts';
import { atEnd } from '../run/at-end.ts';
import { confirmHeld, withRunLock } from '../run/run-lock.ts';
import { exchange, recover } from './exchange.ts';
import { findForeign, findForeignWorkplace, findSite, type WantedSite } from './find-site.ts';
import { flushTree } from './flush.ts';
import { keptByHosts } from './kept-names.ts';
import { writeSiteFiles } from './site-files.ts';
import { type Workplace, workplaceOf } from './workplace.ts';

/** Where a site is to be published, and what stays in that folder besides it. */
export interface OutputPlace extends WantedSite {
  /** Names that an editor adds to those which hosts keep. */
  readonly keep: readonly string[];
}

/** A place that was found fit, for as long as the run holds it. */
export interface Output {
  /** The finished site, links resolved. */
  readonly site: string;
  /** The folder to make the new one in; it does not exist yet. */
  readonly fresh: string;
  /** Publishes what is in `fresh`. An error among the messages means that nothing was published. */
  readonly publish: () => Promise<Message[]>;
}

/**
 * Runs `work` with the folder of the finished site, unless something lies there that no build has
 * put there or that must not be replaced: that is told, and nothing is touched. A run that was
 * ended while it published is mended first.
 */
export async function withOutput(
  place: OutputPlace,
  work: (output: Output) => Promise<number>,
): Promise<number> {
  const found = findSite(place);
  if ('refusal' in found) return refuse(found.refusal);
  const workplace = workplaceOf(found.site);
  const keep = new Set([...keptByHosts, ...place.keep]);
  const pending = existsSync(workplace.folder);
  const before =
    findForeignWorkplace(workplace) ??
    (pending ? undefined : findForeign(workplace, place.out, keep));
  if (before) return refuse(before);
  if (existsSync(found.site)) accessSync(found.site, constants.W_OK | constants.X_OK);
  return withRunLock(
    workplace.folder,
    async () => {
      if (pending) recover(workplace, keep);
      const foreign = pending ? findForeign(workplace, place.out, keep) : undefined;
      if (foreign) return refuse(foreign);
      const clear = (): void => rmSync(workplace.fresh, { recursive: true, force: true });
      const done = atEnd(clear);
      try {
        return await work({
          site: workplace.site,
          fresh: workplace.fresh,
          publish: () => publish(workplace, place.out, keep),
        });
      } finally {
        done();
        clear();
      }
    },
    { passing: true },
  );
}

/** Mends what a run left that was ended while it published; leaves a run alone that is at work. */
export async function mendOutput({ keep, ...wanted }: OutputPlace): Promise<void> {
  const found = findSite(wanted);
  if ('refusal' in found) return;
  const workplace = workplaceOf(found.site);
  if (!existsSync(workplace.folder) || findForeignWorkplace(workplace)) return;
  await withRunLock(
    workplace.folder,
    () => {
      recover(workplace, new Set([...keptByHosts, ...keep]));
      return exit.done;
    },
    { tell: () => {}, passing: true },
  );
}

async function publish(
  work: Workplace,
  out: string,
  keep: ReadonlySet<string>,
): Promise<Message[]> {
  const messages = keepBoth(work, out, keep);
  if (messages.some(({ level }) => level === 'error')) return messages;
  writeSiteFiles(work.fresh);
  await flushTree(work.fresh);
  confirmHeld();
  exchange(work, keep);
  return messages;
}

/**
 * Where something kept has the name of a part of the site: a file for the host gives way, a part
 * that pages need does not.
 */
function keepBoth({ site, fresh }: Workplace, out: string, keep: ReadonlySet<string>): Message[] {
  const clashes = readdirSync(fresh).filter(
    (name) => keep.has(name) && existsSync(path.join(site, name)),
  );
  return clashes.map((name): Message => {
    const file = path.posix.join(out, name);
    if (name.endsWith('.html') || statSync(path.join(fresh, name)).isDirectory()) {
      return {
        ...say('output-kept/needed', { name }),
        file,
      };
    }
    rmSync(path.join(fresh, name));
    return {
      ...say('output-kept/both', { name }),
      file,
    };
  });
}

function refuse(message: Message): number {
  report([message]);
  return exit.usage;
}
