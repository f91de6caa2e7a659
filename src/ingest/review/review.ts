import type { Language } from '../../language/language.ts';
import type { EventEdits, QuoteEdits } from '../../model/editorial.ts';
import type { Story } from '../../model/story.ts';
import { first } from '../../text/sure.ts';
import { type Doubt, harms } from './doubt.ts';
import { doubtfulEvents } from './doubtful-events.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { doubtfulSpeakers } from './doubtful-speakers.ts';

/** What doubts are looked for in besides the story. */
export interface ReviewGiven {
  /** Ids of the quotations by article, in the order of the findings. */
  readonly quoteIds: ReadonlyMap<string, readonly string[]>;
  readonly quotes: QuoteEdits;
  readonly events: EventEdits;
  readonly language: Language;
}

/** What the extractor was unsure of and an editor has not decided, most harmful first. */
export function review(story: Story, { quoteIds, quotes, events, language }: ReviewGiven): Doubt[] {
  const doubts = [
    ...doubtfulNames(story),
    ...doubtfulSpeakers(story, quoteIds, quotes),
    ...doubtfulEvents(story, events, language),
  ];
  const place = ({ places }: Doubt): string => {
    const { seed, span } = first(places);
    return `${seed} ${String(span.start).padStart(9, '0')}`;
  };
  return doubts.sort(
    (a, b) =>
      harms.indexOf(a.harm) - harms.indexOf(b.harm) ||
      b.weight - a.weight ||
      (place(a) < place(b) ? -1 : 1),
  );
}
