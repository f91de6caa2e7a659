import { z } from 'zod';

const span = { start: z.int().min(0), end: z.int().min(1) };

const base = {
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  /** Day of publication, an EDTF date. */
  published: z.string().optional(),
};

/** A document with its people's names; nothing after `annotatedUntil` was looked at. */
export const namedDocument = z.object({
  ...base,
  people: z.array(z.object(span)),
  annotatedUntil: z.int().optional(),
});

/**
 * A document with its quotations. `sources` are the spans of whoever said it; where `attributed` is
 * false the text gives the words to nobody.
 */
export const quotedDocument = z.object({
  ...base,
  quotes: z.array(
    z.object({ ...span, attributed: z.boolean(), sources: z.array(z.tuple([z.int(), z.int()])) }),
  ),
});

/** A document with its time expressions, typed and valued as TIMEX3 of TimeML 1.2.1 does. */
export const timedDocument = z.object({
  ...base,
  times: z.array(z.object({ ...span, type: z.string(), value: z.string().optional() })),
});

/** A document with words that name events, each with its date: '2008', '2008-03', '2008-03-01'. */
export const datedDocument = z.object({
  ...base,
  dated: z.array(z.object({ ...span, value: z.string() })),
});

const block = z.object({ k: z.string(), t: z.string() });

/**
 * Two revisions of one document as blocks of a kind (`h` for a heading) and a text, and for each
 * old block what a careful comparison says of it: the index of the new block that goes on with it,
 * or −1; how sure that is; and which others might be meant.
 */
export const revisedDocument = z
  .object({
    doc: z.string(),
    from: z.string(),
    to: z.string(),
    old: z.array(block),
    new: z.array(block),
    truth: z.array(
      z.object({
        to: z.int().min(-1),
        kind: z.enum(['exact', 'edit', 'merge', 'gone', 'grey']),
        amb: z.union([z.boolean(), z.int()]).optional(),
        grey: z.array(z.int()).optional(),
      }),
    ),
  })
  .refine(({ old, truth }) => old.length === truth.length, 'expected one truth for each old block');

const chained = z.object({ ...span, chain: z.string().nullable() });

/**
 * A report of one of the two happenings of a topic. Mentions of one `chain` are of one person or
 * one event, also in other documents; `null` is tied to nothing. Sentences of `annotated` were
 * chosen to be annotated with care. `labels` are the annotators' names of the chains.
 */
export const storyDocument = z.object({
  ...base,
  link: z.string().optional(),
  topic: z.int(),
  subtopic: z.string(),
  annotated: z.array(z.object(span)),
  people: z.array(chained),
  events: z.array(chained),
  labels: z.record(z.string(), z.string()),
});

export type NamedDocument = z.infer<typeof namedDocument>;
export type QuotedDocument = z.infer<typeof quotedDocument>;
export type TimedDocument = z.infer<typeof timedDocument>;
export type DatedDocument = z.infer<typeof datedDocument>;
export type RevisedDocument = z.infer<typeof revisedDocument>;
export type StoryDocument = z.infer<typeof storyDocument>;

/** What every document that is read as an article has. */
export type TextDocument = z.infer<z.ZodObject<typeof base>>;
