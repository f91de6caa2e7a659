import type { NameRules } from '../../language/names.ts';
import { parseName } from '../../language/person-name.ts';
import type { Block, Segmented, SourceText } from '../../model/article.ts';
import type { Withheld } from '../../model/editorial.ts';
import type { LockRecord } from '../../model/lock.ts';
import { fingerprint, plain } from '../../text/fingerprint.ts';
import { fold } from '../../text/fold.ts';
import { Ids } from '../../text/mint.ts';
import { valueAt } from '../../text/sure.ts';
import { holdsWords } from '../../text/word-runs.ts';
import { partKinds, textOf } from './passage-text.ts';

/**
 * The blocks of an article that are withheld, and which of the ids that editors named were found.
 */
export interface FoundWithheld {
  readonly blocks: ReadonlySet<Block>;
  readonly ids: readonly string[];
}

/** An article before it is read, and what the lock knows of it. */
interface KnownArticle extends Pick<Segmented, 'blocks'> {
  readonly source: SourceText;
  readonly records: readonly LockRecord[];
}

/**
 * Finds withheld passages by what the lock knows of them and withheld people by their names, before
 * anything reads the article.
 */
export function findWithheld(
  { source, blocks, records }: KnownArticle,
  { passages, people }: Withheld,
  rules: NameRules,
): FoundWithheld {
  const texts = new Map(blocks.map((block) => [block, textOf(source, block)]));
  const found = new Set<Block>();
  const ids: string[] = [];
  for (const id of passages) {
    const record = records.find((one) => one.id === id);
    const own = blocks.filter((block) => isPassage(valueAt(texts, block), id, record, source.seed));
    if (own.length) ids.push(id);
    for (const block of own) found.add(block);
  }
  const names = namesIn(people, [...texts.values()].join('\n'), rules);
  for (const [block, text] of texts)
    if (names.some((name) => hasName(text, name))) found.add(block);
  // A line break within a name may have parted it into two blocks.
  const listed = [...texts];
  for (const [n, [block, text]] of listed.entries()) {
    const [next, after] = listed[n + 1] ?? [];
    const isParted = (name: string): boolean =>
      hasName(`${text} ${after}`, name) && !hasName(text, name) && !hasName(after ?? '', name);
    if (next && people.some(isParted)) for (const one of [block, next]) found.add(one);
  }
  return { blocks: found, ids };
}

/**
 * Whether a block is the passage, or holds the quotation, of that id. An id that was never
 * published is told by how ids are minted.
 */
function isPassage(
  text: string,
  id: string,
  record: LockRecord | undefined,
  seed: string,
): boolean {
  if (!record) return new Ids().mint(seed, text) === id;
  if (record.withheld) return fingerprint(text) === record.withheld;
  return partKinds.has(record.kind)
    ? text.includes(plain(record.text))
    : text === plain(record.text);
}

/**
 * The names to look for in one text: those given, and the surname of each that stands in it, by
 * which it is named again.
 */
export function namesIn(people: readonly string[], text: string, rules: NameRules): string[] {
  const surnames = people
    .filter((name) => hasName(text, name))
    .flatMap((name) => surnameOf(name, rules));
  return [...people, ...surnames.filter((word) => word.length > 1)];
}

/**
 * The surname of a name of several words as it is written there; none where the words are no name
 * of a person.
 */
function surnameOf(name: string, rules: NameRules): string[] {
  if (!name.includes(' ') || !/^\p{Lu}/u.test(name)) return [];
  const { last } = parseName(name, rules);
  return [name.split(/\s+/).find((word) => fold(word).replace(/[,.]+$/, '') === last) ?? last];
}

/** Whether the words of a name stand in a text, one after the other. */
export const hasName = holdsWords;
