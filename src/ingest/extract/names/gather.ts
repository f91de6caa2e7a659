import type { Language } from '../../../language/language.ts';
import type { NameRules } from '../../../language/names.ts';
import type { NameCue } from '../../../model/name-cues.ts';
import { elementAt, first } from '../../../text/sure.ts';
import type { Reading } from '../reading.ts';
import { findCandidates, type NameCandidate, type NameSentence } from './candidates.ts';
import { cuesAround } from './evidence-around.ts';
import { cuesOfWords } from './evidence-in-words.ts';
import { commonWord, firstName, is, nameHead } from './features.ts';
import { ALONE_OFTEN, ALWAYS_IN_FULL, OFTEN, WITH_ARTICLE } from './parameters.ts';
import { isTitled, recase } from './titled.ts';
import { toWords, type Word } from './words.ts';

/**
 * All mentions of the same words in a document, and what speaks for and against their being a
 * person.
 */
export interface GatheredName {
  readonly key: string;
  readonly mentions: NameCandidate[];
  /** How often each cue was seen. */
  readonly cues: Map<NameCue, number>;
}

/** Cuts every sentence of an article into words; lines with capitals throughout are re-cased. */
export function nameSentences(reading: Reading, language: Language): NameSentence[] {
  return reading.blocks.flatMap(({ block, sentences }, index) =>
    sentences.map((sentence) => {
      const words = toWords(sentence.words, reading.text, language.names);
      const titled = isTitled(words, block.kind, reading.text[sentence.end - 1]);
      const heading = block.kind === 'headline' || block.kind === 'heading';
      return { words: titled ? recase(words) : words, cased: words, block: index, titled, heading };
    }),
  );
}

/** Collects the candidates of all sentences by their words. */
export function gatherNames(
  sentences: readonly NameSentence[],
  text: string,
  language: Language,
): Map<string, GatheredName> {
  const names = new Map<string, GatheredName>();
  const candidates = sentences.flatMap((sentence) =>
    findCandidates(sentence, text, language.names),
  );
  const keys = new Set(candidates.map(({ key }) => key));
  const surnames = new Set(
    [...keys].filter((key) => key.includes(' ')).map((key) => key.slice(key.lastIndexOf(' ') + 1)),
  );
  const known = {
    keys,
    surnames,
    inProse: keysInProse(candidates),
    titled: new Set(candidates.filter(({ title }) => title).map(({ key }) => key)),
  };
  for (const candidate of candidates) add(names, shed(candidate, known), text, language.names);
  addDocumentCues(names, sentences);
  return names;
}

/** The names that a document has, by which a word before one of them is known. */
interface KnownNames {
  readonly keys: ReadonlySet<string>;
  /** The last words of those of several words. */
  readonly surnames: ReadonlySet<string>;
  /** Those that stand within a sentence, where a capital says that a word is of the name. */
  readonly inProse: ReadonlySet<string>;
  /** Those before which a title stands. */
  readonly titled: ReadonlySet<string>;
}

const keysInProse = (candidates: readonly NameCandidate[]): Set<string> =>
  new Set(
    candidates
      .filter(({ sentence, from }) => !sentence.heading && !sentence.titled && from > 0)
      .map(({ key }) => key),
  );

/**
 * 'Blame Ana Paz' where the document knows 'Ana Paz', 'Said Paz' and 'Former Paz aides' where it
 * knows a Paz: the first word is not of the name.
 */
function shed(candidate: NameCandidate, known: KnownNames): NameCandidate {
  const { keys, surnames } = known;
  const {
    sentence: { words },
    from,
    to,
    key,
  } = candidate;
  const [opener, next] = [elementAt(words, from), words[from + 1]];
  const rest = key.slice(opener.fold.length + 1);
  if (from + 1 >= to || next?.shape !== 'capital' || is(next, 'name-suffix')) return candidate;
  const knownName =
    rest.includes(' ') &&
    keys.has(rest) &&
    is(opener, commonWord) &&
    !is(opener, firstName) &&
    is(next, firstName) &&
    !is(next, 'frequent', 'place');
  const inverted =
    from === 0 &&
    is(opener, 'speech-verb') &&
    surnames.has(rest) &&
    [...keys].some((other) => other.endsWith(` ${rest}`) && other !== key);
  return knownName || inverted || isGhost(candidate, rest, known) || isByname(candidate, rest, keys)
    ? { ...candidate, from: from + 1, key: rest }
    : candidate;
}

/**
 * 'Even Paz', 'Classic Paz' of a headline: a common word with the capital of a beginning before the
 * surname of somebody who is called otherwise within a sentence, or has a title alone ('Senator
 * Paz').
 */
function isGhost(
  { sentence: { words, heading }, from, to, key }: NameCandidate,
  rest: string,
  { keys, surnames, inProse, titled }: KnownNames,
): boolean {
  const opener = elementAt(words, from);
  if (to - from !== 2 || !(heading || from === 0) || inProse.has(key)) return false;
  if (!onlyBegins(opener) || is(words[from + 1], nameHead)) return false;
  const another = [...keys].some((other) => other.endsWith(` ${rest}`) && other !== key);
  return surnames.has(rest) && (another || titled.has(rest) || (heading && keys.has(rest)));
}

/** 'Crooked Ana', 'Little Ana' where Ana Roe is named: a common word before a first name. */
const isByname = (
  { sentence: { words }, from, to }: NameCandidate,
  rest: string,
  keys: ReadonlySet<string>,
): boolean =>
  to - from === 2 &&
  onlyBegins(elementAt(words, from)) &&
  !is(words[from], nameHead, 'last-name') &&
  is(words[from + 1], firstName) &&
  !is(words[from + 1], 'place', nameHead, 'frequent') &&
  [...keys].some((key) => key.startsWith(`${rest} `));

function add(
  names: Map<string, GatheredName>,
  candidate: NameCandidate,
  text: string,
  rules: NameRules,
): void {
  let name = names.get(candidate.key);
  if (!name) {
    name = { key: candidate.key, mentions: [], cues: new Map() };
    names.set(candidate.key, name);
    for (const cue of cuesOfWords(candidate, text, rules)) count(name, cue);
  }
  name.mentions.push(candidate);
  for (const cue of cuesAround(candidate, text, rules)) count(name, cue);
}

const count = (name: GatheredName, cue: NameCue): void =>
  void name.cues.set(cue, (name.cues.get(cue) ?? 0) + 1);

const subject: readonly NameCue[] = [
  'said-after',
  'human-after',
  'honorific-before',
  'title-before',
  'said-before',
];

const agent: readonly NameCue[] = [
  'said-after',
  'human-after',
  'auxiliary-after',
  'ed-after',
  'infinitive-after',
];

function addDocumentCues(
  names: ReadonlyMap<string, GatheredName>,
  sentences: readonly NameSentence[],
): void {
  const lower = new Set<string>();
  for (const { words } of sentences)
    for (const word of words) if (word.shape === 'lower') lower.add(word.fold);
  for (const name of names.values()) {
    const words = name.key.split(' ');
    if (isIntroducedAsSomebody(name)) for (const cue of ofThings) name.cues.delete(cue);
    if (words.length > 1 && isIntroducedByFirstName(name)) count(name, 'first-name-introduced');
    noteFirm(name, words, names);
    noteActs(name);
    if (words.length === 1 && name.mentions.length > 1)
      count(name, name.mentions.length > OFTEN ? 'named-often' : 'named-twice');
    if (words.length === 1 && lower.has(name.key) && !is(firstWordOf(name), 'particle'))
      count(name, 'lower-elsewhere');
    const alone = words.length > 1 ? names.get(elementAt(words, words.length - 1)) : undefined;
    if (alone && !aThing(alone)) {
      count(
        name,
        subject.some((cue) => alone.cues.has(cue)) || timesOf(alone, agent) > 1
          ? 'last-alone-as-person'
          : 'last-alone',
      );
      if (timesOf(alone, ['mid-sentence', 'possessive']) > ALONE_OFTEN)
        count(name, 'last-alone-often');
    }
    if (words.length > 1 && isAlwaysInFull(name, words, names)) count(name, 'always-in-full');
    if (words.length > 2 && extendsName(name, words, names)) count(name, 'extends-name');
    if (words.length === 1 && timesOf(name, agent) > 1) count(name, 'agent-often');
  }
}

/** A common word that hardly anybody is called by and that is no title. */
const onlyBegins = (word: Word): boolean =>
  is(word, commonWord, 'title-modifier') &&
  !is(word, 'shared-first-name', 'title', 'honorific', 'particle') &&
  (is(word, 'frequent') || !is(word, firstName, 'last-name'));

/** What words say of a name that are parts of people's names as well: a lake, a bank, a law. */
const ofThings: readonly NameCue[] = [
  'organisation-head',
  'thing-head',
  'place-head',
  'head-first',
  'place',
  'place-phrase',
  'place-inside',
  'all-common',
  'frequent-last',
  'acronym-inside',
  'demonym',
  'storm',
];

/** What stands before people of such a first name only. */
const introduced: readonly NameCue[] = ['title-before', 'said-before', 'role-comma-before'];

const isIntroducedByFirstName = ({ cues }: GatheredName): boolean =>
  cues.has('first-name') &&
  introduced.some((cue) => cues.has(cue)) &&
  !ofThings.some((cue) => cues.has(cue));

const introducing: readonly NameCue[] = [
  'human-role-after',
  'age-after',
  'honorific-before',
  'kin-before',
];

/**
 * 'Rob Banks, a clerk,': a first name and a surname whose bearer is said to be somebody; 'Georgia
 * Lake, a pilot,' is one by what is said alone.
 */
function isIntroducedAsSomebody({ mentions: [candidate], cues }: GatheredName): boolean {
  const head = candidate?.sentence.words[candidate.from];
  const tail = candidate?.sentence.words[candidate.to - 1];
  const human = cues.has('human-role-after');
  if (!lengths.some((cue) => cues.has(cue))) return false;
  return mayBeSurname(tail, human)
    ? is(head, firstName) && introducing.some((cue) => cues.has(cue))
    : human && is(head, 'shared-first-name') && !is(tail, 'organisation-head');
}

const lengths: readonly NameCue[] = ['two-words', 'three-words', 'particle'];

/** A surname; one that a thing is called as well only if it is common or told of a person. */
const mayBeSurname = (word: Word | undefined, human: boolean): boolean =>
  is(word, 'last-name') && (human || is(word, 'shared-last-name') || !is(word, nameHead));

/** 'Ana Paz, the retailer, …', 'Ana Paz said it would …': a firm by two signs that agree. */
function noteActs(name: GatheredName): void {
  const { cues } = name;
  if (cues.has('firm-after') && (cues.has('said-it-after') || cues.has('its-after')))
    count(name, 'acts-as-firm');
}

/** 'Ana Paz' where the document has 'Ana Paz Holdings' as well: the short name of a firm. */
function noteFirm(
  name: GatheredName,
  words: readonly string[],
  names: ReadonlyMap<string, GatheredName>,
): void {
  if (words.length < 2 || !is(lastWord(name), 'firm-head')) return;
  for (let length = words.length - 1; length > 0; length--) {
    const short = names.get(words.slice(0, length).join(' '));
    if (short) count(short, 'opens-firm');
  }
}

/**
 * Named again and again and never by one word: news calls people by the surname, firms by the whole
 * name.
 */
const isAlwaysInFull = (
  { mentions }: GatheredName,
  words: readonly string[],
  names: ReadonlyMap<string, GatheredName>,
): boolean =>
  mentions.filter(({ sentence, title }) => !sentence.titled && !title).length > ALWAYS_IN_FULL &&
  !names.has(elementAt(words, 0)) &&
  !names.has(elementAt(words, words.length - 1));

/** 'Ana Paz Colloquium' beside 'Ana Paz': a longer name whose last word is no name by the lists. */
function extendsName(
  name: GatheredName,
  words: readonly string[],
  names: ReadonlyMap<string, GatheredName>,
): boolean {
  return (
    !is(lastWord(name), 'last-name', 'name-suffix', firstName) &&
    names.has(words.slice(0, -1).join(' '))
  );
}

/** The last word of a name where it is first named. */
function lastWord({ mentions }: GatheredName): Word {
  const { sentence, to } = first(mentions);
  return elementAt(sentence.words, to - 1);
}

const timesOf = (name: GatheredName, cues: readonly NameCue[]): number =>
  cues.reduce((sum, cue) => sum + (name.cues.get(cue) ?? 0), 0);

/**
 * Whether the last word of a longer name, where it stands alone, is that of a thing: 'the
 * Commission', 'the River', 'London'.
 */
function aThing(alone: GatheredName): boolean {
  if (
    is(firstWordOf(alone), nameHead, 'place', 'demonym', 'title') &&
    !is(firstWordOf(alone), 'last-name')
  )
    return true;
  return timesOf(alone, ['the-before', 'the-alone']) >= WITH_ARTICLE * alone.mentions.length;
}

const firstWordOf = ({ mentions: [candidate] }: GatheredName): Word | undefined =>
  candidate?.sentence.words[candidate.from];
