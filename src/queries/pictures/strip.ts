import type { EventData } from '../../model/content.ts';
import type { Segment } from './broken-axis.ts';
import { timelinePicture } from './timeline-picture.ts';

/** One numbered mark of the strip on the front page. Places are parts of the width, 0 to 1. */
export interface StripMark {
  readonly event: EventData;
  /** Its number in the list below, from 1. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** The strip: where the dated ones of some events stand on a common axis. */
export interface Strip {
  readonly marks: readonly StripMark[];
  readonly start: number | null;
  readonly segments: readonly Segment[];
  readonly rows: number;
}

/**
 * Lays out the numbered events whose dates state a year, or where too few do, those that state
 * none; null where neither are enough to look at.
 */
export function strip(events: readonly EventData[]): Strip | null {
  const picture = timelinePicture(events, true) ?? timelinePicture(events, false);
  if (!picture) return null;
  const { bars, start, segments, rows } = picture;
  return {
    start,
    segments,
    rows,
    marks: bars.map(({ event, from, to, row }) => ({
      event,
      number: events.indexOf(event) + 1,
      from,
      to,
      row,
    })),
  };
}
