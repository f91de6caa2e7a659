import type { Language } from '../../../language/language.ts';
import type { Mention, Quotation } from '../../../model/findings.ts';
import type { Reading } from '../reading.ts';

/** Finds words in quotation marks and who the text ties them to. */
export function readQuotations(_reading: Reading, _mentions: readonly Mention[], _language: Language): Quotation[] {
  return [];
}
