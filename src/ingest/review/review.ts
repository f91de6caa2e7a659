import type { EventEdits, QuoteEdits } from '../../model/editorial.ts';
import type { Story } from '../../model/story.ts';
import { first } from '../../text/sure.ts';
import { type Doubt, harms } from './doubt.ts';
import { doubtfulEvents } from './doubtful-events.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { doubtfulSpeakers } from './doubtful-speakers.ts';

/** What the extractor was unsure of and an editor has not decided, most harmful first. */
export function review(
  story: Story,
  quoteIds: ReadonlyMap<string, readonly string[]>,
  quotes: QuoteEdits,
  events: EventEdits,
): Doubt[] {
  const doubts = [
    ...doubtfulNames(story),
    ...doubtfulSpeakers(story, quoteIds, quotes),
    ...doubtfulEvents(story, events),
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
