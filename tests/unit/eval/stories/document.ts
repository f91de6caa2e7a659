import type { StoryDocument } from '../../../eval/documents.ts';
import { at } from '../at.ts';

/** Words and the chain that their mention belongs to. */
type Mention = readonly [words: string, chain: string | null];

/** A report whose sentences are all annotated. */
export function report(
  id: string,
  text: string,
  {
    people = [],
    events = [],
    ...some
  }: Partial<Omit<StoryDocument, 'people' | 'events'>> & {
    people?: readonly Mention[];
    events?: readonly Mention[];
  } = {},
): StoryDocument {
  const mentions = (all: readonly Mention[]) =>
    all.map(([words, chain]) => ({ ...at(text, words), chain }));
  return {
    id,
    text,
    topic: 1,
    subtopic: 'a',
    annotated: [...text.matchAll(/[^.]+\./g)].map(({ index, 0: sentence }) => ({
      start: index + sentence.length - sentence.trimStart().length,
      end: index + sentence.length,
    })),
    labels: {},
    ...some,
    people: mentions(people),
    events: mentions(events),
  };
}

/** Words of a report as the program has them. */
export const placed = (document: StoryDocument, words: string, nth = 0) => ({
  document,
  ...at(document.text, words, nth),
});
