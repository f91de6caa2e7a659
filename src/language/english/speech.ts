import type { SpeechRules, StanceWords } from '../speech.ts';
import { functionClasses, speechFrames } from '../verbs.ts';
import { attribution, pronouns } from './attribution.ts';
import { clauses } from './clauses.ts';
import { lexicon } from './lexicon.ts';
import { roles } from './roles.ts';
import { scope } from './scope.ts';
import { pastOf, plural, verbForms } from './verb-forms.ts';

/** Verbs of speech with all their frames. */
const cues = new Map(
  Array.from(lexicon.with('frame'), (lemma) => {
    const written = lexicon.valuesOf(lemma, 'frame');
    return [lemma, speechFrames.filter((frame) => written.includes(frame))];
  }),
);

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
  hedges: lexicon.with('hedge'),
  doubts: lexicon.with('doubt'),
  rumours: lexicon.with('rumour'),
  anonymous: lexicon.with('anonymous'),
  indefinite: lexicon.with('indefinite'),
  mouthpieces: lexicon.with('mouthpiece'),
  judging: lexicon.with('judging'),
  evaluative: lexicon.with('evaluative'),
  judgingTopics: lexicon.with('judging-topic'),
  seeming: lexicon.with('seeming'),
  authorVoice:
    /\b(?:as someone who|this (?:reporter|author|writer|columnist|correspondent)|the present writer|make no mistake|arguably|frankly|in hindsight)\b/i,
  broadTopics: lexicon.with('broad-topic'),
  passive: lexicon.with('passive-claim'),
  claiming: lexicon.with('claiming'),
  reports: lexicon.with('reports'),
  refusals: lexicon.with('refusal'),
  denying: lexicon.with('denying'),
  rejecting: lexicon.with('rejecting'),
  claims: lexicon.with('claim'),
  charging: lexicon.with('charging'),
  convicting: lexicon.with('convicting'),
  convictingWith: new Map([['find', new Set(['guilty'])]]),
  withdrawing: lexicon.with('withdrawing'),
  raising: lexicon.with('raised'),
  narratives: lexicon.with('narrative'),
  telling: lexicon.with('telling'),
  first: lexicon.with('first-person'),
  denials: lexicon.with('denial'),
  deniable: lexicon.with('deniable'),
  pointingBack: lexicon.with('pointing-back'),
  gerunds: lexicon.with('auxiliary-gerund'),
  withholding: lexicon.with('withholding'),
  whichClaim: 'which',
  claimNouns: lexicon.with('claim-noun'),
  leading: lexicon.with('leading'),
  accusing: lexicon.with('accusing'),
  targeting: lexicon.with('targeting'),
  byLaw: new Set(
    [...lexicon.with('grave')].filter(
      (lemma) =>
        lexicon.valuesOf(lemma, 'event').includes('legal-step') ||
        lexicon.with('charging', 'convicting', 'withdrawing-always').has(lemma),
    ),
  ),
  holding: lexicon.with('arresting'),
  chargingWith: new Map([['charge', lexicon.with('charge-with')]]),
  claimingThat: lexicon.with('claiming-that'),
  claimingNot: new Map([['contend', lexicon.with('contend-with')]]),
  raisingVerbs: lexicon.with('raising'),
  withdrawingAlways: lexicon.with('withdrawing-always'),
  clearing: lexicon.with('clearing'),
  withdrawable: lexicon.with('withdrawable'),
  negation: lexicon.with('stance-negation'),
  negatedEnd: "n't",
  unreal: lexicon.with('unreal'),
  allegedOf: lexicon.with('alleged-of'),
  someone: lexicon.with('someone'),
  silent: lexicon.with('silent'),
  opensContent: lexicon.with('opens-content'),
  concerning: lexicon.with('concerning'),
  pointing: lexicon.with('points-at-told'),
  resting: new Map([['based', 'on']]),
  measures: lexicon.with('measure'),
};

/** Sensitive topics, in the order in which they are told. */
export const topics = [
  'crime',
  'drugs',
  'violence',
  'sex',
  'health',
  'corruption',
  'impeachment',
  'investigation',
  'dishonesty',
  'insult',
  'death',
  'character',
] as const;

/** Every form of every word of a topic, with its topics. */
function topicForms(): Map<string, string[]> {
  const forms = new Map<string, Set<string>>();
  const add = (topic: string, word: string): void =>
    void forms.set(word, (forms.get(word) ?? new Set()).add(topic));
  for (const noun of lexicon.with('topic-noun'))
    for (const topic of lexicon.valuesOf(noun, 'topic-noun'))
      for (const word of [noun, plural(noun)]) add(topic, word);
  for (const verb of lexicon.with('topic-verb'))
    for (const topic of lexicon.valuesOf(verb, 'topic-verb'))
      for (const word of verbForms([verb]).keys()) add(topic, word);
  for (const word of lexicon.with('topic-word'))
    for (const topic of lexicon.valuesOf(word, 'topic-word')) add(topic, word);
  return new Map(
    Array.from(forms, ([word, some]) => [word, topics.filter((topic) => some.has(topic))]),
  );
}

export const speech: SpeechRules = {
  clauses,
  pronouns,
  attribution,
  roles,
  classes: lexicon.table('class', functionClasses),
  verbs: verbForms([
    ...lexicon.with('past'),
    ...lexicon.with('frame'),
    ...lexicon.with('verb'),
    ...lexicon.with(
      'claiming',
      'denying',
      'rejecting',
      'charging',
      'convicting',
      'withdrawing',
      'telling',
    ),
  ]),
  nounlike: lexicon.with('noun-or-verb'),
  grave: new Set(
    [...lexicon.with('grave')].flatMap((lemma) => [
      lemma,
      clauses.guessVerb(pastOf(lemma))?.lemma ?? lemma,
    ]),
  ),
  linking: lexicon.with('linking'),
  gerunds: lexicon.with('gerund-noun'),
  cues,
  nouns: {
    people: lexicon.with('person'),
    groups: lexicon.with('group'),
    signs: lexicon.with('sign'),
    texts: lexicon.with('text'),
    utterances: lexicon.with('utterance'),
    names: lexicon.with('named-thing'),
    namings: lexicon.with('naming'),
    wordings: lexicon.with('wording'),
    times: lexicon.with('time-noun'),
  },
  stance: stanceWords,
  scope,
  topics: topicForms(),
  singular,
};
