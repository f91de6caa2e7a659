import type { EventEdits, QuoteEdits } from '../../model/editorial.ts';
import type { Story } from '../../model/story.ts';
import type { UnmetEdit } from './unmet-edit.ts';
import { unmetEvents } from './unmet-events.ts';
import { unmetQuotes } from './unmet-quotes.ts';

/** Decisions that fit nothing in the story. */
export const unmetEdits = (story: Story, quoteIds: ReadonlyMap<string, readonly string[]>, quotes: QuoteEdits, events: EventEdits): UnmetEdit[] =>
  [...unmetQuotes(story, quoteIds, quotes), ...unmetEvents(story, events)];
