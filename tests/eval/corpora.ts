import {
  type Evaluate,
  evaluateEventDates,
  evaluateFragments,
  evaluateNames,
  evaluateQuotations,
  evaluateTimes,
} from './evaluate.ts';

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
}

const corpus = (name: string, file: string, evaluate: Evaluate): CorpusFile => ({
  name,
  file,
  evaluate,
  fitted: false,
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
];
