import { z } from 'zod';
import type { Holder } from './holder.ts';

/**
 * What stands in the file of a run lock: ten digits that the holder counts up while it works, then
 * who it is. They stand at the start, so that counting writes over bytes that the disk has given
 * out already.
 */
export interface RunLockFile {
  readonly beat: string;
  readonly holder: Holder;
}

const digits = 10;
const holderSchema = z.object({
  token: z.string().min(1),
  process: z.int().positive(),
  started: z.string(),
  boot: z.string(),
  space: z.string(),
  host: z.string(),
});

/** How a count is written. */
export const writeBeat = (count: number): string => String(count).padStart(digits, '0');

/** The text of a lock that was just taken. */
export const writeLockFile = (holder: Holder): string =>
  `${writeBeat(0)} ${JSON.stringify(holder)}\n`;

/** Reads the text of a lock; undefined where it is empty, cut off or something else. */
export function readLockFile(text: string): RunLockFile | undefined {
  try {
    const holder = holderSchema.safeParse(JSON.parse(text.slice(digits + 1)));
    return holder.success ? { beat: text.slice(0, digits), holder: holder.data } : undefined;
  } catch {
    return undefined;
  }
}
