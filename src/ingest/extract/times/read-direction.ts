import type { Language } from '../../../language/language.ts';
import type { OutlookWords } from '../../../language/time.ts';
import type { VerbReading } from '../../../language/verbs.ts';
import type { Span } from '../../../model/span.ts';
import { governingVerb } from '../clauses/governing-verb.ts';
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
    const { speech, time: rules } = this.#language;
    const units = (this.#units ??= this.#cut());
    const words = rules.outlook;
    const first = units.find(({ end }) => end > time.start);
    if (this.#isDatedAhead(first)) return 'future';
    const group = governingVerb(time, { units, times: this.#times, rules: speech });
    if (!group) return 'unsaid';
    const outlook = outlookOf(group, { opener: group.opener, ...kind }, words);
    // 'Will stand trial over the killing in March'
    return outlook === 'future' && group.behind && words.aftermath.has(group.behind.word)
      ? 'open'
      : outlook;
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

  #cut(): Tape<Unit> {
    const reader = new UnitReader(this.#text, [], [], this.#language.speech);
    reader.read(this.#sentence.words);
    const units = reader.take();
    tagUnits(units, this.#language.speech);
    tagLoneVerb(units, this.#language);
    return units;
  }
}

const unitAt = (from: Unit, { start }: Span): Unit =>
  from.seekBack((unit) => unit.start <= start || unit.isEdge);

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
