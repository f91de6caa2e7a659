import type { SpeechRules } from '../../../language/speech.ts';
import type { RoleRule } from '../../../model/finding-rules.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { FoundRole } from './found-role.ts';
import { APPOSITION_REACH, TITLE_OF_REACH } from './parameters.ts';
import { isPerson, isPlural, isRoleNoun, type RolePhrase, rolePhrase } from './role-phrase.ts';

/**
 * 'tech investor Lee Roe', 'the mayor's chief of staff Lee Roe': the role right before the name.
 */
export function premodifying(name: Unit, rules: SpeechRules): FoundRole[] {
  const role = chiefOfStaff(name, rules) ?? roleBefore(name, rules);
  return role ? [found(name, role, 'before-name')] : [];
}

const found = (bearer: Unit, { first, last }: RolePhrase, rule: RoleRule): FoundRole => ({
  bearer,
  first,
  last,
  rule,
});

/** 'the', 'his', 'now': what does not say what somebody is. */
const skipped: readonly UnitKind[] = ['determiner', 'possessive', 'adverb', 'number'];

function roleBefore(name: Unit, rules: SpeechRules): RolePhrase | undefined {
  const head = name.previous;
  if (!isRoleNoun(head, rules) || isPlural(head)) return undefined;
  let first = firstModifier(name, rules);
  // The number of '12-year-old' belongs to the word behind it.
  if (first !== name && first.is('dash') && first.previous.is('number')) first = first.previous;
  first = behindCompanion(first, head, rules);
  while (first !== name && first.is(...skipped) && !first.next.is('dash')) first = first.next;
  if (first === name || (first === head && rules.roles.kin.has(head.word))) return undefined;
  return { first, last: head, head };
}

/**
 * Behind what somebody is to another: 'nominee' in 'his running mate nominee Lee Roe' and 'his wife
 * and nominee Lee Roe' can stand alone.
 */
function behindCompanion(first: Unit, head: Unit, { roles }: SpeechRules): Unit {
  const companion = first.until(head).findLast(({ word }) => roles.kin.has(word));
  if (!companion) return first;
  return companion.next.is('addition') ? companion.next.next : companion.next;
}

/** The first of the modifiers before a unit; the unit itself where it has none. */
function firstModifier(unit: Unit, rules: SpeechRules): Unit {
  let first = unit;
  while (isModifier(first.previous, rules)) first = first.previous;
  return first;
}

function isModifier(unit: Unit, rules: SpeechRules): boolean {
  const { previous, next } = unit;
  if (unit.is('name')) return unit.type !== 'person' || unit.possessive;
  if (unit.is('noun')) return !isAfterShare(unit, rules);
  if (unit.is('possessive')) return !rules.pronouns.nearOwners.has(unit.word);
  if (unit.is('addition'))
    return isRoleNoun(previous, rules) && !isPlural(previous) && next.is('noun');
  return unit.is('dash') && !previous.is('dash') && previous.end === unit.start;
}

/** '5 percent prefer candidate Roe': what follows a share is its verb. */
const isAfterShare = ({ word, previous }: Unit, { roles }: SpeechRules): boolean =>
  roles.shares.has(word) || roles.shares.has(previous.word);

/** 'chief of staff Lee Roe', 'minister of health Lee Roe': a role with 'of' in it. */
function chiefOfStaff(name: Unit, rules: SpeechRules): RolePhrase | undefined {
  const of = name
    .skip(-TITLE_OF_REACH)
    .until(name.previous)
    .findLast((unit) => unit.is('belonging') && unit.is('preposition'));
  if (!of?.next.until(name).every(isPartOfTitle)) return undefined;
  const head = of.previous;
  if (!isRoleNoun(head, rules) || isPlural(head)) return undefined;
  // 'a rival of president Lee Roe': Roe is the president, somebody else the rival.
  if (rules.roles.kin.has(head.word)) return undefined;
  return { first: firstModifier(head, rules), last: name.previous, head };
}

const isPartOfTitle = (unit: Unit): boolean =>
  unit.is('noun', 'name') && unit.type !== 'person' && !unit.possessive;

/**
 * 'Lee Roe, the head of …,', 'Lee Roe—head of …—', 'the head of …, Lee Roe,': the role beside the
 * name.
 */
export function apposed(name: Unit, rules: SpeechRules): FoundRole[] {
  if (name.possessive) return [];
  const after = behind(name, rules);
  const before = inFront(name, rules);
  return [
    ...(after ? [found(name, after, 'apposition')] : []),
    ...(before ? [found(name, before, 'apposition-before')] : []),
  ];
}

function behind(name: Unit, rules: SpeechRules): RolePhrase | undefined {
  const mark = name.next.is('open') ? name.next.seek((unit) => unit.is('close')).next : name.next;
  if (!mark.is('comma', 'dash')) return undefined;
  const role = rolePhrase(startBehind(mark), rules);
  // 'Lee Roe, “…”': what stands in marks alone is what somebody said.
  if (!role || isPlural(role.head) || (role.head.is('quote') && role.head === role.first))
    return undefined;
  const { next } = role.last;
  // A list of people is no apposition: 'Roe, Senator Lee Poe, and …'.
  const listed = isPerson(next) || (next.is('conjunction') && isPerson(next.next));
  return closesRole(next) && !listed ? role : undefined;
}

/** Where the role behind a mark begins: behind an age and a dash ('Lee Roe, 53, a teacher'). */
function startBehind(mark: Unit): Unit {
  const { next } = mark;
  const start = next.is('number') && next.next.is('comma') ? next.next.next : next;
  return start.is('dash') ? start.next : start;
}

const closing: readonly UnitKind[] = [
  'comma',
  'dash',
  'stop',
  'relative',
  'semicolon',
  'close',
  'colon',
  'conjunction',
  'subordinator',
  'edge',
];

/** Whether a role that stands behind a name can end before a unit. */
function closesRole(next: Unit): boolean {
  if (next.is(...closing) || next.is('person-relative')) return true;
  return (
    next.is('verb') && (next.form === 'ing' || (next.form === 'past' && !next.previous.is('comma')))
  );
}

function inFront(name: Unit, rules: SpeechRules): RolePhrase | undefined {
  const comma = name.previous;
  if (!comma.is('comma') || !name.next.is('comma', 'stop', 'dash', 'edge')) return undefined;
  const before = comma.skip(-APPOSITION_REACH).until(comma);
  for (const unit of before.reverse()) {
    if (endsAppositionBefore(unit)) return undefined;
    const role = opensApposition(unit) ? rolePhrase(unit, rules, comma) : undefined;
    if (role?.last === comma.previous && !isPlural(role.head)) return role;
  }
  return undefined;
}

const endsAppositionBefore = (unit: Unit): boolean =>
  unit.is('comma', 'verb', 'quote', 'be', 'pronoun') ||
  (unit.type === 'person' && !unit.possessive);

const opensApposition = (unit: Unit): boolean =>
  unit.is('determiner', 'possessive') || unit.possessive || unit.previous.isEdge;
