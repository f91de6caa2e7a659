import type { Cue } from './evidence.ts';
import type { Name } from './gather.ts';

export type Weights = { readonly [cue in Cue]?: number };

/** Names of several words: a person's? */
const fullName: Weights = {
  'kin-before': 3, 'age-after': 2.8, 'title-before': 2.4, 'east-asian': 2, 'honorific-before': 2, 'kin-of-before': 2, 'party-after': 2,
  'role-comma-before': 2, 'suffix': 1.8, 'first-name-common': 1.6, 'reflexive-after': 1.6, 'who-after': 1.6, 'by-before': 1.4, 'initial-inside': 1.4,
  'last-alone-as-person': 1.4, 'role-after': 1.4, 'belonging-after': 1.2, 'human-after': 1.2, 'last-name-common': 1.2, 'list-of-people': 1.2,
  'relative': 1.2, 'well-known-first': 1.2, 'first-name': 1, 'last-name': 1, 'none-common': 1, 'part-of-likely': 1, 'possessive': 1, 'said-before': 1,
  'initial': 0.8, 'last-alone': 0.8, 'said-after': 0.8, 'well-known-last': 0.8, 'ed-after': 0.6, 'first-inside': 0.6, 'line-of-its-own': 0.6,
  'two-words': 0.6, 'bound-particle': 0.4, 'infinitive-after': 0.4, 'with-before': 0.4, 'year-after': 0.4, 'agent-noun-before': 0.2,
  'last-alone-often': 0.2, 'parenthesis-after': 0.2, 'sentence-start': 0.2, 'in-quotes': -0.2, 'of-before': -0.2, 'place-after': -0.2,
  'adjective-before': -0.4, 'auxiliary-after': -0.4, 'four-words': -0.4, 'possessor-before': -0.4, 'role-word': -0.4, 'title-word': -0.4,
  'to-before': -0.4, 'frequent-first': -0.6, 'function-inside': -0.6, 'in-title-line': -0.6, 'long': -0.6, 'number-after': -0.6, 'owns-name': -0.6,
  'known-last': -0.8, 'frequent-last': -1, 'lower-elsewhere': -1, 'mixed-case': -1, 'place-head': -1, 'which-after': -1, 'frequent-inside': -1.2,
  'list-of-others': -1.2, 'place-inside': -1.2, 'thing-before': -1.2, 'a-before': -1.4, 'demonym': -1.4, 'head-first': -1.4, 'noun-after': -1.4,
  'thing-of-before': -1.4, 'all-common': -1.6, 'at-before': -1.6, 'initial-last': -1.6, 'post-of-before': -1.6, 'thing-after': -1.6, 'acronym': -1.8,
  'foreign-article': -1.8, 'thing-head': -1.8, 'acronym-inside': -2, 'before-title': -2, 'creed': -2, 'organisation-head': -2.4, 'the-before': -2.4,
  'in-before': -2.6, 'place': -2.8, 'joined': -5,
};
/** Single words: a person's? */
const singleName: Weights = {
  'last-of-person': 5.4, 'age-after': 3, 'kin-before': 3, 'first-of-person': 2.8, 'honorific-before': 2.8, 'inside-person': 2.4,
  'role-comma-before': 2.2, 'east-asian': 2, 'party-after': 2, 'suffix': 2, 'first-name-common': 1.8, 'kin-of-before': 1.8, 'last-alone-as-person': 1.8,
  'initial-inside': 1.6, 'who-after': 1.6, 'belonging-after': 1.4, 'part-of-likely': 1.4, 'reflexive-after': 1.4, 'title-before': 1.4, 'last-name': 1.2,
  'said-after': 1.2, 'first-name': 1, 'role-after': 1, 'first-inside': 0.8, 'human-after': 0.8, 'last-alone-often': 0.8, 'last-name-common': 0.8,
  'list-of-people': 0.8, 'none-common': 0.8, 'bound-particle': 0.6, 'hyphen': 0.6, 'parenthesis-after': 0.6, 'said-before': 0.6, 'agent-often': 0.4,
  'auxiliary-after': 0.4, 'ed-after': 0.4, 'infinitive-after': 0.4, 'last-alone': 0.4, 'particle': 0.4, 'possessive': 0.4, 'twice': 0.4,
  'two-words': 0.4, 'well-known-first': 0.4, 'well-known-last': 0.4, 'agent-noun-before': 0.2, 'by-before': 0.2, 'of-before': 0.2, 'three-words': 0.2,
  'with-before': 0.2, 'year-after': 0.2, 'compound': -0.2, 'in-title-line': -0.2, 'possessor-before': -0.2, 'to-before': -0.2, 'adjective-before': -0.4,
  'four-words': -0.4, 'known-last': -0.4, 'place-after': -0.4, 'role-word': -0.4, 'frequent-first': -0.6, 'number-after': -0.6, 'in-quotes': -0.8,
  'long': -0.8, 'organisation-head': -0.8, 'frequent-last': -1, 'function-inside': -1, 'owns-name': -1, 'place-head': -1, 'place-inside': -1,
  'title-word': -1, 'which-after': -1, 'a-before': -1.2, 'acronym-inside': -1.2, 'all-common': -1.2, 'at-before': -1.2, 'foreign-article': -1.2,
  'head-first': -1.2, 'initial': -1.2, 'thing-head': -1.2, 'list-of-others': -1.4, 'noun-after': -1.4, 'part-of-other': -1.4, 'thing-of-before': -1.4,
  'frequent-inside': -1.6, 'mixed-case': -1.6, 'the-before': -1.6, 'thing-after': -1.6, 'thing-before': -1.6, 'lower-elsewhere': -1.8,
  'post-of-before': -1.8, 'before-title': -2, 'creed': -2, 'in-before': -2.2, 'place': -2.4, 'demonym': -2.6, 'acronym': -3, 'joined': -5,
};

const organisation: Weights = {
  'organisation-head': 3, 'acronym': 2, 'acronym-inside': 0.5, 'mixed-case': 1.5, 'the-before': 0.7, 'before-title': 2, 'post-of-before': 1.5, 'joined': 1.5,
  'said-after': 0.5, 'place': -4, 'place-inside': 0.3, 'in-before': -0.5, 'thing-head': -1.5, 'place-head': -1, 'demonym': -0.5, 'all-common': -0.5, 'first-name': -1,
  'possessive': 0.3, 'list-of-people': -1, 'honorific-before': -3, 'twice': 0.3, 'often': 0.6, 'lower-elsewhere': -2, 'one-word': -1, 'title-word': -1, 'role-word': -0.5,
  'place-after': -0.5, 'calendar': -3,
} as Weights;
const place: Weights = {
  'place': 4.5, 'in-before': 1.5, 'place-head': 1.5, 'place-inside': 0.5, 'place-after': 1, 'to-before': 0.3, 'joined': -1, 'before-title': 0, 'demonym': -4, 'organisation-head': -2,
  'thing-head': -1.5, 'acronym': -1.5, 'first-name': -0.5, 'honorific-before': -3, 'title-before': -1, 'said-after': -0.5, 'human-after': -1, 'lower-elsewhere': -2, 'list-of-people': -1, 'all-common': -1,
  'title-word': -2, 'role-word': -1,
};
const bias = { fullName: -2, singleName: -3.4, organisation: -1.5, place: -2.5 };

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
