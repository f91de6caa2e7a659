import type { SpeechRules } from '../../../language/speech.ts';
import { contains, type Span } from '../../../model/span.ts';
import { mainClauseSubject } from '../clauses/by-index.ts';
import { phraseAt } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import type { Report } from './claimants.ts';
import { OWNER_REACH } from './parameters.ts';
import type { Stance } from './stance.ts';

/** The people of a sentence, found by the unit that names them. */
export class People {
  readonly #units: readonly Unit[];
  readonly #pronouns: ReadonlyMap<number, number>;

  constructor(units: readonly Unit[], pronouns: ReadonlyMap<number, number>) {
    this.#units = units;
    this.#pronouns = pronouns;
  }

  /** Cluster of the person whom the unit at `at` names; undefined where it names none. */
  at(at: number | undefined): number | undefined {
    const unit = at === undefined ? undefined : this.#units[at];
    if (!unit) return undefined;
    return unit.type === 'person' ? unit.mention!.cluster : this.#pronouns.get(unit.start);
  }

  /** All clusters that are named outside these spans, each once. */
  all(apart: readonly Span[] = []): number[] {
    return [
      ...new Set(
        this.#units.flatMap((unit, at) =>
          apart.some((span) => contains(span, unit)) ? [] : (this.at(at) ?? []),
        ),
      ),
    ];
  }
}

/**
 * Cluster of the person whom a sentence's statement concerns, where the grammar shows it: the one
 * accused or charged, the one whose sensitive noun it is ('X's …', '… about X'), the subject of the
 * main clause; the only person there is failing that. Who merely reports is not meant.
 */
export function aboutWhom(
  units: readonly Unit[],
  stances: readonly Stance[],
  reports: readonly Report[],
  people: People,
  rules: SpeechRules,
): number | undefined {
  for (const { target } of stances) {
    const cluster = people.at(target?.head);
    if (cluster !== undefined) return cluster;
  }
  const cues = [
    ...units.flatMap(({ word }, at) => (rules.stance.claimNouns.has(word) ? [at] : [])),
    ...stances.map(({ at }) => at),
    ...units.flatMap(({ word, kind }, at) =>
      kind === 'noun' && rules.topics.has(word) ? [at] : [],
    ),
  ];
  for (const at of cues) {
    const cluster = ownerOf(units, at, people, rules);
    if (cluster !== undefined) return cluster;
  }
  const speakers = new Set(reports.map(({ speaker }) => speaker.cluster));
  const main = mainSubject(units, people, rules);
  if (main !== undefined && !speakers.has(main)) return main;
  // A sensitive word alone does not show whom it is about.
  if (!stances.length) return undefined;
  // 'A person close to Roe said': who tells where a speaker comes from is not told about.
  const others = people
    .all(reports.map(({ speaker }) => speaker.span))
    .filter((cluster) => !speakers.has(cluster));
  return others.length === 1 ? others[0] : undefined;
}

/** 'X's drug use', 'claims about X's past', 'investigations into X'. */
function ownerOf(
  units: readonly Unit[],
  at: number,
  people: People,
  { stance }: SpeechRules,
): number | undefined {
  let owner = at - 1;
  while (owner > at - OWNER_REACH && units[owner]?.kind === 'noun' && !units[owner]!.possessive)
    owner--;
  if (units[owner]?.possessive || units[owner]?.kind === 'possessive') {
    const cluster = people.at(owner);
    if (cluster !== undefined) return cluster;
  }
  // 'claims that X had stolen …' are about X, whoever makes or denies them.
  if (units[at + 1]?.marker === 'complementiser') return people.at(phraseAt(units, at + 2)?.head);
  if (!stance.concerning.has(units[at + 1]?.word ?? '')) return undefined;
  const phrase = phraseAt(units, at + 2);
  return phrase ? (people.at(phrase.head) ?? people.at(phrase.from)) : undefined;
}

/** Cluster of the person who is the subject of the main clause. */
export function mainSubject(
  units: readonly Unit[],
  people: People,
  rules: SpeechRules,
): number | undefined {
  return people.at(mainClauseSubject(units, rules)?.head);
}
