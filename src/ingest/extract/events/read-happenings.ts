import type { Language } from '../../../language/language.ts';
import type { Happening, Mention, Quotation, TimeExpression } from '../../../model/findings.ts';
import type { Reading } from '../reading.ts';

/** What an event extractor may draw on. */
export interface Evidence {
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
}

/** Finds the clauses that report something that happened. */
export function readHappenings(_reading: Reading, _evidence: Evidence, _language: Language): Happening[] {
  return [];
}
