import { z } from 'zod';
import { slugSchema } from './provenance.ts';

/** An address with a host and nothing after it. */
const isHost = (address: string): boolean => /^https?:\/\/[^\s/?#@"'<>\\]+\/?$/i.test(address);

/** How much one file may ask of the program before it is set aside. */
export const limitsSchema = z.strictObject({
  /** Largest article file, in bytes; a larger one is not read. */
  fileBytes: z.int().positive().default(16_000_000),
  /** Longest time that the file system may take to answer for one file, in seconds. */
  readSeconds: z.number().positive().default(20),
  /**
   * Most passages of an article that is read for names, quotations and events; one with more is
   * shown and not read.
   */
  passages: z.int().positive().default(20_000),
  /** Most words of a sentence that is read; a longer one is shown and not read. */
  sentenceWords: z.int().positive().default(400),
  /**
   * Most names, and most quotations, that are taken from one article; of one with more nothing is.
   */
  names: z.int().positive().default(20_000),
  quotations: z.int().positive().default(20_000),
});
export type Limits = z.infer<typeof limitsSchema>;

/** `content/editorial/story.yaml`: what only an editor can say about the story as a whole. */
export const storySettingsSchema = z.strictObject({
  title: z.string().min(1).optional(),
  /** Where the site will live, for canonical links and feeds: https://example.org */
  site: z
    .url({ protocol: /^https?$/, message: 'an address that begins with https:// or http://' })
    .refine(
      isHost,
      'the address of a host alone, as in https://example.org; a path below it belongs to base',
    )
    .optional(),
  /** The path below it: / or /explainer/ */
  base: z
    .string()
    .regex(
      /^\/(?:[A-Za-z0-9._~-]+\/)*$/,
      'a path that starts and ends with a slash, as in /explainer/',
    )
    .regex(/^(?!.*\/\.+\/)/, 'a path without parts of dots alone')
    .default('/'),
  language: z
    .string()
    .refine(isLanguageTag, 'a tag of a language, such as en or en-GB')
    .default('en'),
  /** Id of the block to show as the nut graf: p-… */
  nutGraf: slugSchema.optional(),
  /** Shown on the about page: who publishes this, and how to reach them. */
  publisher: z.string().optional(),
  contact: z.string().optional(),
  /** Whether what unnamed people say about a person is quoted outside its article. */
  anonymousOpinion: z.enum(['hide', 'show']).default('hide'),
  limits: limitsSchema.prefault({}),
  /**
   * Names in the folder of the finished site that stay there from build to build, besides those
   * that hosts usually keep.
   */
  keep: z
    .array(
      z
        .string()
        .regex(
          /^(?!\.{1,2}$)[^/\\]+$/,
          'a name without slashes, as it lies in the folder of the site',
        ),
    )
    .optional(),
});
export type StorySettings = z.infer<typeof storySettingsSchema>;

/**
 * `content/editorial/people.yaml`: corrections to who is who. Persons are named by id, the last
 * part of their page's address.
 */
export const peopleEditsSchema = z.strictObject({
  /** Names, as they stand in the text, that the program was unsure of and that are people. */
  confirm: z.array(z.string().min(1)).default([]),
  /** Names, as they stand in the text, that are no people. */
  dismiss: z.array(z.string().min(1)).default([]),
  /** These are one person; the first id stays. */
  merge: z.array(z.array(slugSchema).min(2)).default([]),
  /** These words in these articles are another person than `person`. */
  split: z
    .array(
      z.strictObject({
        person: slugSchema,
        articles: z.array(slugSchema).min(1),
        as: z.string().min(1),
      }),
    )
    .default([]),
  /** Shows another of the names that the sources use. */
  rename: z.array(z.strictObject({ person: slugSchema, name: z.string().min(1) })).default([]),
  /** These have a page, whatever the rule says: ids, or names as the list of people has them. */
  page: z.array(z.string().min(1)).default([]),
  /** These have none and stand in the list of people alone: ids, or names. */
  listed: z.array(z.string().min(1)).default([]),
  /** Takes the person's page and links away; the articles stay as they are. */
  hide: z.array(slugSchema).default([]),
});
export type PeopleEdits = z.infer<typeof peopleEditsSchema>;

/**
 * `content/editorial/quotes.yaml`: who said what, where the program did not see it. Quotations are
 * named by their permanent id, persons by theirs.
 */
export const quoteEditsSchema = z.strictObject({
  /** Somebody whom the article names said these words. */
  speaker: z.array(z.strictObject({ quote: slugSchema, person: slugSchema })).default([]),
  /** Nobody is shown to have said these words. */
  unattributed: z.array(slugSchema).default([]),
  /** What the program found is right; the quotation leaves the review list. */
  confirm: z.array(slugSchema).default([]),
});
export type QuoteEdits = z.infer<typeof quoteEditsSchema>;

/**
 * `content/editorial/events.yaml`: which events are one. Events are named by the last part of their
 * page's address.
 */
export const eventEditsSchema = z.strictObject({
  /** These are one event; the first id and its title stay. */
  same: z.array(z.array(slugSchema).min(2)).default([]),
  /** These are different events, although they look alike. */
  apart: z.array(z.array(slugSchema).length(2)).default([]),
});
export type EventEdits = z.infer<typeof eventEditsSchema>;

/** A passage and the version of its text: p-kf7qm3t.4tkb, as in permanent links. */
const version = z
  .string()
  .regex(/^[a-z]+-[a-z0-9]+\.[a-z0-9]{4}$/, 'a passage with its version, such as p-kf7qm3t.gx4t');

/**
 * `content/editorial/anchors.yaml`: what a person decided where the program was not sure that a
 * passage is still the same.
 */
export const anchorEditsSchema = z.strictObject({
  /** These versions are the same passage as before. */
  confirm: z.array(version).default([]),
  /**
   * These versions are another passage: it gets an id of its own, and the old one becomes a
   * tombstone.
   */
  refuse: z.array(version).default([]),
});
export type AnchorEdits = z.infer<typeof anchorEditsSchema>;

const day = z.string().refine(isDay, 'a day that exists, as in 2025-06-05');

/**
 * `content/editorial/corrections.yaml`: what was wrong on a page and what is right; shown on the
 * page under ‘Correction’.
 */
export const correctionsSchema = z.strictObject({
  corrections: z
    .array(
      z
        .strictObject({
          date: day,
          /** The last part of the article's address, or the id of the passage or quotation. */
          article: slugSchema.optional(),
          passage: slugSchema.optional(),
          wrong: z.string().min(1),
          right: z.string().min(1),
          note: z.string().min(1).optional(),
        })
        .refine(
          ({ article, passage }) => article ?? passage,
          'an article or a passage that it is about',
        ),
    )
    .default([]),
});
export type Corrections = z.infer<typeof correctionsSchema>;

/** `content/editorial/withheld.yaml`: what must not be published, whatever the seeds hold. */
export const withheldSchema = z.strictObject({
  /** Names as they stand in the texts; every passage with one of them is left out. */
  people: z.array(z.string().min(2)).default([]),
  /** Names that no article holds yet; they are withheld like the others as soon as one does. */
  ahead: z.array(z.string().min(2)).default([]),
  /** Ids of passages and quotations: p-… */
  passages: z.array(slugSchema).default([]),
  /** Articles, by the last part of their address or the path of their seed. */
  articles: z.array(z.string().min(1)).default([]),
});
export type Withheld = z.infer<typeof withheldSchema>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  );
}
