import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import { LONGEST_NO_AGENT } from './parameters.ts';

/** Whether the unit surely names a person; a doubtful one may as well be a firm. */
export const isPerson = ({ type, isCertain }: Unit): boolean => type === 'person' && isCertain;

/** Words of a role as indexes of units, half-open, and the noun that says what somebody is. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const opensRole = new Set<UnitKind>(['determiner', 'possessive', 'noun', 'name', 'number']);
const inside = new Set<UnitKind>(['noun', 'name', 'number', 'adverb', 'determiner', 'possessive']);

/** Whether the noun names people by what they do or are to others. */
export function isRoleNoun(unit: Unit | undefined, rules: SpeechRules): boolean {
  if (
    unit === undefined ||
    (unit.kind !== 'noun' && unit.kind !== 'name') ||
    unit.type !== undefined
  )
    return false;
  const last = unit.word.split(' ').at(-1)!.replace(rules.roles.prefix, '');
  return (
    !rules.roles.labels.has(last) &&
    (rules.nouns.people.has(last) ||
      (rules.roles.personalEnd.test(last) && last.length > LONGEST_NO_AGENT))
  );
}

/**
 * The role that starts at `at`: determiner, modifiers, a noun for people, and the phrases that hang
 * on it ('chief of staff to the mayor'). Ends before a comma, a verb, a clause or a person's name
 * that another clause begins with.
 */
export function rolePhrase(
  units: readonly Unit[],
  at: number,
  rules: SpeechRules,
  limit = units.length,
): RolePhrase | undefined {
  let next = at;
  while (units[next]?.kind === 'adverb' && rules.roles.when.has(units[next]!.word)) next++;
  const first = units[next];
  if (next >= limit || !first || !(opensRole.has(first.kind) || isJoiner(units, next)))
    return undefined;
  const core = coreEnd(units, next, limit);
  const head = headOf(units, next, core, rules);
  if (head < 0) return undefined;
  // A lone vague noun, unless something says whose or of what.
  if (rules.roles.vague.has(units[head]!.word) && units[core]?.marker !== 'belonging')
    return undefined;
  // The article before a role says nothing of it; 'once a critic' stays whole.
  const from = next === at && first.marker === 'article' ? at + 1 : at;
  return { from, to: tailEnd(units, core, limit, rules), head };
}

function isJoiner(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  return (
    unit.kind === 'quote' ||
    (unit.kind === 'mark' && /[&/]/.test(unit.word)) ||
    (unit.kind === 'dash' &&
      unit.word === '-' &&
      units[at - 1]?.end === unit.start &&
      units[at + 1]?.start === unit.end)
  );
}

/**
 * End of the part before the first preposition: modifiers and nouns, joined by 'and' where another
 * noun follows.
 */
function coreEnd(units: readonly Unit[], from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const unit = units[at]!;
    if (isPerson(unit) && !unit.possessive && at > from && units[at + 1]?.kind !== 'noun') break;
    if (inside.has(unit.kind) || isJoiner(units, at)) continue;
    // 'the leading and longest-serving': participles inside the phrase.
    if (
      unit.kind === 'verb' &&
      (unit.form === 'past' || unit.form === 'ing' || unit.form === 'participle') &&
      units[at - 1]?.kind !== 'noun' &&
      at < limit - 1 &&
      units[at + 1]?.kind === 'noun'
    )
      continue;
    const after = units[at + 1];
    if (
      unit.kind === 'conjunction' &&
      unit.marker === 'addition' &&
      after &&
      at + 1 < limit &&
      (after.kind === 'noun' ||
        after.kind === 'determiner' ||
        (after.kind === 'name' && !isPerson(after)))
    )
      continue;
    break;
  }
  while (
    at > from + 1 &&
    (units[at - 1]!.kind === 'adverb' || units[at - 1]!.kind === 'determiner')
  )
    at--;
  return at;
}

/** The noun for people that ends the core or stands before its 'and'; -1 where there is none. */
function headOf(units: readonly Unit[], from: number, to: number, rules: SpeechRules): number {
  for (let at = to - 1; at >= from; at--) {
    const ends = at === to - 1 || units[at + 1]?.kind === 'conjunction';
    if (!ends) continue;
    if (isRoleNoun(units[at], rules)) return at;
    if (units[at]!.kind === 'quote') return at;
  }
  return -1;
}

/** Takes in 'of …', 'for …', 'to …' behind the core. */
function tailEnd(units: readonly Unit[], core: number, limit: number, rules: SpeechRules): number {
  let end = core;
  let at = core;
  while (at < limit && units[at]!.kind === 'preposition' && units[at]!.marker !== 'agent') {
    const to = coreEnd(units, at + 1, limit);
    const named = units[to];
    const stop = named && isPerson(named) && to < limit ? to + 1 : to;
    if (
      stop === at + 1 ||
      rules.nouns.times.has(units[stop - 1]!.word) ||
      (units[stop - 1]!.kind === 'number' && stop === at + 2)
    )
      break;
    end = stop;
    at = stop;
  }
  return end;
}
