/** Normalised text and what normalising met. */
export interface Normalised {
  readonly text: string;
  /**
   * How many control characters and noncharacters were dropped, and how many halves of surrogate
   * pairs replaced.
   */
  readonly dropped: number;
  /** Offset in `text` where the first of them stood. */
  readonly firstDropped?: number;
  /** Offsets in `text` of characters that change the direction of writing; they stay. */
  readonly directions: readonly number[];
}

const lineEnd = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;

const unwanted =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\p{Noncharacter_Code_Point}]/gu;
const direction = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Makes text that every later stage can trust: well-formed UTF-16, line ends '\n', no control
 * characters but tabs, no noncharacters. Words are never altered.
 */
export function normalise(raw: string): Normalised {
  const wellFormed = raw.toWellFormed();
  const lines = wellFormed.replace(lineEnd, '\n');
  const text = lines.replace(unwanted, '');
  const firstDropped = lines.search(unwanted);
  const halves = wellFormed === raw ? 0 : countHalves(raw);
  return {
    text,
    dropped: lines.length === text.length ? halves : halves + (lines.match(unwanted)?.length ?? 0),
    ...(firstDropped >= 0 && { firstDropped }),
    directions: [...text.matchAll(direction)].map(({ index }) => index),
  };
}

const countHalves = (raw: string): number => raw.match(/\p{Surrogate}/gu)?.length ?? 0;
