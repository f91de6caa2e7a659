import type { SpeechRules } from '../../../language/speech.ts';
import type { Speaker } from '../../../model/findings.ts';
import { slice } from '../../../model/span.ts';
import { LONGEST_BARE_PLURAL } from './parameters.ts';

/**
 * Whether a speaker is somebody whose name is kept back: 'insiders', 'a former aide to the mayor',
 * 'several employees'. Not 'the mayor', whom an article may have named; nor 'a spokesman for the
 * port', who speaks for it.
 */
export function isAnonymous({ kind, span }: Speaker, text: string, rules: SpeechRules): boolean {
  if (kind !== 'nominal') return false;
  const { stance, attribution, nouns } = rules;
  const all =
    slice(text, span)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  const attached = all.findIndex((word, n) => n > 0 && attribution.attaching.has(word));
  const words = attached < 0 ? all : all.slice(0, attached);
  const [first = ''] = words;
  const head = rules.singular(words.at(-1) ?? '');
  if (stance.mouthpieces.has(head)) return false;
  if (words.some((word) => stance.anonymous.has(rules.singular(word)) || stance.reports.has(word)))
    return true;
  const plural = head !== words.at(-1);
  return (
    nouns.people.has(head) &&
    (stance.indefinite.has(first) ||
      (plural && words.length <= LONGEST_BARE_PLURAL && !stance.pointing.has(first)))
  );
}
