import { z } from 'zod';
import { slugify } from '../text/slugs.ts';
import { gravestStatus } from './ledger.ts';
import { slugSchema } from './provenance.ts';

/**
 * Collections whose pages are made of what several articles say; what keeps their addresses is what
 * they drew on.
 */
export const pageKinds = ['people', 'events', 'faq', 'disagreements'] as const;
export type PageKind = (typeof pageKinds)[number];

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One address that was ever published, one line of `content/anchors/pages/<kind>.jsonl`. */
export const pageRecordSchema = z.strictObject({
  slug: slugSchema,
  /** What the page is, or was, called; absent where an editor took it away. */
  title: z.string().optional(),
  /** How the label of an event stands, or stood last. */
  statuses: z.array(z.enum(gravestStatus)).optional(),
  first: date,
  /** The day on which there was nothing more for a page of its own. */
  gone: date.optional(),
  /** What took its place: one address to forward to, or several to choose from. */
  next: z.array(slugSchema).optional(),
  /** Addresses of what was part of this page once and has one of its own now. */
  parted: z.array(slugSchema).optional(),
  /** What it was recognised by last: fragments with what they say it by, and what it is about. */
  drew: z.array(z.string()),
});
export type PageRecord = z.infer<typeof pageRecordSchema>;

/**
 * Whether evidence says no more than where something stands: all events of one sentence have that
 * in common.
 */
export const isPlaceAlone = (evidence: string): boolean => evidence.endsWith(':');

/** The evidence that a passage names somebody with these words. */
export const evidenceOfName = (fragment: string, name: string): string =>
  `${fragment}:${slugify(name)}`;

/** Page records by collection, in the order of their addresses. */
export type PageLock = ReadonlyMap<PageKind, readonly PageRecord[]>;

/** Something that gets a page, with the evidence by which the next ingest knows it again. */
export interface Addressee {
  readonly title: string;
  /** Decides which of two new things of one title has the plain address. */
  readonly tie: string;
  /**
   * Fragments that it draws on, each followed by a colon and by what they name it; or '=' and what
   * alone makes it the same.
   */
  readonly drew: readonly string[];
}
