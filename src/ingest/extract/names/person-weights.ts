import type { Weights } from './weight-table.ts';

// Written by scripts/weigh-names.ts; see docs/extraction-names.md.

/** Log-odds that a name of several words is a person's. */
export const fullName: Weights = {
  'kin-before': 3, 'age-after': 2.8, 'title-before': 2.3, 'east-asian': 2, 'kin-of-before': 2, 'role-comma-before': 2, 'honorific-before': 1.9,
  'lineage': 1.9, 'suffix': 1.9, 'party-after': 1.8, 'first-name-common': 1.7, 'role-after': 1.6, 'who-after': 1.6, 'by-before': 1.5, 'for-to': 1.5,
  'reflexive-after': 1.5, 'list-of-people': 1.4, 'initial-inside': 1.3, 'possessive': 1.3, 'relative': 1.3, 'human-after': 1.2,
  'last-alone-as-person': 1.2, 'first-name': 1.1, 'none-common': 1.1, 'said-before': 1.1, 'belonging-after': 1, 'part-of-likely': 1,
  'well-known-first': 1, 'initial': 0.9, 'last-name': 0.9, 'said-after': 0.9, 'well-known-last': 0.9, 'last-alone': 0.8, 'last-name-common': 0.7,
  'two-words': 0.7, 'ed-after': 0.6, 'first-inside': 0.6, 'line-of-its-own': 0.5, 'sentence-start': 0.5, 'infinitive-after': 0.4, 'with-before': 0.4,
  'year-after': 0.4, 'agent-noun-before': 0.3, 'bound-particle': 0.3, 'parenthesis-after': 0.3, 'last-alone-often': 0.2, 'hyphen': 0.1,
  'mid-sentence': 0.1, 'of-before': 0.1, 'particle': 0.1, 'in-quotes': -0.1, 'compound': -0.2, 'four-words': -0.3, 'title-word': -0.3,
  'auxiliary-after': -0.4, 'possessor-before': -0.4, 'to-before': -0.4, 'adjective-before': -0.5, 'number-after': -0.5, 'place-phrase': -0.5,
  'role-word': -0.5, 'always-in-full': -0.6, 'frequent-first': -0.6, 'function-inside': -0.6, 'in-title-line': -0.6, 'place-after': -0.6,
  'many-words': -0.7, 'owns-name': -0.7, 'known-last': -0.8, 'foreign-article': -0.9, 'thing-of-before': -0.9, 'list-of-others': -1,
  'lower-elsewhere': -1, 'which-after': -1, 'mixed-case': -1.1, 'place-inside': -1.1, 'frequent-inside': -1.2, 'frequent-last': -1.2,
  'of-name-before': -1.2, 'thing-before': -1.2, 'demonym': -1.3, 'plural-last': -1.3, 'thing-after': -1.3, 'a-before': -1.5, 'all-common': -1.5,
  'at-before': -1.5, 'head-first': -1.5, 'noun-after': -1.5, 'place-head': -1.5, 'thing-head': -1.5, 'extends-name': -1.6, 'initial-last': -1.6,
  'place-thing-after': -1.8, 'post-of-before': -1.8, 'acronym': -1.9, 'before-title': -2, 'creed': -2, 'acronym-inside': -2.1, 'the-before': -2.1,
  'firm-thing-after': -2.2, 'saint': -2.2, 'organisation-head': -2.4, 'in-before': -2.6, 'firm-after': -2.7, 'place': -2.8, 'named-thing': -3,
  'place-of-before': -3.1, 'the-alone': -3.2, 'brand': -4, 'joined': -5, 'opens-firm': -5,
};

/** Log-odds that a single word is a person's. */
export const singleName: Weights = {
  'last-of-person': 5.3, 'age-after': 3.3, 'kin-before': 3.1, 'honorific-before': 2.8, 'first-of-person': 2.7, 'for-to': 2.5, 'inside-person': 2.5,
  'lineage': 2.5, 'role-comma-before': 2.1, 'east-asian': 2, 'party-after': 2, 'suffix': 2, 'kin-of-before': 1.8, 'last-alone-as-person': 1.8,
  'first-name-common': 1.5, 'initial-inside': 1.5, 'who-after': 1.5, 'reflexive-after': 1.4, 'part-of-likely': 1.2, 'title-before': 1.2,
  'last-name': 1.1, 'list-of-people': 1.1, 'said-after': 1.1, 'belonging-after': 0.9, 'first-name': 0.9, 'human-after': 0.9, 'none-common': 0.9,
  'role-after': 0.9, 'last-alone-often': 0.8, 'first-inside': 0.7, 'said-before': 0.7, 'infinitive-after': 0.6, 'last-name-common': 0.6,
  'well-known-first': 0.6, 'auxiliary-after': 0.5, 'bound-particle': 0.5, 'ed-after': 0.5, 'hyphen': 0.5, 'last-alone': 0.5, 'named-twice': 0.5,
  'parenthesis-after': 0.5, 'possessive': 0.5, 'well-known-last': 0.5, 'of-before': 0.4, 'agent-often': 0.3, 'particle': 0.3, 'two-words': 0.3,
  'with-before': 0.3, 'year-after': 0.3, 'agent-noun-before': 0.2, 'by-before': 0.2, 'three-words': 0.2, 'mid-sentence': 0.1, 'compound': -0.1,
  'line-of-its-own': -0.1, 'possessor-before': -0.2, 'to-before': -0.2, 'adjective-before': -0.3, 'four-words': -0.3, 'in-title-line': -0.3,
  'known-last': -0.4, 'place-after': -0.4, 'role-word': -0.5, 'frequent-first': -0.6, 'number-after': -0.6, 'always-in-full': -0.8, 'in-quotes': -0.8,
  'many-words': -0.8, 'organisation-head': -0.8, 'part-of-other': -0.8, 'thing-of-before': -0.8, 'title-word': -0.8, 'of-name-before': -0.9,
  'frequent-last': -1, 'function-inside': -1, 'place-inside': -1, 'owns-name': -1.1, 'which-after': -1.1, 'a-before': -1.2, 'acronym-inside': -1.2,
  'at-before': -1.2, 'foreign-article': -1.2, 'initial': -1.2, 'place-head': -1.2, 'plural-last': -1.2, 'all-common': -1.3, 'head-first': -1.3,
  'thing-after': -1.4, 'extends-name': -1.5, 'frequent-inside': -1.5, 'list-of-others': -1.5, 'noun-after': -1.5, 'the-before': -1.5,
  'thing-before': -1.5, 'mixed-case': -1.6, 'lower-elsewhere': -1.7, 'place-thing-after': -1.8, 'post-of-before': -1.8, 'thing-head': -1.8, 'creed': -2,
  'saint': -2, 'before-title': -2.1, 'firm-thing-after': -2.2, 'in-before': -2.3, 'demonym': -2.5, 'place': -2.7, 'the-alone': -2.7,
  'named-thing': -2.9, 'acronym': -3, 'firm-after': -3, 'place-of-before': -3.1, 'brand': -4, 'joined': -5, 'opens-firm': -5,
};

export const personBias = { fullName: -2.9, singleName: -3.4 };
