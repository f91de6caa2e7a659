import { readTimes } from '../../../../../src/ingest/extract/times/read-times.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { readingOf } from '../../../../fixtures/times/articles.ts';

/** The times of a text of Wednesday, 11 June 2025: their words and their values, as EDTF. */
export const timesIn = (text: string): [string, string | null][] =>
  readTimes(readingOf(text, '2025-06-11'), english).map(({ span, edtf }) => [
    text.slice(span.start, span.end),
    edtf,
  ]);
