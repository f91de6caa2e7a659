/** What speaks for and against an account telling of an event; with plain words. */
export const eventSigns = {
  'same-words': 'words that few accounts of the story have in common',
  'same-phrases': 'the same runs of words',
  'same-acts': 'the same act',
  'same-parties': 'the same people, firms or places take part',
  'same-date': 'the same day',
  'same-place': 'the same place',
  'like-reports': 'the reports are about the same matters',
  'other-date': 'another day',
  'other-year': 'another year',
  'one-year': 'only one gives a year',
  'other-figure': 'other figures',
  'other-acts': 'other acts',
  'other-names': 'each names something that the other does not',
  'other-parties': 'each names somebody whom the other does not',
  'large-story': 'the more accounts a story has, the fewer of them are of one event',
} as const satisfies Readonly<Record<string, string>>;
export type EventSign = keyof typeof eventSigns;
export const eventSignNames = Object.keys(eventSigns) as readonly EventSign[];

/** One reason, with its points (log-odds). */
export interface EventReason {
  readonly sign: EventSign;
  readonly points: number;
}

/**
 * How sure it is that an account tells of an event: the mean of what it has in common with each
 * other account of the event.
 */
export interface EventJoin {
  /** Log-odds: the sum of the points, and what holds before any sign is seen. */
  readonly score: number;
  /** The strongest first; negative points speak against it. */
  readonly reasons: readonly EventReason[];
}
