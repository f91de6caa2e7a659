import { type Verdict, verdict } from '../../model/integrity.ts';
import { allegationStatus } from './allegation-status.ts';
import { attributionDepth } from './attribution-depth.ts';
import { copiesNotCorroboration } from './copies-not-corroboration.ts';
import { correctionLogged } from './correction-logged.ts';
import { dateHonest } from './date-honest.ts';
import { disagreementShown } from './disagreement-shown.ts';
import { fragmentKept } from './fragment-kept.ts';
import { noInferredTraits } from './no-inferred-traits.ts';
import { noSynthesis } from './no-synthesis.ts';
import { outletNamed } from './outlet-named.ts';
import { provenanceKnown } from './provenance-known.ts';
import { quoteExact } from './quote-exact.ts';
import type { Draft, Rule, RuleBreach } from './rule.ts';
import { sentenceSourced } from './sentence-sourced.ts';
import { speakerNeedsCue } from './speaker-needs-cue.ts';
import { withheld } from './withheld.ts';

/**
 * The integrity rules over the pages as composed; those over the finished site are in
 * src/cli/verify.
 */
export const rules: readonly Rule[] = [
  quoteExact,
  sentenceSourced,
  noSynthesis,
  outletNamed,
  attributionDepth,
  allegationStatus,
  disagreementShown,
  speakerNeedsCue,
  dateHonest,
  copiesNotCorroboration,
  noInferredTraits,
  fragmentKept,
  provenanceKnown,
  correctionLogged,
  withheld,
];

/** The outcome of all rules. */
export interface Checked {
  readonly verdicts: readonly Verdict[];
  readonly breaches: readonly RuleBreach[];
}

/** Holds everything that is about to be written against the rules. */
export function check(draft: Draft): Checked {
  const breaches: RuleBreach[] = [];
  const verdicts = rules.map(({ id, run }) => {
    const { checked, breaches: found } = run(draft);
    breaches.push(...found);
    return verdict(id, checked, found.length);
  });
  return { verdicts, breaches };
}
