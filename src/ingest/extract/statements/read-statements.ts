import type { Language } from '../../../language/language.ts';
import type { Mention, Quotation, StatementFinding } from '../../../model/findings.ts';
import type { Reading } from '../reading.ts';

/** Finds the statements of an article with the chain of those who make them and how they stand. */
export function readStatements(_reading: Reading, _mentions: readonly Mention[], _quotations: readonly Quotation[], _language: Language): StatementFinding[] {
  return [];
}
