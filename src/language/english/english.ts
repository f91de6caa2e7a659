import type { Language } from '../language.ts';
import { events } from './events.ts';
import { lexicon } from './lexicon.ts';
import { names } from './names.ts';
import { questions } from './questions.ts';
import { speech } from './speech.ts';
import { structure } from './structure.ts';
import { readEnglishSyntax } from './syntax.ts';
import { time } from './time.ts';
import { traits } from './traits.ts';
import { wording } from './wording.ts';

export const english: Language = {
  code: 'en',
  script: /\p{Script=Latin}+/gu,
  abbreviations: lexicon.with('abbreviation'),
  functionWords: lexicon.with('telltale'),
  structure,
  names,
  speech,
  time,
  events,
  questions,
  wording,
  syntax: readEnglishSyntax,
  traits,
};
