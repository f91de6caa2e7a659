import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../model/message.ts';
import { Places } from '../text/places.ts';

/** Largest editorial file, in bytes: lists that people wrote, not data. */
const LARGEST = 1_000_000;

/**
 * The text of a file of `content/editorial/`, '' where there is none, or what keeps it from being
 * read.
 */
export type FileText = { readonly text: string } | { readonly fault: Message };

/** How a file is called in messages: relative to the folder the program was started in. */
export const shownFile = (file: string): string =>
  path.relative('.', file).split(path.sep).join('/');

/** Reads one editorial file as UTF-8. Never throws over what lies there. */
export function readEditorialFile(content: string, name: string): FileText {
  const file = path.join(content, 'editorial', name);
  const refuse = (reason: string, fix: string): FileText => ({
    fault: { rule: 'editorial-access', level: 'error', reason, fix, file: shownFile(file) },
  });
  try {
    // A link into nothing is no missing file.
    lstatSync(file);
    const [real, home] = [realpathSync(file), realpathSync(content)];
    if (!real.startsWith(home + path.sep))
      return refuse(
        'Unexpected link out of the content folder, expected a file in it',
        'put the file itself in the place of the link',
      );
    const stats = statSync(real);
    if (!stats.isFile())
      return refuse(
        `Unexpected ${stats.isDirectory() ? 'folder' : 'device or pipe'}, expected a file`,
        'move it away; the file of this name holds what editors decide',
      );
    if (stats.size > LARGEST)
      return refuse(
        `Unexpected size of ${stats.size} bytes, expected at most ${LARGEST}`,
        'keep only what docs/editing.md names in the file',
      );
    return decoded(readFileSync(real), file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    if (code === 'ENOENT' && !isThere(file)) return { text: '' };
    return refuse(
      `Unexpected answer ${code} of the file system, expected a file that can be read`,
      reasons[code] ?? 'see that the file exists and that you may read it',
    );
  }
}

/** Whether anything, be it a broken link, has this name. */
function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'allow yourself to read the file, for instance with chmod +r',
  EPERM: 'allow yourself to read the file, for instance with chmod +r',
  ENOENT: 'mend or delete the link: what it leads to does not exist',
  ELOOP: 'mend or delete the link: it leads back to itself',
  ENOTDIR: 'make content/editorial a folder',
};

function decoded(bytes: Buffer, file: string): FileText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    return nul < 0 ? { text } : { fault: badBytes(file, text, nul) };
  } catch {
    // Up to the first byte that cannot be read, both ways of decoding agree.
    const text = new TextDecoder('utf-8').decode(bytes);
    return { fault: badBytes(file, text, text.indexOf('\uFFFD')) };
  }
}

function badBytes(file: string, text: string, offset: number): Message {
  const places = new Places(text);
  return {
    rule: 'editorial-access',
    level: 'error',
    reason: 'Unexpected bytes, expected text in UTF-8',
    fix: 'open the file in the program that made it and save it as plain text in UTF-8',
    file: shownFile(file),
    place: { start: places.at(offset), end: places.at(offset + 1) },
  };
}
