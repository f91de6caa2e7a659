import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../model/message.ts';
import { say } from '../model/messages/catalogue.ts';
import { nearest } from '../text/nearest.ts';
import { editorialFiles } from './files.ts';
import { shownFile } from './read-file.ts';

/** A file or folder that looks like one that editors write and is not read. */
export interface Stray {
  readonly message: Message;
  /** Whether what it may hold must not be passed over. */
  readonly stops: boolean;
}

const names = Object.values(editorialFiles).map(({ name }) => name);
const stemOf = (name: string): string => name.replace(/^\.+/, '').split('.')[0] ?? '';
const stems = new Map(names.map((name) => [stemOf(name), name]));

/**
 * Files that hide something or say what cannot be guessed: a list under another name would publish
 * what it names.
 */
const needed: ReadonlySet<string> = new Set([
  editorialFiles.withheld.name,
  editorialFiles.people.name,
  editorialFiles.settings.name,
]);

/**
 * Files beside those that are read which were probably meant to be, and a folder with nearly the
 * right name.
 */
export function findStrays(content: string): Stray[] {
  const folder = path.join(content, 'editorial');
  const beside = list(content);
  const own = list(folder);
  if (!beside.includes('editorial'))
    return beside
      .filter((name) => nearest(name, ['editorial']).length > 0)
      .map((name) => stray(path.join(content, name), 'editorial', true));
  return own
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      const [stem] = nearest(stemOf(name), stems.keys(), { count: 1 });
      const meant = stem === undefined ? undefined : stems.get(stem);
      const yaml = /\.ya?ml$/i.test(name);
      // A copy that another program keeps beside the file itself is none of ours.
      if (meant === undefined ? !yaml : !yaml && own.includes(meant)) return [];
      return [stray(path.join(folder, name), meant, meant !== undefined && needed.has(meant))];
    });
}

function stray(file: string, meant: string | undefined, stops: boolean): Stray {
  const said =
    meant === undefined
      ? say('editorial-file/other')
      : say(`editorial-file/${stops ? 'needed' : 'meant'}`, { meant });
  return { message: { ...said, file: shownFile(file) }, stops };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Reading the files themselves says what is wrong.
    return [];
  }
}
