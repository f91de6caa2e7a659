import type { Notice } from '../model/message.ts';
import { say } from '../model/messages/catalogue.ts';
import { wordsOfError } from '../model/messages/words-of-error.ts';

/**
 * Does something for each of some articles; one on which the program fails is set aside and
 * reported, the others go on.
 */
export function guarded<Given, Made>(
  all: readonly Given[],
  seedOf: (given: Given) => string,
  work: (given: Given) => Made,
): { made: { readonly given: Given; readonly result: Made | null }[]; failures: Notice[] } {
  const failures: Notice[] = [];
  const made = all.map((given) => {
    try {
      return { given, result: work(given) };
    } catch (cause) {
      const said = say('seed-unreadable', { failure: wordsOfError(cause) });
      failures.push({ ...said, seed: seedOf(given), cause });
      return { given, result: null };
    }
  });
  return { made, failures };
}
