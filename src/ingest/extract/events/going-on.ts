import type { Language } from '../../../language/language.ts';
import type { Happening, Mention, TimeExpression } from '../../../model/findings.ts';
import { contains } from '../../../model/span.ts';
import { grainOf } from '../../../text/edtf-grain.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { isPastForm } from '../clauses/verb-group.ts';
import type { Tape } from '../tape/tape.ts';
import { type Calendar, parseCalendar } from '../times/calendar.ts';
import { dayNumber } from '../times/resolve-day.ts';
import type { FiniteClause } from './finite-clauses.ts';
import { DAY_GRAIN, LEAD_DAYS, LEAD_REACH } from './parameters.ts';

/** What a sentence tells, for the day that the sentences behind it go on with. */
export interface ToldSentence {
  readonly sentence: Clauses;
  readonly clauses: readonly FiniteClause[];
  readonly happenings: readonly Happening[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly heading: boolean;
}

/** The day that an article begins with, and who acts on it. */
interface Lead {
  readonly day: TimeExpression;
  readonly actors: ReadonlySet<number>;
}

/**
 * The day that an article begins with, for the sentences that go on telling of it: of the same
 * people or 'the' things, in the simple past, up to the first sentence that has a time of its own,
 * another tense or subject, or a word that leads away from that day.
 */
export class GoingOn {
  readonly #language: Language;
  readonly #published: Calendar | undefined;
  #number = 0;
  #lead: Lead | undefined;

  /** `published` is the day of the report, in EDTF. */
  constructor(language: Language, published: string | undefined) {
    this.#language = language;
    this.#published = parseCalendar(published);
  }

  /** The happenings of the next sentence, with the day of the lead where it goes on with it. */
  next(told: ToldSentence): readonly Happening[] {
    if (told.heading) return told.happenings;
    this.#number++;
    const lead = this.#lead;
    if (lead && this.#goesOn(told, lead.actors))
      return told.happenings.map((one) => (tellsAct(one) ? { ...one, goesOn: lead.day } : one));
    if (lead && isSaying(told)) return told.happenings;
    this.#lead = this.#number <= LEAD_REACH ? this.#leadOf(told) : undefined;
    return told.happenings;
  }

  /** The day of what the first clause tells, where it is no saying and not to come. */
  #leadOf({ happenings }: ToldSentence): Lead | undefined {
    const first = happenings.find(({ rule }) => rule !== 'event-nonfinite');
    const day = first?.time;
    if (!day || first.kind === 'statement' || !this.#isRecent(day.edtf)) return undefined;
    return { day, actors: new Set(first.participants.map(({ cluster }) => cluster)) };
  }

  /** Whether a date is a day of the week before the report, where the day of that is known. */
  #isRecent(edtf: string | null): boolean {
    if (grainOf(edtf) !== DAY_GRAIN) return false;
    const [day, report] = [dayNumber(parseCalendar(edtf)), dayNumber(this.#published)];
    return (
      report === undefined || (day !== undefined && day <= report && report - day <= LEAD_DAYS)
    );
  }

  #goesOn(told: ToldSentence, actors: ReadonlySet<number>): boolean {
    const { tape } = told.sentence;
    return (
      told.times.length === 0 &&
      told.clauses.length > 0 &&
      told.clauses.every((clause) => this.#tellsAct(tape, clause)) &&
      this.#hasSameSubject(told, actors) &&
      !tape.cells.some(({ word, isTime }) => isTime || this.#language.events.otherDays.has(word))
    );
  }

  /** Whether a clause tells in the simple past of something done. */
  #tellsAct(units: Tape<Unit>, { group, verb }: FiniteClause): boolean {
    const first = overAdverbs(units.at(group));
    const main = units.at(verb);
    if (!main.is('verb') || this.#language.events.stative.has(main.lemma)) return false;
    if (first === main) return isPastForm(main.form);
    return first.is('be', 'do') && this.#language.time.outlook.pastAuxiliaries.has(first.word);
  }

  /** 'Six', '600'; not 'a'. */
  #isNumber(unit: Unit): boolean {
    const word = this.#language.time.words.get(unit.word);
    return unit.is('number') || (word?.is === 'count' && word.value > 1);
  }

  /** 'She', 'the crew', 'six people', or a name of who acts in the lead. */
  #hasSameSubject(
    { sentence, clauses, mentions }: ToldSentence,
    actors: ReadonlySet<number>,
  ): boolean {
    const subject = clauses[0]?.subject;
    if (!subject) return false;
    const first = sentence.tape.at(subject.from);
    const head = sentence.tape.at(subject.head);
    const named = mentions.find(({ span }) => contains(head, span) || contains(span, head));
    if (named) return actors.has(named.cluster);
    return (
      this.#isNumber(first) ||
      this.#language.events.personal.has(head.word) ||
      this.#language.events.definite.has(first.word)
    );
  }
}

/** Whether a sentence tells only what somebody says, which leads nowhere else. */
const isSaying = ({ happenings, times }: ToldSentence): boolean =>
  times.length === 0 && happenings[0]?.kind === 'statement';

const tellsAct = ({ kind, rule }: Happening): boolean =>
  rule !== 'event-nonfinite' && kind !== 'statement';
