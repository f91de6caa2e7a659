import type { Language } from '../../../language/language.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Reading } from '../reading.ts';

/** Finds the people, organisations and places that an article names, in text order. */
export function readNames(_reading: Reading, _language: Language): Mention[] {
  return [];
}
