import { type NounPhrase, phraseAt } from './noun-phrase.ts';
import { MOST_MODIFIERS } from './parameters.ts';
import { anyVerbLeft } from './previous-verb.ts';
import { regionStart } from './region-start.ts';
import type { Unit } from './units.ts';
import { groupStart, isBareParticiple, isVerbal } from './verb-group.ts';

/** Finds the noun phrase that ends before a unit and heads the clause there. */
type SubjectLeft = (end: Unit) => NounPhrase | undefined;

/**
 * What the verb before some words is to a further verb behind them. `opens`: those words open a
 * clause ('said | Ana Ruiz was ill'). `unclear`: nobody can tell. Else the noun phrase on which the
 * first verb hangs ('a doctor treating | Ana Ruiz was ill').
 */
type Holder = NounPhrase | 'opens' | 'unclear';

/** The words between the verb before them and the verb whose subject is looked for. */
interface Region {
  readonly first: Unit;
  readonly end: Unit;
}

/**
 * The head over what hangs on it, where a verb stands between the two: 'a doctor treating Ana Ruiz
 * was', 'the man who met Ana Ruiz was', 'a woman claiming to be Ana Ruiz was'.
 */
export function holderOf(first: Unit, end: Unit, subjectLeft: SubjectLeft): Holder {
  const region = { first, end };
  let verb = first.previous.is('object') ? first.skip(-2) : first.previous;
  for (let n = 0; n < MOST_MODIFIERS; n++) {
    // 'In a harbour interview Ana Ruiz said': a form without an ending is a noun there.
    if (!isVerbal(verb) || isNounlike(verb)) return 'opens';
    const left = groupStart(verb).previous;
    const outer = left.is('to') ? overInfinitive(left) : contentOf(left, verb);
    if (!outer) return holderOfVerb(verb, region, subjectLeft);
    if (outer.is('to')) return subjectLeft(outer) ?? 'unclear';
    verb = outer;
  }
  return 'unclear';
}

const auxiliaries = ['be', 'have', 'do', 'modal'] as const;

/** The verb on which an infinitive hangs; its 'to' where that is a noun ('an attempt to …'). */
const overInfinitive = (to: Unit): Unit | undefined =>
  to.previous.is('noun', 'name') ? to : anyVerbLeft(to);

/** The verb of saying whose content a verb is, where no word opens it: 'who said Roe was'. */
function contentOf(left: Unit, verb: Unit): Unit | undefined {
  if (!left.is('noun', 'name', 'pronoun') || isParticiple(verb)) return undefined;
  const opener = regionStart(left.next).previous;
  return opener.takesClause ? opener : undefined;
}

const isNounlike = (verb: Unit): boolean =>
  verb.is('verb') && verb.form === 'base' && groupStart(verb) === verb && !verb.previous.is('to');

const isParticiple = (verb: Unit): boolean =>
  verb.is('verb') && verb.form === 'ing' && !hasAuxiliary(verb);

const hasAuxiliary = (verb: Unit): boolean =>
  groupStart(verb)
    .until(verb)
    .some((unit) => unit.is(...auxiliaries));

function holderOfVerb(verb: Unit, region: Region, subjectLeft: SubjectLeft): Holder {
  if (isParticiple(verb))
    return verb.takesClause && !isOfSpeaker(verb, region)
      ? 'opens'
      : holderOfParticiple(groupStart(verb), region, subjectLeft);
  const { previous: left } = groupStart(verb);
  const relative = relativeBefore(left);
  if (relative) return subjectLeft(beforeRelative(relative)) ?? 'unclear';
  if (verb.takesClause) return 'opens';
  const reduced = isBareParticiple(verb) ? holderOfReduced(verb, region, subjectLeft) : undefined;
  if (reduced) return reduced;
  return opensSentence(regionStart(left.next).previous) ? 'opens' : 'unclear';
}

/** 'An officer questioning Ana Ruiz | said': of the two the officer speaks. */
const isOfSpeaker = (verb: Unit, { end }: Region): boolean =>
  verb.previous.is('noun') && verb.previous.isPerson && end.reports('say');

/** 'The man convicted | was'; 'the man accused | of fraud was' is read from its preposition. */
function holderOfReduced(
  verb: Unit,
  { first, end }: Region,
  subjectLeft: SubjectLeft,
): Holder | undefined {
  // 'Retired pilot Ana Ruiz was': with nobody before it a participle is an adjective.
  if (!verb.previous.is('noun', 'name', 'pronoun', 'close')) return 'opens';
  if (first === end && verb.previous.is('noun')) return subjectLeft(verb) ?? 'unclear';
  return first.is('preposition', 'adverb') ? 'opens' : undefined;
}

/** 'When the case closed Ana Ruiz left'; not 'the hall where she sang closed'. */
const opensSentence = (opener: Unit): boolean =>
  opener.is('subordinator') && !opener.previous.is('noun', 'name');

function holderOfParticiple(start: Unit, { first, end }: Region, subjectLeft: SubjectLeft): Holder {
  const { previous: left } = start;
  if (left.is('dash')) return 'opens';
  if (left.is('noun', 'name', 'close', 'comma', 'preposition'))
    return subjectLeft(left.is('preposition') ? left : start) ?? behindObject(first, end);
  return behindObject(first, end);
}

/** 'After meeting Ana Ruiz the man was': the second of two phrases. */
function behindObject(first: Unit, end: Unit): Holder {
  const object = phraseAt(first, end);
  const behind = object && phraseAt(object.head.next, end);
  return behind ?? 'unclear';
}

/** The relative whose clause begins right before a verb, or before the subject of that verb. */
function relativeBefore(left: Unit): Unit | undefined {
  if (left.is('relative', 'person-relative')) return left;
  // 'who, police say, met Ana Ruiz'
  if (left.is('comma')) {
    const found = left.previous.seekBack((unit) => unit.is('relative', 'person-relative', 'stop'));
    return found.is('relative', 'person-relative') && found.next.is('comma') ? found : undefined;
  }
  const first = regionStart(left.next);
  if (first.is('owner-relative')) return first;
  const opener = first.previous;
  return opener.is('relative') && !opener.previous.is('verb') ? opener : undefined;
}

/** Where the words end that a relative takes up: before its comma or preposition. */
const beforeRelative = (relative: Unit): Unit =>
  relative.previous.is('comma', 'dash', 'preposition') ? relative.previous : relative;
