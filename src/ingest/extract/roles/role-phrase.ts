import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import { LONGEST_NO_AGENT } from './parameters.ts';

/** Whether the unit surely names a person; a doubtful one may as well be a firm. */
export const isPerson = ({ type, isCertain }: Unit): boolean => type === 'person' && isCertain;

/** Whether a noun says what several people are. */
export const isPlural = ({ word, singular }: Unit): boolean => singular !== word;

/** The words of a role, and the noun that says what somebody is. */
export interface RolePhrase {
  readonly first: Unit;
  readonly last: Unit;
  readonly head: Unit;
}

const opensRole: readonly UnitKind[] = ['determiner', 'possessive', 'noun', 'name', 'number'];
const inside: readonly UnitKind[] = [...opensRole, 'adverb'];

/** Whether the noun names people by what they do or are to others. */
export function isRoleNoun(unit: Unit | undefined, { roles, nouns }: SpeechRules): boolean {
  if (unit === undefined || !unit.is('noun', 'name') || unit.type !== undefined) return false;
  const last = (unit.word.split(' ').at(-1) ?? '').replace(roles.prefix, '');
  return (
    !roles.labels.has(last) &&
    (nouns.people.has(last) || (roles.personalEnd.test(last) && last.length > LONGEST_NO_AGENT))
  );
}

/**
 * The role that begins with a unit, before `limit`: determiner, modifiers, a noun for people, and
 * the phrases that hang on it ('chief of staff to the mayor'). Ends before a comma, a verb, a
 * clause or a person's name that another clause begins with.
 */
export function rolePhrase(start: Unit, rules: SpeechRules, limit?: Unit): RolePhrase | undefined {
  const first = start.seek((unit) => !(unit.is('adverb') && rules.roles.when.has(unit.word)));
  if (!isWithin(first, limit) || !(first.is(...opensRole) || isJoiner(first))) return undefined;
  const core = coreEnd(first, limit);
  const head = headOf(first, core, rules);
  if (!head) return undefined;
  // A lone vague noun, unless something says whose or of what.
  if (rules.roles.vague.has(head.word) && !core.is('belonging')) return undefined;
  return {
    // The article before a role says nothing of it; 'once a critic' stays whole.
    first: first === start && first.is('article') ? first.next : start,
    last: tailEnd(core, limit).previous,
    head,
  };
}

const isWithin = (unit: Unit, limit: Unit | undefined): boolean =>
  !unit.isEdge && (limit === undefined || unit.isBefore(limit));

/** What ties two parts of a role without a word: a quotation, '&', a slash, a hyphen. */
function isJoiner(unit: Unit): boolean {
  const { previous, next } = unit;
  return (
    unit.is('quote') ||
    (unit.is('mark') && /[&/]/.test(unit.word)) ||
    (unit.is('dash') && unit.word === '-' && previous.end === unit.start && next.start === unit.end)
  );
}

/**
 * What follows the part before the first preposition: modifiers and nouns, joined by 'and' where
 * another noun follows.
 */
function coreEnd(first: Unit, limit: Unit | undefined): Unit {
  let end = first;
  while (isWithin(end, limit) && !(end !== first && endsCore(end)) && continues(end, limit))
    end = end.next;
  while (end.index > first.index + 1 && end.previous.is('adverb', 'determiner')) end = end.previous;
  return end;
}

/** A person's name with which something else begins. */
const endsCore = (unit: Unit): boolean =>
  isPerson(unit) && !unit.possessive && !unit.next.is('noun');

function continues(unit: Unit, limit: Unit | undefined): boolean {
  if (unit.is(...inside) || isJoiner(unit)) return true;
  const { previous, next, form } = unit;
  if (!isWithin(next, limit)) return false;
  // 'the leading and longest-serving': participles inside the phrase.
  if (unit.is('verb')) return participles.has(form) && !previous.is('noun') && next.is('noun');
  if (!unit.is('conjunction') || !unit.is('addition')) return false;
  return next.is('noun', 'determiner') || (next.is('name') && !isPerson(next));
}

const participles = new Set<Unit['form']>(['past', 'ing', 'participle']);

/** The noun for people that ends the core or stands before its 'and'. */
function headOf(first: Unit, end: Unit, rules: SpeechRules): Unit | undefined {
  return first
    .until(end)
    .findLast(
      (unit) =>
        (unit.next === end || unit.next.is('conjunction')) &&
        (isRoleNoun(unit, rules) || unit.is('quote')),
    );
}

/** What follows the core with 'of …', 'for …', 'to …' behind it. */
function tailEnd(core: Unit, limit: Unit | undefined): Unit {
  let end = core;
  while (isWithin(end, limit) && end.is('preposition') && !end.is('agent')) {
    const behind = coreEnd(end.next, limit);
    const stop = isPerson(behind) && isWithin(behind, limit) ? behind.next : behind;
    const last = stop.previous;
    if (last === end || last.isTime || (last.is('number') && last.previous === end)) break;
    end = stop;
  }
  return end;
}
