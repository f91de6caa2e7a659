import type { Language } from '../../language/language.ts';
import type { EventEdits, QuoteEdits } from '../../model/editorial.ts';
import type { Story } from '../../model/story.ts';
import type { Doubt } from './doubt.ts';
import { review } from './review.ts';

interface Given {
  readonly quotable: Story;
  readonly anchored: { readonly quoteIds: ReadonlyMap<string, readonly string[]> };
  readonly quotes: QuoteEdits;
  readonly events: EventEdits;
  readonly language: Language;
}

/** What is left for a person to decide on. */
export const reviewStory = ({ quotable, anchored, ...given }: Given): Doubt[] =>
  review(quotable, { ...given, quoteIds: anchored.quoteIds });
