/** The words of the timeline's downloads, in English. */
export const timeWords = {
  leftOut: (events: number): string =>
    events === 0
      ? 'Every event of the story is here.'
      : `${events === 1 ? 'One event is' : `${events} events are`} left out here, because no source gives ${events === 1 ? 'its' : 'their'} year.`,
  leftOutOfCalendar: (events: number): string =>
    events === 0
      ? 'Every event of the story is here.'
      : `${events === 1 ? 'One event is' : `${events} events are`} left out here, because the sources give no year or no month.`,
  whole: 'The whole timeline',
  sourceSays: (words: string): string => `The source says: “${words}”`,
  goesOnFrom: (words: string): string =>
    `Derived: the article goes on telling of the day that it gave before, “${words}”`,
  notExact: (date: string): string => `The sources give no exact day, only: ${date}.`,
  downloads: 'Downloads of this timeline',
  timelineJs: 'for TimelineJS (JSON)',
  calendar: 'for a calendar (iCalendar)',
} as const;
