import type { Cue } from './evidence.ts';
import type { Name } from './gather.ts';

export type Weights = { readonly [cue in Cue]?: number };

/** Names of several words: a person's? */
const fullName: Weights = {
  'kin-before': 3, 'for-to': 2.9, 'age-after': 2.8, 'title-before': 2.3, 'east-asian': 2.1, 'kin-of-before': 2, 'party-after': 2,
  'honorific-before': 1.9, 'lineage': 1.9, 'role-comma-before': 1.9, 'suffix': 1.9, 'first-name-common': 1.7, 'by-before': 1.5, 'reflexive-after': 1.5,
  'who-after': 1.5, 'initial-inside': 1.4, 'list-of-people': 1.4, 'role-after': 1.4, 'human-after': 1.3, 'last-alone-as-person': 1.3,
  'well-known-first': 1.3, 'possessive': 1.2, 'relative': 1.2, 'last-name': 1.1, 'last-name-common': 1.1, 'none-common': 1.1, 'said-before': 1.1,
  'belonging-after': 1, 'first-name': 1, 'part-of-likely': 1, 'initial': 0.9, 'last-alone': 0.8, 'said-after': 0.8, 'well-known-last': 0.8,
  'first-inside': 0.6, 'two-words': 0.6, 'ed-after': 0.5, 'line-of-its-own': 0.5, 'bound-particle': 0.4, 'infinitive-after': 0.4, 'with-before': 0.4,
  'year-after': 0.4, 'parenthesis-after': 0.3, 'sentence-start': 0.3, 'agent-noun-before': 0.2, 'last-alone-often': 0.2, 'of-before': -0.1,
  'compound': -0.2, 'place-after': -0.2, 'in-quotes': -0.3, 'title-word': -0.3, 'four-words': -0.4, 'possessor-before': -0.4, 'to-before': -0.4,
  'adjective-before': -0.5, 'auxiliary-after': -0.5, 'number-after': -0.5, 'place-phrase': -0.5, 'role-word': -0.5, 'owns-name': -0.6,
  'frequent-first': -0.7, 'function-inside': -0.7, 'in-title-line': -0.7, 'long': -0.7, 'known-last': -0.8, 'list-of-others': -0.9,
  'lower-elsewhere': -1, 'which-after': -1, 'frequent-last': -1.1, 'mixed-case': -1.1, 'frequent-inside': -1.2, 'place-inside': -1.2,
  'thing-after': -1.2, 'thing-before': -1.2, 'demonym': -1.3, 'a-before': -1.4, 'noun-after': -1.4, 'place-head': -1.4, 'thing-of-before': -1.4,
  'all-common': -1.5, 'at-before': -1.5, 'extends-name': -1.5, 'head-first': -1.5, 'thing-head': -1.5, 'initial-last': -1.6, 'post-of-before': -1.7,
  'foreign-article': -1.8, 'acronym': -1.9, 'before-title': -2, 'creed': -2, 'acronym-inside': -2.1, 'organisation-head': -2.4, 'the-before': -2.5,
  'in-before': -2.6, 'place': -2.8, 'joined': -5,
};
/** Single words: a person's? */
const singleName: Weights = {
  'last-of-person': 5.2, 'age-after': 3.2, 'kin-before': 3.1, 'first-of-person': 2.9, 'honorific-before': 2.8, 'for-to': 2.6, 'inside-person': 2.5,
  'role-comma-before': 2.2, 'east-asian': 2, 'party-after': 2, 'suffix': 2, 'kin-of-before': 1.8, 'last-alone-as-person': 1.8, 'who-after': 1.6,
  'first-name-common': 1.5, 'initial-inside': 1.5, 'reflexive-after': 1.4, 'last-name': 1.3, 'title-before': 1.3, 'said-after': 1.2,
  'list-of-people': 1.1, 'belonging-after': 1, 'first-name': 0.9, 'last-name-common': 0.9, 'none-common': 0.9, 'role-after': 0.9, 'bound-particle': 0.8,
  'last-alone-often': 0.8, 'part-of-likely': 0.8, 'first-inside': 0.7, 'human-after': 0.7, 'said-before': 0.7, 'infinitive-after': 0.6,
  'possessive': 0.6, 'hyphen': 0.5, 'last-alone': 0.5, 'parenthesis-after': 0.5, 'twice': 0.5, 'well-known-last': 0.5, 'agent-often': 0.4,
  'auxiliary-after': 0.4, 'ed-after': 0.4, 'of-before': 0.4, 'well-known-first': 0.4, 'particle': 0.3, 'two-words': 0.3, 'with-before': 0.3,
  'year-after': 0.3, 'agent-noun-before': 0.2, 'by-before': 0.2, 'three-words': 0.2, 'sentence-start': 0.1, 'compound': -0.1, 'line-of-its-own': -0.1,
  'possessor-before': -0.2, 'four-words': -0.3, 'in-title-line': -0.3, 'to-before': -0.3, 'adjective-before': -0.4, 'known-last': -0.4,
  'place-after': -0.4, 'role-word': -0.5, 'frequent-first': -0.6, 'number-after': -0.6, 'part-of-other': -0.7, 'in-quotes': -0.8, 'long': -0.8,
  'organisation-head': -0.8, 'title-word': -0.8, 'frequent-last': -1, 'function-inside': -1, 'place-inside': -1, 'owns-name': -1.1, 'which-after': -1.1,
  'a-before': -1.2, 'acronym-inside': -1.2, 'at-before': -1.2, 'foreign-article': -1.2, 'initial': -1.2, 'place-head': -1.2, 'thing-of-before': -1.2,
  'all-common': -1.3, 'head-first': -1.3, 'list-of-others': -1.4, 'noun-after': -1.4, 'frequent-inside': -1.5, 'thing-after': -1.5, 'mixed-case': -1.6,
  'thing-before': -1.6, 'lower-elsewhere': -1.7, 'the-before': -1.7, 'post-of-before': -1.8, 'thing-head': -1.8, 'creed': -2, 'before-title': -2.1,
  'in-before': -2.2, 'demonym': -2.5, 'place': -2.7, 'acronym': -3, 'joined': -5,
};

/** Organisations and places were weighed by hand; the corpora say nothing of them. */
const organisation: Weights = {
  'organisation-head': 3, 'acronym': 3, 'mixed-case': 2.5, 'before-title': 2.2, 'post-of-before': 2, 'joined': 1.5, 'thing-before': 1.5, 'owns-name': 1.5, 'thing-after': 1,
  'which-after': 0.7, 'the-before': 0.7, 'often': 0.6, 'at-before': 0.5, 'said-after': 0.5, 'acronym-inside': 0.5, 'list-of-others': 0.3, 'possessive': 0.3, 'place-inside': 0.3,
  'twice': 0.3, 'in-before': -0.5, 'place-after': -0.5, 'demonym': -0.5, 'all-common': -0.5, 'role-word': -0.5, 'one-word': -0.8, 'place-head': -1, 'title-word': -2, 'first-name': -1,
  'list-of-people': -1, 'who-after': -1.5, 'thing-head': -2, 'lower-elsewhere': -2, 'honorific-before': -3, 'age-after': -3, 'kin-before': -3, 'place': -4, 'place-phrase': -2,
};
const place: Weights = {
  'place-phrase': 6, 'place': 4.5, 'place-head': 3, 'in-before': 1.5, 'place-after': 1, 'place-inside': 0.5, 'to-before': 0.3, 'at-before': 0.3, 'first-name': -0.5, 'said-after': -0.5,
  'human-after': -1, 'title-before': -1, 'joined': -1, 'list-of-people': -1, 'all-common': -1, 'role-word': -1, 'thing-head': -1.5, 'acronym': -1.5, 'organisation-head': -2,
  'title-word': -2, 'lower-elsewhere': -2, 'honorific-before': -3, 'demonym': -4,
};
const bias = { fullName: -2.4, singleName: -3.3, organisation: -1.3, place: -2.5 };

/** Cues that count in full only if at least half of the mentions show them: 'the X era' once says little of X. */
const shared = new Set<Cue>([
  'the-before', 'a-before', 'at-before', 'noun-after', 'place-after', 'of-before', 'before-title', 'list-of-others', 'post-of-before', 'owns-name', 'which-after', 'number-after',
  'adjective-before', 'in-quotes', 'compound', 'to-before', 'with-before', 'in-title-line', 'parenthesis-after', 'auxiliary-after', 'sentence-start', 'possessor-before', 'mid-sentence',
]);
const shareOf = (name: Name, cue: Cue, times: number): number => (shared.has(cue) ? Math.min(1, (2 * times) / name.mentions.length) : 1);

/** What speaks against common words as names says nothing of the known surname of a person of the document. */
const ofCommonWord = new Set<Cue>(['all-common', 'frequent-first', 'known-first', 'lower-elsewhere', 'none-common', 'noun-after', 'adjective-before', 'in-title-line', 'auxiliary-after', 'sentence-start']);

/** Adds up the evidence that a name is of a kind (log-odds) and tells the cue that counted most. */
export function weigh(name: Name, kind: 'person' | 'organisation' | 'place'): { score: number; rule: string } {
  const table = kind === 'organisation' ? 'organisation' : kind === 'place' ? 'place' : name.key.includes(' ') ? 'fullName' : 'singleName';
  const weights = { fullName, singleName, organisation, place }[table];
  let score = bias[table];
  let rule = 'name';
  let most = 0;
  const remembered = table === 'singleName' && name.cues.has('last-of-person');
  for (const [cue, times] of name.cues) {
    if (remembered && ofCommonWord.has(cue)) continue;
    const weight = weights[cue] ?? 0;
    score += weight * shareOf(name, cue, times);
    if (weight > most) [most, rule] = [weight, cue];
  }
  return { score: Math.round(score * 100) / 100, rule };
}
