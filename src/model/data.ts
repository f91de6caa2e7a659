import { z } from 'zod';
import { blockKinds } from './article.ts';
import { scopeKinds } from './findings.ts';
import { slugSchema } from './provenance.ts';

/**
 * The data that ships with a site, `data/*.json` and `data/ledger.jsonl`. Offsets are half-open
 * UTF-16 ranges into the decoded text of the file `seed`; `url` is the permalink of the passage.
 */
const offset = z.int().nonnegative();
const url = z
  .string()
  .min(1)
  .describe('Address of the page or passage; absolute where the address of the site is known');
const edtf = z.string().describe('Extended Date/Time Format, ISO 8601-2');

const sourced = z.strictObject({
  article: slugSchema,
  seed: z.string(),
  block: slugSchema,
  start: offset,
  end: offset,
  exact: z.string().min(1),
  url,
});
const provenance = z.array(sourced).describe('Where the words stand');
/** A value with its places. */
export type Sourced = z.infer<typeof sourced>;

/**
 * What the ledger says of some words that may only be shown with it: no copy of them should go
 * without.
 */
const claims = z
  .array(
    z.strictObject({
      statement: slugSchema.describe('Id of the row of the ledger'),
      status: z.string(),
      claimants: z.array(z.string()).describe('Who says so, from the outlet inwards'),
      sensitive: z.array(z.string()),
    }),
  )
  .describe(
    'Statements in these words that are alleged, denied, disputed …, or touch sensitive topics; empty where there is none',
  );
/** The claims that some words hold. */
export type Claims = z.infer<typeof claims>;

/** Why words are not told as fact. */
const scopes = z
  .array(z.enum(scopeKinds))
  .describe('Why the words are not told as fact: a hedge, a condition …; empty where they are');

/** One article. */
export const articleDataSchema = z.strictObject({
  id: slugSchema,
  url,
  seed: z.string(),
  sha256: z.string(),
  headline: z.string(),
  headlineOrigin: z.enum(['stated', 'derived', 'editor']),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: edtf.nullable(),
  rights: z.string().nullable(),
  link: z.string().nullable(),
  archived: z.string().nullable(),
  stale: z
    .strictObject({ since: z.string(), version: z.string() })
    .optional()
    .describe(
      'The source could not be read since a day; the article stands in the version of another',
    ),
  blocks: z.array(
    z.strictObject({ id: slugSchema, kind: z.enum(blockKinds), start: offset, end: offset }),
  ),
  removed: z.array(
    z.strictObject({ start: offset, end: offset, exact: z.string(), rule: z.string() }),
  ),
});

/** One person. */
export const personDataSchema = z.strictObject({
  id: slugSchema,
  url,
  name: z.string(),
  aliases: z.array(z.strictObject({ text: z.string(), provenance })),
  roles: z.array(
    z.strictObject({ text: z.string(), edtf: edtf.optional(), claims, scopes, provenance }),
  ),
  mentions: provenance,
  quotes: z.array(slugSchema),
  quotedAbout: z.array(slugSchema),
  events: z.array(slugSchema),
  sameAs: z.array(z.string()).optional(),
  page: z
    .boolean()
    .describe(
      'Whether they have a page; without one `url` leads to the first passage that names them',
    ),
});

const organisation = z.strictObject({
  id: slugSchema,
  name: z.string(),
  aliases: z.array(z.strictObject({ text: z.string(), provenance })),
  mentions: provenance,
});

/** One event. */
export const eventDataSchema = z.strictObject({
  id: slugSchema,
  url,
  label: z.string(),
  kind: z.string(),
  edtf: edtf.nullable(),
  dateWords: z.string().nullable(),
  dateStatus: z.enum(['stated', 'derived', 'reported', 'undated']),
  reported: edtf.optional(),
  participants: z.array(
    z.strictObject({
      person: slugSchema,
      part: z.enum(['actor', 'target', 'partner', 'owner']).optional(),
    }),
  ),
  place: z.string().optional(),
  accounts: z.array(
    z.strictObject({
      article: slugSchema,
      exact: z.string(),
      edtf: edtf.nullable(),
      dateWords: z.string().nullable(),
      claims,
      scopes,
      provenance,
    }),
  ),
  before: z.array(slugSchema).optional(),
  after: z.array(slugSchema).optional(),
  possiblySame: z.array(slugSchema).optional(),
});

/** One quote. */
export const quoteDataSchema = z.strictObject({
  id: slugSchema,
  url,
  exact: z.string(),
  form: z.enum(['direct', 'partial', 'phrase']),
  speaker: slugSchema
    .nullable()
    .describe(
      'Id of a person or organisation, anonymous, or null where the text ties nobody to the words',
    ),
  speakerWords: z.string().nullable(),
  cue: z.string().nullable(),
  about: z.array(slugSchema),
  via: z.array(z.string()),
  decidedBy: z
    .literal('editor')
    .optional()
    .describe('An editor decided who said it; otherwise the text ties the speaker to the words'),
  claims,
  provenance,
});

/** One question. */
export const questionDataSchema = z.strictObject({
  id: slugSchema,
  url,
  question: z.string(),
  origin: z.enum(['asked', 'derived']),
  about: z.array(slugSchema),
  answers: z.array(z.strictObject({ exact: z.string(), claims, provenance })),
  differ: z.boolean(),
});

/** One disagreement. */
export const disagreementDataSchema = z.strictObject({
  id: slugSchema,
  url,
  slot: z.string(),
  title: z.string(),
  subject: slugSchema.nullable(),
  kind: z.enum(['role', 'name', 'date', 'wording', 'figure', 'fact']),
  statements: z.array(z.strictObject({ exact: z.string(), claims, provenance })),
});

/** One statement of the ledger. */
export const ledgerRowSchema = z.strictObject({
  id: slugSchema,
  kind: z.string(),
  subject: slugSchema.nullable(),
  exact: z.string(),
  claimants: z.array(z.string()).describe('Who says so, from the outlet inwards'),
  status: z.string(),
  sensitive: z.array(z.string()),
  anonymous: z.boolean().describe('Nobody who says it is named'),
  opinion: z.boolean().describe('It judges a person rather than tell what happened'),
  deniedBy: z.array(slugSchema).describe('Statements in which the one concerned denies it'),
  governs: z.array(z.string()).describe('The words that the status holds for; empty: all of them'),
  scopes: z
    .array(z.strictObject({ kind: z.enum(scopeKinds), exact: z.string() }))
    .describe('Words that are not told as fact, and why: a hedge, a condition, a denial …'),
  provenance,
});

const integrity = z.strictObject({
  rules: z.array(
    z.strictObject({
      id: z.string(),
      level: z.enum(['error', 'warn', 'info']),
      checked: offset,
      found: offset,
      pass: z.boolean(),
    }),
  ),
  setAside: z.array(
    z.strictObject({
      rule: z.string(),
      place: z.string().describe('The seed or the page'),
      line: z.int().positive().nullable(),
      what: z
        .enum(['words', 'speaker', 'time', 'page', 'opening', 'reading', 'article'])
        .describe('What was taken out, with all that rests on it'),
    }),
  ),
  inputs: z.array(
    z.strictObject({
      seed: z.string(),
      sha256: z.string(),
      article: slugSchema.nullable(),
      reason: z.string().nullable(),
    }),
  ),
  independentSources: z.array(z.array(slugSchema)),
});

/** What each data file holds; the ledger holds one such value a line. */
export const dataSchemas = {
  articles: z.array(articleDataSchema),
  people: z.array(personDataSchema),
  organisations: z.array(organisation),
  events: z.array(eventDataSchema),
  quotes: z.array(quoteDataSchema),
  questions: z.array(questionDataSchema),
  disagreements: z.array(disagreementDataSchema),
  ledger: ledgerRowSchema,
  integrity,
} as const;

export type DataName = keyof typeof dataSchemas;
/** The value of a data file by its name. */
export type Data<Name extends DataName> = z.infer<(typeof dataSchemas)[Name]>;
