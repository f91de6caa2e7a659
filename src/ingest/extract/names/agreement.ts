import type { NameRules } from '../../../language/names.ts';
import type { NameCue } from '../../../model/name-cues.ts';
import { elementAt } from '../../../text/sure.ts';
import type { NameCandidate } from './candidates.ts';
import { is } from './features.ts';
import { AGREEMENT_REACH } from './parameters.ts';
import type { Word } from './words.ts';

/** What the grammar behind a name shows: 'X are', 'X raised its', 'X raised his'. */
export function cuesOfAgreement(
  { from, to, title, sentence: { words } }: NameCandidate,
  rules: NameRules,
): NameCue[] {
  const cues: NameCue[] = [];
  if (elementAt(words, to - 1).possessive) return cues;
  const next = words[to];
  if (
    next &&
    rules.pluralVerbs.has(next.fold) &&
    !isOneOfSeveral(words.slice(0, title?.from ?? from), rules)
  )
    cues.push('plural-verb-after');
  for (let at = to; at < Math.min(words.length, to + AGREEMENT_REACH); at++) {
    const word = elementAt(words, at);
    if (word.shape !== 'lower') break;
    if (word.fold === rules.thingOwner) cues.push('its-after');
    else if (isOwner(word.fold, rules)) cues.push('his-after');
    else continue;
    break;
  }
  return cues;
}

/** 'Paz and Senator Roe are', 'did Roe have', 'if Roe were': the plural is not the name's own. */
const isOneOfSeveral = (before: readonly Word[], rules: NameRules): boolean =>
  before
    .slice(-AGREEMENT_REACH)
    .some((word) => word.link === 'joining' || word.link === 'choosing' || word.fold === ',') ||
  is(before.at(-1), 'auxiliary') ||
  rules.supposing.has(before.at(-1)?.fold ?? '');

/** 'his', 'her', 'herself'; not 'he' and 'him', which may be somebody else. */
function isOwner(word: string, { pronouns }: NameRules): boolean {
  const pronoun = pronouns.get(word);
  return pronoun !== undefined && !pronoun.subject && pronoun.object !== 'plain';
}
