import { analyse } from '../../src/ingest/analyse.ts';
import { english } from '../../src/language/english/english.ts';
import type { Span } from '../../src/model/span.ts';
import type { TextDocument } from './documents.ts';

/** What `nutgraf analyse` tells of a document, as far as it is scored. */
export interface Analysis {
  readonly mentions: readonly (Span & { readonly type: string; readonly form: string })[];
  readonly quotes: readonly (Span & { readonly speaker: Span | null })[];
  /** `edtf` is null where the words give no date of the calendar. */
  readonly times: readonly (Span & { readonly edtf: string | null })[];
  /** `edtf` is the date that the text states, `reported` the day of publication. */
  readonly events: readonly (Span & {
    readonly edtf: string | null;
    readonly reported: string | null;
  })[];
}

/** A document as its annotators and the program see it. */
export interface Judged<Document extends TextDocument> {
  readonly document: Document;
  readonly analysis: Analysis;
}

/** Reads each document for itself, as `nutgraf analyse --jsonl` does. */
export function judge<Document extends TextDocument>(
  documents: readonly Document[],
): Judged<Document>[] {
  const records = [...analyse(documents.map(toInput), english)] as Analysis[];
  return documents.flatMap((document, n) => {
    const analysis = records[n];
    return analysis ? [{ document, analysis }] : [];
  });
}

const toInput = ({ id, text, title, published }: TextDocument) => ({
  id,
  text,
  ...(title !== undefined && { title }),
  ...(published !== undefined && { published }),
});
