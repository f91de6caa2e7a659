import type { SpeechRules, StanceWords } from '../speech.ts';
import type { FunctionClass, SpeechFrame } from '../verbs.ts';
import { attribution, pronouns } from './attribution.ts';
import { clauses } from './clauses.ts';
import cues from './data/speech-cues.json' with { type: 'json' };
import people from './data/speech-people.json' with { type: 'json' };
import stance from './data/speech-stance.json' with { type: 'json' };
import times from './data/speech-times.json' with { type: 'json' };
import topics from './data/speech-topics.json' with { type: 'json' };
import verbs from './data/speech-verbs.json' with { type: 'json' };
import words from './data/speech-words.json' with { type: 'json' };
import { roles } from './roles.ts';
import { plural, verbForms } from './verb-forms.ts';

const list = (text: string): string[] => text.split(' ');
const set = (text: string): Set<string> => new Set(list(text));

const irregular = list(verbs.irregular);
const irregularLemmas = irregular.map((entry) => entry.slice(0, entry.indexOf(':')));

const classes = new Map(
  Object.entries(words).flatMap(([name, text]) =>
    list(text).map((word): [string, FunctionClass] => [word, name as FunctionClass]),
  ),
);

const frames = new Map<string, SpeechFrame[]>();
for (const [frame, text] of Object.entries(cues)) {
  for (const lemma of set(text))
    frames.set(lemma, [...(frames.get(lemma) ?? []), frame as SpeechFrame]);
}

const stanceVerbs = [
  stance.claiming,
  stance.denying,
  stance.rejecting,
  stance.charging,
  stance.convicting,
  stance.withdrawing,
  stance.telling,
].flatMap(list);

/**
 * English: after a sibilant -es, after a consonant -ies, else -s; a few irregular plurals of
 * people.
 */
const plurals = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
]);
function singular(word: string): string {
  const irregular =
    plurals.get(word) ?? (word.endsWith('men') ? `${word.slice(0, -2)}an` : undefined);
  if (irregular) return irregular;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

const stanceWords: StanceWords = {
  hedges: set(stance.hedges),
  doubts: set(stance.doubts),
  rumours: set(stance.rumours),
  anonymous: set(stance.anonymous),
  indefinite: set(stance.indefinite),
  mouthpieces: set(stance.mouthpieces),
  judging: set(stance.judging),
  evaluative: set(stance.evaluative),
  judgingTopics: set('insult character dishonesty'),
  seeming: set(stance.seeming),
  authorVoice:
    /\b(?:as someone who|this (?:reporter|author|writer|columnist|correspondent)|the present writer|make no mistake|arguably|frankly|in hindsight)\b/i,
  broadTopics: set('investigation death'),
  passive: set(stance.passive),
  claiming: set(stance.claiming),
  reports: set(stance.reports),
  refusals: set(stance.refusals),
  denying: set(stance.denying),
  rejecting: set(stance.rejecting),
  claims: set(stance.claims),
  charging: set(stance.charging),
  convicting: set(stance.convicting),
  withdrawing: set(stance.withdrawing),
  raising: set(stance.raising),
  narratives: set(stance.narratives),
  telling: set(stance.telling),
  first: set(stance.first),
  denials: set(stance.denials),
  deniable: set(stance.deniable),
  pointingBack: set(stance.pointingBack),
  gerunds: set(stance.gerunds),
  withholding: set(stance.withholding),
  whichClaim: 'which',
  claimNouns: set(stance.claimNouns),
  leading: set(stance.leading),
  accusing: set(stance.accusing),
  targeting: set(stance.targeting),
  holding: set(stance.holding),
  chargingWith: new Map([['charge', set(stance.chargeWith)]]),
  claimingThat: set(stance.claimingThat),
  claimingNot: new Map([['contend', set(stance.contendNot)]]),
  raisingVerbs: set(stance.raisingVerbs),
  withdrawingAlways: set(stance.withdrawingAlways),
  clearing: set(stance.clearing),
  withdrawable: set(stance.withdrawable),
  negation: set(stance.negation),
  negatedEnd: "n't",
  unreal: set(stance.unreal),
  allegedOf: set(stance.allegedOf),
  someone: set(stance.someone),
  silent: set(stance.silent),
  opensContent: set(stance.opensContent),
  concerning: set(stance.concerning),
  pointing: set(stance.pointing),
  resting: new Map([['based', 'on']]),
  measures: set(stance.measures),
};

/** Every form of every word of the lexicon, with its topics. */
function topicForms(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [topic, { nouns, verbs: lemmas, words: plain }] of Object.entries(topics)) {
    const all = new Set([
      ...list(nouns).flatMap((noun) => [noun, plural(noun)]),
      ...verbForms(list(lemmas), list(verbs.doubled), irregular).keys(),
      ...list(plain),
    ]);
    for (const word of all) forms.set(word, [...(forms.get(word) ?? []), topic]);
  }
  return forms;
}

export const speech: SpeechRules = {
  clauses,
  pronouns,
  attribution,
  roles,
  classes,
  verbs: verbForms(
    [...irregularLemmas, ...frames.keys(), ...list(verbs.common), ...stanceVerbs],
    list(verbs.doubled),
    irregular,
  ),
  nounlike: set(verbs.nounlike),
  gerunds: set(verbs.gerunds),
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
  stance: stanceWords,
  topics: topicForms(),
  singular,
};
