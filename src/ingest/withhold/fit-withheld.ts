import type { CutArticle } from '../../model/article.ts';
import type { Withheld } from '../../model/editorial.ts';
import type { HiddenRecord, Lock, SlugRecord } from '../../model/lock.ts';
import { type Said, say } from '../../model/messages/catalogue.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { nearest, oneOf } from '../../text/nearest.ts';
import { wordsIn } from '../../text/word-runs.ts';
import type { UnmetEdit } from '../unmet/unmet-edit.ts';
import { hasName } from './find-withheld.ts';
import { nearNames } from './near-names.ts';
import { textOf } from './passage-text.ts';

/** What withheld names and articles are held against. */
export interface FitInput {
  readonly all: readonly CutArticle[];
  /** Seeds that could not be read this time. */
  readonly unread: readonly string[];
  /** The words that would be shown: others are not repeated in messages. */
  readonly shown: readonly string[];
  readonly lock: Lock;
  readonly slugs: readonly SlugRecord[];
  /** Entries that fitted before. */
  readonly hidden: readonly HiddenRecord[];
}

/** Entries that fit, now or once, to be remembered; and those that somebody has to look at. */
export interface Fitted {
  readonly hidden: readonly HiddenRecord[];
  readonly unmet: readonly UnmetEdit[];
}

const file = 'withheld.yaml';

/**
 * Passages of an article by which it is known again, the longest ones, and the fewest words of
 * each.
 */
const tellingPassages = 3;
const tellingWords = 6;
/** A name that no seed holds any more is missed only where a seed holds nearly the same. */
const nearly = { lettersPerSlip: 6 };

/**
 * Holds withheld names and articles against the seeds of now and of before: one that fits nothing
 * is a typo.
 */
export function fitWithheld({ people, articles }: Withheld, input: FitInput): Fitted {
  const parts = [fitNames(people, input), fitArticles(articles, input)];
  return {
    hidden: parts.flatMap(({ hidden }) => hidden),
    unmet: parts.flatMap(({ unmet }) => unmet),
  };
}

function fitNames(people: readonly string[], { all, shown, hidden }: FitInput): Fitted {
  if (!people.length) return { hidden: [], unmet: [] };
  const texts = all.map(
    ({ source }) =>
      ` ${wordsIn([source.text, ...Object.values(source.metadata).map(String)].join('\n')).join(' ')} `,
  );
  const records: HiddenRecord[] = [];
  const unmet: UnmetEdit[] = [];
  for (const [n, name] of people.entries()) {
    const words = wordsIn(name).join(' ');
    const record: HiddenRecord = { kind: 'name', entry: fingerprint(words), passages: [] };
    const isHeld = words !== '' && texts.some((text) => text.includes(` ${words} `));
    const isKnown = hidden.some(({ kind, entry }) => kind === 'name' && entry === record.entry);
    const near = isHeld
      ? []
      : nearNames(name, shown, isKnown ? nearly : {}).filter(
          (found) => !people.some((other) => other !== name && hasName(found, other)),
        );
    if (isHeld || (isKnown && !near.length)) records.push(record);
    else
      unmet.push({
        file,
        path: ['people', n],
        stops: true,
        ...say('editorial-unknown/withheld-name', {
          expected: oneOf(near) || 'one as it stands in the texts',
        }),
      });
  }
  return { hidden: records, unmet };
}

function fitArticles(articles: readonly string[], input: FitInput): Fitted {
  const { all, unread, slugs } = input;
  const rows = slugs.filter(({ kind }) => kind === 'articles');
  const slugOf = new Map(rows.map(({ key, slug }) => [key, slug]));
  const isNamed = (seed: string, entry: string): boolean =>
    seed === entry || slugOf.get(seed) === entry;
  const records: HiddenRecord[] = [];
  const unmet: UnmetEdit[] = [];
  for (const [n, entry] of articles.entries()) {
    const before = input.hidden.find(
      (one) => one.kind === 'article' && one.entry === fingerprint(entry),
    );
    const own = all.find(({ source }) => isNamed(source.seed, entry));
    if (own)
      records.push({
        kind: 'article',
        entry: fingerprint(entry),
        passages: tellingOf(own).slice(0, tellingPassages),
      });
    else if (before) records.push(before);
    if (own || unread.some((seed) => isNamed(seed, entry))) continue;
    const row = rows.find(({ key, slug }) => key === entry || slug === entry);
    const fault =
      before || row
        ? renamed(passagesOf(before, row, input.lock), articles, input)
        : unknown(entry, [...all.map(({ source }) => source.seed), ...unread, ...slugOf.values()]);
    if (fault) unmet.push({ file, path: ['articles', n], stops: true, ...fault });
  }
  return { hidden: records, unmet };
}

/**
 * Fingerprints of the passages of an article that are long enough to tell it, the longest first.
 */
function tellingOf({ source, segmented }: CutArticle): string[] {
  const texts = segmented.blocks
    .map((block) => textOf(source, block))
    .filter((text) => wordsIn(text).length >= tellingWords);
  return texts.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(fingerprint);
}

/** What is known of the passages of an article that is no longer there. */
const passagesOf = (
  before: HiddenRecord | undefined,
  row: SlugRecord | undefined,
  lock: Lock,
): Set<string> =>
  new Set([
    ...(before?.passages ?? []),
    ...(row ? (lock.get(row.slug) ?? []).flatMap(({ withheld }) => withheld ?? []) : []),
  ]);

/** A withheld article that stands under a new name would be published. */
function renamed(
  passages: ReadonlySet<string>,
  articles: readonly string[],
  { all, slugs }: FitInput,
): Said<'editorial-unknown'> | undefined {
  const known = new Set(slugs.map(({ key }) => key));
  const found = all.find(
    (cut) =>
      !known.has(cut.source.seed) &&
      !articles.includes(cut.source.seed) &&
      tellingOf(cut).some((print) => passages.has(print)),
  );
  return found && say('editorial-unknown/withheld-article-renamed', { seed: found.source.seed });
}

function unknown(entry: string, names: readonly string[]): Said<'editorial-unknown'> {
  const ends = names.filter((name) =>
    entry.replace(/\.\w+$/, '').endsWith(
      name
        .replace(/\.\w+$/, '')
        .split('/')
        .at(-1) ?? name,
    ),
  );
  return say('editorial-unknown/withheld-article', {
    id: entry,
    expected:
      oneOf([...new Set([...nearest(entry, names), ...ends])].slice(0, 3)) ||
      'the last part of the address of an article or the path of its seed',
  });
}
