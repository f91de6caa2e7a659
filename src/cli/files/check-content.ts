import path from 'node:path';
import type { Message } from '../../model/message.ts';
import { type Said, say } from '../../model/messages/catalogue.ts';
import type { Unread } from './read-inside.ts';
import type { Entry } from './walk.ts';

/**
 * What in a content folder leads out of it or gives no answer: what stands behind it would be read
 * as if an editor, or the program, had written it. A folder that does not exist yet holds nothing
 * wrong.
 */
export function checkContent(content: string, entries: readonly Entry[]): Message[] {
  return entries.flatMap((entry) => {
    if (entry.is !== 'unread' || (entry.path === '' && entry.unread.why === 'nowhere')) return [];
    const file = path.relative('.', path.join(content, entry.path)).split(path.sep).join('/');
    return [{ ...said(entry.unread), file: file || '.' }];
  });
}

function said({ why, code }: Unread): Said {
  switch (why) {
    case 'outside':
    case 'storage':
      return say('content-access/outside');
    case 'nowhere':
    case 'circle':
      return say('content-access/nowhere');
    case 'slow':
    case 'denied':
      return say(`content-access/${why}`);
    default: {
      const kind = why === 'system' ? 'file of the running system' : why;
      return say('content-access/other', {
        found: code ? `answer ${code} of the file system` : kind,
      });
    }
  }
}
