import {
  type Evaluate,
  evaluateEventDates,
  evaluateFragments,
  evaluateNames,
  evaluateQuotations,
  evaluateTimes,
} from './evaluate.ts';
import { evaluateStories, evaluateStoryHalves } from './stories/evaluate-stories.ts';

/**
 * A corpus as docs/evaluation.md tells of it: where it is had, under what licence, and what for.
 */
export interface CorpusFile {
  /** Its name in tables. */
  readonly name: string;
  /** The name of its file in the folder of corpora. */
  readonly file: string;
  readonly evaluate: Evaluate;
  /** Whether weights are fitted to it: what is measured on all of it is then flattering. */
  readonly fitted: boolean;
  /** Which runs measure it: the usual one, or the one of stories alone, which takes longer. */
  readonly runs: readonly Run[];
}

/** What a run measures: all corpora that are quick enough, or all that there is of stories. */
export type Run = 'usual' | 'stories';

const corpus = (name: string, file: string, evaluate: Evaluate): CorpusFile => ({
  name,
  file,
  evaluate,
  fitted: false,
  runs: ['usual'],
});

/** All corpora that are scored, in the order of the table. */
export const corpora: readonly CorpusFile[] = [
  { ...corpus('Worldwide newswire', 'people-worldwide.jsonl', evaluateNames), fitted: true },
  { ...corpus('WikiGold', 'people-wikigold.jsonl', evaluateNames), fitted: true },
  { ...corpus('MEANTIME Apple', 'people-meantime-apple.jsonl', evaluateNames), fitted: true },
  corpus('MEANTIME Airbus', 'people-meantime-airbus.jsonl', evaluateNames),
  corpus('PolNeAR', 'quotes-polnear.jsonl', evaluateQuotations),
  corpus('TimeBank', 'times-timebank.jsonl', evaluateTimes),
  corpus('SemEval-2015 Airbus', 'timeline-airbus.jsonl', evaluateEventDates),
  corpus('Handbook revisions', 'fixtures-dev.jsonl.gz', evaluateFragments),
  { ...corpus('ECB+', 'story-ecb.jsonl', evaluateStories), runs: ['usual', 'stories'] },
  { ...corpus('ECB+ in halves', 'story-ecb.jsonl', evaluateStoryHalves), runs: ['stories'] },
];
