import type { SpeechRules } from '../../../language/speech.ts';
import { contains, type Span } from '../../../model/span.ts';
import { isGrave } from '../clauses/grave.ts';
import { mainClauseSubject } from '../clauses/main-subject.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import type { SecondReader } from '../clauses/second-reader.ts';
import { isPassive } from '../clauses/shared-passive.ts';
import { allTied, tiesOf } from '../clauses/ties.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { isVerbal } from '../clauses/verb-group.ts';
import type { Tape } from '../tape/tape.ts';
import type { Report } from './claimants.ts';
import { OWNER_REACH } from './parameters.ts';
import type { Stance } from './stance.ts';

/** What is known of the article of a sentence. */
export interface KnownOfArticle {
  /** Cluster of each that resolves, by its offset. */
  readonly pronouns: ReadonlyMap<number, number>;
  /** Offsets of those that can mean nobody else. */
  readonly sure: ReadonlySet<number>;
  readonly second: SecondReader;
}

/** The people of a sentence, found by the unit that names them. */
export class People {
  readonly tape: Tape<Unit>;
  readonly rules: SpeechRules;
  /** Cluster of each pronoun that surely resolves, by its offset. */
  readonly pronouns: ReadonlyMap<number, number>;

  readonly #sentence: Clauses;
  readonly #sure: ReadonlySet<number>;
  readonly #second: SecondReader;

  constructor(sentence: Clauses, { pronouns, sure, second }: KnownOfArticle, rules: SpeechRules) {
    this.tape = sentence.tape;
    this.#sentence = sentence;
    this.#second = second;
    this.rules = rules;
    this.pronouns = pronouns;
    this.#sure = sure;
  }

  /** Cluster of the person whom a unit names; undefined where it names none. */
  at(unit: Unit | undefined): number | undefined {
    return unit?.type === 'person' ? unit.mention?.cluster : unit && this.pronouns.get(unit.start);
  }

  /** Whether a unit is a name, or a pronoun that can mean nobody else. */
  isSure(unit: Unit): boolean {
    return unit.is('name') || this.#sure.has(unit.start);
  }

  get verbs(): Unit[] {
    return this.tape.cells.filter((unit) => isVerbal(unit));
  }

  /** Those of crime, punishment, death, illness and blame. */
  get graveVerbs(): Unit[] {
    return this.verbs.filter((verb) => isGrave(verb, this.rules));
  }

  /** Clusters of all whom both readers tie to one of these verbs. */
  tiedTo(verbs: readonly Unit[]): Set<number> {
    const tied = verbs.flatMap((verb) =>
      allTied(this.#second.agreed(this.#sentence, verb, tiesOf(verb, this.rules))),
    );
    return new Set(tied.flatMap((unit) => (this.isSure(unit) ? (this.at(unit) ?? []) : [])));
  }

  /** Clusters of all to whom both readers see one of these verbs done. */
  objectsOf(verbs: readonly Unit[]): Set<number> {
    const done = verbs.flatMap(
      (verb) => this.#second.agreed(this.#sentence, verb, tiesOf(verb, this.rules)).objects,
    );
    return new Set(done.flatMap((unit) => this.at(unit) ?? []));
  }

  /** All clusters that are named outside these spans, each once. */
  all(apart: readonly Span[] = []): number[] {
    const named = this.tape.cells.filter((unit) => !apart.some((span) => contains(span, unit)));
    return [...new Set(named.flatMap((unit) => this.at(unit) ?? []))];
  }
}

/**
 * Cluster of the person whom a sentence's statement concerns, where the grammar shows it: the one
 * accused or charged, the one whose sensitive noun it is ('X's …', '… about X'), the subject of the
 * main clause; the only person there is failing that. Who merely reports is not meant.
 */
export function aboutWhom(
  people: People,
  stances: readonly Stance[],
  reports: readonly Report[],
): number | undefined {
  // 'Defended the minister after he was charged': whoever was, it need not be the only name.
  if (stances.some(({ target }) => target)) return targetOf(people, stances);
  const owner = first(cuesOf(people, stances).map((cue) => ownerOf(cue, people)));
  if (owner !== undefined) return owner;
  const { graveVerbs } = people;
  const isOther = (verb: Unit): boolean => !isPursuit(verb, people.rules) && !isHelper(verb);
  const pursuits = graveVerbs.filter((verb) => isPursuit(verb, people.rules));
  return pursuits.length > 0 && !graveVerbs.some(isOther)
    ? onlyOf(people.objectsOf(pursuits))
    : actorOrOnly(people, stances, reports, isOther);
}

/** The subject of the main clause, where one of these verbs is tied to it; else the only person. */
function actorOrOnly(
  people: People,
  stances: readonly Stance[],
  reports: readonly Report[],
  isMeant: (verb: Unit) => boolean,
): number | undefined {
  const { verbs, graveVerbs } = people;
  const grave = people.tiedTo(graveVerbs.filter(isMeant));
  const speakers = new Set(reports.map(({ speaker }) => speaker.cluster));
  const main = mainSubject(people);
  const tied = stances.length ? people.tiedTo(verbs.filter(isMeant)) : grave;
  if (main !== undefined && tied.has(main) && !speakers.has(main)) return main;
  // A sensitive word alone does not show whom it is about.
  if (!stances.length) return undefined;
  const only = onlyOne(people, reports);
  if (only === undefined) return undefined;
  const isTied = graveVerbs.length ? grave.has(only) : tied.has(only) || isBehindVerb(people, only);
  return isTied ? only : undefined;
}

/**
 * What officials do to somebody: 'Judge Roe, who jailed Poe for theft, has retired' alleges nothing
 * of the judge.
 */
function isPursuit(verb: Unit, rules: SpeechRules): boolean {
  const object =
    rules.stance.byLaw.has(verb.lemma) && !isPassive(verb, rules) && phraseAt(verb.next);
  return Boolean(object);
}

/** Whether a unit only helps the verb behind it: 'have arrested'. */
const isHelper = (unit: Unit): boolean =>
  unit.is('be', 'have') && overAdverbs(unit.next).is('verb');

/** Who is accused, charged or convicted, where that surely is so. */
const targetOf = (people: People, stances: readonly Stance[]): number | undefined =>
  first(
    stances.map(({ target, cue }) => {
      const cluster = people.at(target?.head);
      return cluster !== undefined && people.tiedTo([cue]).has(cluster) ? cluster : undefined;
    }),
  );

const onlyOf = (clusters: ReadonlySet<number>): number | undefined =>
  clusters.size === 1 ? [...clusters][0] : undefined;

const first = (clusters: readonly (number | undefined)[]): number | undefined =>
  clusters.find((cluster) => cluster !== undefined);

/**
 * The only person who is no speaker. 'A person close to Roe said': who tells where a speaker comes
 * from is not told about.
 */
function onlyOne(people: People, reports: readonly Report[]): number | undefined {
  const speakers = new Set(reports.map(({ speaker }) => speaker.cluster));
  const [only, ...more] = people
    .all(reports.map(({ speaker }) => speaker.span))
    .filter((cluster) => !speakers.has(cluster));
  return more.length ? undefined : only;
}

/** 'The gifts raised questions about Roe': the name stands behind the main verb alone. */
function isBehindVerb(people: People, cluster: number): boolean {
  const named = people.tape.find((unit) => people.at(unit) === cluster);
  return named.previous.seekBack((unit) => isVerbal(unit) && unit.form !== 'ing').index >= 0;
}

/** What may show whom it concerns: nouns for claims, cues of stances, sensitive nouns. */
function cuesOf({ tape, rules }: People, stances: readonly Stance[]): Unit[] {
  return [
    ...tape.cells.filter(({ word }) => rules.stance.claimNouns.has(word)),
    ...stances.map(({ cue }) => cue),
    ...tape.cells.filter(
      (unit) => unit.is('noun') && !unit.isPerson && rules.topics.has(unit.word),
    ),
  ];
}

/** 'X's drug use', 'claims about X's past', 'investigations into X'. */
function ownerOf(cue: Unit, people: People): number | undefined {
  const owner = possessorOf(cue);
  const cluster = owner && people.at(owner);
  if (cluster !== undefined) return cluster;
  // 'claims that X had stolen …' are about X, whoever makes or denies them.
  if (cue.next.is('complementiser')) return people.at(phraseAt(cue.skip(2))?.head);
  if (!people.rules.stance.concerning.has(cue.next.word)) return undefined;
  const phrase = phraseAt(cue.skip(2));
  return phrase && namedIn(phrase, people);
}

const namedIn = ({ first, head }: NounPhrase, people: People): number | undefined =>
  people.at(head) ?? people.at(first);

/** Whose it is: a possessive before a noun and those that it belongs to. */
function possessorOf(cue: Unit): Unit | undefined {
  const reach = cue.index - OWNER_REACH;
  let unit = cue.previous;
  while (unit.index > reach && unit.is('noun') && !unit.possessive) unit = unit.previous;
  return unit.possessive || unit.is('possessive') ? unit : undefined;
}

/** Cluster of the person who is the subject of the main clause. */
const mainSubject = (people: People): number | undefined =>
  people.at(mainClauseSubject(people.tape.first, people.rules)?.head);

/** The same; where the sentence tells of something grave, only one who surely is its subject. */
export function actorIn(people: People): number | undefined {
  const head = mainClauseSubject(people.tape.first, people.rules)?.head;
  const cluster = people.at(head);
  if (!head || cluster === undefined || !people.graveVerbs.length) return cluster;
  return people.isSure(head) && people.tiedTo(people.verbs).has(cluster) ? cluster : undefined;
}
