import type { Language } from '../../../language/language.ts';
import type { Mention, RoleStatement } from '../../../model/findings.ts';
import type { Reading } from '../reading.ts';

/** Finds what an article says that a person is: titles, appositions, 'X is a …'. */
export function readRoles(_reading: Reading, _mentions: readonly Mention[], _language: Language): RoleStatement[] {
  return [];
}
