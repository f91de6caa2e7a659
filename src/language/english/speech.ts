import type { Frame, FunctionClass, SpeechRules } from '../speech.ts';
import cues from './data/speech-cues.json' with { type: 'json' };
import people from './data/speech-people.json' with { type: 'json' };
import times from './data/speech-times.json' with { type: 'json' };
import verbs from './data/speech-verbs.json' with { type: 'json' };
import words from './data/speech-words.json' with { type: 'json' };
import { verbForms } from './verb-forms.ts';

const list = (text: string): string[] => text.split(' ');
const set = (text: string): Set<string> => new Set(list(text));

const classes = new Map(
  Object.entries(words).flatMap(([name, text]) => list(text).map((word): [string, FunctionClass] => [word, name as FunctionClass])),
);

const frames = new Map<string, Frame[]>();
for (const [frame, text] of Object.entries(cues)) {
  for (const lemma of set(text)) frames.set(lemma, [...(frames.get(lemma) ?? []), frame as Frame]);
}

/** English: after a sibilant -es, after a consonant -ies, else -s; a few irregular plurals of people. */
const plurals = new Map([['men', 'man'], ['women', 'woman'], ['children', 'child'], ['wives', 'wife'], ['thieves', 'thief']]);
function singular(word: string): string {
  const irregular = plurals.get(word) ?? (word.endsWith('men') ? `${word.slice(0, -2)}an` : undefined);
  if (irregular) return irregular;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

export const speech: SpeechRules = {
  classes,
  verbs: verbForms([...frames.keys(), ...list(verbs.common)], list(verbs.doubled), list(verbs.irregular)),
  nounlike: set(verbs.nounlike),
  cues: frames,
  nouns: {
    people: set(people.heads),
    groups: set(people.groups),
    signs: set(people.signs),
    texts: set(people.texts),
    utterances: set(people.utterances),
    names: set(people.names),
    namings: set(people.namings),
    wordings: set(people.wordings),
    times: set(times.words),
  },
  singular,
};
