import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../model/message.ts';
import { type Said, say } from '../model/messages/catalogue.ts';
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
  const refuse = (said: Said): FileText => ({ fault: { ...said, file: shownFile(file) } });
  try {
    // A link into nothing is no missing file.
    lstatSync(file);
    const [real, home] = [realpathSync(file), realpathSync(content)];
    if (!real.startsWith(home + path.sep)) return refuse(say('editorial-access/outside'));
    const stats = statSync(real);
    if (!stats.isFile())
      return refuse(
        say('editorial-access/kind', { found: stats.isDirectory() ? 'folder' : 'device or pipe' }),
      );
    if (stats.size > LARGEST)
      return refuse(say('editorial-access/large', { bytes: stats.size, most: LARGEST }));
    return decoded(readFileSync(real), file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    if (code === 'ENOENT' && !isThere(file)) return { text: '' };
    return refuse(say('editorial-access/failed', { code }));
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
    ...say('editorial-access/bytes'),
    file: shownFile(file),
    place: { start: places.at(offset), end: places.at(offset + 1) },
  };
}
