import { say } from '../../../model/messages/catalogue.ts';
import { valueAt } from '../../../text/sure.ts';
import { runsOf, runWords, wordsIn } from '../../../text/word-runs.ts';
import { openRuns } from '../open-runs.ts';
import type { SiteBreach, SiteRule } from '../site-rule.ts';

/**
 * No run of withheld words stands in any file of the finished site: page, data, feed, picture,
 * search index.
 */
export const withheld: SiteRule = {
  id: 'withheld',
  watch: (_, { withheld: texts, free }) => {
    if (texts.length === 0) return null;
    const secret = secretRuns(texts, free);
    const lengths = [...secret.keys()];
    const breaches: SiteBreach[] = [];
    let checked = 0;
    return {
      file: (file, text) => {
        checked++;
        const words = wordsIn(text);
        const found = words.findIndex((_, at) =>
          lengths.some((length) =>
            valueAt(secret, length).has(words.slice(at, at + length).join(' ')),
          ),
        );
        if (found >= 0) breaches.push({ file, ...say('withheld/file', { word: found + 1 }) });
      },
      end: () => ({ checked, breaches }),
    };
  },
};

/** Runs by their number of words; those that other articles may show are none. */
function secretRuns(texts: readonly string[], free: readonly string[]): Map<number, Set<string>> {
  const isOpen = openRuns(free);
  const runs = texts.flatMap((text) => {
    const words = wordsIn(text);
    return runsOf(words).map((run) => ({ run, length: Math.min(words.length, runWords) }));
  });
  const made = new Map<number, Set<string>>();
  for (const { run, length } of runs)
    if (length > 0 && !isOpen(run)) made.set(length, (made.get(length) ?? new Set()).add(run));
  return made;
}
