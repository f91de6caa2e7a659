import { z } from 'zod';
import { blockKinds, encodings } from './article.ts';
import { eventSignNames } from './event-join.ts';
import { scopeKinds } from './findings.ts';
import { joinSignNames } from './person-join.ts';
import { provenanceSchema, slugSchema } from './provenance.ts';
import { setAsideSchema } from './set-aside.ts';
import { namedGrounds } from './story.ts';
import { webAddressSchema } from './web-address.ts';

/**
 * The contract between ingest and site: the front matter of every generated file in `content/`.
 * Offsets are half-open UTF-16 ranges into the decoded seed text.
 */
const offset = z.int().nonnegative();
const place = { block: slugSchema, start: offset, end: offset };

/** The short name of a version of a text, as the lock has it. */
const version = z.string().regex(/^[a-z0-9]{4}$/);

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** EDTF as Nutgraf writes it; the check stage validates it with the edtf library. */
const edtf = z.string().regex(/^[-0-9XTYS/~?%.[\],{}]+$/);
const statuses = [
  'reported',
  'alleged',
  'denied',
  'disputed',
  'charged',
  'convicted',
  'withdrawn',
  'author-voice',
] as const;

export const articleSchema = z.strictObject({
  id: slugSchema,
  headline: z.string().min(1),
  headlineOrigin: z.enum(['stated', 'derived', 'editor']),
  /** The words that a stated or derived headline was taken from. */
  headlinePlace: z.strictObject(place).nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: edtf.nullable(),
  link: webAddressSchema.nullable(),
  archived: webAddressSchema.nullable(),
  rights: z.string().nullable(),
  seed: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.enum(encodings),
  words: offset,
  /**
   * Set where the seed could not be read when this was written: the day on which that was first so,
   * the rule that says why, and the day since which the article reads as it stands here.
   */
  stale: z.strictObject({ since: day, reason: z.string(), version: day }).optional(),
  /**
   * All blocks in text order; `contentStart` is the offset of the first character that the body
   * shows.
   */
  blocks: z.array(
    z.strictObject({
      id: slugSchema,
      kind: z.enum(blockKinds),
      start: offset,
      end: offset,
      contentStart: offset,
      contentEnd: offset,
      /** Table rows only: where each cell stands. */
      cells: z.array(z.tuple([offset, offset])).optional(),
      /**
       * What stands in the seed where the body shows one space, or the border of two cells: its
       * offset, and how it reads.
       */
      breaks: z.array(z.tuple([offset, z.string().min(1)])).optional(),
    }),
  ),
  /** Sentences that have an id of their own: those of blocks that hold several. */
  sentences: z.array(z.strictObject({ id: slugSchema, ...place })),
  /**
   * The version in which each block, sentence and quotation stands here, and the day since which it
   * reads so.
   */
  versions: z.array(z.strictObject({ id: slugSchema, v: version, since: z.string() })),
  removed: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      exact: z.string(),
      rule: z.string(),
      reason: z.string(),
    }),
  ),
  /**
   * Passages that were published here once under an id of their own: gone from the source since a
   * day, or, without one, now within the passage `next`. `next` takes the place of one that is
   * gone; `article` is where it stands, if not here.
   */
  tombstones: z.array(
    z.strictObject({
      id: slugSchema,
      v: version,
      kind: z.string(),
      text: z.string(),
      gone: z.string().nullable(),
      next: slugSchema.nullable(),
      article: slugSchema.nullable(),
    }),
  ),
  /** What passages of this article read before, and the day on which they were changed. */
  earlier: z.array(
    z.strictObject({ id: slugSchema, v: version, text: z.string(), until: z.string() }),
  ),
  mentions: z.array(
    z.strictObject({
      ...place,
      exact: z.string().min(1),
      type: z.enum(['person', 'organisation', 'place']),
      form: z.enum(['full-name', 'surname', 'given-name', 'title', 'pronoun', 'descriptor']),
      /** Id of the person, organisation or place; a person may be listed only, without a page. */
      entity: slugSchema,
    }),
  ),
  quotes: z.array(
    z.strictObject({
      id: slugSchema,
      ...place,
      exact: z.string().min(1),
      /** The sentence that holds the quotation. */
      sentence: z.strictObject({ start: offset, end: offset, exact: z.string().min(1) }),
      form: z.enum(['direct', 'partial', 'phrase']),
      /**
       * Person or organisation id; 'anonymous' where words stand for a speaker who is not named;
       * null where the text ties nobody to it.
       */
      speaker: z.union([slugSchema, z.literal('anonymous')]).nullable(),
      /** The words that name the speaker, and where. */
      speakerPlace: provenanceSchema.nullable(),
      cue: z.string().nullable(),
      about: z.array(slugSchema),
      via: z.array(z.string()),
      /** An editor decided who said it. */
      decidedBy: z.literal('editor').optional(),
    }),
  ),
  times: z.array(z.strictObject({ ...place, edtf: edtf.nullable() })),
  /**
   * Words that stay in this article, opinions of nobody named and what a rule set aside: no other
   * page repeats them.
   */
  held: z.array(z.strictObject({ start: offset, end: offset })),
  statements: z.array(
    z.strictObject({
      id: slugSchema,
      ...place,
      exact: z.string().min(1),
      kind: z.enum([
        'role',
        'quote',
        'act',
        'relation',
        'allegation',
        'denial',
        'figure',
        'speech',
      ]),
      subject: slugSchema.nullable(),
      /** Who says so, from the outlet inwards; the first is the outlet, or 'outlet unknown'. */
      claimants: z.array(z.string()).min(1),
      status: z.enum(statuses),
      sensitive: z.array(z.string()),
      /** Nobody who says it is named. */
      anonymous: z.literal(true).optional(),
      /** It judges a person; of nobody named it is not quoted on other pages. */
      opinion: z.literal(true).optional(),
      /** The words that the status holds for; absent: all of them. */
      governs: z
        .array(z.strictObject({ start: offset, end: offset }))
        .min(1)
        .optional(),
      /** What cues govern of its words, and what they make of them. */
      scopes: z
        .array(z.strictObject({ kind: z.enum(scopeKinds), start: offset, end: offset }))
        .min(1)
        .optional(),
      /** Statements, also of other articles, in which the one concerned denies it. */
      deniedBy: z.array(slugSchema).optional(),
    }),
  ),
});
export type ArticleData = z.infer<typeof articleSchema>;

export const personSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(1),
  /** Every form of the name that a source uses, the canonical one included; most frequent first. */
  aliases: z.array(
    z.strictObject({ text: z.string(), provenance: z.array(provenanceSchema).min(1) }),
  ),
  /**
   * Roles and descriptions in the words of the sources; equal words are one entry with several
   * places.
   */
  roles: z.array(
    z.strictObject({
      text: z.string(),
      edtf: edtf.nullable(),
      provenance: z.array(provenanceSchema).min(1),
    }),
  ),
  notToBeConfusedWith: z.array(slugSchema),
  /** How sure it is that an article means this person, and what speaks for and against it. */
  joins: z
    .array(
      z.strictObject({
        article: slugSchema,
        /** Probability. */
        confidence: z.number().min(0).max(1),
        /** By points (log-odds), the strongest first; negative points speak against it. */
        reasons: z.array(z.strictObject({ sign: z.enum(joinSignNames), points: z.number() })),
      }),
    )
    .optional(),
  sameAs: z.array(webAddressSchema),
});
export type PersonData = z.infer<typeof personSchema>;

export const eventSchema = z.strictObject({
  id: slugSchema,
  /** Words of the first account, in their order. */
  label: z.string().min(1),
  kind: z.string(),
  edtf: edtf.nullable(),
  /** The source's own words for the date. */
  dateWords: z.string().nullable(),
  /**
   * `derived`: no account dates it, but its article goes on telling of a day given before;
   * `reported`: no source dates it, but it is known when the first report of it was published.
   */
  dateStatus: z.enum(['stated', 'derived', 'reported', 'undated']),
  /** When the first of the accounts was published, where known; it is no date of the event. */
  reported: edtf.nullable(),
  /** Who did it, to whom, with whom, or whose people or things they were. */
  participants: z.array(
    z.strictObject({
      person: slugSchema,
      part: z.enum(['actor', 'target', 'partner', 'owner']).nullable(),
    }),
  ),
  /** Where, in the words of a source. */
  place: provenanceSchema.nullable(),
  accounts: z
    .array(
      z.strictObject({
        article: slugSchema,
        dateWords: z.string().nullable(),
        edtf: edtf.nullable(),
        provenance: provenanceSchema,
        /** Why what it tells is no plain fact: what governs its verb. */
        scopes: z.array(z.enum(scopeKinds)).min(1).optional(),
        /**
         * Where several articles tell of the event: how sure it is that this account does, and what
         * speaks for and against it.
         */
        join: z
          .strictObject({
            /** Probability. */
            confidence: z.number().min(0).max(1),
            /** By points (log-odds), the strongest first; negative points speak against it. */
            reasons: z.array(z.strictObject({ sign: z.enum(eventSignNames), points: z.number() })),
          })
          .optional(),
      }),
    )
    .min(1),
  /** Events that the sources place before and after this one. */
  before: z.array(slugSchema),
  after: z.array(slugSchema),
  possiblySame: z.array(slugSchema),
});
export type EventData = z.infer<typeof eventSchema>;

export const questionSchema = z.strictObject({
  id: slugSchema,
  question: z.string().min(1),
  origin: z.enum(['asked', 'derived']),
  /**
   * Where an asked question stands; the template of a derived one with the spans that filled its
   * slots.
   */
  asked: provenanceSchema.nullable(),
  template: z.string().nullable(),
  slots: z.array(provenanceSchema),
  about: z.array(slugSchema),
  answers: z.array(provenanceSchema).min(1),
  differ: z.boolean(),
  asOf: edtf.nullable(),
  /** 1 is the question on which the story turns most. */
  rank: z.int().positive(),
});
export type QuestionData = z.infer<typeof questionSchema>;

export const disagreementSchema = z.strictObject({
  id: slugSchema,
  /** Machine name of the slot, for instance role:jane-roe. */
  slot: z.string(),
  kind: z.enum(['role', 'name', 'date', 'wording', 'figure', 'fact']),
  subject: slugSchema.nullable(),
  /** What the sources differ on, by template. */
  title: z.string().min(1),
  statements: z.array(provenanceSchema).min(2),
});
export type DisagreementData = z.infer<typeof disagreementSchema>;

/** The one entry of the story collection: what belongs to the story as a whole. */
export const storySchema = z.strictObject({
  title: z.string().min(1),
  /**
   * Whether an editor gave the title, or it names whom most articles name, or it is the first
   * headline.
   */
  titleOrigin: z.enum(['editor', 'names', 'derived']),
  /** Verbatim words that say why the story matters. */
  nutGraf: provenanceSchema.nullable(),
  nutGrafOrigin: z.enum(['editor', 'derived']),
  /** Publication date of the newest dated source. */
  asOf: edtf.nullable(),
  organisations: z.array(
    z.strictObject({ id: slugSchema, name: z.string(), aliases: z.array(z.string()) }),
  ),
  places: z.array(
    z.strictObject({ id: slugSchema, name: z.string(), aliases: z.array(z.string()) }),
  ),
  /** People who have no page, why not, and every place that names them. */
  named: z.array(
    z.strictObject({
      id: slugSchema,
      name: z.string().min(1),
      ground: z.enum(namedGrounds),
      places: z.array(provenanceSchema).min(1),
    }),
  ),
  /** Article ids; those that count as one source stand together. */
  independentSources: z.array(z.array(slugSchema)),
  /** Every seed that was read, also those set aside, with what became of them. */
  inputs: z.array(
    z.strictObject({
      seed: z.string(),
      sha256: z.string(),
      article: slugSchema.nullable(),
      reason: z.string().nullable(),
    }),
  ),
  /** What the rules took out, in the order of the sources. */
  setAside: z.array(setAsideSchema),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      level: z.enum(['error', 'warn', 'info']),
      checked: offset,
      found: offset,
      pass: z.boolean(),
    }),
  ),
});
export type StoryData = z.infer<typeof storySchema>;
