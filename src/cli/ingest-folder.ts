import path from 'node:path';
import { type Editorial, readEditorial } from '../editorial/read-editorial.ts';
import { emit, type Refused } from '../ingest/emit/emit.ts';
import { type Mendable, nextParts } from '../ingest/gate/next-parts.ts';
import { ingest, type Ingested } from '../ingest/ingest.ts';
import type { UnmetEdit } from '../ingest/unmet/unmet-edit.ts';
import { english } from '../language/english/english.ts';
import type { Message } from '../model/message.ts';
import { say } from '../model/messages/catalogue.ts';
import { placeOfSeed, seedsAside, type SetAside } from '../model/set-aside.ts';
import { checkShape } from './check-shape.ts';
import { checkContent } from './files/check-content.ts';
import { readFolders } from './files/read-folders.ts';
import { dayOfIngest } from './lock/day-of-ingest.ts';
import { readLock } from './read-lock.ts';
import { seedsOf } from './read-seeds/read-seeds.ts';
import { seedKinds } from './read-seeds/seed-names.ts';
import { setAside } from './stale/set-aside.ts';
import { StaleArticles } from './stale/stale-articles.ts';
import { toMessages } from './to-messages.ts';

/** The folders that a run works on. */
export interface Folders {
  readonly seeds: string;
  readonly content: string;
}

/** The outcome of an ingest: the files it would write, or null where nothing may be written. */
export interface Outcome {
  readonly files: ReadonlyMap<string, string> | null;
  readonly ingested: Ingested | null;
  readonly messages: readonly Message[];
  /** Why nothing may be written, where that is so. */
  readonly refusal?: string;
}

/**
 * Reads the seeds and what people wrote, and makes all files of the content folder in memory. What
 * does not read back as it went in is set aside, and the rest is made again without it. `aside`:
 * what the finished pages have shown to break a rule.
 */
export function ingestFolder(
  { seeds, content }: Folders,
  aside: readonly SetAside[] = [],
): Outcome {
  const editorial = readEditorial(content);
  // Settings would be guessed, and what is to stay hidden would be published.
  if (editorial.stops)
    return {
      files: null,
      ingested: null,
      messages: editorial.messages,
      refusal: `a file of ${content}/editorial has a fault`,
    };
  const { fileBytes, readSeconds } = editorial.settings.limits;
  const wanted = [
    { folder: content, kinds: [] },
    { folder: seeds, kinds: seedKinds(fileBytes) },
  ];
  const [inContent = [], inSeeds = []] = readFolders(wanted, { patience: readSeconds });
  const unsafe = checkContent(content, inContent);
  if (unsafe.length)
    return {
      files: null,
      ingested: null,
      messages: unsafe,
      refusal: `${content} leads out of itself`,
    };
  const misshapen = checkShape(content);
  if (misshapen.length)
    return {
      files: null,
      ingested: null,
      messages: misshapen,
      refusal: `${content} holds what cannot be written over`,
    };
  const read = seedsOf(inSeeds, seeds);
  const { lock, slugs, hidden, addresses, messages: lockMessages } = readLock(content);
  const messages: Message[] = [...read.messages, ...editorial.messages, ...lockMessages];
  // A lock that cannot be read in full must never be rebuilt silently: the ids in it would be lost.
  if (hasErrors(lockMessages))
    return {
      files: null,
      ingested: null,
      messages,
      refusal: `the record of permanent links in ${content}/anchors has a fault`,
    };
  const { today, messages: clock } = dayOfIngest(
    new Date(),
    { lock, addresses },
    path.join(content, 'anchors'),
  );
  messages.push(...clock);
  const stale = new StaleArticles({ content, lock, slugs, withheld: editorial.withheld, today });
  const { sources: readable, quarantined } = setAside(read, stale);
  let sources = readable;
  let left = aside;
  while (sources.length + stale.articles.length > seedsAside(left).size) {
    const ingested = ingest({
      sources,
      stale: stale.articles,
      quarantined,
      lock,
      slugs,
      hidden,
      addresses,
      settings: editorial.settings,
      people: editorial.people,
      quotes: editorial.quotes,
      events: editorial.events,
      anchors: editorial.anchors,
      corrections: editorial.corrections,
      withheld: editorial.withheld,
      language: english,
      today,
      aside: left,
      progress: showProgress,
    });
    const given = [...sources, ...stale.articles.map(({ source }) => source)];
    const told = (notices: Ingested['notices']): Message[] => toMessages(notices, given);
    const failed = ingested.failed.filter(
      (seed) => !stale.has(seed) && stale.keep({ seed, rule: 'seed-unreadable' }),
    );
    if (failed.length) {
      messages.push(
        ...told(
          ingested.notices.filter(
            ({ rule, seed }) =>
              rule === 'seed-unreadable' && seed !== undefined && failed.includes(seed),
          ),
        ),
      );
      sources = sources.filter(({ seed }) => !failed.includes(seed));
      continue;
    }
    for (const seed of ingested.failed) stale.give(seed);
    const { files, refused } = emit(ingested);
    const articles = refused.flatMap(({ page, reason }) => {
      const source = ingested.resolved.articles.find(
        ({ article }) => `articles/${article.id}` === page,
      )?.article.source;
      return source ? [{ source, reason }] : [];
    });
    for (const {
      source: { seed, sha256 },
      reason,
    } of articles) {
      messages.push({
        ...say('seed-unsafe', { difference: reason }),
        file: placeOfSeed(seed),
      });
      if (stale.has(seed)) stale.give(seed);
      if (!stale.keep({ seed, rule: 'seed-unsafe' })) quarantined.push({ seed, sha256, reason });
      sources = sources.filter((one) => one.seed !== seed);
    }
    if (articles.length) continue;
    const more = nextParts(refused.map(toMendable), ingested.setAside);
    if (more.length === 0)
      return {
        ...judged(ingested, refused.length ? null : files),
        ingested,
        messages: [
          ...messages,
          ...stale.messages,
          ...told(ingested.notices),
          ...ingested.unmet.map((one) => unmetMessage(editorial, one)),
        ],
      };
    left = [...ingested.setAside, ...more];
  }
  return {
    files: null,
    ingested: null,
    messages: [...messages, ...stale.messages],
    refusal: 'there is no article to publish',
  };
}

/** A page that does not read back, as something that can be set aside. */
const toMendable = ({ page, reason, parts }: Refused): Mendable => ({
  rule: 'page-unmade',
  reason: say('page-unmade/differs', { difference: reason }).reason,
  place: page,
  line: null,
  parts,
});

/** The files that may be written, or why none may. */
function judged(
  { sound, unmet }: Ingested,
  files: ReadonlyMap<string, string> | null,
): Pick<Outcome, 'files' | 'refusal'> {
  const unfit = unmet.find(({ stops }) => stops);
  if (unfit) return { files: null, refusal: `an entry of editorial/${unfit.file} fits nothing` };
  return sound && files ? { files } : { files: null, refusal: 'an integrity rule does not hold' };
}

/**
 * The message for an entry of an editorial file that fits nothing, at the place where it stands.
 */
const unmetMessage = (
  { placeOf }: Editorial,
  { file, path, stops: _stops, ...said }: UnmetEdit,
): Message => ({
  ...said,
  ...placeOf(file, path),
});

/** How serious the messages are: whether any of them set input aside or refuses it. */
export const hasErrors = (messages: readonly Message[]): boolean =>
  messages.some(({ level }) => level === 'error');

/**
 * Shows on a terminal how far a long run has come; says nothing elsewhere, so that logs stay
 * readable.
 */
function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < 20) return;
  process.stderr.write(done < all ? `\r${done} of ${all} articles read` : `\r\u001B[K`);
}
