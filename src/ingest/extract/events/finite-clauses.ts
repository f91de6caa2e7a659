import type { Language } from '../../../language/language.ts';
import { contains, type Span } from '../../../model/span.ts';
import { backOverAdverbs } from '../clauses/over-adverbs.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import { CONNECTOR_REACH, MAIN_VERB_REACH } from './parameters.ts';

/** The subject of a clause, as indexes of units; `to` is behind its head. */
export interface SubjectPlace {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** A clause with a tensed verb, as indexes of units. */
export interface FiniteClause {
  /** The main verb, or the auxiliary where the clause has no other. */
  readonly verb: number;
  /** First unit of the verb group: auxiliaries and adverbs before the verb. */
  readonly group: number;
  readonly subject: SubjectPlace | undefined;
  /**
   * The word that opens the clause ('when', 'who', 'and'); undefined for a main clause without one.
   */
  readonly connector: string | undefined;
  /** From the connector or subject to the start of the next clause. */
  readonly from: number;
  readonly to: number;
}

const auxiliary = new Set(['be', 'have', 'do', 'modal']);
const opening = new Set(['subordinator', 'relative', 'conjunction']);

/**
 * Cuts a sentence into its finite clauses, in the order of their verbs; together they cover the
 * sentence. Words inside `dates` ('May', 'March') are no verbs.
 */
export function finiteClauses(
  units: Tape<Unit>,
  dates: readonly Span[],
  language: Language,
): FiniteClause[] {
  const heads: Omit<FiniteClause, 'to'>[] = [];
  for (const { verb, group } of finiteVerbs(units, dates, language)) {
    const clause = head(units, verb, group, language);
    if (!isReduced(units, clause, heads.at(-1), language)) heads.push(clause);
  }
  const own: Omit<FiniteClause, 'to'>[] = [];
  for (const clause of heads) {
    const last = own.at(-1);
    const hangs =
      last &&
      !language.speech.cues.has(units.at(last.verb).lemma) &&
      isPostmodifier(units, last, clause);
    if (hangs)
      own[own.length - 1] = {
        ...clause,
        subject: last.subject,
        from: last.from,
        connector: last.connector,
      };
    else own.push(clause);
  }
  return own.map((clause, n) => ({ ...clause, to: endOf(units, own, n) }));
}

/**
 * 'Letters exchanged among the crews have been found': a past form before the verb that its subject
 * goes with.
 */
function isPostmodifier(
  units: Tape<Unit>,
  { verb, group, subject }: Omit<FiniteClause, 'to'>,
  next: Omit<FiniteClause, 'to'> | undefined,
): boolean {
  if (
    !next ||
    !subject ||
    next.connector !== undefined ||
    group !== verb ||
    units.at(verb).form !== 'past' ||
    units.at(verb + 1).kind !== 'preposition'
  )
    return false;
  return (
    auxiliary.has(units.at(next.group).kind) &&
    units.cells.slice(verb + 1, next.group).every(({ kind }) => !clauseBreak.has(kind))
  );
}

interface Verb {
  readonly verb: number;
  readonly group: number;
}

/**
 * The verb groups that carry a tense: not infinitives, bare participles or participles that follow
 * their noun.
 */
function finiteVerbs(units: Tape<Unit>, dates: readonly Span[], language: Language): Verb[] {
  const found: Verb[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units.at(at);
    if (dates.some((date) => contains(date, unit))) continue;
    if (auxiliary.has(unit.kind) && unit.form !== 'ing' && before(units, at) !== 'to') {
      const verb = mainVerb(units, at, language);
      found.push({ verb, group: at });
      at = verb;
    } else if (unit.kind === 'verb' && isTensed(units, at, language))
      found.push({ verb: at, group: withAdverbs(units, at) });
  }
  return found;
}

/**
 * The verb that the auxiliary at `at` belongs to, over adverbs, further auxiliaries and an inverted
 * subject pronoun.
 */
function mainVerb(units: Tape<Unit>, at: number, { events }: Language): number {
  let last = at;
  for (let next = at + 1; next < Math.min(units.length, at + 1 + MAIN_VERB_REACH); next++) {
    const { kind, form, word } = units.at(next);
    if (auxiliary.has(kind)) last = next;
    // 'Has unrealised gains'.
    else if (units.at(last).kind === 'have' && events.adjective.test(word)) return last;
    else if (kind === 'verb') return form === 'ing' && units.at(last).kind !== 'be' ? last : next;
    else if (kind !== 'adverb') return last;
  }
  return last;
}

function before(units: Tape<Unit>, at: number): UnitKind {
  let left = at - 1;
  while (
    units.at(left).kind === 'adverb' ||
    (units.at(left).kind === 'mark' && units.at(left - 1).kind === 'to')
  )
    left--;
  return units.at(left).kind;
}

function withAdverbs(units: Tape<Unit>, at: number): number {
  let from = at;
  while (units.at(from - 1).kind === 'adverb') from--;
  return from;
}

function isTensed(units: Tape<Unit>, at: number, { events }: Language): boolean {
  const { form, word } = units.at(at);
  const left = before(units, at);
  // 'Undisclosed', 'unprecedented' are adjectives.
  if (events.adjective.test(word)) return false;
  if (form === 'ing' || form === 'participle' || left === 'to' || left === 'preposition')
    return false;
  // '… over deficits and cuts.': a noun.
  if (form === 'third' && left !== 'pronoun' && units.at(at + 1).is('edge', 'stop')) return false;
  // 'Whipped up by …'
  const behind =
    units.at(at + 1).kind === 'adverb' || events.particles.has(units.at(at + 1).word)
      ? at + 2
      : at + 1;
  const reduced =
    form === 'past' &&
    (units.at(behind).marker === 'agent' ||
      (left === 'comma' && behind > at + 1 && units.at(behind).kind === 'to') ||
      (events.titled.has(word) && named.has(units.at(at + 1).kind)) ||
      (left === 'comma' && units.at(at + 1).kind === 'preposition' && !isMainVerb(units.at(at))));
  return !reduced && left !== 'edge';
}

/** What stands behind 'titled', 'dubbed'. */
const named = new Set<UnitKind>(['quote', 'mark']);

function head(
  units: Tape<Unit>,
  verb: number,
  group: number,
  { speech }: Language,
): Omit<FiniteClause, 'to'> {
  const phrase = subjectOf(units.at(verb), speech);
  const subject = phrase && {
    from: phrase.first.index,
    to: phrase.head.index + 1,
    head: phrase.head.index,
  };
  const near =
    subject && subject.from < group && isWithin(units, subject.to, group) ? subject : undefined;
  const start = near ? near.from : group;
  const connector = connectorBefore(units, start);
  return {
    verb,
    group,
    subject,
    connector: connector === undefined ? undefined : units.at(connector).word,
    from: connector ?? start,
  };
}

/**
 * 'A gesture aimed at peace', 'a party, dubbed the Union': a past form behind a noun is a
 * participle where an earlier verb has the sentence and nothing between them opens a clause; verbs
 * of speech open one without a word ('said he left').
 */
function isReduced(
  units: Tape<Unit>,
  { verb, group, subject }: Omit<FiniteClause, 'to'>,
  last: Omit<FiniteClause, 'to'> | undefined,
  { speech }: Language,
): boolean {
  if (!last || group !== withAdverbs(units, verb) || units.at(verb).form !== 'past') return false;
  const between = units.cells.slice(last.verb + 1, group);
  // '… a gift to the crews, built to last': one comma; 'said that Ruiz, a diver, left' has two.
  if (between.at(-1)?.kind === 'comma')
    return (
      !isInserted(units, last, subject) &&
      (!subject ||
        subject.from < last.verb ||
        (units.at(subject.from - 1).kind !== 'comma' &&
          units.cells.slice(subject.to, group).filter(({ kind }) => kind === 'comma').length < 2))
    );
  if (
    between.some(
      ({ kind, marker }) =>
        clauseBreak.has(kind) || marker === 'person-relative' || marker === 'complementiser',
    )
  )
    return false;
  // 'After the case closed Ruiz invited the port': the name has an object, and the clause before is
  // only a 'when'.
  if (
    last.connector !== undefined &&
    subject &&
    subject.from > last.verb &&
    units.at(subject.head).kind === 'name' &&
    units.at(subject.head).type !== 'place' &&
    takesObject.has(units.at(verb + 1).kind)
  )
    return false;
  if (between.some(({ kind }) => kind === 'pronoun') || speech.cues.has(units.at(last.verb).lemma))
    return false;
  return between.length > 0;
}
/** 'Ana Ruiz, who ran the port, | left': a relative clause right behind the subject. */
const isInserted = (
  units: Tape<Unit>,
  last: Omit<FiniteClause, 'to'>,
  subject: SubjectPlace | undefined,
): boolean => {
  const opener = backOverAdverbs(units.at(last.group).previous);
  const isRelative =
    opener.is('relative', 'person-relative') ||
    (last.subject !== undefined && units.at(last.subject.from).is('owner-relative'));
  return (
    isRelative &&
    subject !== undefined &&
    subject.to < last.verb &&
    opensInserted(units.at(subject.to))
  );
};

/** Whether a comma opens a relative clause. */
const opensInserted = (comma: Unit): boolean =>
  comma.is('comma') && comma.next.is('relative', 'person-relative', 'owner-relative');

/** 'Ana Ruiz, who ran the port, | moved to Lund': the only verb left for the subject. */
function isMainVerb(verb: Unit): boolean {
  const open = verb.previous.previous.seekBack((unit) => unit.is('comma'));
  return (
    opensInserted(open) &&
    verb.next.seek((unit) => unit.is('be', 'have', 'do', 'modal') || unit.isFiniteVerb).isEdge
  );
}

const takesObject = new Set<UnitKind>(['name', 'determiner', 'possessive', 'object']);
const clauseBreak = new Set([
  'comma',
  'conjunction',
  'relative',
  'subordinator',
  'colon',
  'semicolon',
  'quote',
  'stop',
]);

/**
 * Whether no other tensed verb stands between a subject and its verb, so that the clause is one
 * piece.
 */
function isWithin(units: Tape<Unit>, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      units.at(at).kind === 'conjunction' &&
      (units.at(at + 1).kind === 'verb' || auxiliary.has(units.at(at + 1).kind))
    )
      return false;
  return true;
}

function connectorBefore(units: Tape<Unit>, start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(0, start - CONNECTOR_REACH); at--) {
    const unit = units.at(at);
    if (
      opening.has(unit.kind) ||
      unit.marker === 'person-relative' ||
      (unit.marker === 'complementiser' && unit.kind !== 'determiner')
    )
      return at;
    if (unit.kind !== 'adverb' && unit.kind !== 'comma') return undefined;
  }
  return undefined;
}

/** A clause ends where the next one begins, or, inside another, where that one goes on. */
function endOf(units: Tape<Unit>, heads: readonly Omit<FiniteClause, 'to'>[], n: number): number {
  let end = units.length;
  heads.forEach((other, m) => {
    if (m === n || other.verb <= heads[n]!.verb) return;
    end = Math.min(end, other.from > heads[n]!.verb ? other.from : other.group);
  });
  return end;
}
