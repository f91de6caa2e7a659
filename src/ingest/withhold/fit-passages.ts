import type { Lock, LockRecord } from '../../model/lock.ts';
import { type Said, say } from '../../model/messages/catalogue.ts';
import { fingerprint, plain } from '../../text/fingerprint.ts';
import { expectedId, type UnmetEdit } from '../unmet/unmet-edit.ts';
import type { Closed } from './blank-records.ts';

/** The words of an article that would be shown. */
export interface ShownArticle {
  readonly seed: string;
  /** Its address; undefined for a seed that is new. */
  readonly article: string | undefined;
  readonly texts: readonly string[];
}

/** What is known of ids that no article holds as they were. */
export interface PassageInput {
  /** Ids in the order of the file. */
  readonly passages: readonly string[];
  /** Those that an article holds, or that stand in an article that is withheld as a whole. */
  readonly found: ReadonlySet<string>;
  readonly lock: Lock;
  readonly shown: readonly ShownArticle[];
  readonly today: string;
}

/** Ids whose words are gone and stay withheld, and those that somebody has to look at. */
export interface FittedPassages {
  readonly closed: ReadonlyMap<string, Closed>;
  readonly unmet: readonly UnmetEdit[];
}

const file = 'withheld.yaml';

/**
 * Holds withheld ids against what was published. An id fits for good once its passage has left its
 * seed, or its article the seeds; where the article reads otherwise, or stands under a new name,
 * the passage may be there in other words.
 */
export function fitPassages({ passages, found, lock, shown, today }: PassageInput): FittedPassages {
  const home = new Map(
    [...lock].flatMap(([article, records]) =>
      records.map((record) => [record.id, { article, record }] as const),
    ),
  );
  const closed = new Map<string, Closed>();
  const unmet: UnmetEdit[] = [];
  for (const [n, id] of passages.entries()) {
    const known = home.get(id);
    const present = shown.some(({ article }) => article === known?.article);
    // Found in a seed of another name: the record stands with the old one.
    if (found.has(id) && known && !present) closed.set(id, { gone: known.record.gone ?? today });
    if (found.has(id)) continue;
    const fault = known
      ? faultOf(known.record, lock.get(known.article) ?? [], shown, {
          article: known.article,
          passages,
        })
      : unknown(id, home.keys());
    if (fault) unmet.push({ file, path: ['passages', n], stops: true, ...fault });
    else if (known) closed.set(id, whenClosed(known.record, present, today));
  }
  return { closed, unmet };
}

type EditFault = Said<'editorial-unknown'>;

const unknown = (id: string, ids: Iterable<string>): EditFault =>
  say('editorial-unknown/withheld-id', {
    id,
    expected: expectedId(id, ids, 'the id of a passage that is or was published'),
  });

/**
 * What somebody has to look at before a passage that its article does not hold as it was may count
 * as gone.
 */
function faultOf(
  record: LockRecord,
  own: readonly LockRecord[],
  shown: readonly ShownArticle[],
  { article, passages }: { readonly article: string; readonly passages: readonly string[] },
): EditFault | undefined {
  const elsewhere = shown.find(({ texts }) => texts.some((text) => isOf(text, [record])));
  if (elsewhere)
    return say('editorial-unknown/withheld-elsewhere', { id: record.id, seed: elsewhere.seed });
  if (record.left) return undefined;
  const follower = record.withheld ? undefined : (record.within ?? record.next);
  if (follower !== undefined)
    return passages.includes(follower)
      ? undefined
      : say('editorial-unknown/withheld-moved', { id: record.id, follower });
  if (record.gone && !record.withheld) return undefined;
  const present = shown.find((one) => one.article === article);
  const renamed = present
    ? undefined
    : shown.find((one) => one.article === undefined && one.texts.some((text) => isOf(text, own)));
  if (renamed)
    return say('editorial-unknown/withheld-renamed', { id: record.id, seed: renamed.seed });
  if (!present || present.texts.every((text) => isOf(text, own))) return undefined;
  return say('editorial-unknown/withheld-gone', { id: record.id });
}

/** Whether a text is, or was, one of these passages. */
const isOf = (text: string, records: readonly LockRecord[]): boolean => {
  const print = fingerprint(text);
  return records.some(
    (record) =>
      record.withheld === print ||
      [record, ...(record.earlier ?? [])].some(
        (one) => one.text !== '' && plain(one.text) === text,
      ),
  );
};

/**
 * An article that is not there may come back as it was; a passage that left an article which is
 * there is gone for good.
 */
function whenClosed({ gone, withheld, left }: LockRecord, present: boolean, today: string): Closed {
  if (left) return { gone: gone ?? today, left };
  if (gone && !withheld) return { gone, left: gone };
  return { gone: gone ?? today, ...(present && { left: today }) };
}
