import type { z } from 'zod';
import { judge, type Judged } from './analysis.ts';
import {
  datedDocument,
  namedDocument,
  quotedDocument,
  revisedDocument,
  type TextDocument,
  timedDocument,
} from './documents.ts';
import type { Measured, Scored } from './figure.ts';
import { type Numbered, readRecords } from './read-records.ts';
import { reanchor } from './reanchor.ts';
import { scoreEventDates } from './score-event-dates.ts';
import { nameOf, scoreFragments } from './score-fragments.ts';
import { scoreNames } from './score-names.ts';
import { scoreQuotations } from './score-quotations.ts';
import { scoreTimes } from './score-times.ts';

/** Which half of a file: its records of even (0) or odd (1) index, as the fit counts them. */
export type Half = 0 | 1;

/** A miss as it is shown: its kind, file and line of the document, and the words in question. */
export interface Shown {
  readonly kind: string;
  readonly place: string;
  readonly words: string;
}

/** What was measured on a file, or on one half of it. */
export interface Evaluation {
  /** SHA-256 of the whole file. */
  readonly sha256: string;
  readonly documents: number;
  readonly measured: readonly Measured[];
  readonly misses: readonly Shown[];
}

/** Reads a corpus file and scores what the program finds in it. Throws a CorpusFault. */
export type Evaluate = (file: string, half?: Half) => Evaluation;

/** Evaluates documents that are read as articles. */
const ofArticles =
  <Document extends TextDocument>(
    schema: z.ZodType<Document>,
    score: (judged: readonly Judged<Document>[]) => Scored,
  ): Evaluate =>
  (file, half) => {
    const corpus = readRecords(file, schema);
    const records = inHalf(corpus.records, half);
    const scored = score(judge(records.map(({ record }) => record)));
    const byId = new Map(records.map((one) => [one.record.id, one]));
    return {
      sha256: corpus.sha256,
      documents: records.length,
      measured: scored.measured,
      misses: scored.misses.map(({ kind, document, span, note }) => {
        const known = byId.get(document);
        const words = known && span ? inContext(known.record.text, span) : '';
        return {
          kind,
          place: `${file}:${known?.line} ${document}`,
          words: note ? `${words} (${note})` : words,
        };
      }),
    };
  };

export const evaluateNames = ofArticles(namedDocument, scoreNames);
export const evaluateQuotations = ofArticles(quotedDocument, scoreQuotations);
export const evaluateTimes = ofArticles(timedDocument, scoreTimes);
export const evaluateEventDates = ofArticles(datedDocument, scoreEventDates);

/** Evaluates revisions. */
export const evaluateFragments: Evaluate = (file, half) => {
  const corpus = readRecords(file, revisedDocument);
  const records = inHalf(corpus.records, half);
  const { measured, misses } = scoreFragments(
    records.map(({ record }) => record),
    reanchor,
  );
  const lines = new Map(records.map(({ line, record }) => [nameOf(record), line]));
  return {
    sha256: corpus.sha256,
    documents: records.length,
    measured,
    misses: misses.map(({ kind, document, note = '' }) => ({
      kind,
      place: `${file}:${lines.get(document)} ${document}`,
      words: note,
    })),
  };
};

/** The records of a half; all of them where none is asked for. */
export const inHalf = <Record>(
  records: readonly Numbered<Record>[],
  half: Half | undefined,
): readonly Numbered<Record>[] =>
  half === undefined ? records : records.filter((_, n) => n % 2 === half);

const CONTEXT = 50;
/** Of a longer span only its two ends are shown, so much of each. */
const ENDS = 80;

const ends = (words: string): string =>
  words.length > 2 * ENDS ? `${words.slice(0, ENDS)} … ${words.slice(-ENDS)}` : words;

/** Words of a text in brackets, with what stands around them. */
export function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const around = [
    text.slice(Math.max(0, start - CONTEXT), start),
    `[${ends(text.slice(start, end))}]`,
    text.slice(end, end + CONTEXT),
  ];
  return around.join('').replace(/\s+/g, ' ').trim();
}
