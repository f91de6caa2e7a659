import type { VerbForm, VerbReading } from '../verbs.ts';

const vowel = /[aeiou]/;
/** One syllable that ends consonant, vowel, consonant doubles its last letter: plan, planned. */
const doubles = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The forms of an English verb, lower case; `past` as 'past:participle' where irregular. */
function inflect(
  lemma: string,
  doubled: ReadonlySet<string>,
  irregular: ReadonlyMap<string, readonly [string, string]>,
): [string, VerbForm][] {
  const stem = lemma.endsWith('e')
    ? lemma.slice(0, -1)
    : doubled.has(lemma) || doubles.test(lemma)
      ? lemma + lemma.at(-1)!
      : lemma;
  const softY = lemma.endsWith('y') && !vowel.test(lemma.at(-2) ?? 'a');
  const regular = softY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = irregular.get(lemma) ?? [regular, regular];
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

/** Table of inflected forms; where two verbs share a form, the later one in `lemmas` loses. */
export function verbForms(
  lemmas: Iterable<string>,
  doubled: readonly string[],
  irregular: readonly string[],
): Map<string, VerbReading> {
  const exceptions = new Map(
    irregular.map((entry) => {
      const [lemma, past, participle] = entry.split(':') as [string, string, string];
      return [lemma, [past, participle] as const];
    }),
  );
  const twice = new Set(doubled);
  const forms = new Map<string, VerbReading>();
  const add = (lemma: string): void => {
    for (const [word, form] of inflect(lemma, twice, exceptions)) {
      const known = forms.get(word);
      if (!known || known.lemma === lemma) forms.set(word, { lemma, form });
    }
  };
  for (const lemma of lemmas) add(lemma);
  return forms;
}

/** Plural of an English noun with a regular one. */
export const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;
