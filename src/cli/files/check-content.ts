import path from 'node:path';
import type { Message } from '../../model/message.ts';
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
    return [{ rule: 'content-access', level: 'error', ...said(entry.unread), file: file || '.' }];
  });
}

const copy = 'put the file itself in the place of the link; nothing behind it was read';

function said({ why, code }: Unread): Pick<Message, 'reason' | 'fix'> {
  switch (why) {
    case 'outside':
    case 'storage':
      return {
        reason:
          'Unexpected link that leads out of the content folder, expected a file of the folder',
        fix: copy,
      };
    case 'nowhere':
    case 'circle':
      return {
        reason: 'Unexpected link that leads to nothing, expected a file of the folder',
        fix: 'mend or delete the link',
      };
    case 'slow':
      return {
        reason: 'Unexpected silence of the file system, expected an answer in time',
        fix: 'see that the disk or network folder works',
      };
    case 'denied':
      return {
        reason: 'Unexpected refusal of the file system, expected a file that may be read',
        fix: 'allow yourself to read it, for instance with chmod +r',
      };
    default:
      return {
        reason: `Unexpected ${code ? `answer ${code} of the file system` : why === 'system' ? 'file of the running system' : why}, expected a file`,
        fix: 'move it out of the content folder',
      };
  }
}
