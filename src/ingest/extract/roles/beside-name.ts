import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { FoundRole } from './found-role.ts';
import { APPOSITION_REACH, TITLE_OF_REACH } from './parameters.ts';
import { isPerson, isRoleNoun, type RolePhrase, rolePhrase } from './role-phrase.ts';

/**
 * 'tech investor Lee Roe', 'the mayor's chief of staff Lee Roe': the role right before the name.
 */
export function premodifying(
  units: readonly Unit[],
  name: number,
  rules: SpeechRules,
): FoundRole[] {
  const found: FoundRole[] = [];
  const before = roleBefore(units, name, rules);
  if (before) found.push({ bearer: name, from: before.from, to: before.to, rule: 'before-name' });
  return found;
}

/** 'the', 'his', 'now': what does not say what somebody is. */
const skipped = new Set<UnitKind>(['determiner', 'possessive', 'adverb', 'number']);

function roleBefore(
  units: readonly Unit[],
  name: number,
  rules: SpeechRules,
): RolePhrase | undefined {
  let from = name;
  while (from > 0 && isModifier(units, from - 1, name, rules)) from--;
  // The number of '12-year-old' belongs to the word behind it.
  if (from < name && units[from]!.kind === 'dash' && units[from - 1]?.kind === 'number') from--;
  while (from < name && skipped.has(units[from]!.kind) && units[from + 1]?.kind !== 'dash') from++;
  const staff = chiefOfStaff(units, name, rules);
  if (staff) return staff;
  return from < name &&
    isRoleNoun(units[name - 1], rules) &&
    !plural(units[name - 1]!, rules) &&
    !(name - from === 1 && rules.roles.kin.has(units[from]!.word))
    ? { from, to: name, head: name - 1 }
    : undefined;
}

const plural = (unit: Unit, rules: SpeechRules): boolean => rules.singular(unit.word) !== unit.word;

function isModifier(units: readonly Unit[], at: number, name: number, rules: SpeechRules): boolean {
  const unit = units[at]!;
  if (unit.kind === 'name') return unit.type !== 'person' || unit.possessive === true;
  return (
    (unit.kind === 'noun' && !afterShare(units, at, rules)) ||
    (unit.kind === 'possessive' && at < name && !rules.pronouns.nearOwners.has(unit.word)) ||
    (unit.marker === 'addition' &&
      isRoleNoun(units[at - 1], rules) &&
      !plural(units[at - 1]!, rules) &&
      units[at + 1]?.kind === 'noun') ||
    (unit.kind === 'dash' && units[at - 1]?.end === unit.start)
  );
}

/** '5 percent prefer candidate Roe': what follows a share is its verb. */
const afterShare = (units: readonly Unit[], at: number, { roles }: SpeechRules): boolean =>
  roles.shares.has(units[at]!.word) || roles.shares.has(units[at - 1]?.word ?? '');

/** 'chief of staff Lee Roe', 'minister of health Lee Roe': a role with 'of' in it. */
function chiefOfStaff(
  units: readonly Unit[],
  name: number,
  rules: SpeechRules,
): RolePhrase | undefined {
  const farthest = Math.max(0, name - TITLE_OF_REACH);
  const near = units
    .slice(farthest, Math.max(0, name - 1))
    .findLastIndex(({ marker, kind }) => marker === 'belonging' && kind === 'preposition');
  const of = farthest + near;
  if (
    near < 0 ||
    !units
      .slice(of + 1, name)
      .every(
        ({ kind, type, possessive }) =>
          (kind === 'noun' || kind === 'name') && type !== 'person' && !possessive,
      )
  )
    return undefined;
  if (!isRoleNoun(units[of - 1], rules) || plural(units[of - 1]!, rules)) return undefined;
  // 'a rival of president Lee Roe': Roe is the president, somebody else the rival.
  if (rules.roles.kin.has(units[of - 1]!.word)) return undefined;
  let from = of - 1;
  while (from > 0 && isModifier(units, from - 1, of, rules)) from--;
  return { from, to: name, head: of - 1 };
}

/**
 * 'Lee Roe, the head of …,', 'Lee Roe—head of …—', 'the head of …, Lee Roe,': the role beside the
 * name.
 */
export function apposed(units: readonly Unit[], name: number, rules: SpeechRules): FoundRole[] {
  if (units[name]!.possessive) return [];
  const after = behind(units, name, rules);
  const before = inFront(units, name, rules);
  return [
    ...(after ? [{ bearer: name, from: after.from, to: after.to, rule: 'apposition' }] : []),
    ...(before
      ? [{ bearer: name, from: before.from, to: before.to, rule: 'apposition-before' }]
      : []),
  ];
}

function behind(units: readonly Unit[], name: number, rules: SpeechRules): RolePhrase | undefined {
  let at = name + 1;
  if (units[at]?.kind === 'open') {
    while (at < units.length && units[at]!.kind !== 'close') at++;
    at++;
  }
  if (units[at]?.kind !== 'comma' && units[at]?.kind !== 'dash') return undefined;
  at++;
  // 'Lee Roe, 53, a teacher'
  if (units[at]?.kind === 'number' && units[at + 1]?.kind === 'comma') at += 2;
  if (units[at]?.kind === 'dash') at++;
  const role = rolePhrase(units, at, rules);
  // 'Lee Roe, “…”': what stands in marks alone is what somebody said.
  if (
    !role ||
    plural(units[role.head]!, rules) ||
    (units[role.head]!.kind === 'quote' && role.head === role.from)
  )
    return undefined;
  const next = units[role.to]?.kind;
  const closed =
    next === undefined ||
    next === 'comma' ||
    next === 'dash' ||
    next === 'stop' ||
    next === 'relative' ||
    next === 'semicolon' ||
    next === 'close' ||
    next === 'colon' ||
    next === 'conjunction' ||
    units[role.to]!.marker === 'person-relative' ||
    units[role.to]!.kind === 'subordinator' ||
    (units[role.to]!.kind === 'verb' &&
      (units[role.to]!.form === 'ing' ||
        (units[role.to]!.form === 'past' && units[role.to - 1]?.kind !== 'comma')));
  // A list of people is no apposition: 'Roe, Senator Lee Poe, and …'.
  const listed = [units[role.to], next === 'conjunction' ? units[role.to + 1] : undefined].some(
    (unit) => unit && isPerson(unit),
  );
  return closed && !listed ? role : undefined;
}

function inFront(units: readonly Unit[], name: number, rules: SpeechRules): RolePhrase | undefined {
  const comma = units[name - 1]?.kind === 'comma' ? name - 1 : -1;
  const after = units[name + 1]?.kind;
  if (
    comma < 0 ||
    !(after === 'comma' || after === 'stop' || after === undefined || after === 'dash')
  )
    return undefined;
  for (let at = comma - 1; at >= Math.max(0, comma - APPOSITION_REACH); at--) {
    const kind = units[at]!.kind;
    if (
      kind === 'comma' ||
      kind === 'verb' ||
      kind === 'quote' ||
      kind === 'be' ||
      kind === 'pronoun' ||
      (units[at]!.type === 'person' && !units[at]!.possessive)
    )
      return undefined;
    const opens =
      kind === 'determiner' || kind === 'possessive' || units[at]!.possessive === true || at === 0;
    const role = opens ? rolePhrase(units, at, rules, comma) : undefined;
    if (role?.to === comma && !plural(units[role.head]!, rules)) return role;
  }
  return undefined;
}
