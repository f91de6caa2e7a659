import type { Language } from '../../../language/language.ts';
import type { OutlookWords } from '../../../language/time.ts';
import type { VerbReading } from '../../../language/verbs.ts';
import type { Span } from '../../../model/span.ts';
import { governingVerb, type TimedUnits } from '../clauses/governing-verb.ts';
import { UnitReader } from '../clauses/read-units.ts';
import { tagUnits } from '../clauses/tag-units.ts';
import type { Unit } from '../clauses/units.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tape } from '../tape/tape.ts';
import { outlookOf, type TimeAsked } from './outlook.ts';
import type { Direction } from './time-anchor.ts';

/** The times of a sentence and the outlook of their verbs; cut into units when first asked. */
export class Outlook {
  readonly #sentence: ReadSentence;
  readonly #text: string;
  readonly #times: readonly Span[];
  readonly #language: Language;
  #units: Tape<Unit> | undefined;

  constructor(sentence: ReadSentence, text: string, times: readonly Span[], language: Language) {
    this.#sentence = sentence;
    this.#text = text;
    this.#times = times;
    this.#language = language;
  }

  /** Which way the verb looks that governs a time. */
  of(time: Span, kind: Pick<TimeAsked, 'isDay' | 'isOwned'>): Direction {
    const units = this.#tape;
    const words = this.#language.time.outlook;
    const first = units.find(({ end }) => end > time.start);
    if (this.#isDatedAhead(first)) return 'future';
    const next = units.find(({ start }) => start >= time.end);
    const group = governingVerb(time, this.#timed());
    if (!group) return 'unsaid';
    const outlook = outlookOf(group, { opener: group.opener, next, ...kind }, words);
    // 'Will stand trial over the killing in March'
    return outlook === 'future' && group.behind && words.aftermath.has(group.behind.word)
      ? 'open'
      : outlook;
  }

  /**
   * Whether a time only limits what is told although no limit stands right before it: 'since the
   * mill’s founding in 1949', 'after a fall in 2019', but not 'after talks on Monday'.
   */
  limits(time: Span, isDay: boolean): boolean {
    const first = this.#tape.find(({ end }) => end > time.start);
    const bound = first.previous.seekBack((unit) =>
      unit.is('subordinator', 'verb', 'be', 'have', 'do', 'modal', 'comma', 'relative', 'colon'),
    );
    if (!bound.is('subordinator') || bound.next === first) return false;
    const { timeLimits } = this.#language.speech.clauses;
    return (
      timeLimits.has(bound.word) &&
      !(isDay && this.#language.time.outlook.aftermath.has(bound.word))
    );
  }

  /** 'Not due until May': the time is that of what is told. */
  isDeniedUntil(time: Span): boolean {
    const units = this.#tape;
    const group = governingVerb(time, this.#timed());
    const { until, denied } = this.#language.time.outlook;
    if (!group || !until.has(group.opener.word)) return false;
    return group.first
      .until(units.find(({ start }) => start >= time.start))
      .some(({ word }) => denied.test(word));
  }

  /** 'Payable Dec. 7', 'payable Dec. 7 to holders of record Nov. 22'. */
  #isDatedAhead(first: Unit): boolean {
    const words = this.#language.time.outlook;
    const before = first.previous.seekBack((unit) => !unit.is('adverb', 'preposition'));
    if (words.datedAhead.has(before.word)) return true;
    const bound = before.seekBack((unit) => unit.is('verb', 'be', 'have', 'modal', 'comma'));
    const earlier = this.#times.findLast(
      ({ start, end }) => end <= first.start && (bound.isEdge || start >= bound.end),
    );
    return earlier !== undefined && this.#isDatedAhead(unitAt(first, earlier));
  }

  get #tape(): Tape<Unit> {
    return (this.#units ??= this.#cut());
  }

  #timed(): TimedUnits {
    return { units: this.#tape, times: this.#times, rules: this.#language.speech };
  }

  #cut(): Tape<Unit> {
    const reader = new UnitReader(this.#text, [], [], this.#language.speech);
    reader.read(this.#sentence.words);
    const units = reader.take();
    tagUnits(units, this.#language.speech);
    tagObligations(units);
    tagParticiples(units, this.#language);
    tagLoneVerb(units, this.#language);
    return units;
  }
}

const unitAt = (from: Unit, { start }: Span): Unit =>
  from.seekBack((unit) => unit.start <= start || unit.isEdge);

/** 'Has to hand over': a noun behind 'has to' is a verb. */
function tagObligations(units: Tape<Unit>): void {
  for (const unit of units) {
    if (!unit.is('direction') || !unit.previous.is('have') || !unit.next.is('noun')) continue;
    Object.assign(unit, { kind: 'to' });
    Object.assign(unit.next, { kind: 'verb', lemma: unit.next.word, form: 'base' });
  }
}

/** 'Including 200 bought in May': a past form behind a number is a participle. */
function tagParticiples(units: Tape<Unit>, { speech }: Language): void {
  for (const unit of units) {
    if (!unit.is('noun') || !unit.previous.is('number') || !unit.next.is('preposition', 'agent'))
      continue;
    const reading = speech.verbs.get(unit.word);
    if (reading?.form === 'past' && !speech.nounlike.has(reading.lemma))
      Object.assign(unit, { kind: 'verb', lemma: reading.lemma, form: reading.form });
  }
}

const verbal = ['verb', 'be', 'have', 'do', 'modal'] as const;

/**
 * 'The curfew ends Sunday': where a sentence has no verb before its first comma, a noun that has
 * the form of one is the verb.
 */
function tagLoneVerb(units: Tape<Unit>, { speech, time }: Language): void {
  const end = units.first.seek((unit) => unit.is('comma', 'semicolon', 'colon', 'stop', 'open'));
  const clause = units.first.until(end);
  if (clause.some((unit) => unit.is(...verbal) && !unit.previous.is('to'))) return;
  for (const unit of clause.slice(1)) {
    const reading = speech.verbs.get(unit.word) ?? speech.clauses.guessVerb(unit.word);
    if (!reading || !unit.is('noun') || unit.capital || !mayBeVerb(unit, reading, time.outlook))
      continue;
    Object.assign(unit, { kind: 'verb', lemma: reading.lemma, form: reading.form });
    return;
  }
}

const mayBeVerb = (
  { previous }: Unit,
  { lemma, form }: VerbReading,
  { onCalendar }: OutlookWords,
): boolean =>
  !previous.is('article', 'possessive', 'preposition') &&
  !previous.possessive &&
  (form === 'past' || ((form === 'third' || form === 'base') && onCalendar.has(lemma)));
