import type { Lock, LockRecord } from '../../model/lock.ts';
import { fingerprint, plain } from '../../text/fingerprint.ts';
import { version } from '../../text/mint.ts';
import { hasName } from './find-withheld.ts';
import { partKinds } from './passage-text.ts';

/** Records whose words are withheld, by article; they take no part in anchoring. */
export type Blanks = ReadonlyMap<string, readonly LockRecord[]>;

/** What is known to be withheld in one article. */
export interface KeptTexts {
  /** Words of passages that are left out. */
  readonly texts: readonly string[];
  /** Whether the whole article is. */
  readonly all: boolean;
  /** Words of passages that are shown. */
  readonly shown: readonly string[];
}

/**
 * When the words of a passage went: from the pages, and from the seed as well where they are no
 * longer there.
 */
export interface Closed {
  readonly gone: string;
  readonly left?: string;
}

/** What else decides on records besides what the articles hold back. */
export interface Closing {
  readonly names: readonly string[];
  /** Ids that editors withhold. */
  readonly ids: ReadonlySet<string>;
  /** Passages that editors withhold by their ids and that no seed holds as they were. */
  readonly closed: ReadonlyMap<string, Closed>;
  readonly today: string;
}

/**
 * Parts the lock into records to anchor by and blanks: ids and days of what is withheld, without
 * words. A blank whose passage may be shown again gets its words back, and with them its id.
 */
export function partLock(
  lock: Lock,
  kept: ReadonlyMap<string, KeptTexts>,
  { names, ids, closed, today }: Closing,
): { open: Lock; blanks: Blanks } {
  const open = new Map<string, LockRecord[]>();
  const blanks = new Map<string, LockRecord[]>();
  for (const [article, records] of lock) {
    const known = kept.get(article) ?? { texts: [], all: false, shown: [] };
    for (const record of records) {
      const back =
        record.withheld && !partKinds.has(record.kind)
          ? known.shown.find((text) => fingerprint(text) === record.withheld)
          : undefined;
      const [to, made] =
        back !== undefined
          ? [open, restored(record, back)]
          : closed.has(record.id) || ids.has(record.id) || isKept(record, known, names)
            ? [blanks, blank(record, known, closed.get(record.id) ?? { gone: today })]
            : [open, record];
      to.set(article, [...(to.get(article) ?? []), made]);
    }
    if (!open.has(article)) open.set(article, []);
  }
  return { open, blanks };
}

/** Whether any words of a record, those of earlier versions included, are withheld. */
function isKept(
  { text, earlier = [], withheld }: LockRecord,
  { texts, all, shown }: KeptTexts,
  names: readonly string[],
): boolean {
  if (all || withheld) return true;
  const own = [text, ...earlier.map((one) => one.text)].map(plain);
  return own.some(
    (words) =>
      (texts.some((other) => other.includes(words)) &&
        !shown.some((other) => other.includes(words))) ||
      names.some((name) => hasName(words, name)),
  );
}

/**
 * The fingerprint of a quotation or sentence is that of the passage it stands in, since the passage
 * is what is left out.
 */
function blank(
  { id, kind, v, first, gone, withheld, text }: LockRecord,
  { texts }: KeptTexts,
  day: Closed,
): LockRecord {
  const whole = partKinds.has(kind)
    ? texts.find((other) => other.includes(plain(text)))
    : undefined;
  return {
    id,
    kind,
    text: '',
    v,
    first,
    gone: gone ?? day.gone,
    withheld: withheld ?? fingerprint(whole ?? text),
    ...(day.left && { left: day.left }),
  };
}

const restored = ({ id, kind, first }: LockRecord, text: string): LockRecord => ({
  id,
  kind,
  text,
  v: version(text),
  first,
});
