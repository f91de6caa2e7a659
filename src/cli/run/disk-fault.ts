import type { Message } from '../../model/message.ts';

/** What the system's answer means, and what to do. */
interface Meaning {
  readonly reason: string;
  readonly fix: string;
}

const full: Meaning = {
  reason: 'Unexpected end of the space on the disk, expected space for what is being written',
  fix: 'free some space, then run it again',
};
const readOnly: Meaning = {
  reason: 'Unexpected disk that can only be read, expected one that can be written',
  fix: 'choose folders on another disk with --content and --out, or have this one mounted for writing',
};
const denied: Meaning = {
  reason: 'Unexpected lack of permission, expected to be allowed to read and write here',
  fix: 'see whose the file and its folder are, and allow yourself to write there',
};
const broken: Meaning = {
  reason: 'Unexpected fault of the disk, expected it to answer',
  fix: 'look after the disk before anything else; restore the folder from a copy if files are damaged',
};
const crowded: Meaning = {
  reason: 'Unexpected limit on open files, expected to be allowed one more',
  fix: 'raise the limit (ulimit -n) or end other programs, then run it again',
};

const inTheWay: Meaning = {
  reason: 'Unexpected file, expected a folder of this name',
  fix: 'move the file elsewhere, then run it again',
};

const meanings: Readonly<Record<string, Meaning>> = {
  ENOSPC: full,
  EDQUOT: {
    reason:
      'Unexpected end of the space that you may use on the disk, expected space for what is being written',
    fix: full.fix,
  },
  EFBIG: full,
  EROFS: readOnly,
  EACCES: denied,
  EPERM: denied,
  EIO: broken,
  EMFILE: crowded,
  ENFILE: crowded,
};

/** How programs written in other languages, which Astro and Pagefind use, word the same answers. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|no space left on device|os error 28\b/i, 'ENOSPC'],
  [/EDQUOT|disk quota exceeded|os error 122\b/i, 'EDQUOT'],
  [/EROFS|read-only file system|os error 30\b/i, 'EROFS'],
  [/EACCES|permission denied|os error 13\b/i, 'EACCES'],
];

/**
 * The message where an error is the disk's and not the program's; undefined for every other one.
 */
export function diskFault(error: unknown): Message | undefined {
  for (const one of causes(error)) {
    const {
      code,
      syscall,
      path: file,
      message = '',
    } = one as { code?: string; syscall?: string; path?: string; message?: string };
    // Elsewhere these two are a fault of ours.
    if (syscall === 'mkdir' && (code === 'EEXIST' || code === 'ENOTDIR'))
      return { rule: 'disk-refused', level: 'error', ...inTheWay, file: file ?? 'disk' };
    const known =
      code !== undefined && code in meanings
        ? code
        : wordings.find(([words]) => words.test(message))?.[1];
    if (known)
      return { rule: 'disk-refused', level: 'error', ...meanings[known]!, file: file ?? 'disk' };
  }
  return undefined;
}

/** An error with all that caused it. */
function causes(error: unknown, depth = 0): object[] {
  if (typeof error !== 'object' || error === null || depth > 8) return [];
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  return [
    error,
    ...[cause, ...(Array.isArray(errors) ? errors : [])].flatMap((one) => causes(one, depth + 1)),
  ];
}
