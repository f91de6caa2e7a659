import type { SpeechRules } from '../../../language/speech.ts';
import { contains, type Span } from '../../../model/span.ts';
import { mainClauseSubject } from '../clauses/main-subject.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { Report } from './claimants.ts';
import { OWNER_REACH } from './parameters.ts';
import type { Stance } from './stance.ts';

/** The people of a sentence, found by the unit that names them. */
export class People {
  readonly tape: Tape<Unit>;
  readonly rules: SpeechRules;
  /** Cluster of each pronoun that surely resolves, by its offset. */
  readonly pronouns: ReadonlyMap<number, number>;

  constructor(tape: Tape<Unit>, pronouns: ReadonlyMap<number, number>, rules: SpeechRules) {
    this.tape = tape;
    this.rules = rules;
    this.pronouns = pronouns;
  }

  /** Cluster of the person whom a unit names; undefined where it names none. */
  at(unit: Unit | undefined): number | undefined {
    return unit?.type === 'person' ? unit.mention?.cluster : unit && this.pronouns.get(unit.start);
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
  for (const { target } of stances) {
    const cluster = people.at(target?.head);
    if (cluster !== undefined) return cluster;
  }
  for (const cue of cuesOf(people, stances)) {
    const cluster = ownerOf(cue, people);
    if (cluster !== undefined) return cluster;
  }
  const speakers = new Set(reports.map(({ speaker }) => speaker.cluster));
  const main = mainSubject(people);
  if (main !== undefined && !speakers.has(main)) return main;
  // A sensitive word alone does not show whom it is about.
  if (!stances.length) return undefined;
  // 'A person close to Roe said': who tells where a speaker comes from is not told about.
  const others = people
    .all(reports.map(({ speaker }) => speaker.span))
    .filter((cluster) => !speakers.has(cluster));
  return others.length === 1 ? others[0] : undefined;
}

/** What may show whom it concerns: nouns for claims, cues of stances, sensitive nouns. */
function cuesOf({ tape, rules }: People, stances: readonly Stance[]): Unit[] {
  return [
    ...tape.cells.filter(({ word }) => rules.stance.claimNouns.has(word)),
    ...stances.map(({ cue }) => cue),
    ...tape.cells.filter((unit) => unit.is('noun') && rules.topics.has(unit.word)),
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
export const mainSubject = (people: People): number | undefined =>
  people.at(mainClauseSubject(people.tape.first, people.rules)?.head);
