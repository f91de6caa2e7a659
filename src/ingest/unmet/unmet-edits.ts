import type { PageLock } from '../../model/addresses.ts';
import type { EventEdits, PeopleEdits, QuoteEdits } from '../../model/editorial.ts';
import type { HiddenRecord, Lock } from '../../model/lock.ts';
import type { Story } from '../../model/story.ts';
import type { UnmetEdit } from './unmet-edit.ts';
import { unmetEvents } from './unmet-events.ts';
import { fitHides } from './unmet-hides.ts';
import { type NamedIds, unmetIds } from './unmet-ids.ts';
import { unmetPeople } from './unmet-people.ts';
import { unmetQuotes } from './unmet-quotes.ts';

/** All decisions besides what is withheld, and what was published before them. */
export interface Decisions extends NamedIds {
  readonly people: PeopleEdits;
  readonly quotes: QuoteEdits;
  readonly events: EventEdits;
  readonly addresses: PageLock;
  readonly hidden?: readonly HiddenRecord[];
}

/** Decisions that fit nothing, and the entries of `hide` that fit, to be remembered. */
export interface Unmet {
  readonly unmet: readonly UnmetEdit[];
  readonly hidden: readonly HiddenRecord[];
}

/**
 * Decisions that fit nothing in the story, and the entries of `hide` that fit. `lock`: as it will
 * be written.
 */
export function unmetEdits(
  story: Story,
  quoteIds: ReadonlyMap<string, readonly string[]>,
  decisions: Decisions,
  lock: Lock,
): Unmet {
  const { people, quotes, events, addresses, hidden = [] } = decisions;
  const hides = fitHides(people, story.cast, addresses, hidden);
  const known = new Set([
    ...(addresses.get('people') ?? []).map(({ slug }) => slug),
    ...lock.keys(),
  ]);
  return {
    unmet: [
      ...hides.unmet,
      ...unmetPeople(story, people, known),
      ...unmetQuotes(story, quoteIds, quotes),
      ...unmetEvents(story, events),
      ...unmetIds(decisions, lock),
    ],
    hidden: hides.hidden,
  };
}
