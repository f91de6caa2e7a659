import type { SpeechRules } from '../../../language/speech.ts';
import { type NounPhrase, phraseAt } from './noun-phrase.ts';
import { backOverAdverbs } from './over-adverbs.ts';
import { subjectOf } from './subject.ts';
import type { Unit } from './units.ts';
import { groupStart, isVerbal, verbGroup } from './verb-group.ts';

/**
 * Whom the grammar of a sentence surely ties to a verb, as units that name somebody, or as
 * pronouns. Every role is empty where anything leaves it open: a wrong person is worse than none.
 */
export interface Ties {
  readonly subjects: readonly Unit[];
  readonly objects: readonly Unit[];
  /** Who is said to have done it, behind a passive. */
  readonly agents: readonly Unit[];
}

const nobody: Ties = { subjects: [], objects: [], agents: [] };

/**
 * Who is the subject of a verb, its object or its agent, and may be tied to it by name. The one
 * place where the rules decide that for verbs of crime, punishment, death, illness and blame; who
 * publishes a tie asks the second reader too (`SecondReader`).
 */
export function tiesOf(verb: Unit, rules: SpeechRules): Ties {
  if (verb.is('be', 'have', 'do', 'modal')) return { ...nobody, subjects: subjectsOf(verb, rules) };
  if (!verb.is('verb')) return nobody;
  const { passive, infinitive } = verbGroup(verb);
  if (infinitive || (verb.form === 'ing' && !passive && !hasBe(verb))) return nobody;
  return {
    subjects: subjectsOf(verb, rules),
    objects: passive ? [] : objectsOf(verb),
    agents: passive ? agentsOf(verb) : [],
  };
}

/** All whom a verb is surely tied to. */
export const allTied = ({ subjects, objects, agents }: Ties): Unit[] => [
  ...subjects,
  ...objects,
  ...agents,
];

const hasBe = (verb: Unit): boolean =>
  groupStart(verb)
    .until(verb)
    .some((unit) => unit.is('be'));

function subjectsOf(verb: Unit, rules: SpeechRules): Unit[] {
  const subject = subjectOf(verb, rules);
  if (!subject || isGardenPath(verb, rules)) return [];
  return isSurely(subject, groupStart(verb)) ? namesIn(subject) : [];
}

/** Whether the words before a phrase, and those between it and a verb, leave nothing open. */
function isSurely(subject: NounPhrase, group: Unit): boolean {
  const { previous: left } = group;
  if (!subject.head.isBefore(group)) return false;
  if (reaches(subject.head, group)) return opensClause(subject);
  if (left.is('person-relative')) return isAntecedent(subject, left);
  return left.is('conjunction') && sharesSubject(subject, left) && opensClause(subject);
}

/** Whether nothing but insertions stands between a head and the verb group. */
function reaches(head: Unit, group: Unit): boolean {
  let unit = head.next;
  while (unit.isBefore(group) && unit.is('open', 'comma', 'dash')) {
    const close = closeOf(unit, group);
    if (!close) return false;
    unit = close.next;
  }
  return unit === group;
}

/** The mark that ends what a mark begins, before the verb group. */
function closeOf(open: Unit, group: Unit): Unit | undefined {
  if (open.is('open')) return open.next.until(group).find((unit) => unit.is('close'));
  const last = group.previous;
  const kind = open.is('comma') ? 'comma' : 'dash';
  return last !== open && last.is(kind) && isInsertion(open, last) ? last : undefined;
}

/** ', 44, a baker,', ', who lives in Lund,': no clause of its own that another verb has begun. */
const isInsertion = (open: Unit, close: Unit): boolean =>
  !open.next.until(close).some((unit) => unit.is('semicolon', 'colon', 'stop'));

/** 'met the gunman and was shot': both verbs go with the subject before the first one. */
const sharesSubject = ({ head }: NounPhrase, conjunction: Unit): boolean =>
  !head.next
    .until(conjunction)
    .some(
      (unit) =>
        unit.is('pronoun', 'relative', 'subordinator', 'semicolon', 'colon', 'person-relative') ||
        unit.is('person-object-relative', 'owner-relative', 'conjunction', 'quote'),
    ) &&
  (isVerbal(head.next) || head.next.is('adverb'));

/** 'Ana Ruiz, who was jailed': the name stands right before, and nobody else in its phrase. */
function isAntecedent({ first, head }: NounPhrase, who: Unit): boolean {
  if (who.previous !== head && !(who.previous.is('comma') && who.previous.previous === head))
    return false;
  const before = first.previous;
  if (before.is('preposition')) return !before.previous.is('noun', 'name', 'close');
  return before.is('verb') ? before.form !== 'ing' : opensClause({ first, head });
}

/** Whether a phrase stands where a clause begins, so that it hangs on nothing before it. */
function opensClause({ first, head }: NounPhrase): boolean {
  const before = backOverAdverbs(first.previous);
  if (before.is('verb')) return before.takesClause && !before.reports('tell');
  if (before.is('comma')) return !head.next.is('comma') || isFronted(before);
  return !before.is('preposition', 'to', 'object', 'be', 'have', 'do', 'modal', 'noun', 'name');
}

/** 'In March, Ana Ruiz, 44, …': what stands before the comma opens the sentence. */
function isFronted(comma: Unit): boolean {
  const before = comma.previous.seekBack((unit) =>
    unit.is('comma', 'dash', 'quote', 'stop', 'semicolon', 'colon'),
  );
  const { next } = before;
  return (
    (before.isEdge || before.is('quote')) &&
    (next.is('preposition', 'subordinator', 'adverb', 'to', 'verb', 'conjunction') || next.isTime)
  );
}

/** 'The aide Ana Ruiz hired was jailed': a further verb right behind shows the first to be none. */
export function isGardenPath(verb: Unit, { stance }: SpeechRules): boolean {
  // 'Said Ana Ruiz was ill', 'seemed shaken'.
  if (verb.takesClause || stance.seeming.has(verb.lemma)) return false;
  for (let unit = verb.next; !unit.isEdge; unit = unit.next) {
    if (isVerbal(unit) && !unit.is('verb') && unit.form !== 'base') return !unit.previous.is('to');
    if (unit.is('verb') && unit.form === 'past' && !isPostmodifier(unit, verb)) return true;
    if (!unit.is('name', 'noun', 'number', 'determiner', 'possessive', 'preposition', 'adverb'))
      return false;
  }
  return false;
}

/** 'shot in a house | owned by Ana Ruiz'. */
const isPostmodifier = (unit: Unit, verb: Unit): boolean =>
  unit.previous !== verb &&
  unit.previous.is('noun', 'name') &&
  !unit.previous.isTime &&
  unit.next.is('preposition');

/** The names of a subject: its head and what 'and' joins to it, or a pronoun. */
function namesIn({ first, head }: NounPhrase): Unit[] {
  return first
    .until(head.next)
    .filter(
      (unit) =>
        !unit.possessive &&
        (unit === head || unit.next.is('conjunction')) &&
        (unit.is('name') || unit.is('pronoun')),
    );
}

/** 'Police arrested Ana Ruiz': the name right behind an active verb, and those joined to it. */
function objectsOf(verb: Unit): Unit[] {
  const found: Unit[] = [];
  let from = verb.next.is('adverb') ? verb.skip(2) : verb.next;
  for (;;) {
    const head = phraseAt(from)?.head;
    if (!head?.is('name') || head.possessive) return found;
    // 'Feared Ana Ruiz was ill': what stands before a verb is its subject.
    if (head.next.is('verb', 'be', 'have', 'do', 'modal', 'noun', 'to')) return [];
    found.push(head);
    if (!head.next.is('addition')) return found;
    from = head.skip(2);
  }
}

/** 'was killed by Ana Ruiz', 'was killed on Monday by Ana Ruiz'. */
function agentsOf(verb: Unit): Unit[] {
  let by = verb.next;
  while (!by.isEdge && !by.is('agent') && isWhen(by)) by = by.next;
  if (!by.is('agent')) return [];
  const head = phraseAt(by.next)?.head;
  if (!head?.is('name') || head.possessive || head.next.is('noun')) return [];
  return [head];
}

const isWhen = (unit: Unit): boolean =>
  unit.isTime || unit.is('adverb', 'number') || (unit.is('preposition') && unit.next.isTime);
