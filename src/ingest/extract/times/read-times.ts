import type { Language } from '../../../language/language.ts';
import type { TimeExpression } from '../../../model/findings.ts';
import type { Reading } from '../reading.ts';

/** Finds time expressions and their EDTF values, as far as the text and the published date give them. */
export function readTimes(_reading: Reading, _language: Language): TimeExpression[] {
  return [];
}
