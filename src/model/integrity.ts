import type { Level } from './messages/entry.ts';

/** The integrity rules, in the order in which they are reported; their ids are permanent. */
export const integrityRules = {
  'quote-exact': 'error',
  'sentence-sourced': 'error',
  'no-synthesis': 'error',
  'outlet-named': 'error',
  'attribution-depth': 'error',
  'allegation-status': 'error',
  'denial-adjacent': 'error',
  'disagreement-shown': 'error',
  'speaker-needs-cue': 'error',
  'date-honest': 'error',
  'copies-not-corroboration': 'error',
  'no-inferred-traits': 'error',
  'fragment-kept': 'error',
  'provenance-known': 'warn',
  'excerpt-budget': 'error',
  'correction-logged': 'warn',
  withheld: 'error',
} as const satisfies Readonly<Record<string, Level>>;
export type RuleId = keyof typeof integrityRules;

/**
 * Rules whose breach would lose or betray something: they stop the build, while a place that breaks
 * another one is taken out.
 */
export const stoppingRules: ReadonlySet<RuleId> = new Set([
  'fragment-kept',
  'withheld',
  'excerpt-budget',
]);

/** One line of the published proof. */
export interface Verdict {
  readonly id: RuleId;
  readonly level: Level;
  /** How many places were looked at. */
  readonly checked: number;
  readonly found: number;
  readonly pass: boolean;
}

/** The verdict of a rule over some places. */
export function verdict(id: RuleId, checked: number, found: number): Verdict {
  const level = integrityRules[id];
  return { id, level, checked, found, pass: found === 0 || level !== 'error' };
}

/**
 * One verdict for each rule, in their order, from those over the pages as composed and those over
 * the finished site.
 */
export function joinVerdicts(...parts: readonly (readonly Verdict[])[]): Verdict[] {
  return (Object.keys(integrityRules) as RuleId[]).map((id) => {
    const own = parts.flat().filter((one) => one.id === id);
    return verdict(
      id,
      own.reduce((sum, { checked }) => sum + checked, 0),
      own.reduce((sum, { found }) => sum + found, 0),
    );
  });
}
