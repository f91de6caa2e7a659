import process from 'node:process';

/**
 * The process of `nutgraf.mjs` that waits for this one; undefined where this one was started by
 * something else.
 */
export const starter: number | undefined =
  Number(process.env['NUTGRAF_STARTER']) === process.ppid ? process.ppid : undefined;
