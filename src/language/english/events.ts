import type { EventKind, EventRules } from '../events.ts';
import disagreements from './data/events-disagreements.json' with { type: 'json' };
import nouns from './data/events-nouns.json' with { type: 'json' };
import verbs from './data/events-verbs.json' with { type: 'json' };
import words from './data/events-words.json' with { type: 'json' };

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The first kind that lists a word has it. */
function kinds(
  lists: Readonly<Record<string, string>>,
  form: (word: string) => string = (word) => word,
): Map<string, EventKind> {
  const made = new Map<string, EventKind>();
  for (const [kind, list] of Object.entries(lists)) {
    for (const word of list.split(' '))
      if (!made.has(form(word))) made.set(form(word), kind as EventKind);
  }
  return made;
}

function stem(word: string): string {
  if (word.length < 5)
    return word.endsWith('s') && word.length > 3 && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return word
    .replace(/(?:ically|ingly|edly|ies|ied|ing|ely|ly|ed|es|s|e)$/, '')
    .replace(/(.)\1$/, '$1');
}

export const events: EventRules = {
  kinds: kinds(verbs),
  lightVerbs: set(words.lightVerbs),
  nounKinds: kinds(nouns, stem),
  ordering: set('order commission'),
  stative: set(words.stative),
  reportedPresent: set(words.reportedPresent),
  plainSpeech: set(words.plainSpeech),
  modalHypothetical: set(words.modalHypothetical),
  modalFuture: set(words.modalFuture),
  negation: set(words.negation),
  personal: set('he she they'),
  hypothetical: set(words.hypothetical),
  sameTime: set(words.sameTime),
  dependent: set(words.dependent),
  whereWords: set('where wherever'),
  general: set(words.general),
  sequel:
    /^(?:\p{L}+ )?(?:days|weeks|months|years|hours|moments|minutes) later\b|^(?:yet, )?(?:by )?the (?:next|following) (?:day|morning|week|month|year|evening|night)\b|^(?:then|later|afterwards?|subsequently|soon after(?:wards?)?|in the aftermath|shortly (?:after|thereafter)(?:wards?)?|the (?:day|week|month|year) after)\b,?/iu,
  dateLead: /\b(?:in|on|at|during)(?: the)? $/i,
  givenSum:
    /\b(contributed|donated|paid|spent|invested|raised) (?:about |nearly |almost |around |more than |over |at least )?(?:US)?[$£€]\s?\d[\d.,]*(?:\s?(?:million|billion|trillion|thousand|m|bn))?,? ((?:to|for|in|on) (?:[^\s,.;:!?—–()"“”]+ ){0,7}?[^\s,.;:!?—–()"“”]+)(?=[,.;:!?—–()"“”]|\s(?:and|but|that|who|which|has|have|had|in|on|for|to|as|after|before|when|while)\b|$)/u,
  giving: new Map([
    ['contributed', 'contribute'],
    ['donated', 'donate'],
    ['paid', 'pay'],
    ['spent', 'spend'],
    ['invested', 'invest'],
    ['raised', 'raise'],
  ]),
  pastRole: set(disagreements.past),
  articles: set('the a an'),
  capacity: set('as'),
  roleQualifiers: set(disagreements.qualifiers),
  hedges: set(disagreements.hedges),
  nobody: set(disagreements.nobody),
  confirming: set(disagreements.confirming),
  attempts: set(disagreements.attempts),
  joining: set('and but'),
  adjective: /^un.{3,}ed$/,
  participle: /^\p{Ll}+ed$/u,
  gluedArticle: /\p{Ll}-(?:a|an|the)\s/u,
  gluedDash: /^[^“"]*?\p{L}-(?=(?:an?|the)\s)/u,
  abstract: set(words.abstract),
  pointing: set('this these that those such another'),
  contractedBe: /^['’](?:s|re|m)$/,
  whereabouts: set('in at near outside inside on'),
  placeHead:
    /\b(?:office|bedroom|house|room|hall|building|square|street|park|airport|stadium|palace|hotel|cent(?:er|re)|garden|lawn|bridge|harbou?r|port|station|tower|wing|capitol|theat(?:re|er)|museum|castle|cathedral|church|school|university|arena|embassy|pier|dock|terminal|factory|plant)$/,
  needingInfinitive: set(words.needingInfinitive),
  causing: set(words.causing),
  continuing: set('and or but nor'),
  pointingNouns: set(words.pointingNouns),
  placing: set(words.placing),
  adjectives: set(words.adjectives),
  content: set(words.content),
  informing: set(words.informing),
  subjunctive: set(words.subjunctive),
  titled: set(words.titled),
  informedOf: set('of about'),
  noNews:
    /^(?:\p{L}+ ){0,3}?(?:declined|refused|contributed|responded|replied) to (?:(?:immediately |further )?(?:comment|elaborate)|(?:this|the) (?:article|report|story)|(?:requests?|questions?|an? (?:request|email|question)))\b/u,
  enough: set(words.enough),
  discourse: set(words.discourse),
  particles: set(words.particles),
  linking: set(words.linking),
  quantifiers: set(words.quantifiers),
  definite: set('the those'),
  pairs: new Map([
    ['both', 'and'],
    ['between', 'and'],
    ['either', 'or'],
    ['neither', 'nor'],
    ['not only', 'but'],
  ]),
  untilWords: set('until whose if unless than which should'),
  alternative: 'or',
  dummy: set('it'),
  comparing: set('than'),
  furtherOne: set('another'),
  reflexive: /sel(?:f|ves)$/,
  ofOne: set('he she him his her'),
  ofThings: set('it its they them their'),
  needing: set(words.needing),
  pastAuxiliaries: set('was were did'),
  negatedEnd: /n['’]t$/,
  lemmaEnd: 'e',
  owned: /^['’]s\s+(\p{L}+)/u,
  ownerEnd: /['’]s$/,
  possessive: '’s',
  thingWords: set('of the and for in a &'),
  stem,
};
