import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Folders, ingestFolder, type Outcome } from '../../src/cli/ingest-folder.ts';
import { readSeeds } from '../../src/cli/read-seeds/read-seeds.ts';
import { writeContent } from '../../src/cli/write-content.ts';
import type { Ingested } from '../../src/ingest/ingest.ts';
import { readPage } from '../../src/markdown/read-page.ts';
import type { ArticleData } from '../../src/model/content.ts';
import { integrityRules } from '../../src/model/integrity.ts';
import { provenanceSchema } from '../../src/model/provenance.ts';
import { decide } from './decide.ts';
import { findSecret } from './find-secret.ts';
import type { Story } from './story.ts';
import { filesOf } from './write-story.ts';

/** A story on disk, with what its editors decided; ready for its ingest or build. */
export interface Laid extends Folders {
  /** What the editors withhold: names and whole texts. */
  readonly withheld: readonly string[];
}

/**
 * Writes a story into a folder; where its editors decide on something, they have seen a first
 * ingest.
 */
export function layStory(story: Story, folder: string): Laid {
  const put = (files: ReadonlyMap<string, string>): void => {
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  };
  const folders = { seeds: path.join(folder, 'seeds'), content: path.join(folder, 'content') };
  put(filesOf(story));
  if (!Object.keys(story.decisions).length) return { ...folders, withheld: [] };
  const { files, ingested } = ingestFolder(folders);
  if (!files || !ingested) return { ...folders, withheld: [] };
  writeContent(folders.content, files);
  const decided = decide(story.decisions, ingested);
  put(decided.files);
  return { ...folders, withheld: decided.withheld };
}

/**
 * Whether there is a reason to stop that a story of ours can hold: nothing to publish, or somebody
 * who is to be hidden and whom another decision has taken away already.
 */
const mayStop = ({ messages, refusal }: Outcome): boolean =>
  messages.some(
    ({ rule, reason }) =>
      rule === 'seeds-none' || (rule === 'withheld' && reason.includes('every article')),
  ) || (refusal ?? '').includes('fits nothing');

/** Rules whose message says that the program failed on an article. */
const ourFaults = new Set(['seed-unreadable', 'seed-unsafe']);

/** Ingests a story and looks at what was made; says what is wrong with it, or null. */
export function faultOfIngest(laid: Laid): string | null {
  const outcome = ingestFolder(laid);
  const { files, ingested, messages } = outcome;
  const failed = messages.filter(({ rule }) => ourFaults.has(rule));
  if (failed.length) return inWords(failed);
  if (!files || !ingested)
    return mayStop(outcome)
      ? null
      : `Refused. ${inWords(messages.filter(({ level, rule }) => level === 'error' && rule in integrityRules)) || (outcome.refusal ?? 'No message says why.')}`;
  writeContent(laid.content, files);
  return (
    faultOfContent(laid, [...files.keys()]) ??
    findSecret(files, laid.withheld, addressesOf(ingested))
  );
}

/** Addresses that articles have or had, longest first. */
export const addressesOf = ({ slugs }: Ingested): string[] =>
  slugs.map(({ slug }) => slug).sort((a, b) => b.length - a.length);

const inWords = (messages: Outcome['messages']): string =>
  messages.map(({ rule, reason, file }) => `${rule}: ${reason} (${file})`).join('\n');

/** Every page reads back, and all words that it gives a place stand at that place of the seed. */
function faultOfContent({ seeds, content }: Folders, files: readonly string[]): string | null {
  const pages = files
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ name, data: readPage(path.join(content, name)).data }));
  const texts = new Map(readSeeds(seeds).sources.map(({ seed, text }) => [seed, text]));
  const textOf = new Map(
    pages
      .filter(({ name }) => name.startsWith('articles/'))
      .map(({ data }) => data as ArticleData)
      .map(({ id, seed }) => [id, texts.get(seed) ?? '']),
  );
  for (const { name, data } of pages) {
    for (const value of valuesIn(data)) {
      const { success, data: place } = provenanceSchema.safeParse(value);
      if (success && textOf.get(place.article)?.slice(place.start, place.end) !== place.exact)
        return `quote-exact: ${name} gives “${place.exact}” a place where it does not stand`;
    }
  }
  return null;
}

function* valuesIn(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* valuesIn(inner);
}
