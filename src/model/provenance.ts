import { z } from 'zod';

/** Ids and slugs: what may stand in a URL, a fragment and a JSX attribute without escaping. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slugSchema = z.string().regex(slugPattern).max(80);

/**
 * Where words stand: article, block, half-open UTF-16 offsets into the decoded seed, and the words
 * themselves, which must be that slice.
 */
export const provenanceSchema = z.strictObject({
  article: slugSchema,
  block: slugSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string().min(1),
});
export type Provenance = z.infer<typeof provenanceSchema>;
