import type { NameRules } from '../../../language/names.ts';
import { parseName, surnameLeads, unbound } from '../../../language/person-name.ts';
import type { MentionRule } from '../../../model/finding-rules.ts';
import type { EntityType } from '../../../model/findings.ts';
import type { NameCue } from '../../../model/name-cues.ts';
import { elementAt, valueAt } from '../../../text/sure.ts';
import type { NameCandidate } from './candidates.ts';
import type { GatheredName } from './gather.ts';
import { AHEAD, HOPELESS, HOPELESS_PART, LIKELY, SURE_OF_THING } from './parameters.ts';
import { valuesOf, weigh } from './weights.ts';
import type { Word } from './words.ts';

/**
 * What a name was taken for, how strong the evidence is (log-odds), and the cue that counted most.
 */
export interface Decision {
  readonly name: GatheredName;
  readonly type: EntityType | 'other';
  readonly score: number;
  readonly rule: MentionRule;
}

/** Decides on all names of a document: full names first, then single words in the light of them. */
export function decide(
  names: ReadonlyMap<string, GatheredName>,
  text: string,
  rules: NameRules,
): Map<string, Decision> {
  const long = [...names.values()].filter((name) => name.key.includes(' '));
  const single = [...names.values()].filter((name) => !name.key.includes(' '));
  const first = new Map<string, number>();
  for (const name of names.values()) first.set(name.key, weigh(name, 'person').score);
  addLists(names, first);
  addLines(names, first);
  addRelatives(long, first);
  const decisions = new Map(long.map((name) => [name.key, settle(name)]));
  for (const name of endsOfPeople(long, [...decisions.values()])) {
    note(name, 'ends-name');
    decisions.set(name.key, settle(name));
  }
  addMemory(single, [...decisions.values()], text, rules);
  addPlaces(single, [...decisions.values()]);
  for (const name of single) decisions.set(name.key, settle(name));
  return decisions;
}

function settle(name: GatheredName): Decision {
  const values = valuesOf(name);
  const person = weigh(name, 'person', values);
  const organisation = weigh(name, 'organisation', values);
  const place = weigh(name, 'place', values);
  const other =
    organisation.score >= place.score
      ? { type: 'organisation' as const, ...organisation }
      : { type: 'place' as const, ...place };
  if (person.score >= LIKELY && person.score >= other.score - AHEAD)
    return { name, type: 'person', ...person };
  if (other.score >= LIKELY && other.score > person.score) return { name, ...other };
  const floor = name.cues.has('part-of-likely') ? HOPELESS_PART : HOPELESS;
  return {
    name,
    type:
      person.score > floor && (person.score > other.score || floor < HOPELESS) ? 'person' : 'other',
    ...person,
  };
}

/** 'Paz Luna' beside 'Ana Paz Luna': the surnames alone of one who is surely a person. */
function endsOfPeople(
  long: readonly GatheredName[],
  decided: readonly Decision[],
): readonly GatheredName[] {
  const ends = new Set(
    decided
      .filter(({ type, score }) => type === 'person' && score >= LIKELY)
      .flatMap(({ name }) => {
        const words = name.key.split(' ');
        return words.map((_, n) => words.slice(n + 1).join(' '));
      }),
  );
  return long.filter(({ key }) => ends.has(key));
}

const note = (name: GatheredName, cue: NameCue): void =>
  void name.cues.set(cue, (name.cues.get(cue) ?? 0) + 1);

/** 'X, Y and Z': what the neighbours of a list are, the others are likely to be too. */
function addLists(
  names: ReadonlyMap<string, GatheredName>,
  first: ReadonlyMap<string, number>,
): void {
  const bySentence = new Map<object, NameCandidate[]>();
  for (const name of names.values()) {
    for (const mention of name.mentions) {
      const mentions = bySentence.get(mention.sentence);
      if (mentions) mentions.push(mention);
      else bySentence.set(mention.sentence, [mention]);
    }
  }
  for (const mentions of bySentence.values()) {
    mentions.sort((a, b) => a.from - b.from);
    const ties = mentions.map((b, n) => tieOf(mentions[n - 1], b));
    for (let n = 1; n < mentions.length; n++) {
      const [a, b] = [elementAt(mentions, n - 1), elementAt(mentions, n)];
      const alone = !(ties[n - 1] ?? ties[n + 1]) && !goesOn(b);
      if (!ties[n] || (ties[n] === 'comma' && alone)) continue;
      compare(valueAt(names, a.key), valueAt(names, b.key), first);
      compare(valueAt(names, b.key), valueAt(names, a.key), first);
    }
  }
}

/**
 * What ties two names of a sentence to a list. A comma alone makes none of two: 'In Paris, Ana Roe
 * said …'.
 */
function tieOf(a: NameCandidate | undefined, b: NameCandidate): 'comma' | 'word' | undefined {
  if (!a) return undefined;
  const between = a.sentence.words.slice(a.to, b.title?.from ?? b.from);
  if (!isJoined(a, b, between)) return undefined;
  return between.every(({ fold }) => fold === ',') ? 'comma' : 'word';
}

/** 'Ana Roe, Ben Poe and others', 'Ana Roe, Ben Poe, and others'. */
const goesOn = ({ to, sentence: { words } }: NameCandidate): boolean =>
  words[words[to]?.fold === ',' ? to + 1 : to]?.link === 'joining';

function isJoined(a: NameCandidate, b: NameCandidate, between: readonly Word[]): boolean {
  if (
    between.length === 0 ||
    between.length > 2 ||
    elementAt(a.sentence.words, a.to - 1).possessive ||
    isOfParty(a)
  )
    return false;
  return (
    between.every(
      (word) => word.link === 'joining' || word.fold === ',' || word.link === 'choosing',
    ) &&
    (between.length === 2 || b.title === undefined || elementAt(between, 0).link === 'joining')
  );
}

/** 'Roe, R-Ohio, and Poe': the place is that of Roe's party. */
const isOfParty = ({ from, sentence: { words } }: NameCandidate): boolean =>
  elementAt(words, from).glued && words[from - 1]?.shape === 'initial';

function compare(
  name: GatheredName,
  neighbour: GatheredName,
  first: ReadonlyMap<string, number>,
): void {
  if (valueAt(first, neighbour.key) > 1) note(name, 'list-of-people');
  else if (
    weigh(neighbour, 'organisation').score > SURE_OF_THING ||
    weigh(neighbour, 'place').score > SURE_OF_THING
  )
    note(name, 'list-of-others');
}

/** Lines of a list that are names and nothing else: each is what its neighbours are. */
function addLines(
  names: ReadonlyMap<string, GatheredName>,
  first: ReadonlyMap<string, number>,
): void {
  const lines = [...names.values()].flatMap((name) =>
    name.cues.has('line-of-its-own')
      ? name.mentions.filter(
          ({ sentence, from, to }) =>
            sentence.words.filter(({ shape }) => shape !== 'mark' && shape !== 'number').length <=
            to - from,
        )
      : [],
  );
  lines.sort((a, b) => elementAt(a.sentence.words, 0).start - elementAt(b.sentence.words, 0).start);
  for (let n = 1; n < lines.length; n++) {
    const [a, b] = [elementAt(lines, n - 1), elementAt(lines, n)];
    if (b.sentence.block - a.sentence.block > 1) continue;
    compare(valueAt(names, a.key), valueAt(names, b.key), first);
    compare(valueAt(names, b.key), valueAt(names, a.key), first);
  }
}

/** A surname shared with a sure person: families. */
function addRelatives(long: readonly GatheredName[], first: ReadonlyMap<string, number>): void {
  const sure = new Map<string, Set<string>>();
  for (const name of long) {
    if (valueAt(first, name.key) < 0) continue;
    const last = lastOf(name);
    sure.set(last, (sure.get(last) ?? new Set()).add(name.key));
  }
  for (const name of long) {
    const bearers = sure.get(lastOf(name));
    if (bearers && (bearers.size > 1 || !bearers.has(name.key))) note(name, 'relative');
  }
}

const lastOf = (name: GatheredName): string => name.key.slice(name.key.lastIndexOf(' ') + 1);

/** Single words of a sure person's full name, or of the full name of something else. */
function addMemory(
  single: readonly GatheredName[],
  decided: readonly Decision[],
  text: string,
  rules: NameRules,
): void {
  const cues = new Map<string, Set<NameCue>>();
  const add = (word: string, cue: NameCue): void =>
    void cues.set(word, (cues.get(word) ?? new Set()).add(cue));
  for (const { name, type, score } of decided) {
    const mention = elementAt(name.mentions, 0);
    if (type === 'person') {
      const words = mention.sentence.words;
      const parsed = parseName(
        text.slice(elementAt(words, mention.from).start, elementAt(words, mention.to - 1).end),
        rules,
      );
      const body = parsed.words.filter(
        (word) => !rules.features.get(word)?.is('particle', 'name-suffix'),
      );
      const leads = surnameLeads(body, rules);
      body.forEach((word, n) =>
        add(
          word,
          score < 0
            ? 'part-of-likely'
            : (leads ? n === 0 : n === body.length - 1)
              ? 'last-of-person'
              : n === 0
                ? 'first-of-person'
                : 'inside-person',
        ),
      );
      if (score >= 0) add(parsed.last, 'last-of-person');
    } else for (const word of name.key.split(' ')) add(word, 'part-of-other');
    if (type !== 'person' && name.cues.has('storm'))
      for (const word of namesOfStorms(mention)) add(word.fold, 'of-storm');
  }
  // One letter is a part of a name, never one.
  for (const name of single.filter(({ key }) => key.length > 1))
    for (const cue of cues.get(name.key) ?? cues.get(unbound(name.key, rules)) ?? [])
      note(name, cue);
}

/** What storms are called: 'Lena' of 'Storm Lena', 'Lena' and 'Hugo' of 'Storms Lena and Hugo'. */
function namesOfStorms({ sentence: { words }, from, to }: NameCandidate): readonly Word[] {
  const called = words.slice(from + 1, to);
  for (let at = to; at < words.length; at++) {
    const word = elementAt(words, at);
    if (word.shape === 'capital') {
      if (words[at + 1]?.shape === 'capital') break;
      called.push(word);
    } else if (word.link !== 'joining' && word.fold !== ',') break;
  }
  return called;
}

/** Single words that are the place of that name and no person who bears it. */
function addPlaces(single: readonly GatheredName[], decided: readonly Decision[]): void {
  const named = firstNamed(decided);
  for (const name of single)
    if (meansPlace(name, named.get(name.key))) note(name, 'place-before-person');
}

/** Where each word of a person's full name first stands in one. */
function firstNamed(decided: readonly Decision[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { name, type } of decided) {
    if (type !== 'person') continue;
    const at = Math.min(...name.mentions.map(startOf));
    for (const word of name.key.split(' ')) first.set(word, Math.min(at, first.get(word) ?? at));
  }
  return first;
}

/**
 * 'Jordan said …' before 'Jordan Vale' is named, or 'Washington said it …': what is the name of a
 * place as well is the place, unless a title says otherwise.
 */
const meansPlace = ({ cues, mentions }: GatheredName, named: number | undefined): boolean =>
  named !== undefined &&
  cues.has('place') &&
  !cues.has('honorific-before') &&
  !cues.has('title-before') &&
  !cues.has('kin-before') &&
  (cues.has('said-it-after') ||
    mentions.some((mention) => !mention.sentence.heading && startOf(mention) < named));

const startOf = ({ sentence: { words }, from }: NameCandidate): number =>
  elementAt(words, from).start;
