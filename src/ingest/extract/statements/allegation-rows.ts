import type { StatementFinding, Status } from '../../../model/findings.ts';
import { gravestStatus } from '../../../model/ledger.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { Unit } from '../clauses/units.ts';
import { spansOf } from '../scope/governed.ts';
import { deniedWords } from './denied-here.ts';
import { topicsOf } from './sensitive-topics.ts';
import { concerned, rowMaker, type SentenceReading } from './sentence-reading.ts';
import { speechRow, spokenWords } from './speech-row.ts';
import type { Stance } from './stance.ts';
import { type StatusWords, statusWords } from './status-words.ts';

/** Statuses of what somebody is said to have done. */
export const claimed = new Set<Status>([
  'withdrawn',
  'convicted',
  'charged',
  'disputed',
  'alleged',
]);

/**
 * What the sentence alleges, each status with its own words, and what else of it touches a
 * sensitive topic: 'Roe allegedly bribed a judge and was jailed for theft'.
 */
export function allegationRows(reading: SentenceReading): StatementFinding[] {
  const { stances, scopes, people } = reading;
  const whole = rowMaker(reading)('allegation', concerned(reading));
  if (whole.status === 'denied') return [whole];
  const statuses = gravestStatus.filter(
    (status) => claimed.has(status) && stances.some((stance) => stance.status === status),
  );
  const parts = statusWords(statuses, stances, scopes, people.rules);
  if (!parts) return [whole];
  const governs = parts.flatMap((part) => part.governs);
  const cells = people.tape.cells.filter(isOutside(governs, stances));
  const rows = parts.map((part) => statusRow(part, reading, parts.length > 1));
  const { doubted: _, ...plain } = whole;
  return [...rows, ...rowOf(cells, reading, { ...plain, status: 'reported', rule: 'sensitive' })];
}

/** The row of one of several statuses. */
function statusRow(
  { status, governs }: StatusWords,
  reading: SentenceReading,
  isOneOfSeveral: boolean,
): StatementFinding {
  const { stances, people } = reading;
  const own = stances.filter((stance) => stance.status === status || !claimed.has(stance.status));
  const cells = people.tape.cells.filter(
    (unit) => governs.some((span) => contains(span, unit)) || own.some(({ cue }) => cue === unit),
  );
  const sensitive = isOneOfSeveral ? topicsOf(cells, people.rules) : reading.sensitive;
  const part = { ...reading, stances: own, sensitive };
  return { ...rowMaker(part)('allegation', concerned(part)), governs };
}

/**
 * What a sentence without a cue tells of a sensitive topic: what somebody says stands apart from
 * what the article says itself ('Roe said Poe was a thief, and was later jailed for fraud').
 */
export function sensitiveRows(reading: SentenceReading): StatementFinding[] {
  const { people, reports, scopes } = reading;
  const whole = rowMaker(reading)('allegation', concerned(reading), 'sensitive');
  const spoken = spokenWords(reports, scopes);
  if (!spoken) return [whole];
  const isSpoken = (unit: Unit): boolean => spoken.some((span) => contains(span, unit));
  const verbs = reports.map(({ verb }) => verb);
  const said = people.tape.cells.filter(isSpoken);
  const outside = people.tape.cells.filter((unit) => !isSpoken(unit) && !verbs.includes(unit));
  const told = rowOf(outside, reading, { ...whole, claimants: [] });
  if (told.length === 0) return [{ ...whole, governs: spoken }];
  if (!outside.every((unit) => !isSensitive(unit, reading) || isApart(unit, spoken)))
    return [whole];
  const inside = rowOf(said, reading, whole).map((row) => ({ ...row, governs: spoken }));
  const speech = reports.find(({ content }) => content);
  const words = speech ? [speechRow(speech, { ...reading, sensitive: [] })] : [];
  return [...told, ...(inside.length > 0 ? inside : words)];
}

/** Whether a word behind what somebody says surely is no more of it, or stands before all that. */
function isApart(unit: Unit, spoken: readonly Span[]): boolean {
  const before = spoken.findLast(({ end }) => end <= unit.start);
  if (!before) return true;
  const opening = unit.seekBack(
    (one) => one.end <= before.end || one.is('conjunction', 'semicolon'),
  );
  return opening.start >= before.end && opening.is('conjunction', 'semicolon');
}

const isSensitive = (unit: Unit, { people }: SentenceReading): boolean =>
  topicsOf([unit], people.rules).length > 0;

/**
 * What else of a sentence that denies something touches a sensitive topic: 'Roe admitted the theft,
 * but denied that …'.
 */
export function besideDenial(denial: Stance, reading: SentenceReading): StatementFinding[] {
  const { people, scopes } = reading;
  const governs = deniedWords(denial, scopes);
  if (!governs) return [];
  const stances = reading.stances.filter(({ status }) => status !== 'denied');
  const rest = { ...reading, stances };
  const cells = people.tape.cells.filter(isOutside(governs, [denial]));
  return rowOf(cells, rest, rowMaker(rest)('allegation', concerned(rest), 'sensitive'));
}

/** A row of those of some words that touch a sensitive topic, and of whom they do; or none. */
function rowOf(
  cells: readonly Unit[],
  reading: SentenceReading,
  { subject, ...like }: StatementFinding,
): StatementFinding[] {
  const { people } = reading;
  const sensitive = cells.filter((unit) => isSensitive(unit, reading));
  if (!sensitive.length) return [];
  const [tied, ...more] = people.tiedTo(people.graveVerbs.filter((verb) => cells.includes(verb)));
  const only = people.all().length === 1 ? subject : undefined;
  const meant = more.length > 0 ? undefined : (tied ?? only);
  return [
    {
      ...like,
      sensitive: topicsOf(sensitive, people.rules),
      governs: holding(sensitive, cells),
      ...(meant !== undefined && { subject: meant }),
    },
  ];
}

/** The words in a row of some units, as far as they hold one of others. */
const holding = (besides: readonly Unit[], cells: readonly Unit[]): Span[] =>
  spansOf(cells).filter((part) => besides.some((unit) => contains(part, unit)));

/** Not among the words that a status holds for, and none of those that say so. */
const isOutside =
  (governs: readonly Span[], stances: readonly Stance[]) =>
  (unit: Unit): boolean =>
    !governs.some((span) => contains(span, unit)) && !stances.some(({ cue }) => cue === unit);
