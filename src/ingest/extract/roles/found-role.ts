/**
 * A role found in a sentence: whose mention or pronoun, as the index of its unit, and which units.
 */
export interface FoundRole {
  readonly bearer: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}
