import { genderByLists } from '../../../language/first-name.ts';
import { fold } from '../../../text/fold.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { ClauseContext } from './clause-context.ts';
import type { FiniteClause } from './finite-clauses.ts';
import { PLACEHOLDER_REACH } from './parameters.ts';

const nominal = new Set<UnitKind>(['name', 'noun']);

/**
 * Whether a label would hold a word that points out of it: 'ordered 55', 'barred him', 'discussed
 * this possibility', 'said she would share the prize' where nobody is named: whom a pronoun behind
 * the verb means is too seldom sure to name them. Looks at the units from the verb of clause `n` to
 * before `end`; 'this' and 'such' count anywhere if `strict`, else only in the object.
 */
export function dangles(
  context: ClauseContext,
  clause: FiniteClause,
  end: number,
  strict: boolean,
): boolean {
  const { units } = context;
  const { verb, subject, group } = clause;
  const start = subject && subject.from < group ? subject.from : group;
  for (let at = verb + 1; at < end; at++) {
    const first = isFirst(units, verb, at);
    if (
      ((strict || first) && isPointing(context, at)) ||
      (first && !isOwner(units, start, group, at) && isBareObject(context, at)) ||
      isUnnamed(context, start, at) ||
      isFirstPerson(context, units.at(at))
    )
      return true;
  }
  return false;
}

/** 'came to talk to me': whoever writes; not 'the US'. */
const isFirstPerson = ({ text, speech }: ClauseContext, unit: Unit): boolean =>
  unit.is('pronoun', 'object', 'possessive') &&
  speech.stance.first.has(unit.word) &&
  (unit.word.length === 1 || text.slice(unit.start, unit.end) !== unit.word.toUpperCase());

/** 'This possibility', 'such treatment', 'that': not 'this week'. */
function isPointing({ units, times, events }: ClauseContext, at: number): boolean {
  const unit = units.at(at);
  if (
    !events.pointing.has(unit.word) ||
    unit.kind !== 'determiner' ||
    times.some(({ start, end }) => start <= unit.start && unit.end <= end)
  )
    return false;
  // 'Such as' lists; 'another' counts.
  return !(units.at(at + 1).marker === 'capacity') && !events.furtherOne.has(unit.word);
}

const isFirst = (units: Tape<Unit>, verb: number, at: number): boolean =>
  units.cells.slice(verb + 1, at).every(({ kind }) => kind === 'adverb');

/** "Ruiz's partner called her a master": the owner of the subject is named. */
const isOwner = (units: Tape<Unit>, start: number, group: number, at: number): boolean =>
  units.at(at).kind === 'object' &&
  units.cells
    .slice(start, group)
    .some(({ kind, possessive }) => kind === 'possessive' || possessive === true);

/**
 * An object that is no more than a pronoun or a number: it cannot mean the subject, so it means
 * something told before.
 */
function isBareObject({ units, events }: ClauseContext, at: number): boolean {
  const unit = units.at(at);
  const next = units.at(at + 1);
  if (unit.kind === 'object') return !events.reflexive.test(unit.word);
  // 'Found it difficult to sell' only holds the place of what follows.
  if (unit.kind === 'pronoun')
    return (
      events.dummy.has(unit.word) &&
      !isSubject(units, at) &&
      !units.cells
        .slice(at + 1, at + PLACEHOLDER_REACH)
        .some(({ kind, marker }) => kind === 'to' || marker === 'complementiser')
    );
  const counts = unit.kind === 'number' || events.quantifiers.has(unit.word);
  return (
    counts &&
    !(
      nominal.has(next.kind) ||
      next.kind === 'number' ||
      next.kind === 'mark' ||
      next.kind === 'dash' ||
      next.kind === 'determiner' ||
      next.kind === 'possessive' ||
      next.kind === 'adverb' ||
      next.kind === 'verb' ||
      next.marker === 'belonging' ||
      next.marker === 'channel'
    )
  );
}

const verbal = new Set<UnitKind>(['be', 'have', 'do', 'modal', 'verb', 'adverb']);
const isSubject = (units: Tape<Unit>, at: number): boolean => verbal.has(units.at(at + 1).kind);

/** A pronoun with nobody and nothing before it in the label that it could mean. */
function isUnnamed(context: ClauseContext, start: number, at: number): boolean {
  const { units, events, speech } = context;
  const { word, kind } = units.at(at);
  const before = units.cells.slice(start, at);
  if (kind !== 'pronoun' && kind !== 'object' && kind !== 'possessive') return false;
  if (isSomebodyElse(context, units.at(at), before)) return true;
  if (mayMeanOther(context, units.at(at), start)) return true;
  if (events.ofOne.has(word))
    return !before.some(
      (unit) =>
        isOfGender(context, unit, word) &&
        ((unit.kind === 'name' &&
          (unit.type === 'person' || (!unit.type && !speech.clauses.pluralEnd.test(unit.word)))) ||
          unit.kind === 'pronoun' ||
          (unit.kind === 'noun' && speech.nouns.people.has(speech.singular(unit.word)))),
    );
  // 'He said it ensured his seat', but 'he said it was time'.
  const isThing = (unit: Unit): boolean => unit.kind === 'pronoun' && !events.ofOne.has(unit.word);
  return (
    events.ofThings.has(word) &&
    !units.at(at + 1).is('be') &&
    !before.some((unit) => nominal.has(unit.kind) || isThing(unit))
  );
}

/**
 * 'Roe was there when Poe cited what was said about her': who is named before the label may be
 * meant, and the label would seem to mean another.
 */
function mayMeanOther(context: ClauseContext, unit: Unit, start: number): boolean {
  const { units, events, resolved } = context;
  const isMeant = (one: Unit): boolean =>
    one.type === 'person' && !one.possessive && isOfGender(context, one, unit.word);
  return (
    unit.is('object') &&
    events.ofOne.has(unit.word) &&
    !resolved.has(unit.start) &&
    units.cells.slice(0, start).some(isMeant)
  );
}

/** Whether somebody may be meant by 'he' or 'she': 'he' is never 'her'. */
function isOfGender({ text, names }: ClauseContext, unit: Unit, pronoun: string): boolean {
  const asked = names.pronouns.get(pronoun)?.gender;
  const first = /^\p{L}+/u.exec(text.slice(unit.start, unit.end))?.[0] ?? '';
  const listed = unit.mention?.form === 'full-name' ? genderByLists(fold(first), names) : undefined;
  const known =
    names.pronouns.get(unit.word)?.gender ??
    (unit.is('noun') ? names.gendered.get(unit.singular) : listed);
  return asked === undefined || known === undefined || known === asked;
}

/** 'Shelby said he refused': a pronoun that is known to mean nobody before it in the label. */
function isSomebodyElse({ resolved }: ClauseContext, unit: Unit, before: readonly Unit[]): boolean {
  const meant = resolved.get(unit.start);
  return (
    meant !== undefined &&
    !before.some((one) => (one.mention?.cluster ?? resolved.get(one.start)) === meant)
  );
}
