/**
 * Where in an article a line must stand for a rule to hold: among its first units, among its last,
 * either, or no matter where.
 */
export type Position = 'anywhere' | 'start' | 'end' | 'edge';

/** A kind of line that is no part of the report: the whole line must match. */
export interface BoilerplateRule {
  /** Permanent id, for instance boilerplate-share. */
  readonly id: string;
  readonly pattern: RegExp;
  readonly position: Position;
  /** Why the line is set aside, shown to readers. */
  readonly reason: string;
}

/**
 * What segmenting needs to know of a language. Patterns are tried on one trimmed line of at most a
 * few hundred characters.
 */
export interface StructureRules {
  /** Lower-case words that stay small in a title. */
  readonly smallWords: ReadonlySet<string>;
  /** Lower-case words that open a sentence of running prose and hardly a heading. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Lower-case words after which a cut text would hang in the air. */
  readonly danglers: ReadonlySet<string>;
  /**
   * Lower-case words that open an introductory phrase, which says nothing without its main clause.
   */
  readonly phraseOpeners: ReadonlySet<string>;
  /** The heading of a section of questions and answers. */
  readonly faqHeading: RegExp;
  /** 'Q:' and 'A:' before a question and its answer; the match is the prefix. */
  readonly questionPrefix: RegExp;
  readonly answerPrefix: RegExp;
  /** Lines that name the author or give credit for the reporting. */
  readonly bylines: readonly RegExp[];
  /** Lines that hold a date of publication and nothing else. */
  readonly dateLine: RegExp;
  readonly boilerplate: readonly BoilerplateRule[];
}
