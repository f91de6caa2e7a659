import type { Message } from '../../model/message.ts';
import { type Said, say } from '../../model/messages/catalogue.ts';
import { placeOfSeed } from '../../model/set-aside.ts';
import type { Unread } from '../files/read-inside.ts';

/**
 * What is said of something in the seeds folder that is not read; never of what stands behind a
 * link.
 */
export const unreadMessage = (path: string, unread: Unread): Message => ({
  ...said(unread),
  file: path ? placeOfSeed(path) : 'seeds',
});

function said({ why, code }: Unread): Said {
  switch (why) {
    case 'outside':
      return say('seed-outside');
    case 'storage':
      return say('seed-pointer');
    case 'large':
    case 'slow':
    case 'changed':
      return say(`seed-${why}`);
    case 'nowhere':
    case 'circle':
    case 'denied':
      return say(`seed-access/${why}`);
    case 'failed':
      return say('seed-access/failed', { code });
    case 'system':
      return say('seed-access/kind', { kind: 'file of the running system' });
    default:
      return say('seed-access/kind', { kind: why });
  }
}

/** What is said of a name that is no text. */
export const misnamed = (path: string): Message => ({
  ...say('seed-name'),
  file: placeOfSeed(path),
});

/** Names that are listed in one message. */
const LISTED = 3;

/** What is said of all names with a leading dot together, if there are any. */
export function hiddenMessage(paths: readonly string[]): Message[] {
  const [first] = paths;
  if (first === undefined) return [];
  const others = paths.slice(1, LISTED);
  const more = paths.length - LISTED;
  const names = [...others, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  const found = paths.length === 1 ? 'a name' : `${paths.length} names (also ${names})`;
  return [{ ...say('seed-hidden', { names: found }), file: placeOfSeed(first) }];
}
