import type { Lock } from '../../model/lock.ts';
import type { Level } from '../../model/message.ts';
import type { Pages } from '../../model/pages.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';

/** What is about to be written, and what was published before. */
export interface Draft extends Pages {
  readonly story: Story;
  /** The lock as it was before this run, and as it would be written. */
  readonly before: Lock;
  readonly after: Lock;
}

/** A place that breaks a rule. */
export interface RuleBreach {
  readonly seed: string;
  readonly span?: Span;
  readonly reason: string;
  readonly fix: string;
}

/** One integrity rule; its id is permanent and its page is docs/rules/<id>.md. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  readonly run: (draft: Draft) => { checked: number; breaches: RuleBreach[] };
}
