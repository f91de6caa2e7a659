import { eventKinds } from '../../model/finding-rules.ts';
import type { EventRules } from '../events.ts';
import { lexicon } from './lexicon.ts';
import { pastOf, plural, verbForms } from './verb-forms.ts';

function stem(word: string): string {
  if (word.length < 5)
    return word.endsWith('s') && word.length > 3 && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return word
    .replace(/(?:ically|ingly|edly|ies|ied|ing|ely|ly|ed|es|s|e)$/, '')
    .replace(/(.)\1$/, '$1');
}

/** Every form of the words that tell of an act; a noun that is spelled as a verb wins. */
function actForms(): Map<string, string> {
  const verbs = [...verbForms(lexicon.with('act'))].map(([form, { lemma }]): [string, string] => [
    form,
    lexicon.valuesOf(lemma, 'act')[0] ?? '',
  ]);
  const nouns = [...lexicon.with('act-noun')].flatMap((noun): [string, string][] => {
    const act = lexicon.valuesOf(noun, 'act-noun')[0] ?? '';
    return [
      [noun, act],
      [plural(noun), act],
    ];
  });
  return new Map([...verbs, ...nouns]);
}

/** Every form of a verb with the word behind it that makes an act of both. */
const actsOfTwo = (): Map<string, string> =>
  new Map(
    [...verbForms(lexicon.with('act-with'))].flatMap(([form, { lemma }]) =>
      lexicon.valuesOf(lemma, 'act-with').map((written): [string, string] => {
        const [behind = '', act = ''] = written.split(':');
        return [`${form} ${behind}`, act];
      }),
    ),
  );

export const events: EventRules = {
  kinds: lexicon.table('event', eventKinds),
  actsOfTwo: actsOfTwo(),
  lightVerbs: lexicon.with('light-verb'),
  nounKinds: new Map(
    Array.from(lexicon.table('event-noun', eventKinds), ([noun, kind]) => [stem(noun), kind]),
  ),
  ordering: lexicon.with('ordering'),
  stative: lexicon.with('stative'),
  reportedPresent: lexicon.with('reported-present'),
  plainSpeech: lexicon.with('plain-speech'),
  modalHypothetical: lexicon.with('modal-hypothetical'),
  modalFuture: lexicon.with('modal-future'),
  negation: lexicon.with('event-negation'),
  personal: lexicon.with('personal'),
  hypothetical: lexicon.with('hypothetical'),
  sameTime: lexicon.with('same-time'),
  dependent: lexicon.with('dependent'),
  whereWords: lexicon.with('where-word'),
  otherDays: lexicon.with('other-day'),
  general: lexicon.with('habit'),
  sequel:
    /^(?:\p{L}+ )?(?:days|weeks|months|years|hours|moments|minutes) later\b|^(?:yet, )?(?:by )?the (?:next|following) (?:day|morning|week|month|year|evening|night)\b|^(?:then|later|afterwards?|subsequently|soon after(?:wards?)?|in the aftermath|shortly (?:after|thereafter)(?:wards?)?|the (?:day|week|month|year) after)\b,?/iu,
  dateLead: /\b(?:in|on|at|during)(?: the)? $/i,
  givenSum:
    /\b(contributed|donated|paid|spent|invested|raised) (?:about |nearly |almost |around |more than |over |at least )?(?:US)?[$£€]\s?\d[\d.,]*(?:\s?(?:million|billion|trillion|thousand|m|bn))?,? ((?:to|for|in|on) (?:[^\s,.;:!?—–()"“”]+ ){0,7}?[^\s,.;:!?—–()"“”]+)(?=[,.;:!?—–()"“”]|\s(?:and|but|that|who|which|has|have|had|in|on|for|to|as|after|before|when|while)\b|$)/u,
  giving: new Map(Array.from(lexicon.with('giving'), (lemma) => [pastOf(lemma), lemma])),
  pastRole: lexicon.with('past-role'),
  articles: lexicon.with('article'),
  pluralVerbs: lexicon.with('plural-verb'),
  singularVerbs: lexicon.with('singular-verb'),
  singularEnd: /(?:ics|news|series|species|headquarters|works|means|ss|us|is)$/,
  capacity: lexicon.with('capacity'),
  roleQualifiers: lexicon.with('role-qualifier'),
  roleDoubts: lexicon.with('role-qualifier').difference(lexicon.with('title-modifier')),
  hedges: lexicon.with('event-hedge'),
  nobody: lexicon.with('nobody'),
  confirming: lexicon.with('confirming'),
  attempts: lexicon.with('attempt'),
  joining: lexicon.with('joins-clauses'),
  adjective: /^un.{3,}ed$/,
  participle: /^\p{Ll}+ed$/u,
  gluedArticle: /\p{Ll}-(?:a|an|the)\s/u,
  gluedDash: /^[^“"]*?(?<!\p{L})\p{Ll}+-(?=(?:an?|the)\s)/u,
  acts: actForms(),
  abstract: lexicon.with('abstract'),
  pointing: lexicon.with('pointing-subject'),
  contractedBe: /^['’](?:s|re|m)$/,
  whereabouts: lexicon.with('whereabouts'),
  placeHead:
    /\b(?:office|bedroom|house|room|hall|building|square|street|park|airport|stadium|palace|hotel|cent(?:er|re)|garden|lawn|bridge|harbou?r|port|station|tower|wing|capitol|theat(?:re|er)|museum|castle|cathedral|church|school|university|arena|embassy|pier|dock|terminal|factory|plant)$/,
  needingInfinitive: lexicon.with('needs-infinitive'),
  causing: lexicon.with('causing'),
  continuing: lexicon.with('continuing'),
  pointingNouns: lexicon.with('pointing-noun'),
  placing: lexicon.with('placing'),
  adjectives: lexicon.with('adjective'),
  content: lexicon.with('wants-content'),
  informing: lexicon.with('informing'),
  subjunctive: lexicon.with('subjunctive'),
  titled: lexicon.with('titled'),
  informedOf: lexicon.with('informed-of'),
  noNews:
    /^(?:\p{L}+ ){0,3}?(?:declined|refused|contributed|responded|replied) to (?:(?:immediately |further )?(?:comment|elaborate)|(?:this|the) (?:article|report|story)|(?:requests?|questions?|an? (?:request|email|question)))\b/u,
  enough: lexicon.with('enough'),
  discourse: lexicon.with('discourse'),
  particles: lexicon.with('verb-particle'),
  linking: lexicon.with('linking'),
  quantifiers: lexicon.with('quantifier'),
  definite: lexicon.with('definite'),
  pairs: new Map([
    ['both', 'and'],
    ['between', 'and'],
    ['either', 'or'],
    ['neither', 'nor'],
    ['not only', 'but'],
    ['not just', 'but'],
  ]),
  untilWords: lexicon.with('until-word'),
  alternative: 'or',
  dummy: lexicon.with('dummy'),
  comparing: lexicon.with('comparing'),
  bindingPhrase: lexicon.with('binding-phrase'),
  bindingClause: lexicon.with('binding-clause'),
  furtherOne: lexicon.with('further-one'),
  reflexive: /sel(?:f|ves)$/,
  ofOne: lexicon.with('one-person'),
  ofThings: lexicon.with('things'),
  needing: lexicon.with('needing'),
  ofAll: lexicon.with('of-all'),
  pastAuxiliaries: lexicon.with('past-auxiliary'),
  negatedEnd: /n['’]t$/,
  lemmaEnd: 'e',
  owned: /^['’]s\s+(\p{L}+)/u,
  ownerEnd: /['’]s$/,
  possessive: '’s',
  thingWords: lexicon.with('thing-word'),
  stem,
};
