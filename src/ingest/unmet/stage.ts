import type { Lock } from '../../model/lock.ts';
import type { Story } from '../../model/story.ts';
import { type Decisions, type Unmet, unmetEdits } from './unmet-edits.ts';

interface Given extends Decisions {
  readonly resolved: Story;
  readonly anchored: {
    readonly quoteIds: ReadonlyMap<string, readonly string[]>;
    readonly lock: Lock;
  };
}

/** Decisions of editors that fit nothing in the story. */
export const findUnmet = ({ resolved, anchored: { quoteIds, lock }, ...decisions }: Given): Unmet =>
  unmetEdits(resolved, quoteIds, decisions, lock);
