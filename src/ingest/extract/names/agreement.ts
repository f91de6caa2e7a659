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
  if (is(next, 'speech-verb') && words[to + 1]?.fold === rules.thingSubject)
    cues.push('said-it-after');
  const owner = cueOfOwner(words, to, rules);
  if (owner) cues.push(owner);
  return cues;
}

/** 'raised its', 'raised his': what owns something behind a name, within its clause. */
function cueOfOwner(words: readonly Word[], to: number, rules: NameRules): NameCue | undefined {
  for (const { shape, fold } of words.slice(to, to + AGREEMENT_REACH)) {
    if (shape !== 'lower') return undefined;
    if (fold === rules.thingOwner) return 'its-after';
    if (isOwner(fold, rules)) return 'his-after';
  }
  return undefined;
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
