import type { Weights } from './weight-table.ts';

// Written by scripts/weigh-names.ts; see docs/extraction-names.md.

/** Log-odds that a name of several words is a person's. */
export const fullName: Weights = {
  'kin-before': 3, 'for-to': 2.9, 'age-after': 2.8, 'title-before': 2.3, 'east-asian': 2.1, 'kin-of-before': 2, 'party-after': 2,
  'honorific-before': 1.9, 'lineage': 1.9, 'role-comma-before': 1.9, 'suffix': 1.9, 'first-name-common': 1.7, 'who-after': 1.6, 'by-before': 1.5,
  'list-of-people': 1.5, 'reflexive-after': 1.5, 'role-after': 1.5, 'initial-inside': 1.4, 'human-after': 1.3, 'last-alone-as-person': 1.3,
  'well-known-first': 1.3, 'last-name': 1.2, 'possessive': 1.2, 'relative': 1.2, 'last-name-common': 1.1, 'belonging-after': 1, 'first-name': 1,
  'none-common': 1, 'part-of-likely': 1, 'said-before': 1, 'initial': 0.9, 'last-alone': 0.8, 'said-after': 0.8, 'well-known-last': 0.8,
  'first-inside': 0.6, 'two-words': 0.6, 'ed-after': 0.5, 'line-of-its-own': 0.5, 'bound-particle': 0.4, 'infinitive-after': 0.4, 'with-before': 0.4,
  'year-after': 0.4, 'parenthesis-after': 0.3, 'sentence-start': 0.3, 'agent-noun-before': 0.2, 'last-alone-often': 0.2, 'mid-sentence': 0.1,
  'of-before': -0.1, 'compound': -0.2, 'in-quotes': -0.3, 'title-word': -0.3, 'four-words': -0.4, 'possessor-before': -0.4, 'to-before': -0.4,
  'adjective-before': -0.5, 'auxiliary-after': -0.5, 'number-after': -0.5, 'place-phrase': -0.5, 'role-word': -0.5, 'frequent-first': -0.6,
  'owns-name': -0.6, 'place-after': -0.6, 'function-inside': -0.7, 'in-title-line': -0.7, 'many-words': -0.7, 'known-last': -0.8, 'list-of-others': -0.9,
  'lower-elsewhere': -1, 'which-after': -1, 'frequent-last': -1.1, 'mixed-case': -1.1, 'frequent-inside': -1.2, 'place-inside': -1.2,
  'thing-after': -1.2, 'thing-before': -1.2, 'demonym': -1.3, 'noun-after': -1.4, 'place-head': -1.4, 'thing-of-before': -1.4, 'a-before': -1.5,
  'all-common': -1.5, 'at-before': -1.5, 'extends-name': -1.5, 'head-first': -1.5, 'thing-head': -1.5, 'initial-last': -1.6, 'post-of-before': -1.7,
  'foreign-article': -1.8, 'acronym': -1.9, 'before-title': -2, 'creed': -2, 'acronym-inside': -2.1, 'organisation-head': -2.4, 'the-before': -2.5,
  'in-before': -2.6, 'place': -2.8, 'joined': -5,
};

/** Log-odds that a single word is a person's. */
export const singleName: Weights = {
  'last-of-person': 5.2, 'age-after': 3.1, 'kin-before': 3.1, 'first-of-person': 2.9, 'honorific-before': 2.8, 'for-to': 2.6, 'inside-person': 2.5,
  'lineage': 2.5, 'role-comma-before': 2.2, 'east-asian': 2, 'party-after': 2, 'suffix': 2, 'kin-of-before': 1.8, 'last-alone-as-person': 1.8,
  'who-after': 1.6, 'first-name-common': 1.5, 'initial-inside': 1.5, 'reflexive-after': 1.4, 'title-before': 1.3, 'last-name': 1.2, 'said-after': 1.2,
  'list-of-people': 1.1, 'belonging-after': 1, 'first-name': 0.9, 'last-name-common': 0.9, 'none-common': 0.9, 'role-after': 0.9, 'bound-particle': 0.8,
  'last-alone-often': 0.8, 'part-of-likely': 0.8, 'first-inside': 0.7, 'human-after': 0.7, 'said-before': 0.7, 'infinitive-after': 0.6,
  'possessive': 0.6, 'hyphen': 0.5, 'last-alone': 0.5, 'of-before': 0.5, 'parenthesis-after': 0.5, 'named-twice': 0.5, 'well-known-last': 0.5,
  'agent-often': 0.4, 'auxiliary-after': 0.4, 'ed-after': 0.4, 'well-known-first': 0.4, 'particle': 0.3, 'two-words': 0.3, 'with-before': 0.3,
  'year-after': 0.3, 'agent-noun-before': 0.2, 'by-before': 0.2, 'three-words': 0.2, 'sentence-start': 0.1, 'compound': -0.1, 'line-of-its-own': -0.1,
  'possessor-before': -0.2, 'four-words': -0.3, 'in-title-line': -0.3, 'to-before': -0.3, 'adjective-before': -0.4, 'known-last': -0.4,
  'place-after': -0.4, 'role-word': -0.5, 'frequent-first': -0.6, 'number-after': -0.6, 'in-quotes': -0.8, 'many-words': -0.8, 'organisation-head': -0.8,
  'part-of-other': -0.8, 'title-word': -0.8, 'frequent-last': -1, 'function-inside': -1, 'place-inside': -1, 'owns-name': -1.1, 'which-after': -1.1,
  'a-before': -1.2, 'acronym-inside': -1.2, 'at-before': -1.2, 'foreign-article': -1.2, 'initial': -1.2, 'place-head': -1.2, 'thing-of-before': -1.2,
  'all-common': -1.3, 'head-first': -1.3, 'list-of-others': -1.4, 'noun-after': -1.4, 'extends-name': -1.5, 'frequent-inside': -1.5,
  'thing-after': -1.5, 'mixed-case': -1.6, 'thing-before': -1.6, 'lower-elsewhere': -1.7, 'the-before': -1.7, 'post-of-before': -1.8,
  'thing-head': -1.8, 'creed': -2, 'before-title': -2.1, 'in-before': -2.2, 'demonym': -2.5, 'place': -2.7, 'acronym': -3, 'joined': -5,
};

export const personBias = { fullName: -2.4, singleName: -3.3 };
