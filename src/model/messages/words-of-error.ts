/** What was thrown, in words; anything can be thrown. */
export const wordsOfError = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
