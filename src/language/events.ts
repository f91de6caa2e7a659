/** Kinds of events, a small documented list (docs/extraction-events.md). */
export const eventKinds = [
  'statement', 'meeting', 'appointment', 'vote', 'legal-step', 'protest', 'launch', 'attack', 'payment', 'agreement', 'travel', 'departure', 'message', 'result', 'accident', 'change', 'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What the reading of events needs to know of a language. All words are lower case. */
export interface EventRules {
  /** Lemma of a verb → the kind of event it tells of. */
  readonly kinds: ReadonlyMap<string, EventKind>;
  /** Lemmas that tell of a state, a view or a meaning rather than of something that happened. */
  readonly stative: ReadonlySet<string>;
  /** Lemmas whose present tense reports something that happened ('the ministry says'). */
  readonly reportedPresent: ReadonlySet<string>;
  /** Verbs of speech that tell nothing without what was said. */
  readonly plainSpeech: ReadonlySet<string>;
  readonly modalHypothetical: ReadonlySet<string>;
  readonly modalFuture: ReadonlySet<string>;
  readonly negation: ReadonlySet<string>;
  /** Pronouns for people in the third person. */
  readonly personal: ReadonlySet<string>;
  /** Words that open a clause that need not be true. */
  readonly hypothetical: ReadonlySet<string>;
  /** Words that open a clause that happens when its main clause does. */
  readonly sameTime: ReadonlySet<string>;
  /** Words that open a clause which only names or explains something of its main clause. */
  readonly dependent: ReadonlySet<string>;
  /** Adverbs of habit: the clause is general. */
  readonly general: ReadonlySet<string>;
  /** Matches the opening of a sentence that tells what came next ('Two days later, …'). */
  readonly sequel: RegExp;
  /** Matches the words between a sentence's start and a date that lead into the date ('in the '). */
  readonly dateLead: RegExp;
  /** A verb of giving (first group), a sum, and what it was for (second group). */
  readonly givenSum: RegExp;
  /** Past tense of a verb of giving → its base form. */
  readonly giving: ReadonlyMap<string, string>;
  /** Words that say that a role is over ('former'). */
  readonly pastRole: ReadonlySet<string>;
  /** Words that make a role less than it says ('acting', 'informal'). */
  readonly roleQualifiers: ReadonlySet<string>;
  /** Words by which a report leaves open whether something is so. */
  readonly hedges: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  /** Words that deny and verbs of confirming: together they say that something is not confirmed. */
  readonly nobody: ReadonlySet<string>;
  readonly confirming: ReadonlySet<string>;
  /** Nouns of doing that take their doer as a possessive ("her attempt"). */
  readonly attempts: ReadonlySet<string>;
}
