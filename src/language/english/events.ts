import type { EventKind, EventRules } from '../events.ts';
import disagreements from './data/events-disagreements.json' with { type: 'json' };
import verbs from './data/events-verbs.json' with { type: 'json' };
import words from './data/events-words.json' with { type: 'json' };

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The first kind that lists a verb has it. */
function kinds(): Map<string, EventKind> {
  const made = new Map<string, EventKind>();
  for (const [kind, list] of Object.entries(verbs)) {
    for (const lemma of list.split(' ')) if (!made.has(lemma)) made.set(lemma, kind as EventKind);
  }
  return made;
}

export const events: EventRules = {
  kinds: kinds(),
  stative: set(words.stative),
  reportedPresent: set(words.reportedPresent),
  plainSpeech: set(words.plainSpeech),
  modalHypothetical: set(words.modalHypothetical),
  modalFuture: set(words.modalFuture),
  negation: set(words.negation),
  personal: set('he she they'),
  hypothetical: set(words.hypothetical),
  sameTime: set(words.sameTime),
  dependent: set(words.dependent),
  general: set(words.general),
  pastRole: set(disagreements.past),
  roleQualifiers: set(disagreements.qualifiers),
  hedges: set(disagreements.hedges),
  denials: set(disagreements.denials),
  nobody: set(disagreements.nobody),
  confirming: set(disagreements.confirming),
  attempts: set(disagreements.attempts),
};
