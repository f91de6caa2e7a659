import type { NameCue } from './name-cues.ts';
import type { TieLabel } from './tie.ts';

/**
 * The rules by which each reader found something, as `explain` names them. They only tell: what
 * steers is a field of its own, never one of these labels.
 */

/** Names: the cue that counted most for one (`name`: none did), or what a reference goes by. */
export type MentionRule =
  NameCue | 'name' | 'shared-surname' | 'pronoun' | 'subject-goes-on' | 'title-with-article';

/** Times: what their words mean. */
export type TimeKind =
  | 'date'
  | 'from-publication'
  | 'from-text'
  | 'quarter'
  | 'day-of-month'
  | 'same-quarter'
  | 'season'
  | 'value'
  | 'vague'
  | 'weekday';

/** Roles: where the words stand. */
export type RoleRule =
  'apposition' | 'apposition-before' | 'as' | 'before-name' | 'descriptor' | 'predicate' | 'title';

/** Kinds of events, a small documented list (docs/extraction-events.md). */
export const eventKinds = [
  'statement',
  'meeting',
  'appointment',
  'vote',
  'legal-step',
  'protest',
  'launch',
  'attack',
  'dispute',
  'payment',
  'agreement',
  'travel',
  'departure',
  'message',
  'result',
  'accident',
  'change',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What rules a clause out as a happening. */
export type ExclusionRule =
  `event-${'cut' | 'empty' | 'general' | 'heading' | 'hypothetical' | 'judgement' | 'modal' | 'negated' | 'present' | 'relative' | 'reported' | 'state' | 'subject'}`;

/** Happenings: the kind, or what rules one out. */
export type HappeningRule = `event-${EventKind}` | 'event-nonfinite' | ExclusionRule;

/** Which kind of cue shows how a statement stands; a verb of claiming comes with its lemma. */
export type StanceRule =
  | 'accuse'
  | 'anonymous'
  | 'charged'
  | 'claim-noun'
  | `claim:${string}`
  | 'convicted'
  | 'denial'
  | 'doubt'
  | 'first-person'
  | 'hedge'
  | 'judged-by'
  | 'own-judgement'
  | 'passive'
  | 'raises-questions'
  | 'rumour'
  | 'withdrawn';

/** Rows of the ledger: of roles and quotations what found those, of sentences what they tell by. */
export type StatementRule =
  RoleRule | `quote ${TieLabel}` | StanceRule | 'sensitive' | 'speech' | 'told';
