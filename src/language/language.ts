import type { EventRules } from './events.ts';
import type { NameRules } from './names.ts';
import type { QuestionRules } from './questions.ts';
import type { SpeechRules } from './speech.ts';
import type { StructureRules } from './structure.ts';
import type { SyntaxReader } from './syntax/reader.ts';
import type { TimeRules } from './time.ts';
import type { Wording } from './wording.ts';

/**
 * Everything that extraction knows of one language; a second language is a second value of this
 * type.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Matches all letters in a row of the script in which it is written. */
  readonly script: RegExp;
  /** Lower-case words, without their final period, that do not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Frequent function words, by which a text is recognised as being in this language. */
  readonly functionWords: ReadonlySet<string>;
  readonly structure: StructureRules;
  readonly names: NameRules;
  readonly speech: SpeechRules;
  readonly time: TimeRules;
  readonly events: EventRules;
  readonly questions: QuestionRules;
  readonly wording: Wording;
  /** Reads sentences into trees; its model is loaded when it is first asked for. */
  readonly syntax: () => SyntaxReader;
  /**
   * Words that state a person's age, origin, belief, illness or address; never ours to say. Global.
   */
  readonly traits: RegExp;
}
