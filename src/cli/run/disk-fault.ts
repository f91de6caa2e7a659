import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';

/** What the system's answers mean. */
const meanings = {
  ENOSPC: 'disk-refused/full',
  EDQUOT: 'disk-refused/quota',
  EFBIG: 'disk-refused/full',
  EROFS: 'disk-refused/read-only',
  EACCES: 'disk-refused/denied',
  EPERM: 'disk-refused/denied',
  EIO: 'disk-refused/broken',
  EMFILE: 'disk-refused/crowded',
  ENFILE: 'disk-refused/crowded',
} as const;
type DiskCode = keyof typeof meanings;

/** How programs written in other languages, which Astro and Pagefind use, word the same answers. */
const wordings: readonly (readonly [RegExp, DiskCode])[] = [
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
      return { ...say('disk-refused/in-the-way'), file: file ?? 'disk', cause: error };
    const known =
      code !== undefined && isKnown(code)
        ? code
        : wordings.find(([words]) => words.test(message))?.[1];
    if (known) return { ...say(meanings[known]), file: file ?? 'disk', cause: error };
  }
  return undefined;
}

const isKnown = (code: string): code is DiskCode => code in meanings;

/** An error with all that caused it. */
function causes(error: unknown, depth = 0): object[] {
  if (typeof error !== 'object' || error === null || depth > 8) return [];
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  return [
    error,
    ...[cause, ...(Array.isArray(errors) ? errors : [])].flatMap((one) => causes(one, depth + 1)),
  ];
}
