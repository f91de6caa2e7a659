import type { Weights } from '../src/ingest/extract/names/weight-table.ts';

/** What each cue is worth before any text was looked at (log-odds), for names of several words. A cue keeps its sign. */
export const fullName: Weights = {
  'honorific-before': 3, 'kin-before': 3, 'age-after': 3, 'for-to': 1.5, 'lineage': 2.5, 'suffix': 2, 'east-asian': 2, 'role-comma-before': 2,
  'kin-of-before': 2, 'party-after': 2, 'title-before': 1.8, 'last-alone-as-person': 1.8, 'first-name': 1.6, 'who-after': 1.5, 'reflexive-after': 1.5,
  'relative': 1.5, 'initial-inside': 1.5, 'none-common': 1.2, 'said-after': 1.2, 'human-after': 1.2, 'role-after': 1.2, 'list-of-people': 1.2,
  'first-name-common': 1, 'last-name': 1, 'said-before': 1, 'belonging-after': 1, 'part-of-likely': 1, 'initial': 0.8, 'by-before': 0.8,
  'last-alone-often': 0.8, 'last-name-common': 0.7, 'well-known-first': 0.7, 'first-inside': 0.7, 'bound-particle': 0.5, 'possessive': 0.5,
  'last-alone': 0.5, 'infinitive-after': 0.5, 'well-known-last': 0.5, 'ed-after': 0.5, 'sentence-start': 0.4, 'agent-noun-before': 0.4,
  'two-words': 0.3, 'particle': 0.3, 'with-before': 0.3, 'year-after': 0.3, 'three-words': 0.2, 'hyphen': 0.1, 'of-before': 0, 'to-before': 0,
  'auxiliary-after': 0, 'compound': 0, 'parenthesis-after': 0, 'line-of-its-own': 0, 'known-first': -0.2, 'adjective-before': -0.2, 'four-words': -0.3,
  'title-word': -0.3, 'possessor-before': -0.3, 'place-after': -0.3, 'frequent-first': -0.4, 'known-last': -0.4, 'role-word': -0.5,
  'number-after': -0.5, 'in-quotes': -0.5, 'in-title-line': -0.6, 'many-words': -0.8, 'frequent-last': -1, 'place-inside': -1, 'function-inside': -1,
  'mixed-case': -1, 'noun-after': -1, 'which-after': -1, 'lower-elsewhere': -1, 'owns-name': -1, 'initial-last': -1, 'at-before': -1,
  'thing-of-before': -1, 'demonym': -1.2, 'acronym-inside': -1.2, 'place-head': -1.2, 'a-before': -1.2, 'list-of-others': -1.2, 'foreign-article': -1.2,
  'head-first': -1.3, 'frequent-inside': -1.5, 'all-common': -1.5, 'thing-head': -1.5, 'thing-before': -1.5, 'thing-after': -1.5, 'extends-name': -1.5,
  'acronym': -2, 'before-title': -2, 'the-before': -2, 'in-before': -2, 'post-of-before': -2, 'creed': -2, 'organisation-head': -2.2, 'place': -2.5,
  'saint': -2, 'plural-last': -1.2, 'brand': -4, 'firm-thing-after': -2.2, 'firm-after': -3, 'of-name-before': -1, 'the-alone': -3, 'place-thing-after': -1.8, 'opens-firm': -5, 'named-thing': -3, 'place-of-before': -3,
  'always-in-full': -0.8, 'joined': -5, 'compass-first': -3, 'quoted-alone': -2, 'unsurnamed-last': -1, 'plural-verb-after': -2, 'its-after': -1, 'his-after': 1, 'from-before': -0.3, 'share-of-before': -2, 'year-alone-after': -0.5,
};

/** The same for single words, where it differs. */
export const singleName: Weights = {
  ...fullName,
  'last-of-person': 5, 'for-to': 3, 'honorific-before': 3.5, 'first-of-person': 2.5, 'title-before': 2, 'inside-person': 2, 'last-name': 1.2, 'first-name': 1,
  'infinitive-after': 1, 'named-often': 0.5, 'agent-often': 0.5, 'well-known-first': 0.4, 'hyphen': 0.2, 'named-twice': 0.2, 'relative': 0, 'initial-last': 0,
  'mid-sentence': 0, 'organisation-head': -0.8, 'title-word': -1, 'owns-name': -1.2, 'initial': -1.5, 'mixed-case': -1.5, 'lower-elsewhere': -1.5,
  'part-of-other': -1.5, 'the-before': -1.8, 'demonym': -2.5, 'acronym': -2.5,
};

/** Even before any cue is seen, most names are nobody's. */
export const bias = { fullName: -1.5, singleName: -3 };
