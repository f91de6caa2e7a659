import type { z } from 'zod';
import { elementAt } from '../text/sure.ts';
import type { Fault } from './tree.ts';

/**
 * What is wrong with the data of a front matter by its schema, with the line it stands on; empty
 * where nothing is.
 */
export function checkData(schema: z.ZodType, data: unknown, frontMatter: string): Fault[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const lines = frontMatter.split('\n');
  return result.error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
    return {
      reason: `${path.join('.') || 'front matter'}: ${issue.message}`,
      line: lineOf(lines, path),
      column: 1,
    };
  });
}

/**
 * The line of the file on which a key stands, or an element of its array that has a line of its
 * own.
 */
function lineOf(lines: readonly string[], [key, index]: readonly PropertyKey[]): number {
  const at = lines.findIndex((line) => line.startsWith(`${String(key)}:`));
  // The front matter begins on the second line of the file.
  if (at < 0) return 1;
  return (
    at + 2 + (typeof index === 'number' && elementAt(lines, at).endsWith(': [') ? index + 1 : 0)
  );
}
