import type { Notice } from '../model/message.ts';

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
      failures.push({ ...failure(cause), seed: seedOf(given), cause });
      return { given, result: null };
    }
  });
  return { made, failures };
}

const failure = (cause: unknown): Notice => ({
  rule: 'seed-unreadable',
  level: 'error',
  reason: `Unexpected failure of the program (${cause instanceof Error ? cause.message : String(cause)}), expected to read the article`,
  fix: 'this article is left out; please report it with the seed',
});
