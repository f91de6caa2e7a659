import type { Cue } from './evidence.ts';
import type { Name } from './gather.ts';

export type Weights = { readonly [cue in Cue]?: number };

/** Names of several words: a person's? */
const fullName: Weights = {
  'kin-before': 3, 'age-after': 2.6, 'role-comma-before': 2.4, 'relative': 2.2, 'title-before': 2.2, 'kin-of-before': 2, 'last-alone-as-person': 2,
  'suffix': 2, 'by-before': 1.8, 'first-name': 1.8, 'first-name-common': 1.8, 'list-of-people': 1.8, 'reflexive-after': 1.6, 'who-after': 1.6,
  'east-asian': 1.4, 'honorific-before': 1.4, 'human-after': 1.4, 'last-name-common': 1.4, 'party-after': 1.4, 'role-after': 1.4, 'possessive': 1.2,
  'said-before': 1.2, 'last-name': 1, 'none-common': 1, 'compound': 0.6, 'said-after': 0.6, 'bound-particle': 0.4, 'last-alone': 0.4,
  'parenthesis-after': 0.4, 'sentence-start': 0.4, 'year-after': 0.4, 'to-before': 0.2, 'adjective-before': -0.2, 'frequent-first': -0.2,
  'hyphen': -0.2, 'of-before': -0.2, 'place-after': -0.2, 'role-word': -0.2, 'three-words': -0.2, 'auxiliary-after': -0.4, 'in-quotes': -0.4,
  'known-first': -0.4, 'possessor-before': -0.4, 'twice': -0.4, 'four-words': -0.6, 'known-last': -0.6, 'number-after': -0.6, 'function-inside': -0.8,
  'in-title-line': -0.8, 'list-of-others': -0.8, 'particle': -0.8, 'frequent-last': -1, 'lower-elsewhere': -1, 'noun-after': -1, 'post-of-before': -1,
  'mixed-case': -1.2, 'place-head': -1.2, 'place-inside': -1.2, 'which-after': -1.2, 'a-before': -1.6, 'frequent-inside': -1.6, 'head-first': -1.6,
  'demonym': -1.8, 'thing-head': -1.8, 'acronym-inside': -2, 'all-common': -2, 'acronym': -2.2, 'before-title': -2.2, 'the-before': -2.4,
  'organisation-head': -2.8, 'place': -2.8, 'in-before': -3.2, 'joined': -5,
};
/** Single words: a person's? */
const singleName: Weights = {
  'last-of-person': 5.4, 'age-after': 3.4, 'kin-before': 3.4, 'first-of-person': 3.2, 'inside-person': 3, 'honorific-before': 2.6,
  'role-comma-before': 2.6, 'east-asian': 2, 'party-after': 2, 'suffix': 2, 'first-name': 1.8, 'last-alone-as-person': 1.8, 'human-after': 1.6,
  'kin-of-before': 1.6, 'last-name-common': 1.4, 'reflexive-after': 1.4, 'title-before': 1.4, 'who-after': 1.4, 'said-after': 1.2,
  'first-name-common': 1, 'last-name': 1, 'list-of-people': 1, 'role-after': 1, 'said-before': 1, 'bound-particle': 0.6, 'known-first': 0.6,
  'none-common': 0.6, 'possessive': 0.6, 'by-before': 0.4, 'last-alone': 0.4, 'often': 0.4, 'particle': 0.4, 'sentence-start': 0.4, 'two-words': 0.4,
  'auxiliary-after': 0.2, 'hyphen': 0.2, 'possessor-before': 0.2, 'three-words': 0.2, 'to-before': 0.2, 'twice': 0.2, 'year-after': 0.2,
  'parenthesis-after': -0.2, 'compound': -0.4, 'four-words': -0.4, 'known-last': -0.4, 'place-after': -0.4, 'role-word': -0.4, 'a-before': -0.6,
  'frequent-first': -0.6, 'in-quotes': -0.6, 'adjective-before': -0.8, 'list-of-others': -0.8, 'long': -0.8, 'number-after': -0.8,
  'organisation-head': -0.8, 'part-of-other': -0.8, 'all-common': -1, 'frequent-last': -1, 'function-inside': -1, 'place-inside': -1, 'which-after': -1,
  'acronym-inside': -1.2, 'head-first': -1.2, 'in-before': -1.2, 'place-head': -1.2, 'the-before': -1.2, 'title-word': -1.2, 'frequent-inside': -1.6,
  'initial': -1.6, 'mixed-case': -1.6, 'noun-after': -1.6, 'thing-head': -1.6, 'before-title': -2, 'lower-elsewhere': -2, 'post-of-before': -2,
  'place': -2.4, 'demonym': -2.6, 'acronym': -3, 'joined': -5,
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
const bias = { fullName: -1.2, singleName: -3.8, organisation: -1.5, place: -2.5 };

/** Adds up the evidence that a name is of a kind (log-odds) and tells the cue that counted most. */
export function weigh(name: Name, kind: 'person' | 'organisation' | 'place'): { score: number; rule: string } {
  const table = kind === 'organisation' ? 'organisation' : kind === 'place' ? 'place' : name.key.includes(' ') ? 'fullName' : 'singleName';
  const weights = { fullName, singleName, organisation, place }[table];
  let score = bias[table];
  let rule = 'name';
  let most = 0;
  for (const cue of name.cues.keys()) {
    const weight = weights[cue] ?? 0;
    score += weight;
    if (weight > most) [most, rule] = [weight, cue];
  }
  return { score: Math.round(score * 100) / 100, rule };
}
