import { universal } from './tree.ts';

/** Relations of Universal Dependencies (https://universaldependencies.org/u/dep/) in plain words. */
const plain: Readonly<Record<string, string>> = {
  root: 'main word of the sentence',
  nsubj: 'subject',
  'nsubj:pass': 'subject, it is done to',
  csubj: 'clause as subject',
  obj: 'object',
  iobj: 'to whom',
  obl: 'circumstance',
  'obl:agent': 'by whom',
  ccomp: 'what is said or thought',
  xcomp: 'what completes it',
  advcl: 'clause of circumstance',
  advmod: 'adverb',
  acl: 'clause about it',
  'acl:relcl': 'relative clause about it',
  amod: 'quality',
  nmod: 'noun about it',
  'nmod:poss': 'whose',
  appos: 'the same, said otherwise',
  nummod: 'number',
  aux: 'helping verb',
  'aux:pass': 'helping verb of a passive',
  cop: 'link to what somebody is',
  mark: 'opens the clause',
  case: 'preposition or ending',
  det: 'article',
  cc: 'joins',
  conj: 'joined to it',
  flat: 'part of the name',
  fixed: 'part of the expression',
  compound: 'first part of the noun',
  'compound:prt': 'particle of the verb',
  parataxis: 'clause beside it',
  expl: 'stands for a later subject',
  discourse: 'aside',
  vocative: 'who is addressed',
  punct: 'mark',
};

/** What a relation says in plain words; one without words of its own is given as it is named. */
export const relationWords = (relation: string): string =>
  plain[relation] ?? plain[universal(relation)] ?? relation;
