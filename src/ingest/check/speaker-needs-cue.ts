import { say } from '../../model/messages/catalogue.ts';
import { type Rule, type RuleBreach, wordsAt } from './rule.ts';

/**
 * A quotation has a speaker only where the text ties one to it by a cue, or an editor decided who
 * said it.
 */
export const speakerNeedsCue: Rule = {
  id: 'speaker-needs-cue',
  run: ({ articles }) => {
    const breaches: RuleBreach[] = [];
    let checked = 0;
    for (const { data } of articles) {
      for (const quote of data.quotes) {
        if (quote.speaker === null) continue;
        checked++;
        if ((!quote.cue && quote.decidedBy !== 'editor') || !quote.speakerPlace)
          breaches.push({
            seed: data.seed,
            span: quote,
            parts: [wordsAt(data.id, quote, 'speaker')],
            ...say('speaker-needs-cue'),
          });
      }
    }
    return { checked, breaches };
  },
};
