import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../model/message.ts';

/** Files below a folder, as paths with '/' between the parts, in code-point order. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly messages: readonly Message[];
}

/** Walks a folder of any depth. Dot files are passed over; a link that leads back to a folder above it is reported. */
export function findFiles(folder: string): FoundFiles {
  const files: string[] = [];
  const messages: Message[] = [];
  const walk = (below: string, above: readonly string[]): void => {
    const here = path.join(folder, below);
    const names = attempt(() => readdirSync(here), below || '.', messages) ?? [];
    for (const name of names.filter((one) => !one.startsWith('.'))) {
      const file = below ? `${below}/${name}` : name;
      const stats = attempt(() => statSync(path.join(folder, file)), file, messages);
      if (!stats) continue;
      if (stats.isFile()) files.push(file);
      else if (stats.isDirectory()) enter(file, above);
      else messages.push(noFile(file, stats));
    }
  };
  const enter = (file: string, above: readonly string[]): void => {
    const real = realpathSync(path.join(folder, file));
    if (/\.txt$/i.test(file)) messages.push({ rule: 'seed-folder', level: 'warn', reason: 'Unexpected folder with the name of a file, expected a file', fix: 'rename the folder; the files in it are read', file: `seeds/${file}` });
    if (above.includes(real)) messages.push({ rule: 'seed-loop', level: 'warn', reason: 'Unexpected link to a folder that holds it, expected a link to files', fix: 'delete the link; it is passed over', file: `seeds/${file}` });
    else walk(file, [...above, real]);
  };
  walk('', [realpathSync(folder)]);
  return { files: files.sort(byCodePoint), messages };
}

/** Code-point order, which UTF-8 bytes have and UTF-16 units have not. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The result of a call to the file system, or a message that says why there is none. */
export function attempt<Result>(call: () => Result, file: string, messages: Message[]): Result | undefined {
  try {
    return call();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Only the file system's own answers are about the input; anything else is a fault of ours.
    if (!code) throw error;
    messages.push({ rule: 'seed-access', level: 'error', reason: `Unexpected answer ${code} of the file system, expected a file that can be read`, fix: reasons[code] ?? 'see that the file exists and that you may read it', file: `seeds/${file}` });
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'allow yourself to read the file, for instance with chmod +r',
  EPERM: 'allow yourself to read the file, for instance with chmod +r',
  ENOENT: 'mend or delete the link: what it leads to does not exist',
  ELOOP: 'mend or delete the link: it leads back to itself',
};

function noFile(file: string, stats: Stats): Message {
  const kind = stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device';
  return { rule: 'seed-access', level: 'error', reason: `Unexpected ${kind}, expected a file`, fix: 'remove it from the seeds folder', file: `seeds/${file}` };
}
