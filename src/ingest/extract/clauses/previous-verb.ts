import type { Unit } from './units.ts';
import { groupStart, verbGroup } from './verb-group.ts';

/**
 * The verb before `end` on which a coordinated or participial verb hangs; verbs of relative clauses
 * are passed over.
 */
export function previousVerb(end: Unit, form: Unit['form']): Unit | undefined {
  for (let unit = end.previous; !unit.isEdge && !unit.is('semicolon', 'stop');) {
    if (unit.is('be', 'have', 'do', 'modal')) {
      if (form !== 'base') return relativeStart(unit) ?? unit;
    } else if (isParallel(unit, form)) return unit;
    else if (unit.is('verb') && mayGovern(unit, form)) {
      const relative = relativeStart(unit);
      if (!relative) return unit;
      unit = relative;
    }
    unit = unit.previous;
  }
  return undefined;
}

/** 'to see and to hear', 'seeing and hearing'. */
const isParallel = (verb: Unit, form: Unit['form']): boolean =>
  verb.is('verb') && (form === 'base' || form === 'ing') && verb.form === form;

/** Whether a verb with a tense of its own may be the one on which another of `form` hangs. */
const mayGovern = (verb: Unit, form: Unit['form']): boolean =>
  verb.form !== 'ing' &&
  !(verb.form === 'base' && (form === 'base' || verbGroup(verb).infinitive)) &&
  !isReduced(verb);

/** 'remarks made by …': a participle behind its noun. */
const isReduced = (verb: Unit): boolean =>
  verb.form !== 'third' && verb.next.is('agent') && groupStart(verb) === verb;

/** The relative pronoun whose clause a verb heads; undefined where it heads no relative clause. */
function relativeStart(verb: Unit): Unit | undefined {
  const left = groupStart(verb).previous;
  const isRelative =
    left.is('person-relative', 'thing-relative') ||
    (left.is('complementiser') && left.previous.is('noun'));
  return isRelative && left.index > 0 ? left : undefined;
}

/** The nearest verb before an infinitive, of whatever form. */
export function anyVerbLeft(end: Unit): Unit | undefined {
  const found = end.previous.seekBack((unit) => unit.is('verb', 'be', 'have', 'semicolon', 'stop'));
  return found.is('verb', 'be', 'have') ? found : undefined;
}

/**
 * 'He said it was late and told them …': a reporting verb goes with the reporting verb before
 * `other`, not with what that reports.
 */
export function parallelVerb(other: Unit, verb: Unit): Unit {
  if (!verb.frames.length || other.frames.length) return other;
  // A comma ends what the earlier verb reports.
  const found = other.previous.seekBack(
    (unit) =>
      unit.is('semicolon', 'stop', 'comma') ||
      (unit.is('verb') && unit.form === verb.form && unit.reports('say') && !relativeStart(unit)),
  );
  return found.is('verb') ? found : other;
}
