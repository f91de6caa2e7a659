import type { VerbReading } from './verbs.ts';
import type { QuestionId } from './wording.ts';

/** What asking for reasons and for what is left open needs to know of a language. */
export interface QuestionRules {
  /**
   * What opens a reason ('because'), with the adverb before it; the sentence says it of what stands
   * before.
   */
  readonly reason: RegExp;
  /** Words before a reason that turn it down ('not because'). */
  readonly noReason: RegExp;
  /**
   * A verb of the past with its adverb, or an auxiliary with the first word behind it, at the start
   * of what is done.
   */
  readonly act: RegExp;
  /** Auxiliary → the template that asks with it. */
  readonly auxiliaries: ReadonlyMap<string, QuestionId>;
  /** What opens a second clause or an infinitive, to which the reason may belong instead. */
  readonly furtherVerb: RegExp;
  /**
   * Matches the words before it where what is left open is only supposed: 'if they did not confirm
   * …'.
   */
  readonly supposed: RegExp;
  /**
   * Matches, with the flag 'g', where a source says that something is not known, not confirmed or
   * not told.
   */
  readonly leftOpen: RegExp;
  /**
   * Opens, behind what `leftOpen` matches, what is not told: whoever declines to tell it is another
   * matter.
   */
  readonly untold: RegExp;
}

/**
 * What is done, for a question with 'did': its first verb of the past in the base form ('abruptly
 * resigned' → 'abruptly resign').
 */
export function withBaseForm(act: string, verbs: ReadonlyMap<string, VerbReading>): string {
  for (const { 0: word, index } of act.matchAll(/\p{L}+/gu)) {
    const verb = verbs.get(word.toLowerCase());
    if (verb?.form === 'past')
      return act.slice(0, index) + verb.lemma + act.slice(index + word.length);
  }
  return act;
}
