/** What the program's exit codes mean; documented in docs/cli.md. */
export const exit = {
  done: 0,
  /** Done, but some input was set aside or is wrong; or a check found something. */
  inputErrors: 1,
  usage: 2,
  /** Nothing was written: no readable article, or an integrity rule failed. */
  nothingWritten: 3,
  /** Internal error: a fault of the program itself. */
  internal: 70,
  /** The disk did not take it: full, read-only or not allowed. */
  disk: 74,
  /** Another run is at work in the same folder. */
  busy: 75,
} as const;
