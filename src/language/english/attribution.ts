import type { AttributionWords, PronounWords } from '../attribution.ts';
import type { SpeechFrame } from '../verbs.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const pronouns: PronounWords = {
  speakers: set('he she they i we'),
  near: set('i we you'),
  thing: 'it',
  several: 'they',
  one: new Map([
    ['he', 'male'],
    ['she', 'female'],
  ]),
  objects: set('him her'),
  owners: set('his her'),
  nearOwners: set('my your our'),
  feminine: /^(?:she|hers?|herself|mrs|ms|miss|mme|queen|princess|lady|.*woman)\b/i,
  masculine: /^(?:he|him|his|himself|mr|messrs|king|prince|lord|.*(?<!wo)man)\b/i,
};

const say: readonly SpeechFrame[] = ['say'];
const none: readonly SpeechFrame[] = [];

export const attribution: AttributionWords = {
  naming: set('call label brand dub term deem declare style name'),
  mind: set(
    'believe think know feel hope want fear expect wonder realize find decide mean recall remember wish see consider underscore underline highlight suggest indicate',
  ),
  wording: set('use coin invoke employ adopt utter repeat apply write type'),
  putting: set('put'),
  near: set('read'),
  quoting: set('quote'),
  idle: set('blame'),
  particles: new Map([
    [
      'call',
      new Map([
        ['for', say],
        ['on', say],
        ['upon', say],
        ['out', none],
        ['off', none],
        ['up', none],
      ]),
    ],
  ]),
  judging: set('as for to of over'),
  carrying: set(
    'such as like reading read reads saying said says that which bearing with the words message slogan declaring proclaiming including',
  ),
  attaching: set('of for at with from in on to familiar close against'),
  namingParticiples: set('called'),
  performing: set('write sing perform compose record play'),
  taking: set('say believe think understand rumor rumour allege report suspect consider deem'),
  avoiding: set('decline refuse avoid without stop shy shying resist refrain fail'),
  meaning: set('mean denote signify'),
  meanings: set('meaning definition spelling pronunciation connotation'),
  terms: set(
    'term word phrase expression label nickname motto moniker epithet mantra handle hashtag account acronym pseudonym',
  ),
  mottos: set('nickname motto moniker mantra slogan pseudonym'),
  wishes: set('hope call demand wish fear pitch appeal vision prediction'),
  contents: set('of for as'),
  announcing: set('this these following'),
  titleWords: set('a an the of and or for in on at to with from by vs &'),
};
