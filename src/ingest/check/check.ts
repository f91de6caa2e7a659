import type { Finding, Level } from '../../model/message.ts';
import { dateHonest } from './date-honest.ts';
import { fragmentKept } from './fragment-kept.ts';
import { provenanceKnown } from './provenance-known.ts';
import { quoteExact } from './quote-exact.ts';
import type { Draft, Rule } from './rule.ts';
import { speakerNeedsCue } from './speaker-needs-cue.ts';

/** The integrity rules, in the order in which they are reported. */
export const rules: readonly Rule[] = [quoteExact, speakerNeedsCue, dateHonest, fragmentKept, provenanceKnown];

/** What a rule found, with the seed it concerns. */
export interface Breach extends Omit<Finding, 'rule' | 'level'> {
  readonly rule: string;
  readonly level: Level;
  readonly seed: string;
}

/** One line of the published proof. */
export interface Verdict {
  readonly id: string;
  readonly level: Level;
  readonly checked: number;
  readonly found: number;
  readonly pass: boolean;
}

/** Holds everything that is about to be written against the rules. */
export function check(draft: Draft): { verdicts: Verdict[]; breaches: Breach[] } {
  const breaches: Breach[] = [];
  const verdicts = rules.map(({ id, level, run }) => {
    const { checked, breaches: found } = run(draft);
    breaches.push(...found.map((breach) => ({ ...breach, rule: id, level })));
    return { id, level, checked, found: found.length, pass: found.length === 0 || level !== 'error' };
  });
  return { verdicts, breaches };
}
