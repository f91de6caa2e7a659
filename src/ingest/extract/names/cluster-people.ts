import { genderByLists } from '../../../language/first-name.ts';
import type { Gender, NameRules } from '../../../language/names.ts';
import {
  compatible,
  keysOf,
  parseName,
  type PersonName,
  unbound,
} from '../../../language/person-name.ts';
import type { MentionForm } from '../../../model/findings.ts';
import { elementAt, first } from '../../../text/sure.ts';
import type { NameCandidate } from './candidates.ts';
import type { Decision } from './decide.ts';
import { firstName } from './features.ts';
import { FAR_MORE_OFTEN, KIN_BEFORE, KIN_BEHIND } from './parameters.ts';

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
  for (const decision of decisions)
    if (!decision.name.key.includes(' ')) mentions.push(...bearers.ofSingle(decision));
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
        bearer.names.every((name) => compatible(name, parsed, this.#rules)) &&
        gendersFit(bearer.gender, genderOf(parsed, decision, this.#rules)),
    );
    const bearer = fitting.length === 1 ? first(fitting) : this.#add();
    bearer.names.push(parsed);
    bearer.gender ??= genderOf(parsed, decision, this.#rules);
    bearer.relative ||= decision.name.cues.has('kin-before');
    bearer.besideKin ||= decision.name.mentions.some(isBesideKin);
    bearer.places.push(...decision.name.mentions.map(startOf));
    for (const word of [...parsed.words, parsed.last])
      this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(bearer));
    for (const key of keysOf(parsed))
      this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(bearer));
    return bearer;
  }

  #add(): DocumentPerson {
    return {
      cluster: this.#next++,
      names: [],
      gender: undefined,
      places: [],
      relative: false,
      besideKin: false,
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
      const choice = asLast.length > 0 ? asLast : known;
      const form =
        asLast.length > 0 || known.length === 0
          ? formAlone(candidate, known.length > 0)
          : 'given-name';
      const bearer = choose(choice, candidate, this.#rules);
      if (bearer) return { candidate, decision, form, cluster: bearer.cluster, ambiguous: false };
      own ??= this.#next++;
      return { candidate, decision, form, cluster: own, ambiguous: choice.length > 1 };
    });
  }
}

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
  const looks = genderByLists(bearer.names[0]?.words[0], rules);
  if (
    bearer.gender === undefined &&
    looks &&
    mentions.some((mention) => !gendersFit(looks, titleGender(mention, rules)))
  )
    return true;
  const named = Math.min(...bearer.places);
  return bearer.besideKin && mentions.some((mention) => startOf(mention) < named);
}

/** 'Ana Roe, the mayor's daughter,', 'his eldest daughter Ana Roe'. */
function isBesideKin({ sentence: { words }, from, to }: NameCandidate): boolean {
  const apposed = words[to]?.fold === ',' ? words.slice(to + 1, to + KIN_BEHIND) : [];
  const end = apposed.findIndex(({ shape }) => shape === 'mark');
  return [
    ...words.slice(Math.max(0, from - KIN_BEFORE), from),
    ...(end < 0 ? apposed : apposed.slice(0, end)),
  ].some(({ features, shape }) => shape === 'lower' && features.is('kin'));
}

function formAlone(candidate: NameCandidate, known: boolean): MentionForm {
  const { features } = elementAt(candidate.sentence.words, candidate.from);
  return !known && features.is(firstName) && !features.is('last-name') && !candidate.title
    ? 'given-name'
    : 'surname';
}

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
  const fitting = bearers.filter((bearer) => gendersFit(bearer.gender, gender));
  if (fitting.length < 2) return fitting[0];
  const at = startOf(candidate);
  const principal = fitting.filter(({ relative }) => !relative);
  if (principal.length === 1) return principal[0];
  const before = fitting.filter((bearer) => bearer.places.some((place) => place < at));
  if (before.length === 1) return before[0];
  const mostNamed = [...fitting].sort((a, b) => b.places.length - a.places.length);
  return elementAt(mostNamed, 0).places.length >=
    FAR_MORE_OFTEN * elementAt(mostNamed, 1).places.length
    ? mostNamed[0]
    : undefined;
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
