import { genderByLists } from '../../../language/first-name.ts';
import { isPhrase } from '../../../language/is-phrase.ts';
import type { Gender, NameRules } from '../../../language/names.ts';
import {
  compatible,
  keysOf,
  lacksSuffixOf,
  parseName,
  type PersonName,
  unbound,
} from '../../../language/person-name.ts';
import type { MentionForm } from '../../../model/findings.ts';
import { elementAt, first } from '../../../text/sure.ts';
import type { NameCandidate } from './candidates.ts';
import type { Decision } from './decide.ts';
import { firstName, is } from './features.ts';
import { FAR_MORE_OFTEN, KIN_BEFORE, KIN_BEHIND } from './parameters.ts';
import { hasUnheldTitle } from './unheld-title.ts';
import type { Word } from './words.ts';

/** One mention of a person's name with what the document says of its bearer. */
export interface PersonMention {
  readonly candidate: NameCandidate;
  readonly decision: Decision;
  readonly form: MentionForm;
  readonly cluster: number;
  /** A surname that several persons of the document bear, with nothing to tell whose it is here. */
  readonly ambiguous: boolean;
}

/** A person of the document: the full names that fit each other. */
interface DocumentPerson {
  readonly cluster: number;
  readonly names: PersonName[];
  /** Those of them that stand outside headlines and headings. */
  readonly inProse: PersonName[];
  gender: Gender | undefined;
  /** Places of the full mentions, in text order. */
  readonly places: number[];
  /**
   * Introduced as someone's relative: 'his brother X'. Such a one is seldom called by the surname
   * alone.
   */
  relative: boolean;
  /** Named beside a word of kinship: perhaps a relative, perhaps one who has relatives. */
  besideKin: boolean;
  /** Called first lady: another of the surname holds the office. */
  spouse: boolean;
  /** The words of the titles that stand before the full names. */
  readonly offices: Set<string>;
  /** Those of a ruling house among them. */
  readonly crowns: Set<string>;
}

/**
 * Decides which mentions of people in one document have the same bearer; cluster numbers start at
 * `from`.
 */
export function clusterPeople(
  decisions: readonly Decision[],
  text: string,
  rules: NameRules,
  from: number,
): PersonMention[] {
  const full = decisions.filter(({ name }) => name.key.includes(' '));
  const bearers = new Bearers(rules, from);
  const found = full
    .map((decision) => ({ decision, parsed: parseName(wordsOf(decision, text), rules) }))
    .sort(
      (a, b) =>
        b.parsed.words.length - a.parsed.words.length || placeOf(a.decision) - placeOf(b.decision),
    );
  const mentions: PersonMention[] = [];
  for (const { decision, parsed } of found) {
    const bearer = bearers.ofFull(parsed, decision);
    for (const candidate of decision.name.mentions)
      mentions.push({
        candidate,
        decision,
        form: 'full-name',
        cluster: bearer.cluster,
        ambiguous: false,
      });
  }
  const single = decisions.filter(({ name }) => !name.key.includes(' '));
  for (const decision of single) bearers.noteRelative(decision);
  for (const decision of single) mentions.push(...bearers.ofSingle(decision));
  return mentions;
}

const startOf = (candidate: NameCandidate): number =>
  elementAt(candidate.sentence.words, candidate.from).start;
const placeOf = ({ name }: Decision): number => startOf(elementAt(name.mentions, 0));

function wordsOf({ name }: Decision, text: string): string {
  const mention = elementAt(name.mentions, 0);
  return text.slice(startOf(mention), elementAt(mention.sentence.words, mention.to - 1).end);
}

class Bearers {
  readonly #rules: NameRules;
  readonly #byKey = new Map<string, Set<DocumentPerson>>();
  readonly #byWord = new Map<string, Set<DocumentPerson>>();
  #next: number;

  constructor(rules: NameRules, next: number) {
    this.#rules = rules;
    this.#next = next;
  }

  /** The person of a full name: the one that it fits, if it fits exactly one, else a new one. */
  ofFull(parsed: PersonName, decision: Decision): DocumentPerson {
    const near = new Set(keysOf(parsed).flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    const fitting = [...near].filter(
      (bearer) =>
        fullest(bearer).every((name) => compatible(name, parsed, this.#rules)) &&
        gendersFit(bearer.gender, genderOf(parsed, decision, this.#rules)) &&
        !isRelativeOf(bearer, parsed, isRelative(decision, this.#rules)) &&
        !(isInProse(decision) && isNamesake(bearer, parsed, this.#rules)),
    );
    const bearer = fitting.length === 1 ? first(fitting) : this.#add();
    bearer.names.push(parsed);
    learn(bearer, parsed, decision, this.#rules);
    for (const word of [...parsed.words, parsed.last])
      this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(bearer));
    for (const key of keysOf(parsed))
      this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(bearer));
    return bearer;
  }

  /** 'His wife Ana' where Ana Roe is named in full as well: she is not called Roe alone. */
  noteRelative({ name: { key, cues } }: Decision): void {
    const [bearer, other] = this.#byWord.get(key) ?? [];
    if (bearer && !other && cues.has('kin-before'))
      bearer.relative ||= bearer.names.some(({ given }) => given[0] === key);
  }

  #add(): DocumentPerson {
    return {
      cluster: this.#next++,
      names: [],
      inProse: [],
      gender: undefined,
      places: [],
      relative: false,
      besideKin: false,
      spouse: false,
      offices: new Set(),
      crowns: new Set(),
    };
  }

  /**
   * The mentions of a single word: surname or given name of a known person, mention by mention, or
   * a person of its own.
   */
  ofSingle(decision: Decision): PersonMention[] {
    const { key } = decision.name;
    const found = [...(this.#byWord.get(key) ?? this.#byWord.get(unbound(key, this.#rules)) ?? [])];
    const known =
      found.length === 1 && isSomebodyElse(elementAt(found, 0), decision.name.mentions, this.#rules)
        ? []
        : found;
    let own: number | undefined;
    return decision.name.mentions.map((candidate) => {
      const asLast = known.filter((bearer) =>
        bearer.names.some(
          (name) => name.last === unbound(key, this.#rules) || name.middle.includes(key),
        ),
      );
      const crowns = crownsOf(candidate, this.#rules);
      const meant = (asLast.length > 0 ? asLast : known).filter(
        (one) => !isOtherRuler(one, asLast, crowns),
      );
      const choice = meant.filter((one) => !holdsOtherOffice(one, candidate, this.#rules));
      const form =
        asLast.length > 0 || known.length === 0
          ? formAlone(candidate, known.length > 0)
          : 'given-name';
      const bearer = choose(choice, candidate, this.#rules);
      if (bearer) return { candidate, decision, form, cluster: bearer.cluster, ambiguous: false };
      own ??= this.#next++;
      const ambiguous = choice.length > 1 || meant.some(({ besideKin }) => !besideKin);
      return { candidate, decision, form, cluster: own, ambiguous };
    });
  }
}

/** Adds to what is known of somebody what stands beside the mentions of a full name. */
function learn(
  bearer: DocumentPerson,
  parsed: PersonName,
  decision: Decision,
  rules: NameRules,
): void {
  const { mentions } = decision.name;
  if (isInProse(decision)) bearer.inProse.push(parsed);
  bearer.gender ??= genderOf(parsed, decision, rules);
  bearer.relative ||= isRelative(decision, rules);
  bearer.besideKin ||= mentions.some((mention) => isBesideKin(mention, rules));
  bearer.spouse ||= mentions.some((mention) => isSpouse(mention, rules));
  for (const mention of mentions)
    for (const crown of crownsOf(mention, rules)) bearer.crowns.add(crown);
  for (const mention of mentions)
    for (const { fold } of [
      ...(hasUnheldTitle(mention) ? [] : officesOf(mention)),
      ...apposedTo(mention),
    ])
      bearer.offices.add(fold);
  bearer.places.push(...mentions.map(startOf));
}

/** Whether somebody is introduced as another's relative: 'his son X', 'X, her son,'. */
const isRelative = ({ name }: Decision, rules: NameRules): boolean =>
  name.cues.has('kin-before') || name.mentions.some((mention) => isOwnRelative(mention, rules));

/**
 * Whether a lone name is not that of the only one whom the article names in full by it: 'Mr. Roe'
 * beside 'Mary Roe', or 'Roe' before the first sentence that names 'Ana Roe, his daughter'. The
 * article takes its bearer for known.
 */
function isSomebodyElse(
  bearer: DocumentPerson,
  mentions: readonly NameCandidate[],
  rules: NameRules,
): boolean {
  if (bearer.names.some(({ words }) => words.length < 2)) return false;
  const looks = looksOf(bearer, rules);
  if (
    bearer.gender === undefined &&
    looks &&
    mentions.some((mention) => !gendersFit(looks, titleGender(mention, rules)))
  )
    return true;
  const named = Math.min(...bearer.places);
  return bearer.besideKin && mentions.some((mention) => startOf(mention) < named);
}

/** 'First lady Ana Roe', 'former first lady Ana Roe'. */
const isSpouse = ({ sentence: { words }, title }: NameCandidate, rules: NameRules): boolean =>
  title !== undefined &&
  words
    .slice(title.from, title.to)
    .some((_, n) => isPhrase(words.slice(title.from + n, title.to), 'spouse', rules));

/** 'Ana Roe, the mayor's daughter,', 'his eldest daughter Ana Roe', 'first lady Ana Roe'. */
function isBesideKin(mention: NameCandidate, rules: NameRules): boolean {
  const {
    sentence: { words },
    from,
  } = mention;
  if (isSpouse(mention, rules)) return true;
  return [...words.slice(Math.max(0, from - KIN_BEFORE), from), ...apposedTo(mention)].some(
    isKinship,
  );
}

function formAlone(candidate: NameCandidate, known: boolean): MentionForm {
  const { features } = elementAt(candidate.sentence.words, candidate.from);
  const { title, sentence } = candidate;
  const ofKin = title && is(sentence.words[title.to - 1], 'kin');
  if (known || !features.is(firstName)) return 'surname';
  return ofKin || (!features.is('last-name') && !title) ? 'given-name' : 'surname';
}

/** The words of the title before a name that say which office its bearer has. */
const officesOf = ({ title, sentence: { words } }: NameCandidate): Word[] =>
  words
    .slice(title?.from ?? 0, title?.to ?? 0)
    .filter((word) => is(word, 'title') && !is(word, 'kin', 'title-modifier', 'honorific'));

/** 'King', 'Crown Prince': the words of the title before a name that tell of a ruling house. */
const crownsOf = (
  { title, sentence: { words } }: NameCandidate,
  { fields }: NameRules,
): readonly string[] =>
  words
    .slice(title?.from ?? 0, title?.to ?? 0)
    .map(({ fold }) => fold)
    .filter((word) => fields.get(word)?.includes('royalty') === true);

/** A ruler is called by the first name: 'King Roe' is nobody of that surname, save a king. */
const isOtherRuler = (
  bearer: DocumentPerson,
  bySurname: readonly DocumentPerson[],
  crowns: readonly string[],
): boolean =>
  crowns.length > 0 &&
  bySurname.includes(bearer) &&
  bearer.names.some(({ given }) => given.length > 0) &&
  !crowns.some((crown) => bearer.crowns.has(crown));

/** The words behind the comma behind a name, up to the next mark: 'Ana Roe, the president,'. */
function apposedTo({ sentence: { words }, to }: NameCandidate): readonly Word[] {
  const apposed = words[to]?.fold === ',' ? words.slice(to + 1, to + KIN_BEHIND) : [];
  const end = apposed.findIndex(({ shape }) => shape === 'mark');
  return end < 0 ? apposed : apposed.slice(0, end);
}

/**
 * 'President Roe' is not 'first lady Ana Roe', nor Ana Roe, who may be a woman by her first name
 * and is Secretary or nothing in this article: it may be her husband. 'A President Roe' is nobody
 * who has been it.
 */
function holdsOtherOffice(
  bearer: DocumentPerson,
  candidate: NameCandidate,
  rules: NameRules,
): boolean {
  const offices = officesOf(candidate);
  if (hasUnheldTitle(candidate)) return offices.some(({ fold }) => bearer.offices.has(fold));
  if (offices.length === 0 || offices.some(({ fold }) => bearer.offices.has(fold))) return false;
  if (bearer.names.some(({ words }) => words.length < 2)) return false;
  return (
    bearer.spouse ||
    (bearer.besideKin && (bearer.relative || bearer.offices.size > 0)) ||
    (mayBeWoman(bearer, rules) && offices.some((word) => is(word, 'sole-office')))
  );
}

/** 'Tony Roe and his son, T.J. Roe': not one man, though the one may be short for the other. */
const isRelativeOf = (bearer: DocumentPerson, parsed: PersonName, relative: boolean): boolean =>
  bearer.relative !== relative &&
  parsed.given.length > 0 &&
  !bearer.names.some(({ given }) => given[0] === parsed.given[0]);

/** The names with a first name, if any: 'Roe Jr.' says nothing against 'Ana Jr.'. */
function fullest({ names }: DocumentPerson): readonly PersonName[] {
  const some = names.filter(({ given }) => given.length > 0);
  return some.length > 0 ? some : names;
}

/** 'Ana Roe' where the text has 'Ana Roe Jr.' as well: the parent of that name. */
const isNamesake = ({ inProse }: DocumentPerson, parsed: PersonName, rules: NameRules): boolean =>
  inProse.some((name) => lacksSuffixOf(parsed, name, rules) || lacksSuffixOf(name, parsed, rules));

const isInProse = ({ name }: Decision): boolean =>
  name.mentions.some(({ sentence }) => !sentence.heading);

/** 'His son, T.J. Roe,', 'Ana Roe, the nominee's eldest daughter,': somebody's relative. */
function isOwnRelative(mention: NameCandidate, { pronouns }: NameRules): boolean {
  const {
    sentence: { words },
    from,
    title,
  } = mention;
  const at = title?.from ?? from;
  const apposed = apposedTo(mention);
  const kin = apposed.findIndex(isKinship);
  return (
    (words[at - 1]?.fold === ',' && isKinship(words[at - 2])) ||
    apposed
      .slice(0, Math.max(0, kin))
      .some(({ possessive, fold }) => possessive || pronouns.get(fold)?.subject === false)
  );
}

const isKinship = (word: Word | undefined): boolean => word?.shape === 'lower' && is(word, 'kin');

/**
 * The bearer that a lone name means here: the only one, or the only one of this gender or named so
 * far; else none.
 */
function choose(
  bearers: readonly DocumentPerson[],
  candidate: NameCandidate,
  rules: NameRules,
): DocumentPerson | undefined {
  if (bearers.length < 2) return bearers[0];
  const gender = titleGender(candidate, rules);
  const titled = bearers.filter((bearer) => gendersFit(bearer.gender, gender));
  const fitting = gender ? byLooks(titled, gender, rules) : titled;
  if (fitting.length < 2) return fitting[0];
  const at = startOf(candidate);
  const principal = fitting.filter(({ relative }) => !relative);
  if (principal.length === 1) return principal[0];
  const before = fitting.filter((bearer) => bearer.places.some((place) => place < at));
  if (before.length === 1) return before[0];
  if (candidate.sentence.heading) return undefined;
  const mostNamed = [...fitting].sort((a, b) => b.places.length - a.places.length);
  return elementAt(mostNamed, 0).places.length >=
    FAR_MORE_OFTEN * elementAt(mostNamed, 1).places.length
    ? mostNamed[0]
    : undefined;
}

/** The gender that the lists alone know the first name for. */
const looksOf = ({ names }: DocumentPerson, rules: NameRules): Gender | undefined =>
  genderByLists(names[0]?.words[0], rules);

/** Whether the lists know the first name for a woman, or for either. */
const mayBeWoman = ({ names: [name] }: DocumentPerson, { features }: NameRules): boolean =>
  features.get(name?.words[0] ?? '')?.is('female-name', 'either-name') === true;

/** 'Mr. Roe' beside Peter and Helen Roe: not the one whom the lists know for a woman. */
function byLooks(
  bearers: readonly DocumentPerson[],
  gender: Gender,
  rules: NameRules,
): readonly DocumentPerson[] {
  return bearers.filter((bearer) => gendersFit(bearer.gender ?? looksOf(bearer, rules), gender));
}

const gendersFit = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a === undefined || b === undefined || a === b;

function titleGender(candidate: NameCandidate, rules: NameRules): Gender | undefined {
  const { title, sentence } = candidate;
  for (let at = title?.from ?? 0; at < (title?.to ?? 0); at++) {
    const gender = rules.gendered.get(elementAt(sentence.words, at).fold);
    if (gender) return gender;
  }
  return undefined;
}

/** From titles only: a name's looks never part or join two people. */
function genderOf(_parsed: PersonName, decision: Decision, rules: NameRules): Gender | undefined {
  for (const mention of decision.name.mentions) {
    const gender = titleGender(mention, rules);
    if (gender) return gender;
  }
  return undefined;
}
