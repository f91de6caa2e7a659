import type { NameRules } from '../../../language/names.ts';
import type { NameCue } from '../../../model/name-cues.ts';
import { cuesOfAgreement } from './agreement.ts';
import type { NameCandidate } from './candidates.ts';
import { cuesAfter } from './evidence-after.ts';
import { cuesBefore } from './evidence-before.ts';

/** The cues around one mention of a name. */
export function cuesAround(candidate: NameCandidate, text: string, rules: NameRules): NameCue[] {
  const cues = [
    ...cuesBefore(candidate, text, rules),
    ...cuesAfter(candidate, text, rules),
    ...cuesOfAgreement(candidate, rules),
  ];
  // 'the X government' says that X is a person, not that X takes an article.
  if (cues.includes('belonging-after')) return cues.filter((cue) => cue !== 'the-before');
  return isAgent(cues, candidate)
    ? [...cues.filter((cue) => cue !== 'to-before' && cue !== 'infinitive-after'), 'for-to']
    : cues;
}

/** 'for X to answer': X is one who acts. */
function isAgent(cues: readonly NameCue[], { from, title, sentence }: NameCandidate): boolean {
  return (
    !title && cues.includes('infinitive-after') && sentence.words[from - 1]?.link === 'purpose'
  );
}
