import type { VerbForm, VerbReading } from '../verbs.ts';
import { lexicon } from './lexicon.ts';

const vowel = /[aeiou]/;
/** One syllable that ends consonant, vowel, consonant doubles its last letter: plan, planned. */
const doubles = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The forms of an English verb, lower case. */
function inflect(lemma: string): [string, VerbForm][] {
  const last = lemma.at(-1) ?? '';
  const stem = lemma.endsWith('e')
    ? lemma.slice(0, -1)
    : lexicon.has(lemma, 'doubling') || doubles.test(lemma)
      ? lemma + last
      : lemma;
  const softY = lemma.endsWith('y') && !vowel.test(lemma.at(-2) ?? 'a');
  const regular = softY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past = regular] = lexicon.valuesOf(lemma, 'past');
  const [participle = regular] = lexicon.valuesOf(lemma, 'participle');
  const third = softY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const ing = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : /(?:ee|oe|ye)$/.test(lemma) || lemma === 'be'
      ? `${lemma}ing`
      : `${stem}ing`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [ing, 'ing'],
    [participle, 'participle'],
    [past, 'past'],
  ];
}

/** The past tense of a verb. */
export const pastOf = (lemma: string): string => inflect(lemma)[4]?.[0] ?? lemma;

/** Table of inflected forms; where two verbs share a form, the later one in `lemmas` loses. */
export function verbForms(lemmas: Iterable<string>): Map<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  for (const lemma of lemmas)
    for (const [word, form] of inflect(lemma)) {
      const known = forms.get(word);
      if (!known || known.lemma === lemma) forms.set(word, { lemma, form });
    }
  return forms;
}

/** Plural of an English noun with a regular one. */
export const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;
