import { z } from 'zod';
import { valueAt } from '../text/sure.ts';
import { slugSchema } from './provenance.ts';

/** Why it may be wrong that a passage kept its id, most serious first. */
export const anchorDoubts = [
  'few-words-kept',
  'rewritten-in-place',
  'weak-move',
  'facts-replaced',
  'rival',
] as const;
export type AnchorDoubt = (typeof anchorDoubts)[number];

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * One published fragment, one line of `content/anchors/<article>.jsonl`. Self-sufficient: with
 * these records and the seeds alone the same ids come out again.
 */
export const lockRecordSchema = z.strictObject({
  id: slugSchema,
  kind: z.string(),
  /** The current text, or the last one of a tombstone; white space as single spaces. */
  text: z.string(),
  /** Short name of the current text version: four characters of its hash. */
  v: z.string(),
  first: date,
  /** Set on a tombstone: the day on which the text was no longer there. */
  gone: date.optional(),
  /** Versions that were published before, oldest first. */
  earlier: z.array(z.strictObject({ v: z.string(), text: z.string(), until: date })).optional(),
  /**
   * Set where the words are withheld: `text` is empty, and this fingerprint (SHA-256) knows them
   * again in the seed.
   */
  withheld: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Set on a withheld passage that its seed no longer holds: the day on which it left. */
  left: date.optional(),
  /** What took the place of a tombstone. */
  next: slugSchema.optional(),
  /** The other article in which `next` stands, for a passage that moved there. */
  article: slugSchema.optional(),
  /** The record in whose text this passage now stands; the fragment opens that one. */
  within: slugSchema.optional(),
  /** Passages that were cut off from this one. */
  siblings: z.array(slugSchema).optional(),
  /** What a person should look at: the version in doubt, and why it may be another passage. */
  review: z
    .array(z.strictObject({ v: z.string(), why: z.array(z.enum(anchorDoubts)).min(1) }))
    .optional(),
});
export type LockRecord = z.infer<typeof lockRecordSchema>;

/** Lock records by article id. */
export type Lock = ReadonlyMap<string, readonly LockRecord[]>;

/**
 * One line of `content/anchors/slugs.tsv`: which page address a thing was given first, for good.
 */
export interface SlugRecord {
  readonly kind: 'articles';
  /** What the thing is recognised by: the seed's path for an article. */
  readonly key: string;
  readonly slug: string;
}

/**
 * One line of `content/anchors/hidden.tsv`: an entry of an editorial file that hides something and
 * that fitted the seeds once. Without it, an entry that fits nothing would be a typo.
 */
export interface HiddenRecord {
  readonly kind: (typeof hiddenKinds)[number];
  /** Fingerprint (SHA-256) of the entry. */
  readonly entry: string;
  /**
   * Of an article: fingerprints of its longest passages, by which it is known again under another
   * name.
   */
  readonly passages: readonly string[];
}

/** A withheld name, a withheld article, a person without a page. */
export const hiddenKinds = ['name', 'article', 'person'] as const;

const escapes = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);
const written = new Map([...escapes].map(([plain, escaped]) => [escaped, plain]));

/** The key as it stands in the table: file names may hold tabs, line feeds and backslashes. */
export const escapeKey = (key: string): string =>
  key.replace(/[\\\t\n\r]/g, (mark) => valueAt(escapes, mark));

/** The key that was escaped. */
export const unescapeKey = (key: string): string =>
  key.replace(/\\[\\tnr]/g, (mark) => valueAt(written, mark));
