import type { ScopeWords } from '../../../language/scope.ts';
import type { VerbForm } from '../../../language/verbs.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import type { Unit } from '../clauses/units.ts';
import { isPastForm } from '../clauses/verb-group.ts';
import {
  isRelative,
  isTensed,
  isTensedAuxiliary,
  opensClause,
  opensOther,
  opensRelative,
  overPreposition,
} from './clause-ahead.ts';

/** What a cue governs, besides where it begins. */
export interface Reach {
  /** It is a clause with a subject of its own. */
  readonly clause?: true;
  /**
   * What hangs on it is governed as well, told as fact or not: all that a verb of saying reports is
   * as little the writer's word as the first clause of it.
   */
  readonly whole?: true;
  /** It stands inside a clause that goes on behind it: 'claims that Roe ran the ring | spread'. */
  readonly inside?: true;
  /** Its verb shows no tense, so that one that does is another's: 'that she resign'. */
  readonly tenseless?: true;
}

/** Where a walk goes on; undefined where what is governed ends. */
type Step = Unit | undefined;

/** Goes over the words that a cue governs, from the first to the end of their clause. */
export class Walk {
  readonly #reach: Reach;
  readonly #words: ScopeWords;
  readonly #held: Unit[] = [];
  /** The form of the first verb. */
  #form: VerbForm | undefined;
  /** Whether a verb, or an auxiliary, was met. */
  #verbal = false;
  /** Whether one was that is no form in -ing alone: 'that after leaving Lund, | she'. */
  #tensed = false;
  /** Whether the words stand between commas, so that a verb behind the second is an outer one's. */
  #inserted = false;
  /** Whether a comma went on with a list of verbs. */
  #listed = false;
  /** Whether a comma went on with a form in -ing: ', wounding two and killing one'. */
  #beside = false;
  /** The last verb met. */
  #verb: Unit | undefined;

  constructor(reach: Reach, words: ScopeWords) {
    this.#reach = reach;
    this.#words = words;
  }

  /** The units that are governed from one on; of relative clauses between commas none. */
  from(first: Unit): readonly Unit[] {
    this.#inserted = isInserted(first, this.#words);
    let unit: Step = first;
    while (unit && !unit.isEdge) {
      const step: Step = unit === first ? unit : this.#step(unit);
      if (step === unit) {
        this.#hold(unit);
        unit = unit.next;
      } else unit = step;
    }
    return this.#held;
  }

  #hold(unit: Unit): void {
    this.#held.push(unit);
    if (unit.is('verb')) {
      this.#form ??= formOf(unit);
      this.#beside ||= unit.form === 'ing' && unit.previous.is('comma');
      this.#verb = unit;
    }
    this.#verbal ||= unit.is('verb', 'be', 'have', 'do', 'modal');
    this.#tensed ||= unit.is('verb', 'be', 'have', 'do', 'modal') && unit.form !== 'ing';
  }

  #step(unit: Unit): Step {
    if (endsSentence(unit)) return undefined;
    if (unit.is('comma')) return this.#overComma(unit);
    if (unit.is('conjunction')) return this.#joined(unit.next) ? unit : undefined;
    if (opensRelative(unit) && !this.#opensContent(unit)) return this.#overRelative(unit);
    if (this.#words.presupposing.has(unit.word) && opensClause(unit.next))
      return this.#reach.whole && unit;
    return this.#resumes(unit) ? undefined : unit;
  }

  /** Whether an outer clause goes on here: its verb has no subject among the governed words. */
  #resumes(unit: Unit): boolean {
    const { clause, whole, inside } = this.#reach;
    if (unit.previous.is(...joining)) return false;
    if (inside && !clause) return isTensed(unit) || unit.form === 'base';
    if (!this.#verbal || this.#verb?.frames.length) return false;
    if (inside) return this.#verb !== undefined && isTensed(unit);
    return !clause && !whole && isTensedAuxiliary(unit);
  }

  /** 'told the court that', 'made the claim that'. */
  #opensContent({ previous }: Unit): boolean {
    const told = this.#verb !== undefined && this.#verb.frames.length > 0;
    return told || this.#words.claimedNouns.has(previous.singular);
  }

  /** A relative clause without a comma: told as fact, unless all is reported. */
  #overRelative(unit: Unit): Step {
    if (this.#reach.whole) return unit;
    if (this.#verbal) return undefined;
    const own = unit.next.seek(isTensed);
    return own.isEdge ? undefined : behindGroup(own).seek(isTensed);
  }

  #overComma(comma: Unit): Step {
    const unit = comma.next;
    const words = this.#words;
    if (isRelative(unit.is('preposition') ? unit.next : unit, words))
      return this.#behindRelative(unit);
    if (unit.is('conjunction')) return this.#joinedByComma(unit.next) ? comma : undefined;
    if (this.#parts(unit)) return undefined;
    const verb = overAdverbs(unit);
    if (isTensed(verb) || verb.form === 'participle' || this.#hangsBeside(verb))
      return this.#goesOn(verb) ? comma : undefined;
    return this.#needsVerb() || !opensClause(overPreposition(unit)) ? comma : undefined;
  }

  /** Whether what a comma opens is no part of the clause before it. */
  #parts(unit: Unit): boolean {
    return opensOther(unit, this.#words) || (unit.is('complementiser') && !this.#needsVerb());
  }

  /** 'accused of lying, leading to a row': a result of the whole, not of what is governed. */
  #hangsBeside(verb: Unit): boolean {
    const { clause } = this.#reach;
    return verb.form === 'ing' && !clause && this.#form !== undefined && !isPastForm(this.#form);
  }

  /** What stands behind a relative clause between commas. */
  #behindRelative(relative: Unit): Step {
    const end = relative.next.seek((unit) => unit.is('comma', 'semicolon', 'stop', 'dash'));
    const unit = end.next;
    if (!end.is('comma') || isRelative(unit, this.#words)) return undefined;
    const goesOn = unit.is('conjunction')
      ? this.#joinedByComma(unit.next)
      : this.#needsVerb() && isTensed(overAdverbs(unit));
    return goesOn ? unit : undefined;
  }

  /** Whether the clause still waits for its verb: 'that Roe, the chief, | lied'. */
  #needsVerb(): boolean {
    return Boolean(this.#reach.clause) && !this.#tensed;
  }

  /** Whether a verb behind a comma belongs to what is governed: 'to strike, flee and hide'. */
  #goesOn(verb: Unit): boolean {
    if (this.#needsVerb()) return true;
    if (this.#inserted || isTensedAuxiliary(verb) || !this.#fits(verb)) return false;
    const next = verb.next.seek((unit) => unit.is('comma', 'conjunction', 'stop', 'semicolon'));
    const joined = overAdverbs(next.next);
    this.#listed =
      next.is('comma', 'conjunction') &&
      this.#fits(joined.is('conjunction') ? joined.next : joined);
    return this.#listed;
  }

  /** Whether what stands behind ', and' is governed as well. */
  #joinedByComma(unit: Unit): boolean {
    const verb = overAdverbs(unit);
    if (isTensedAuxiliary(verb) || (verb.is('verb') && this.#reach.clause && !this.#listed))
      return this.#needsVerb();
    return this.#joined(unit) && !opensClause(overPreposition(unit));
  }

  /** Whether what stands behind 'and' or 'but' is governed as well. */
  #joined(unit: Unit): boolean {
    const { clause, whole } = this.#reach;
    if (unit.is('complementiser') && opensClause(unit.next)) return Boolean(clause);
    if (unit.is('to')) return true;
    const verb = overAdverbs(unit);
    if (isTensedAuxiliary(verb)) return this.#takesAuxiliary(verb);
    if (verb.is('verb')) return this.#form === undefined ? this.#needsVerb() : this.#fits(verb);
    return this.#joinedPhrase(unit) || Boolean(whole && opensClause(overPreposition(unit)));
  }

  /** Whether an auxiliary behind 'and' goes on with the clause: not 'could fall and | have'. */
  #takesAuxiliary(verb: Unit): boolean {
    const { clause, inside } = this.#reach;
    if (this.#form === 'base' && !verb.is('modal')) return false;
    return Boolean(clause) && (!inside || !this.#verbal);
  }

  /** Whether a phrase behind 'and' goes on with one, not with a clause of its own. */
  #joinedPhrase(unit: Unit): boolean {
    const opening = overPreposition(unit);
    const verb = overAdverbs(opening);
    if (opening !== unit && isTensed(verb)) return this.#fits(verb);
    return !opensClause(opening) || this.#needsVerb();
  }

  /** Whether a verb has the form of the first one. */
  #fits(verb: Unit): boolean {
    if (!verb.is('verb') || (this.#reach.tenseless && isPastForm(verb.form))) return false;
    if (this.#form === 'base' && verb.lemma === verb.word) return true;
    if (verb.form === 'ing' && this.#beside) return true;
    return verb.form === this.#form || (isPastForm(verb.form) && isPastForm(this.#form));
  }
}

/** What a verb that is governed may stand behind. */
const joining = ['adverb', 'to', 'modal', 'be', 'have', 'do', 'conjunction', 'comma'] as const;

const endsSentence = (unit: Unit): boolean =>
  unit.is('stop', 'semicolon', 'colon', 'close', 'source', 'channel') ||
  (unit.is('dash') && !isHyphen(unit));

const isHyphen = ({ previous, next, start, end, word }: Unit): boolean =>
  word === '-' && previous.end === start && next.start === end;

/** 'who is said to have left': behind a relative pronoun that a comma opens. */
function isInserted(first: Unit, words: ScopeWords): boolean {
  const opening = first.previous.seekBack(
    (unit) => isRelative(unit, words) || unit.is('comma', 'semicolon', 'colon', 'dash'),
  );
  return isRelative(opening, words) && opening.previous.is('comma', 'preposition');
}

/** The form of a verb where it stands: 'to hit' is no past. */
const formOf = ({ previous, lemma, word, form }: Unit): VerbForm | undefined =>
  previous.is('to', 'modal') && lemma === word ? 'base' : form;

/** Behind a verb with its group. */
const behindGroup = (verb: Unit): Unit =>
  verb.next.seek((unit) => !unit.is('adverb', 'be', 'have', 'do', 'verb'));
