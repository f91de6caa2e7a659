import { z } from 'zod';
import type { ValuePath } from './files.ts';

/** The keys that a schema knows at a place: of a file, or of the entries of one of its lists. */
export function knownKeys(schema: unknown, path: ValuePath): string[] {
  const own = unwrapped(schema);
  const [key, ...rest] = path;
  if (own instanceof z.ZodArray) return knownKeys(own.element, rest);
  if (!(own instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(own.shape) : knownKeys(own.shape[key], rest);
}

function unwrapped(schema: unknown): unknown {
  const wraps =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional;
  return wraps ? unwrapped(schema.unwrap()) : schema;
}
