import type { RoleRule } from '../../../model/finding-rules.ts';
import type { Unit } from '../clauses/units.ts';

/** The words of a role and who has it. */
export interface FoundRole {
  readonly bearer: Unit;
  readonly first: Unit;
  readonly last: Unit;
  readonly rule: RoleRule;
}
