import type { Message } from '../../model/message.ts';
import type { Unread } from '../files/read-inside.ts';

type MessageText = Pick<Message, 'rule' | 'level' | 'reason' | 'fix'>;

const access = (reason: string, fix: string): MessageText => ({
  rule: 'seed-access',
  level: 'error',
  reason,
  fix,
});
const noFile = (kind: string): MessageText =>
  access(`Unexpected ${kind}, expected a file`, 'remove it from the seeds folder');

const told: Readonly<Record<Unread['why'], MessageText>> = {
  outside: {
    rule: 'seed-outside',
    level: 'error',
    reason: 'Unexpected link that leads out of the folder, expected a file or folder within it',
    fix: 'put a copy in the place of the link; nothing behind it was read',
  },
  storage: {
    rule: 'seed-pointer',
    level: 'error',
    reason: 'Unexpected pointer of large-file storage, expected the article itself',
    fix: 'fetch the file: git lfs pull, or git annex get and git annex unlock',
  },
  nowhere: access(
    'Unexpected link that leads nowhere, expected a file',
    'mend or delete the link: what it leads to does not exist',
  ),
  circle: access(
    'Unexpected link that leads back to itself, expected a file',
    'mend or delete the link',
  ),
  denied: access(
    'Unexpected refusal of the file system, expected a file that may be read',
    'allow yourself to read it, for instance with chmod +r',
  ),
  pipe: noFile('pipe'),
  socket: noFile('socket'),
  device: noFile('device'),
  system: noFile('file of the running system'),
  large: {
    rule: 'seed-large',
    level: 'error',
    reason: 'Unexpected size of the file, expected no more than its limit',
    fix: 'cut the file, or raise limits: fileBytes in story.yaml (a sidecar has 256,000 bytes)',
  },
  slow: {
    rule: 'seed-slow',
    level: 'error',
    reason: 'Unexpected silence of the file system, expected an answer in time',
    fix: 'see that the disk or network folder works, or raise limits: readSeconds in story.yaml',
  },
  changed: {
    rule: 'seed-changed',
    level: 'error',
    reason: 'Unexpected change of the file while it was read, expected a file at rest',
    fix: 'run again once nothing writes to it any more',
  },
  failed: access(
    'Unexpected answer of the file system, expected a file that can be read',
    'see that the file exists and that you may read it',
  ),
};

/**
 * What is said of something in the seeds folder that is not read; never of what stands behind a
 * link.
 */
export function unreadMessage(path: string, { why, code }: Unread): Message {
  const { reason, ...rest } = told[why];
  return {
    ...rest,
    reason: why === 'failed' && code ? reason.replace('answer', `answer ${code}`) : reason,
    file: path ? `seeds/${path}` : 'seeds',
  };
}

/** What is said of a name that is no text. */
export const misnamed = (path: string): Message => ({
  rule: 'seed-name',
  level: 'error',
  reason: 'Unexpected bytes in the name of a file, expected a name in UTF-8',
  fix: 'rename the file; it is not read until then',
  file: `seeds/${path}`,
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
  const reason = `Unexpected leading dot in ${paths.length === 1 ? 'a name' : `${paths.length} names (also ${names})`}, expected names that are shown`;
  return [
    {
      rule: 'seed-hidden',
      level: 'warn',
      reason,
      fix: 'rename what should be read, or move it out of the folder; it is passed over',
      file: `seeds/${first}`,
    },
  ];
}
