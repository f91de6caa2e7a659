import { say } from '../../../model/messages/catalogue.ts';
import { runsOf, runWords, wordsIn } from '../../../text/word-runs.ts';
import { openRuns } from '../open-runs.ts';
import type { Secrets, SiteBreach, SiteRule } from '../site-rule.ts';

/**
 * Of an article that may only be quoted from, all files of the site together hold no more words
 * than its budget.
 */
export const excerptBudget: SiteRule = {
  id: 'excerpt-budget',
  watch: (_, { limited, free }) => {
    if (limited.length === 0) return null;
    const isOpen = openRuns(free);
    const all = limited.map((one) => meter(one, isOpen));
    return {
      file: (_, text) => {
        const words = wordsIn(text);
        for (let at = 0; at + runWords <= words.length; at++) {
          const run = words.slice(at, at + runWords).join(' ');
          for (const { places, shown } of all)
            for (const place of places.get(run) ?? [])
              for (let n = 0; n < runWords; n++) shown.add(place + n);
        }
      },
      end: () => ({
        checked: all.length,
        breaches: all
          .filter(({ shown, budget }) => shown.size > budget)
          .map(({ article, shown, budget }): SiteBreach => ({
            file: `articles/${article}/index.html`,
            ...say('excerpt-budget', { shown: shown.size, budget }),
          })),
      }),
    };
  },
};

/** Where each run of words stands in an article, and which of its words have been seen. */
function meter(
  { article, text, words: budget }: Secrets['limited'][number],
  isOpen: (run: string) => boolean,
) {
  const places = new Map<string, number[]>();
  runsOf(wordsIn(text)).forEach((run, at) => {
    if (!isOpen(run)) places.set(run, [...(places.get(run) ?? []), at]);
  });
  return { article, budget, places, shown: new Set<number>() };
}
