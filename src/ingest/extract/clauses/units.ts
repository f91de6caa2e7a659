import type { Marker } from '../../../language/clauses.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { FunctionClass, SpeechFrame, VerbForm } from '../../../language/verbs.ts';
import { CERTAIN, type EntityType, type Mention } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { Cell, nowhere, Tape } from '../tape/tape.ts';
import type { MarkedQuotation } from './find-marks.ts';

/**
 * What a unit is: a class of function word, an open class, a quotation taken as one unit, or a
 * mark; `edge` past the ends of a sentence, `untagged` before its context was looked at.
 */
export type UnitKind =
  | FunctionClass
  | 'to'
  | 'name'
  | 'noun'
  | 'number'
  | 'verb'
  | 'quote'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'semicolon'
  | 'open'
  | 'close'
  | 'stop'
  | 'mark'
  | 'edge'
  | 'untagged';

/** What a reader knows of a unit before its context is looked at. */
export interface UnitWords extends Span {
  readonly kind?: UnitKind | undefined;
  readonly word: string;
  readonly capital?: boolean | undefined;
  readonly possessive?: boolean | undefined;
  readonly mention?: Mention | undefined;
  readonly quote?: MarkedQuotation | undefined;
}

const noFrames: readonly SpeechFrame[] = [];

/** A word, a name of several words, a quotation or a mark of a sentence. */
export class Unit extends Cell {
  readonly kind: UnitKind;
  /** Lower case, possessive ending cut off; empty for a quotation and an edge. */
  readonly word: string;
  /** What the word does beyond its kind. */
  readonly marker: Marker | undefined = undefined;
  /** Whether it has a capital letter that it owes not to standing first. */
  readonly capital: boolean;
  /** Names only; absent for capitalised words that are no mention. */
  readonly mention: Mention | undefined;
  /** What the mention names. */
  readonly type: EntityType | undefined;
  /** Ends in a possessive ending, so it determines what follows. */
  readonly possessive: boolean;
  /** Verbs only, else empty. */
  readonly lemma: string = '';
  readonly form: VerbForm | undefined = undefined;
  /** How a verb ties words to a speaker; none where it does not. */
  readonly frames: readonly SpeechFrame[] = noFrames;
  /** Verbs only: whether a clause may stand behind it that no word opens. */
  readonly takesClause: boolean = false;
  readonly quote: MarkedQuotation | undefined;
  readonly #rules: SpeechRules;
  #singular: string | undefined;

  constructor(words: UnitWords, rules: SpeechRules) {
    super(words);
    this.kind = words.kind ?? 'untagged';
    this.word = words.word;
    this.capital = words.capital ?? false;
    this.possessive = words.possessive ?? false;
    this.mention = words.mention;
    this.type = words.mention?.type;
    this.quote = words.quote;
    this.#rules = rules;
  }

  /** Whether it is of one of these kinds or does one of these things. */
  is(...any: readonly (UnitKind | Marker)[]): boolean {
    for (const one of any) if (one === this.kind || one === this.marker) return true;
    return false;
  }

  /** Whether it is a verb that ties words to a speaker in one of these ways. */
  reports(...any: readonly SpeechFrame[]): boolean {
    for (const frame of any) if (this.frames.includes(frame)) return true;
    return false;
  }

  /** Names only: whether the mention is one by its own evidence, not only by other articles'. */
  get isCertain(): boolean {
    return this.mention !== undefined && this.mention.score >= CERTAIN;
  }

  /** The word as a singular noun. */
  get singular(): string {
    return (this.#singular ??= this.#rules.singular(this.word));
  }

  /** Whether it is a word of time, which is never a subject. */
  get isTime(): boolean {
    return this.#rules.nouns.times.has(this.word);
  }

  /** Whether it is a noun for a person. */
  get isPerson(): boolean {
    return this.#rules.nouns.people.has(this.singular);
  }

  /** Whether it is a verb with a tense of its own. */
  get isFiniteVerb(): boolean {
    return this.kind === 'verb' && (this.form === 'past' || this.form === 'third');
  }

  /** The same unit for another tape. */
  copy(): Unit {
    return Object.assign(new Unit(this, this.#rules), {
      marker: this.marker,
      lemma: this.lemma,
      form: this.form,
      frames: this.frames,
      takesClause: this.takesClause,
    });
  }
}

/** The units of a sentence as a tape. */
export const unitTape = (units: readonly Unit[], rules: SpeechRules): Tape<Unit> =>
  new Tape(units, () => new Unit({ ...nowhere, kind: 'edge', word: '' }, rules));

/** A sentence as units; a sentence that ends inside a quotation goes on after it. */
export interface Clauses extends Span {
  readonly tape: Tape<Unit>;
  readonly block: number;
}
