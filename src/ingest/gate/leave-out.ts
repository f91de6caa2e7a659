import type { SetAside } from '../../model/set-aside.ts';
import type { Story } from '../../model/story.ts';
import { type HeldWords, withoutHeldAccounts } from './held-words.ts';
import { pagelessOf, withoutPages } from './without-pages.ts';

interface Given {
  readonly resolved: Story;
  readonly held: { readonly held: HeldWords };
  readonly aside: readonly SetAside[];
}

/** The story without what repeats held words, and without the pages that were set aside. */
export const leaveOut = ({ resolved, held: { held }, aside }: Given): Story =>
  withoutPages(withoutHeldAccounts(resolved, held), pagelessOf(aside.map(({ part }) => part)));

/**
 * The story without people whom no sentence names that a page may repeat: their page would be
 * empty.
 */
export function leaveOutUnquotable({
  open,
  prepared: { unquotable },
}: {
  readonly open: Story;
  readonly prepared: { readonly unquotable: ReadonlySet<string> };
}): Story {
  return unquotable.size === 0
    ? open
    : withoutPages(open, { ...pagelessOf([]), people: unquotable });
}
