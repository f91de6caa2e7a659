import path from 'node:path';
import type { PageLock } from '../../model/addresses.ts';
import type { Lock } from '../../model/lock.ts';
import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';

/**
 * The day that an ingest writes into the lock: the clock's, unless the lock knows a later one. No
 * passage may be told to have changed, or gone, before it was published.
 */
export function dayOfIngest(
  now: Date,
  known: { readonly lock: Lock; readonly addresses: PageLock },
  folder: string,
): { today: string; messages: Message[] } {
  const clock = now.toISOString().slice(0, 10);
  const latest = latestDay(known);
  return latest > clock
    ? { today: latest, messages: [behind(clock, latest, folder)] }
    : { today: clock, messages: [] };
}

/** The last day that the lock names; empty where it names none. */
function latestDay({
  lock,
  addresses,
}: {
  readonly lock: Lock;
  readonly addresses: PageLock;
}): string {
  let latest = '';
  const see = (day: string | undefined): void => {
    if (day !== undefined && day > latest) latest = day;
  };
  for (const records of lock.values()) {
    for (const { first, gone, earlier } of records) {
      see(first);
      see(gone);
      see(earlier?.at(-1)?.until);
    }
  }
  for (const records of addresses.values()) {
    for (const { first, gone } of records) {
      see(first);
      see(gone);
    }
  }
  return latest;
}

const behind = (clock: string, latest: string, folder: string): Message => ({
  ...say('clock-behind', { clock, latest }),
  file: path.relative('.', folder).split(path.sep).join('/'),
});
