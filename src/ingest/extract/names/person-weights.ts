import type { Weights } from './weight-table.ts';

// Written by scripts/weigh-names.ts; see docs/extraction-names.md.

/** Log-odds that a name of several words is a person's. */
export const fullName: Weights = {
  'kin-before': 3, 'age-after': 2.8, 'title-before': 2.3, 'east-asian': 2.2, 'role-comma-before': 2.1, 'kin-of-before': 2, 'honorific-before': 1.9,
  'lineage': 1.9, 'suffix': 1.9, 'first-name-common': 1.7, 'party-after': 1.7, 'by-before': 1.6, 'who-after': 1.6, 'for-to': 1.5, 'list-of-people': 1.5,
  'reflexive-after': 1.5, 'relative': 1.5, 'role-after': 1.5, 'possessive': 1.4, 'initial-inside': 1.3, 'last-alone-as-person': 1.3, 'his-after': 1.2,
  'human-after': 1.2, 'first-name': 1.1, 'said-before': 1.1, 'belonging-after': 1, 'last-name': 1, 'none-common': 1, 'part-of-likely': 1,
  'well-known-first': 1, 'initial': 0.9, 'last-alone': 0.9, 'said-after': 0.8, 'ed-after': 0.7, 'two-words': 0.7, 'well-known-last': 0.7,
  'first-inside': 0.6, 'infinitive-after': 0.5, 'sentence-start': 0.5, 'last-alone-often': 0.4, 'last-name-common': 0.4, 'line-of-its-own': 0.4,
  'with-before': 0.4, 'year-after': 0.4, 'agent-noun-before': 0.3, 'bound-particle': 0.3, 'parenthesis-after': 0.3, 'mid-sentence': 0.1,
  'acronym-last': -0.1, 'in-quotes': -0.2, 'auxiliary-after': -0.3, 'possessor-before': -0.3, 'title-word': -0.3, 'adjective-before': -0.4,
  'always-in-full': -0.4, 'four-words': -0.4, 'from-before': -0.4, 'to-before': -0.4, 'year-alone-after': -0.4, 'frequent-first': -0.5,
  'known-last': -0.5, 'number-after': -0.5, 'place-phrase': -0.5, 'role-word': -0.5, 'function-inside': -0.6, 'in-title-line': -0.6,
  'place-after': -0.6, 'many-words': -0.7, 'owns-name': -0.7, 'unsurnamed-last': -0.7, 'foreign-article': -0.9, 'frequent-last': -0.9,
  'thing-of-before': -0.9, 'its-after': -1, 'lower-elsewhere': -1, 'which-after': -1, 'list-of-others': -1.1, 'mixed-case': -1.1,
  'of-name-before': -1.1, 'place-inside': -1.2, 'thing-before': -1.2, 'demonym': -1.3, 'plural-last': -1.3, 'thing-after': -1.3, 'a-before': -1.4,
  'frequent-inside': -1.4, 'all-common': -1.5, 'at-before': -1.5, 'head-first': -1.5, 'noun-after': -1.5, 'place-head': -1.5, 'thing-head': -1.5,
  'extends-name': -1.6, 'initial-last': -1.6, 'quoted-alone': -1.6, 'place-thing-after': -1.8, 'post-of-before': -1.8, 'acronym': -1.9,
  'plural-verb-after': -1.9, 'before-title': -2, 'creed': -2, 'share-of-before': -2, 'acronym-inside': -2.1, 'saint': -2.1, 'the-before': -2.1,
  'firm-thing-after': -2.2, 'organisation-head': -2.4, 'in-before': -2.5, 'firm-after': -2.6, 'place': -2.8, 'compass-first': -3, 'named-thing': -3,
  'place-of-before': -3.1, 'the-alone': -3.2, 'brand': -4, 'joined': -5, 'opens-firm': -5,
};

/** Log-odds that a single word is a person's. */
export const singleName: Weights = {
  'last-of-person': 5.2, 'age-after': 3.2, 'kin-before': 3.1, 'for-to': 2.8, 'honorific-before': 2.7, 'first-of-person': 2.6, 'lineage': 2.5,
  'inside-person': 2.4, 'role-comma-before': 2.1, 'east-asian': 2, 'party-after': 2, 'suffix': 2, 'kin-of-before': 1.8, 'last-alone-as-person': 1.8,
  'first-name-common': 1.5, 'initial-inside': 1.5, 'who-after': 1.5, 'reflexive-after': 1.4, 'list-of-people': 1.3, 'title-before': 1.3,
  'part-of-likely': 1.2, 'said-after': 1.2, 'his-after': 1.1, 'last-name': 1.1, 'belonging-after': 0.9, 'first-name': 0.9, 'none-common': 0.9,
  'human-after': 0.8, 'last-alone-often': 0.8, 'auxiliary-after': 0.7, 'first-inside': 0.7, 'role-after': 0.7, 'last-name-common': 0.6,
  'agent-often': 0.5, 'bound-particle': 0.5, 'hyphen': 0.5, 'infinitive-after': 0.5, 'last-alone': 0.5, 'named-twice': 0.5, 'parenthesis-after': 0.5,
  'said-before': 0.5, 'well-known-first': 0.5, 'well-known-last': 0.5, 'by-before': 0.4, 'ed-after': 0.4, 'of-before': 0.4, 'possessive': 0.4,
  'with-before': 0.4, 'particle': 0.3, 'two-words': 0.3, 'year-after': 0.3, 'agent-noun-before': 0.2, 'three-words': 0.2, 'mid-sentence': 0.1,
  'sentence-start': 0.1, 'compound': -0.1, 'line-of-its-own': -0.1, 'to-before': -0.1, 'four-words': -0.3, 'in-title-line': -0.3,
  'possessor-before': -0.3, 'adjective-before': -0.4, 'in-quotes': -0.4, 'known-last': -0.4, 'place-after': -0.4, 'role-word': -0.5,
  'year-alone-after': -0.5, 'frequent-first': -0.6, 'from-before': -0.6, 'number-after': -0.6, 'thing-of-before': -0.7, 'always-in-full': -0.8,
  'many-words': -0.8, 'part-of-other': -0.8, 'title-word': -0.8, 'organisation-head': -0.9, 'at-before': -1, 'frequent-last': -1, 'function-inside': -1,
  'of-name-before': -1, 'place-inside': -1, 'unsurnamed-last': -1, 'its-after': -1.1, 'owns-name': -1.1, 'which-after': -1.1, 'a-before': -1.2,
  'acronym-inside': -1.2, 'all-common': -1.2, 'foreign-article': -1.2, 'place-head': -1.2, 'plural-last': -1.2, 'head-first': -1.3, 'initial': -1.3,
  'thing-after': -1.4, 'extends-name': -1.5, 'frequent-inside': -1.5, 'list-of-others': -1.5, 'mixed-case': -1.5, 'noun-after': -1.5,
  'the-before': -1.5, 'thing-before': -1.6, 'lower-elsewhere': -1.8, 'place-thing-after': -1.8, 'thing-head': -1.8, 'post-of-before': -1.9, 'creed': -2,
  'plural-verb-after': -2, 'saint': -2, 'share-of-before': -2, 'before-title': -2.1, 'firm-thing-after': -2.2, 'quoted-alone': -2.2, 'in-before': -2.3,
  'demonym': -2.5, 'place': -2.7, 'the-alone': -2.7, 'named-thing': -2.9, 'acronym': -3, 'compass-first': -3, 'place-of-before': -3, 'firm-after': -3.1,
  'brand': -4.1, 'joined': -5, 'opens-firm': -5,
};

export const personBias = { fullName: -2.9, singleName: -3.4 };
