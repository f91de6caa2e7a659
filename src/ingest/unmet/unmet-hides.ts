import type { PageLock } from '../../model/addresses.ts';
import type { PeopleEdits } from '../../model/editorial.ts';
import type { HiddenRecord } from '../../model/lock.ts';
import { say } from '../../model/messages/catalogue.ts';
import type { Cast } from '../../model/story.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { nearest, oneOf } from '../../text/nearest.ts';
import { slugify } from '../../text/slugs.ts';
import type { UnmetEdit } from './unmet-edit.ts';

/** Entries of `hide` that fit a person now or did once; and those that would hide nobody. */
export interface FittedHides {
  readonly hidden: readonly HiddenRecord[];
  readonly unmet: readonly UnmetEdit[];
}

/**
 * Holds `hide` against the people of now and against all that ever had an address or were hidden.
 */
export function fitHides(
  { hide, split }: PeopleEdits,
  cast: Cast,
  addresses: PageLock,
  before: readonly HiddenRecord[],
): FittedHides {
  const records = addresses.get('people') ?? [];
  const published = new Set(records.map(({ slug }) => slug));
  const now = new Set([
    ...(cast.found ?? []).map(({ id }) => id),
    ...split.map(({ as }) => slugify(as)),
    ...split.map(({ as }) => `${slugify(as)}-2`),
  ]);
  const fresh = cast.entities
    .filter(({ id, type }) => type === 'person' && !published.has(id))
    .map(({ id }) => id);
  const hidden: HiddenRecord[] = [];
  const unmet: UnmetEdit[] = [];
  for (const [n, id] of hide.entries()) {
    const record: HiddenRecord = { kind: 'person', entry: fingerprint(id), passages: [] };
    const wasKnown =
      published.has(id) ||
      before.some(({ kind, entry }) => kind === 'person' && entry === record.entry);
    // Somebody who was never published has no lasting address: with another full name comes another
    // one.
    const likely = now.has(id) ? [] : fresh.filter((other) => sharesWords(id, other));
    if (now.has(id) || (wasKnown && !likely.length)) hidden.push(record);
    else
      unmet.push({
        file: 'people.yaml',
        path: ['hide', n],
        stops: true,
        ...say('editorial-unknown/hidden-person', {
          id,
          expected:
            oneOf([...new Set([...likely, ...nearest(id, now)])].slice(0, 3)) ||
            'the last part of the address of a person’s page',
        }),
      });
  }
  return { hidden, unmet };
}

/** Whether all words of one address stand in the other. */
function sharesWords(a: string, b: string): boolean {
  const [one, other] = [new Set(a.split('-')), new Set(b.split('-'))];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}
