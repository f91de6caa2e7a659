/** What a function word does in a clause, as far as finding subjects needs it. */
export const functionClasses = [
  'determiner',
  'possessive',
  'pronoun',
  'object',
  'preposition',
  'subordinator',
  'relative',
  'conjunction',
  'be',
  'have',
  'do',
  'modal',
  'adverb',
] as const;
export type FunctionClass = (typeof functionClasses)[number];

/**
 * Form of a verb: base and present plural, third person, -ing, past, past participle where it
 * differs from the past.
 */
export type VerbForm = 'base' | 'third' | 'ing' | 'past' | 'participle';

/** What one spelling of a verb may be. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/**
 * How a verb ties words to a speaker. say: 'X said …'; tell: 'X told Y …'; call: 'X called Y …';
 * judge: 'X slammed Y as …'. A verb may have several.
 */
export const speechFrames = ['say', 'tell', 'call', 'judge'] as const;
export type SpeechFrame = (typeof speechFrames)[number];
