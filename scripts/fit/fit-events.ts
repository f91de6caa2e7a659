import { type StoryDocument, storyDocument } from '../../tests/eval/documents.ts';
import type { Half } from '../../tests/eval/evaluate.ts';
import { readRecords } from '../../tests/eval/read-records.ts';
import { eventPrior } from './event-priors.ts';
import { eventRows } from './event-rows.ts';
import { fitLogistic, type Weighing } from './logistic.ts';

/**
 * The documents of a file of stories, or of one half of its topics: even and odd ones, since a half
 * of a topic is no story. Throws a CorpusFault.
 */
export function storiesOf(
  file: string,
  half: Half | undefined,
): { readonly documents: readonly StoryDocument[]; readonly sha256: string } {
  const { records, sha256 } = readRecords(file, storyDocument);
  const documents = records
    .map(({ record }) => record)
    .filter(({ topic }) => half === undefined || topic % 2 === half);
  return { documents, sha256 };
}

/** Fits what the signs of two accounts being of one event are worth to files of stories. */
export const fitEvents = (files: readonly string[], half?: Half): Weighing =>
  fitLogistic(
    files.flatMap((file) => eventRows(storiesOf(file, half).documents)),
    eventPrior,
  );
