import type { Span } from '../../../model/span.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { FiniteClause } from './finite-clauses.ts';

/** A label longer than this is cut at its last phrase boundary; shorter than the least it is no headline. */
export const longestLabel = 14;
export const shortestLabel = 4;

const ends = new Set<UnitKind>(['comma', 'semicolon', 'colon', 'stop', 'dash', 'relative', 'open']);
const loose = new Set<UnitKind>(['preposition', 'conjunction', 'determiner', 'possessive', 'adverb', 'to', 'subordinator', 'be', 'have', 'do', 'modal', 'relative', 'mark', 'comma']);

/** The words that name what a clause tells: its subject, then its verb and what follows, cut from the sentence in their order. */
export function labelOf(text: string, units: readonly Unit[], clause: FiniteClause): Span[] {
  const subject = clause.subject && clause.subject.from < clause.group ? clause.subject : undefined;
  const start = subject ? subjectStart(units, subject.from) : clause.group;
  const used = subject ? wordsIn(text, units, start, subject.to) : 0;
  const end = endOfLabel(text, units, clause, used);
  const predicate = span(units, clause.group, end);
  if (!subject) return [predicate];
  return subject.to === clause.group ? [span(units, start, end)] : [span(units, start, subject.to), predicate];
}

/** Without a leading conjunction or adverb; with the names that 'and' joins to it ('Ng, Ruiz and Okafor'). */
function subjectStart(units: readonly Unit[], from: number): number {
  let start = from;
  while (joinsBefore(units, start)) start = nameStart(units, units[start - 1]!.kind === 'conjunction' && units[start - 2]?.kind === 'comma' ? start - 3 : start - 2);
  if (start < from) return start;
  return units[from]?.kind === 'adverb' || units[from]?.kind === 'conjunction' ? from + 1 : from;
}

/** 'X and' or 'X, and' before the name at `at`, or 'X,' before a name already joined. */
function joinsBefore(units: readonly Unit[], at: number): boolean {
  if (units[at]?.kind !== 'name') return false;
  const mark = units[at - 1];
  const before = mark?.kind === 'conjunction' && units[at - 2]?.kind === 'comma' ? units[at - 3] : units[at - 2];
  const joined = mark?.marker === 'addition' || (mark?.kind === 'comma' && isListed(units, at));
  return joined && before?.kind === 'name' && !before.possessive;
}

/** Whether a later 'and' goes on with the list that the name at `at` is in. */
const isListed = (units: readonly Unit[], at: number): boolean => units[at + 1]?.marker === 'addition' || (units[at + 1]?.kind === 'comma' && (units[at + 2]?.marker === 'addition' || units[at + 2]?.kind === 'name'));

/** A possessor belongs to its name: "OpenCo's Ng". */
const nameStart = (units: readonly Unit[], at: number): number => (units[at - 1]?.possessive && units[at - 1]!.kind === 'name' ? at - 1 : at);

/** How many words a unit has: names and quotations may have several, marks have none. */
function wordsOf(text: string, { kind, start, end }: Unit): number {
  if (kind === 'name' || kind === 'quote') {
    let words = 1;
    for (let at = start; at < end; at++) if (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10) words++;
    return words;
  }
  return marks.has(kind) ? 0 : 1;
}

const marks = new Set<UnitKind>(['comma', 'dash', 'colon', 'semicolon', 'open', 'close', 'stop', 'mark']);

function wordsIn(text: string, units: readonly Unit[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) words += wordsOf(text, units[at]!);
  return words;
}

function endOfLabel(text: string, units: readonly Unit[], { verb, group }: FiniteClause, used: number): number {
  let end = verb + 1;
  let boundary = end;
  let words = used + wordsIn(text, units, group, end);
  for (let at = verb + 1; at < units.length; at++) {
    const unit = units[at]!;
    // 'Said that the talks …': the words go on into what was said.
    if (unit.marker === 'complementiser' && at === verb + 1) {
      words++;
      continue;
    }
    if (stops(units, at, words)) break;
    if (unit.kind === 'preposition' || unit.kind === 'to' || unit.marker === 'capacity') boundary = at;
    words += wordsOf(text, unit);
    if (words > longestLabel) {
      end = boundary > verb + 1 ? boundary : end;
      break;
    }
    end = at + 1;
  }
  while (end > verb + 1 && isLoose(units, end - 1)) end--;
  return end;
}

function stops(units: readonly Unit[], at: number, words: number): boolean {
  const { kind, marker } = units[at]!;
  if (kind === 'dash') return !isHyphen(units, at);
  if (kind === 'subordinator') return words >= shortestLabel && marker !== 'capacity';
  if (kind === 'conjunction') return startsClause(units, at + 1);
  return ends.has(kind);
}

const isHyphen = (units: readonly Unit[], at: number): boolean => units[at - 1]?.end === units[at]!.start && units[at + 1]?.start === units[at]!.end && units[at]!.word === '-';

/** What must not end a label: a word that waits for another, or a bare participle ('… by saying'). */
const isLoose = (units: readonly Unit[], at: number): boolean => loose.has(units[at]!.kind) || (units[at]!.form === 'ing' && units[at - 1]?.kind === 'preposition');

/** Whether a new clause, not a further object, follows a conjunction. */
function startsClause(units: readonly Unit[], at: number): boolean {
  let next = at;
  while (units[next]?.kind === 'adverb') next++;
  const kind = units[next]?.kind;
  return kind === 'verb' || kind === 'be' || kind === 'have' || kind === 'do' || kind === 'modal' || kind === 'pronoun';
}

const span = (units: readonly Unit[], from: number, to: number): Span => ({ start: units[from]!.start, end: units[to - 1]!.end });
