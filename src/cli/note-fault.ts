import path from 'node:path';
import type { Message } from '../model/message.ts';
import { say } from '../model/messages/catalogue.ts';

/**
 * What the MDX compiler calls the function of a note: generated pages are not compiled, so that any
 * other is none.
 */
const ranNote = /\b_createMdxContent\b/;

/**
 * What an error of rendering says of a note that editors wrote in MDX; undefined where it is about
 * none. Such an error names the file, and mostly line and column, in its message; one of a note
 * that runs only tells that it was one.
 */
export function noteFault(error: unknown, content: string): Message | undefined {
  if (!(error instanceof Error)) return undefined;
  const folder = path.resolve(content, 'editorial') + path.sep;
  const text = error.message;
  const at = text.indexOf(folder);
  if (at < 0 && !ranNote.test(error.stack ?? '')) return undefined;
  const [name = 'about.mdx', line, column] =
    /^([^\s:"'?]+\.mdx)(?::(\d+):(\d+))?/
      .exec(at < 0 ? '' : text.slice(at + folder.length))
      ?.slice(1) ?? [];
  const point = line && column ? { line: Number(line), column: Number(column) } : undefined;
  return {
    ...say('editorial-note', { fault: reasonIn(text) }),
    file: path
      .relative('.', folder + name)
      .split(path.sep)
      .join('/'),
    cause: error,
    ...(point && { place: { start: point, end: point } }),
  };
}

/**
 * The sentence that says what is wrong, without the name of the parser and the place, which stand
 * beside it.
 */
function reasonIn(message: string): string {
  const lines = message
    .replace(/\u001B\[[\d;]*m/g, '')
    .split('\n')
    .filter((line) => line.trim() && !/^Build failed|^\s*at /.test(line));
  const telling = lines.find((line) => /^\w*Error: /.test(line)) ?? lines[0] ?? message;
  return telling
    .replace(/^\w*Error: (?:\d+:\d+: )?/, '')
    .replace(/[^\s"'`]*[\\/]editorial[\\/]/g, '');
}
