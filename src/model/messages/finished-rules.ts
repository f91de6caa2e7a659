import { integrityRules, type RuleId } from '../integrity.ts';
import type { Entry, Wording } from './entry.ts';

const ofSite =
  'this is an internal error, or a fault of a page that people wrote; nothing was published';

/** A breach of an integrity rule by a file of the finished site. */
const broken =
  (rule: RuleId) =>
  <Facts>(reason: Wording<Facts>): Entry<Facts> => ({
    level: integrityRules[rule],
    reason,
    fix: ofSite,
  });

interface Cited {
  readonly words: string;
}

/** What is said where files of the finished site break an integrity rule. */
export const finishedRuleMessages = {
  'allegation-status/cited': broken('allegation-status')<Cited & { readonly status: string }>(
    ({ words, status }) =>
      `Unexpected plain statement “${words}”, expected the status ‘${status}’ beside it`,
  ),
  'allegation-status/label': broken('allegation-status')<Cited & { readonly status: string }>(
    ({ words, status }) =>
      `Unexpected plain label “${words}”, expected the status ‘${status}’ beside it`,
  ),
  'attribution-depth/held': broken('attribution-depth')<Cited>(
    ({ words }) => `Unexpected words “${words}” outside their article, expected them there alone`,
  ),
  'attribution-depth/unnamed': broken('attribution-depth')<Cited & { readonly claimant: string }>(
    ({ words, claimant }) =>
      `Unexpected words “${words}” without ‘${claimant}’, expected all through whom they came`,
  ),
  'copies-not-corroboration/count': broken('copies-not-corroboration')<
    Cited & { readonly independent: number }
  >(
    ({ words, independent }) =>
      `Unexpected “${words}”, expected ${independent}: copies of one report count once`,
  ),
  'denial-adjacent': broken('denial-adjacent')<Cited & { readonly denial: string }>(
    ({ words, denial }) =>
      `Unexpected allegation “${words}” without the denial “${denial}”, expected both in one block`,
  ),
  'disagreement-shown/page': broken('disagreement-shown')<{ readonly exact: string }>(
    ({ exact }) => `Unexpected absence of the side “${exact}”, expected all sides on one page`,
  ),
  'excerpt-budget': broken('excerpt-budget')<{ readonly shown: number; readonly budget: number }>(
    ({ shown, budget }) =>
      `Unexpected ${shown} words of this article in all files together, expected at most ${budget}`,
  ),
  'no-inferred-traits/linked-data': broken('no-inferred-traits')<{
    readonly keys: readonly string[];
    readonly person: string;
  }>(
    ({ keys, person }) =>
      `Unexpected “${keys.join(', ')}” of the person ${person}, expected names and addresses of pages alone`,
  ),
  'outlet-named/cited': broken('outlet-named')<
    Cited & { readonly headline: string; readonly outlet: string }
  >(
    ({ words, headline, outlet }) =>
      `Unexpected words “${words}” without their source, expected “${headline}” and ${outlet} beside them`,
  ),
  'sentence-sourced/cited': broken('sentence-sourced')<Cited & { readonly cite: string }>(
    ({ words, cite }) => `Unexpected words “${words}”, expected words of the passage ${cite}`,
  ),
  /** The words themselves must not stand in a message either. */
  'withheld/file': broken('withheld')<{ readonly word: number }>(
    ({ word }) =>
      `Unexpected withheld words (from word ${word} of the file), expected none of them anywhere`,
  ),
};
