import type { Language } from '../language.ts';
import { events } from './events.ts';
import { names } from './names.ts';
import { questions } from './questions.ts';
import { speech } from './speech.ts';
import { structure } from './structure.ts';
import { time } from './time.ts';
import { traits } from './traits.ts';
import { wording } from './wording.ts';

/** Abbreviations of English news prose, lower case, without the final period. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt cmdr adm maj sen rep gov hon pres rev fr sr jr st mt ft no vs etc inc corp co ltd bros dept ' +
    'univ assn ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m e.g i.e u.s u.k u.n d.c ph.d ' +
    'approx est al cf op vol pp ed eds spc pfc cpl pvt insp supt det messrs mme mlle'
  ).split(' '),
);

const functionWords = new Set(
  'the of and to in a is that for it was on with as by at from be his are he this an which have not has had their or its but been were they who'.split(
    ' ',
  ),
);

export const english: Language = {
  code: 'en',
  script: /\p{Script=Latin}/u,
  abbreviations,
  functionWords,
  structure,
  names,
  speech,
  time,
  events,
  questions,
  wording,
  traits,
};
