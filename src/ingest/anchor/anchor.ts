import type { AnchorEdits } from '../../model/editorial.ts';
import type { LockRecord } from '../../model/lock.ts';
import { type Ids, version } from '../../text/mint.ts';
import { elementAt, sure, valueAt } from '../../text/sure.ts';
import { type Fate, type Known, type PassageText, reanchor, type Reanchored } from './reanchor.ts';
import { asGone, decided, doubted, plainText, withText } from './versions.ts';

/** Where and when passages are anchored. */
export interface AnchorContext {
  /** The seed’s path; part of what new ids are hashed from. */
  readonly key: string;
  /** Calendar date of this ingest, for `first`, `until` and `gone`. */
  readonly today: string;
  /** Every id ever given out, in any article; grows as new ones are minted. */
  readonly ids: Ids;
  /** What people decided on passages in doubt. */
  readonly edits: AnchorEdits;
  /**
   * Whether nobody is asked about passages in doubt: they become tombstones that name what took
   * their place.
   */
  readonly unasked?: boolean;
}

/**
 * How many passages kept their id as they were, edited or moved; came back; stand in another; are
 * new; are gone since.
 */
export interface AnchorCounts {
  readonly kept: number;
  readonly edited: number;
  readonly moved: number;
  readonly returned: number;
  readonly absorbed: number;
  readonly added: number;
  readonly gone: number;
}

/**
 * The outcome: one record per passage, in order; records of passages that now stand in others;
 * tombstones.
 */
export interface Anchored {
  readonly kept: readonly LockRecord[];
  readonly absorbed: readonly LockRecord[];
  readonly gone: readonly LockRecord[];
  readonly counts: AnchorCounts;
}

/**
 * Gives each passage the id it had before, or a new one. No record is ever lost: what is not found
 * again becomes a tombstone.
 */
export function anchor(
  passages: readonly PassageText[],
  before: readonly LockRecord[],
  context: AnchorContext,
): Anchored {
  const { today, edits } = context;
  const records = before.map((record) => decided(record, edits, today));
  const found = reanchor(knownOf(records), passages);
  const { cutFrom } = found;
  const fates = context.unasked ? found.fates.map(withoutDoubt) : found.fates;
  const kept = keep(passages, records, fates, context);
  const withSiblings = noteCuts(kept, cutFrom, records);
  const absorbed: LockRecord[] = [];
  const gone: LockRecord[] = [];
  for (const [at, record] of records.entries()) {
    const fate = fates[at];
    if (!fate) gone.push(asGone(record, today));
    else if (fate.how === 'drifted') gone.push(asGone(record, today, elementAt(kept, fate.to).id));
    else if (fate.how === 'absorbed')
      absorbed.push(
        doubted({ ...record, within: elementAt(kept, fate.to).id }, fate.doubts, edits),
      );
  }
  return { kept: withSiblings, absorbed, gone, counts: countsOf(before, fates, passages.length) };
}

function knownOf(records: readonly LockRecord[]): Known[] {
  const at = new Map(records.map(({ id }, n) => [id, n]));
  return records.map(({ kind, text, gone, within, earlier = [] }) => {
    const host = within === undefined ? undefined : at.get(within);
    return {
      kind,
      text,
      state: gone ? 'gone' : within ? 'absorbed' : 'living',
      earlier: earlier.map((one) => one.text),
      ...(host !== undefined && { host }),
    };
  });
}

function keep(
  passages: readonly PassageText[],
  records: readonly LockRecord[],
  fates: Reanchored['fates'],
  context: AnchorContext,
): LockRecord[] {
  const owner = new Map<number, number>();
  for (const [at, fate] of fates.entries()) if (fate && isOwner(fate)) owner.set(fate.to, at);
  return passages.map(({ kind, text }, n) => {
    const at = owner.get(n);
    const plain = plainText(text);
    if (at === undefined)
      return {
        id: context.ids.mint(context.key, plain),
        kind,
        text: plain,
        v: version(plain),
        first: context.today,
      };
    const {
      gone: _gone,
      next: _next,
      article: _article,
      within: _within,
      ...record
    } = elementAt(records, at);
    return doubted(
      withText({ ...record, kind }, plain, context.today),
      sure(fates[at], `the fate of record ${at}`).doubts,
      context.edits,
    );
  });
}

/** Where nobody can be asked, what may be another passage is replaced, not kept. */
const withoutDoubt = (fate: Fate | undefined): Fate | undefined =>
  fate?.doubts.length ? { ...fate, how: 'drifted', doubts: [] } : fate;

const isOwner = ({ how }: Fate): boolean =>
  how === 'same' || how === 'edited' || how === 'returned';

/** Records with the ids of what was cut off from them, in the order of the article. */
function noteCuts(
  kept: readonly LockRecord[],
  cutFrom: Reanchored['cutFrom'],
  records: readonly LockRecord[],
): LockRecord[] {
  const cut = Map.groupBy(
    [...cutFrom.keys()].sort((a, b) => a - b),
    (n) => elementAt(records, valueAt(cutFrom, n)).id,
  );
  return kept.map((record) => {
    const siblings = cut.get(record.id)?.map((n) => elementAt(kept, n).id);
    return siblings
      ? { ...record, siblings: [...new Set([...(record.siblings ?? []), ...siblings])] }
      : record;
  });
}

function countsOf(
  before: readonly LockRecord[],
  fates: Reanchored['fates'],
  passages: number,
): AnchorCounts {
  const count = (fits: (fate: Fate) => boolean): number =>
    fates.filter((fate) => fate && fits(fate)).length;
  const owners = count(isOwner);
  return {
    kept: count(({ how, moved }) => how === 'same' && !moved),
    edited: count(({ how, moved }) => how === 'edited' && !moved),
    moved: count(({ moved }) => moved),
    returned: count(({ how }) => how === 'returned'),
    absorbed: fates.filter((fate, at) => fate?.how === 'absorbed' && !elementAt(before, at).within)
      .length,
    added: passages - owners,
    gone: fates.filter(
      (fate, at) => (!fate || fate.how === 'drifted') && !elementAt(before, at).gone,
    ).length,
  };
}
