import type { SpeechRules } from '../../../language/speech.ts';
import { subjectLeft, subjectOf, verbGroup } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import type { FoundRole } from './found-role.ts';
import { DOUBT_REACH } from './parameters.ts';
import { rolePhrase } from './role-phrase.ts';

/**
 * 'X is a …', 'X became the …', 'X was named …', 'X serves as …', 'X's time as …': the role as a
 * predicate, at a verb or at 'as'.
 */
export function predicated(units: readonly Unit[], at: number, rules: SpeechRules): FoundRole[] {
  const unit = units[at]!;
  if (unit.marker === 'capacity' && unit.kind === 'subordinator') return asRole(units, at, rules);
  const next = unit.kind === 'be' ? copula(units, at) : linkingVerb(units, at, rules);
  if (next < 0 || isDoubtful(units, at, rules)) return [];
  const role = rolePhrase(units, next, rules);
  if (
    !role ||
    rules.singular(units[role.head]!.word) !== units[role.head]!.word ||
    units[role.head]!.kind === 'quote'
  )
    return [];
  const subject =
    unit.kind === 'be'
      ? (subjectLeft(units, verbGroup(units, at).from) ?? antecedent(units, at))
      : subjectOf(units, at, rules);
  return subject && subject.head < role.from
    ? [{ bearer: subject.head, from: role.from, to: role.to, rule: 'predicate' }]
    : [];
}

/**
 * Start of what follows a form of 'be', -1 where a verb follows or a modal makes it a mere
 * possibility.
 */
function copula(units: readonly Unit[], be: number): number {
  const { from } = verbGroup(units, be);
  if (
    units.slice(from, be).some(({ kind }) => kind === 'modal') ||
    (units[be]!.form === 'base' && units[be]!.marker === 'bare-copula')
  )
    return -1;
  const next = units[be + 1];
  return next &&
    (next.kind === 'determiner' ||
      next.kind === 'noun' ||
      next.kind === 'possessive' ||
      next.kind === 'name' ||
      next.kind === 'adverb')
    ? be + 1
    : -1;
}

function linkingVerb(units: readonly Unit[], verb: number, { roles }: SpeechRules): number {
  const { lemma } = units[verb]!;
  const group = verbGroup(units, verb);
  if (group.infinitive || units.slice(group.from, verb).some(({ kind }) => kind === 'modal'))
    return -1;
  if (roles.linking.has(lemma ?? '')) return verb + 1;
  return roles.appointing.has(lemma ?? '') && group.passive
    ? verb + (units[verb + 1]?.marker === 'capacity' ? 2 : 1)
    : -1;
}

function isDoubtful(units: readonly Unit[], at: number, { roles }: SpeechRules): boolean {
  return (
    units
      .slice(Math.max(0, at - DOUBT_REACH), at + 2)
      .some(
        ({ word, kind }, n, near) =>
          roles.doubtful.has(word) &&
          !near.slice(n).some(({ kind: later }) => later === 'comma' && kind === 'subordinator'),
      ) || units.at(-1)?.word === '?'
  );
}

/** 'Lee Roe, who is a …': the one that the relative pronoun stands for. */
function antecedent(units: readonly Unit[], be: number): ReturnType<typeof subjectLeft> {
  const { from } = verbGroup(units, be);
  if (units[from - 1]?.marker !== 'person-relative') return undefined;
  return subjectLeft(units, units[from - 2]?.kind === 'comma' ? from - 2 : from - 1);
}

/** 'serves as …', 'the rise of X as …', 'his work as …', 'known as …'. */
function asRole(units: readonly Unit[], as: number, rules: SpeechRules): FoundRole[] {
  const role = rolePhrase(units, as + 1, rules);
  if (
    !role ||
    (units[role.head]!.kind !== 'quote' &&
      rules.singular(units[role.head]!.word) !== units[role.head]!.word)
  )
    return [];
  const bearer = servingSubject(units, as, rules) ?? ownerBefore(units, as, rules);
  return bearer === undefined ? [] : [{ bearer, from: role.from, to: role.to, rule: 'as' }];
}

function servingSubject(
  units: readonly Unit[],
  as: number,
  rules: SpeechRules,
): number | undefined {
  let verb = as - 1;
  while (units[verb]?.kind === 'adverb') verb--;
  const unit = units[verb];
  if (unit?.kind !== 'verb') return undefined;
  const group = verbGroup(units, verb);
  const known =
    rules.roles.reputed.has(unit.lemma ?? '') &&
    unit.form === 'participle' &&
    !units.slice(group.from, verb).some(({ kind }) => kind === 'have');
  if (
    !(rules.roles.serving.has(unit.lemma ?? '') || known) ||
    isDoubtful(units, verb, rules) ||
    units.slice(group.from, verb).some(({ kind }) => kind === 'modal')
  )
    return undefined;
  return subjectOf(units, verb, rules)?.head;
}

/**
 * 'the rise of X as', 'X's time as', 'his work as': the person or the pronoun that owns the noun
 * before 'as'.
 */
function ownerBefore(
  units: readonly Unit[],
  as: number,
  { pronouns }: SpeechRules,
): number | undefined {
  const last = units[as - 1];
  if (last?.type === 'person')
    return units[as - 2]?.marker === 'belonging' && !last.possessive ? as - 1 : undefined;
  if (last?.kind !== 'noun') return undefined;
  let at = as - 1;
  while (at >= 0 && (units[at]!.kind === 'noun' || units[at]!.kind === 'number')) at--;
  const owner = units[at];
  return owner && (owner.type === 'person' ? owner.possessive : pronouns.owners.has(owner.word))
    ? at
    : undefined;
}
