import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { secretsOf } from '../../../src/cli/secrets-of.ts';
import { toPublished } from '../../../src/cli/verify/published.ts';
import { verifyRules } from '../../../src/cli/verify/verify-rules.ts';
import { check } from '../../../src/ingest/check/check.ts';
import type { Draft } from '../../../src/ingest/check/rule.ts';
import { ingest, type Ingested, type IngestInput } from '../../../src/ingest/ingest.ts';
import { english } from '../../../src/language/english/english.ts';
import {
  anchorEditsSchema,
  correctionsSchema,
  eventEditsSchema,
  peopleEditsSchema,
  quoteEditsSchema,
  storySettingsSchema,
  withheldSchema,
} from '../../../src/model/editorial.ts';
import { joinVerdicts, type RuleId } from '../../../src/model/integrity.ts';

/**
 * An example on a rule's page: articles, what editors wrote, one thing changed in the pages made
 * from them, files of a finished site.
 */
const exampleSchema = z.strictObject({
  /** Articles by file name; their sidecars under `known`. */
  seeds: z.record(z.string(), z.string()),
  known: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  /** How the articles read when they were first published. */
  before: z.record(z.string(), z.string()).optional(),
  withheld: withheldSchema.optional(),
  corrections: correctionsSchema.shape.corrections.optional(),
  /** Paths into the pages as composed, with the value that stands there instead. */
  change: z.record(z.string(), z.unknown()).default({}),
  /**
   * Files of the finished site; {{words}} is the address of the passage with these words, {{at
   * words}} the place of the statement that begins so.
   */
  site: z.record(z.string(), z.string()).default({}),
});
export type Example = z.infer<typeof exampleSchema>;

/** An example in the form that pages of rules have. */
export const exampleOf = (given: z.input<typeof exampleSchema>): Example =>
  exampleSchema.parse(given);

/**
 * The examples of a rule's page that break it, or that hold: code blocks marked `yaml breaks` and
 * `yaml holds`.
 */
export function examplesOf(rule: string, outcome: 'breaks' | 'holds'): Example[] {
  const page = readFileSync(`docs/rules/${rule}.md`, 'utf8');
  return [...page.matchAll(/^```yaml (\w+)\n(.*?)^```$/gms)]
    .filter(([, marked]) => marked === outcome)
    .map(([, , yaml]) => exampleSchema.parse(parse(yaml!)));
}

/** The pages of an example as they were composed, before anything in them is changed. */
export function composed(example: Example): { made: Ingested; draft: Draft } {
  const first = example.before
    ? ingest(inputOf(example.before, example, undefined, true))
    : undefined;
  const made = ingest(inputOf(example.seeds, example, first));
  return { made, draft: draftOf(made, example, first) };
}

/** Runs an example: for each rule how many places were looked at, and what was found, in words. */
export function run(example: Example): {
  checked: (rule: RuleId) => number;
  found: (rule: RuleId) => string[];
} {
  const { made, draft } = composed(example);
  for (const [path, value] of Object.entries(example.change)) change(draft, path, value);
  const { verdicts, breaches } = check(draft);
  const files = new Map(
    Object.entries(example.site).map(([name, text]) => [name, Buffer.from(addressed(text, made))]),
  );
  const site = verifyRules(
    files.keys(),
    (file) => files.get(file)!,
    toPublished({ ...made.pages, story: made.story }, '/'),
    secretsOf(made),
  );
  const all = joinVerdicts(verdicts, files.size ? site.verdicts : []);
  const messages = [
    ...breaches.map(({ rule, reason }) => ({ rule, reason })),
    ...(files.size ? [...site.messages, ...site.broken] : []),
  ];
  return {
    checked: (rule) => all.find(({ id }) => id === rule)!.checked,
    found: (rule) =>
      messages.filter((message) => message.rule === rule).map(({ reason }) => reason),
  };
}

function inputOf(
  seeds: Example['seeds'],
  { known, withheld, corrections }: Example,
  before: Ingested | undefined,
  first = false,
): IngestInput {
  const sources = Object.entries(seeds).map(([seed, text]) => {
    const { date, ...metadata } = Object.fromEntries(
      Object.entries(known[seed] ?? {}).map(([key, value]) => [key, String(value)]),
    );
    return {
      seed,
      sha256: '0'.repeat(64),
      encoding: 'utf-8' as const,
      text,
      body: { start: 0, end: text.length },
      metadata: { ...metadata, ...(date !== undefined && { published: date }) },
    };
  });
  return {
    sources,
    quarantined: [],
    lock: before?.lock ?? new Map(),
    slugs: before?.slugs ?? [],
    addresses: before?.addresses ?? new Map(),
    language: english,
    today: before ? '2025-06-10' : '2025-06-01',
    settings: storySettingsSchema.parse({}),
    people: peopleEditsSchema.parse({}),
    quotes: quoteEditsSchema.parse({}),
    events: eventEditsSchema.parse({}),
    anchors: anchorEditsSchema.parse({}),
    // The first time nothing was withheld yet.
    corrections: { corrections: corrections ?? [] },
    withheld: first ? withheldSchema.parse({}) : (withheld ?? withheldSchema.parse({})),
  };
}

const draftOf = (
  { pages, resolved, story, lock }: Ingested,
  { withheld, corrections }: Example,
  before: Ingested | undefined,
): Draft => ({
  ...structuredClone({
    story: resolved,
    front: story,
    ...pages,
    before: new Map(before?.lock ?? lock),
    after: new Map(lock),
    edits: peopleEditsSchema.parse({}),
    corrections: { corrections: corrections ?? [] },
    withheld: withheld ?? withheldSchema.parse({}),
    nothingLeft: false,
  }),
  language: english,
});

/** Puts a value at a path such as `people.0.data.name`; maps are walked like objects. */
function change(draft: Draft, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let here: unknown = draft;
  for (const key of keys)
    here =
      here instanceof Map
        ? here.has(key)
          ? here.get(key)
          : [...here.values()][Number(key)]
        : (here as Record<string, unknown>)[key];
  if (typeof here !== 'object' || here === null) throw new Error(`nothing stands at ${path}`);
  if (here instanceof Map) here.set(here.has(last) ? last : [...here.keys()][Number(last)], value);
  else (here as Record<string, unknown>)[last] = value;
}

function addressed(html: string, { pages }: Ingested): string {
  return html.replace(/\{\{(at )?(.*?)\}\}/g, (_, at: string | undefined, words: string) => {
    for (const { data, body } of pages.articles) {
      const row = data.statements.find(({ exact }) => exact.includes(words));
      if (at && row) return `${row.start}-${row.end}`;
      const block = data.blocks.find(
        ({ id }) =>
          JSON.stringify(body.find((one) => 'id' in one && one.id === id) ?? '').includes(words) ||
          row?.block === id,
      );
      if (block) return `/articles/${data.id}/#${block.id}`;
    }
    throw new Error(`no passage holds “${words}”`);
  });
}
