/**
 * `error` keeps an article or the build from being published, `warn` goes to the review list,
 * `info` only tells.
 */
export type Level = 'error' | 'warn' | 'info';

/** Words of a message, or what makes them from the facts of the place. */
export type Wording<Facts> = string | ((facts: Facts) => string);

/** What is said of one kind of place: how serious it is, what is wrong there, and what to do. */
export interface Entry<Facts> {
  readonly level: Level;
  /** Reads 'Unexpected X, expected Y'. */
  readonly reason: Wording<Facts>;
  readonly fix: Wording<Facts>;
}

const entry =
  (level: Level) =>
  <Facts = void>(reason: Wording<Facts>, fix: Wording<Facts>): Entry<Facts> => ({
    level,
    reason,
    fix,
  });

/** Keeps an article or the build from being published. */
export const error = entry('error');
/** Goes to the review list. */
export const warn = entry('warn');
/** Only tells. */
export const info = entry('info');
