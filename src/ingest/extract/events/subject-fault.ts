import type { EventRules } from '../../../language/events.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { ClauseContext } from './clause-context.ts';
import type { FiniteClause, SubjectPlace } from './finite-clauses.ts';

type WithSubject = FiniteClause & { readonly subject: SubjectPlace };

/**
 * Why the subject found for a clause is not who did it, or nobody away from its sentence; undefined
 * where nothing speaks against it.
 */
export function subjectFault(
  context: ClauseContext,
  told: FiniteClause,
): 'event-negated' | 'event-relative' | 'event-subject' | undefined {
  const { units, events } = context;
  const { subject, group } = told;
  if (!subject || subject.from >= group) return undefined;
  const clause: WithSubject = { ...told, subject };
  // 'Neither Ng nor Ruiz was charged', 'no one from the port left'.
  if (events.nobody.has(units.at(subject.from).word)) return 'event-negated';
  if (units.at(subject.head).kind !== 'name' && isAntecedent(context, clause))
    return 'event-relative';
  // "The port's (PNA) will get the ship".
  if (
    units.at(subject.head).possessive ||
    isObject(context, clause) ||
    isApart(context, clause) ||
    isInPhrase(context, subject.from, subject.head) ||
    isLeftOver(context, clause) ||
    isExample(context, subject.from) ||
    opensBadly(context, clause) ||
    isUnowned(context, clause) ||
    isOpeningPhrase(context, clause) ||
    isBehindWho(context, clause) ||
    hasSpoken(context, clause) ||
    disagrees(context, clause) ||
    isPassiveToo(context, clause) ||
    isSpeakersTurn(context, clause) ||
    isLoneNumber(context, clause) ||
    isListTakenUp(context, clause) ||
    isPairTakenUp(context, clause) ||
    isUnarticled(context, clause) ||
    isRelativesTurn(context, clause)
  )
    return 'event-subject';
  return undefined;
}

/**
 * 'A lawyer who fought the port for years': 'who' takes up the subject, and away from the sentence
 * nobody knows which lawyer.
 */
function isAntecedent(
  { units, clauses }: ClauseContext,
  { subject, group, verb }: WithSubject,
): boolean {
  const at = units.cells
    .slice(0, group)
    .findLastIndex(
      ({ kind, marker }, unit) =>
        unit >= subject.to && (kind === 'relative' || marker === 'person-relative'),
    );
  return (
    at >= 0 &&
    !clauses.some((other) => other.verb !== verb && other.verb > at && other.verb < group)
  );
}

/**
 * 'A fund to help Ruiz has raised …', 'left the hall and the matter was reported': what stands
 * right behind a verb before is its object.
 */
function isObject({ units, speech }: ClauseContext, clause: WithSubject): boolean {
  const { subject, group } = clause;
  const before = units.at(subject.from - 1);
  if (before.kind !== 'verb' || speech.cues.has(before.lemma)) return false;
  return (
    (before.form === 'base' && units.at(subject.from - 2).kind === 'to') ||
    (before.form === 'past' &&
      units.cells.slice(subject.to, group).some(({ kind }) => kind === 'conjunction'))
  );
}

/** 'Should it prove useless then the port will …': another phrase stands between. */
const isApart = ({ units, times }: ClauseContext, clause: WithSubject): boolean => {
  const { subject, group } = clause;
  return (
    units.at(subject.to).kind === 'adverb' &&
    units.cells
      .slice(subject.to, group)
      .some(
        ({ kind, start }) =>
          (kind === 'name' || kind === 'determiner') &&
          !times.some((time) => time.start <= start && start < time.end),
      )
  );
};

const nominal = new Set<UnitKind>(['name', 'noun', 'determiner', 'possessive', 'adverb']);

/**
 * 'The ship, shown at the yearly Harbour Fair drew crowds': a thing whose phrase hangs on a verb or
 * a noun did nothing; 'In the new hall Acme' opens a sentence.
 */
function isInPhrase({ units, times }: ClauseContext, from: number, head: number): boolean {
  if (from !== head || units.at(head).kind !== 'name' || units.at(head).type === 'person')
    return false;
  let at = from - 1;
  while (at >= 0 && nominal.has(units.at(at).kind)) at--;
  const holder = units.at(at - 1).kind;
  return (
    units.at(at).kind === 'preposition' &&
    (holder === 'verb' || holder === 'noun' || holder === 'name') &&
    !units.cells
      .slice(at, from)
      .some((unit) => times.some(({ start, end }) => start < unit.end && unit.start < end))
  );
}

/**
 * 'The hall is a gift to the port and will draw crowds': the verb behind 'and' goes with the
 * subject before the first one.
 */
function isLeftOver({ units, clauses }: ClauseContext, clause: WithSubject): boolean {
  const { group, subject } = clause;
  const before = clauseBefore(clauses, clause);
  return (
    units.at(group - 1).kind === 'conjunction' && before !== undefined && before.verb < subject.from
  );
}

/** 'On ideas such as clinics devoted to …': an example is no subject. */
const isExample = ({ units, events }: ClauseContext, from: number): boolean =>
  units.at(from - 1).marker === 'capacity' && events.pointing.has(units.at(from - 2).word);

/** 'To the north a ferry was', 'large bank was sold': the words before belong to the phrase. */
function opensBadly({ units, events }: ClauseContext, { subject }: WithSubject): boolean {
  const first = units.at(subject.from);
  const head = units.at(subject.head);
  return (
    first.is('preposition') ||
    (first !== head &&
      events.adjectives.has(first.word) &&
      head.is('noun') &&
      head.singular === head.word)
  );
}

/** 'His union has left': away from its text nobody knows whose. */
const isUnowned = (
  { units, resolved, events }: ClauseContext,
  { subject }: WithSubject,
): boolean => {
  const first = units.at(subject.from);
  return (
    first.is('possessive') &&
    (events.ofOne.has(first.word) || events.ofThings.has(first.word)) &&
    !resolved.has(first.start)
  );
};

/** 'With weeks until the vote, Ana Ruiz, an aide, | called': a phrase that opens the sentence. */
const isOpeningPhrase = (
  { units, events }: ClauseContext,
  { subject, group }: WithSubject,
): boolean => {
  const before = units.at(subject.from).previous;
  const comma = units.at(subject.to);
  return (
    (before.is('preposition', 'capacity') || events.untilWords.has(before.word)) &&
    comma.is('comma') &&
    comma.next.is('name', 'determiner') &&
    comma.next.isBefore(units.at(group))
  );
};

/** 'A judge who fines Ruiz | left': a noun right behind 'who' is the verb of its clause. */
const isBehindWho = ({ units }: ClauseContext, { subject }: WithSubject): boolean => {
  const first = units.at(subject.from);
  return first.is('noun') && first.previous.is('person-relative');
};

/** 'The port, Ruiz stressed, has grown and | has built': who says so between commas did neither. */
const hasSpoken = ({ units, clauses }: ClauseContext, { subject, verb }: WithSubject): boolean => {
  const says = clauses.find(
    (other) => other.verb < verb && other.subject?.head === subject.head,
  )?.verb;
  const cue = says === undefined ? undefined : units.at(says);
  return (
    cue !== undefined &&
    cue.reports('say') &&
    cue.next.is('comma') &&
    units.at(subject.from).previous.is('comma') &&
    !cue.next.next.is('relative', 'person-relative', 'conjunction')
  );
};

/** 'Officials of the campaign | were', 'automakers has': the verb goes with another noun. */
function disagrees({ units, events, speech }: ClauseContext, clause: WithSubject): boolean {
  const { subject, group } = clause;
  const phrase = units.cells.slice(subject.from, subject.to);
  const head = units.at(subject.head);
  const auxiliary = units.cells.slice(group, clause.verb + 1).find(({ kind }) => kind !== 'adverb');
  if (!auxiliary) return false;
  const { word } = auxiliary;
  if (isJoined(phrase)) return events.singularVerbs.has(word);
  if (isApposition(phrase, head)) return events.pluralVerbs.has(word);
  if (!isCounted(phrase, head, events)) return false;
  if (head.is('name')) return head.type === 'person' && events.pluralVerbs.has(word);
  const several = head.singular !== head.word && !events.singularEnd.test(head.word);
  return several
    ? events.singularVerbs.has(word)
    : events.pluralVerbs.has(word) &&
        !speech.clauses.pluralNouns.has(head.word) &&
        !isPluralBody(phrase, head, speech);
}

/** 'The council were told': a body is several in British usage. */
const isPluralBody = (phrase: readonly Unit[], head: Unit, { nouns }: SpeechRules): boolean =>
  nouns.groups.has(head.word) && !phrase[0]?.previous.is('preposition');

/** 'the port and the union', 'Ng and Ruiz': two, each with its own article or name. */
const isJoined = (phrase: readonly Unit[]): boolean =>
  phrase.some(
    (unit) =>
      unit.is('addition') &&
      (unit.next.is('article') || (unit.next.type === 'person' && unit.previous.type === 'person')),
  );

/** 'Cheers and chants, the union’s name for it, | were heard': one thing is no list. */
const isApposition = (phrase: readonly Unit[], head: Unit): boolean =>
  Boolean(phrase[0]?.previous.is('comma')) &&
  head.is('noun') &&
  head.singular === head.word &&
  !phrase.some((unit) => unit.is('conjunction', 'number'));

/** Whether a phrase alone shows how many it tells of: no list, sum, measure or part of others. */
const isCounted = (phrase: readonly Unit[], head: Unit, { quantifiers }: EventRules): boolean =>
  head.is('noun', 'name') &&
  !head.next.is('belonging', 'conjunction') &&
  !phrase[0]?.previous.is('conjunction', 'comma') &&
  !phrase.some((unit) => unit.is('number', 'conjunction', 'dash') || quantifiers.has(unit.word));

/** 'Crews are used and mistreated': the second participle has lost its 'are'. */
function isPassiveToo({ units, clauses }: ClauseContext, clause: WithSubject): boolean {
  const { group, verb } = clause;
  const before = clauseBefore(clauses, clause);
  return (
    group === verb &&
    units.at(verb).form === 'past' &&
    units.at(verb - 1).kind === 'conjunction' &&
    before !== undefined &&
    before.verb < verb &&
    units.at(before.verb).kind === 'verb' &&
    units.cells.slice(before.group, before.verb).some(({ kind }) => kind === 'be') &&
    units.at(before.verb).form === 'past' &&
    before.verb === verb - 2
  );
}

/** The clause whose verb stands before that of another. */
const clauseBefore = (
  clauses: readonly FiniteClause[],
  { verb }: FiniteClause,
): FiniteClause | undefined => clauses[clauses.findIndex((other) => other.verb === verb) - 1];

/** 'The law is seen as secular, she says, and kept': who says so does nothing else. */
function isSpeakersTurn({ units, clauses }: ClauseContext, clause: WithSubject): boolean {
  const before = clauseBefore(clauses, clause);
  const says = before && units.at(before.verb);
  return (
    says !== undefined &&
    says.reports('say') &&
    says.next.is('comma') &&
    says.next.next.is('conjunction') &&
    says.next.next.index === clause.group - 1 &&
    units.at(clause.subject.from - 1).is('comma')
  );
}

/** 'some were closed', 'all agreed': of whom only the text before tells. */
const isLoneNumber = ({ units, speech }: ClauseContext, { subject }: WithSubject): boolean =>
  subject.from === subject.head &&
  speech.clauses.quantifiers.has(units.at(subject.head).word) &&
  !units.at(subject.to).is('belonging');

/** '… like Ng, Ruiz and Okafor, who joked': of a list it may be the last one or all. */
function isListTakenUp({ units }: ClauseContext, { subject, group }: WithSubject): boolean {
  const from = units.at(subject.from);
  return (
    units
      .at(subject.to)
      .until(units.at(group))
      .some((unit) => unit.is('person-relative')) &&
    from.previous.is('addition') &&
    from.previous.previous.is('name', 'comma') &&
    from.previous.previous.previous.is('name', 'comma')
  );
}

/** 'backed by Ng and Ruiz, who sent': one of them or both. */
function isPairTakenUp({ units }: ClauseContext, { subject }: WithSubject): boolean {
  const first = units.at(subject.from);
  const behind = units.at(subject.to);
  const last = behind.is('addition') ? behind.next : units.at(subject.head);
  const joined = behind.is('addition') || (first === last && first.previous.is('addition'));
  const who = last.next.is('comma') ? last.next.next : last.next;
  const opens = behind.is('addition') ? first : first.previous.previous;
  return joined && last.is('name') && who.is('person-relative') && !opens.previous.isEdge;
}

/** '…, founder of the port and member Ng, was': without an article it is said of somebody. */
const isUnarticled = ({ units, speech }: ClauseContext, { subject }: WithSubject): boolean => {
  const head = units.at(subject.head);
  return (
    subject.from === subject.head &&
    head.is('noun') &&
    head.isPerson &&
    head.singular === head.word &&
    !speech.clauses.pluralNouns.has(head.word)
  );
};

/**
 * 'The wife of Ng, the driver who died, and | was found': with no verb before 'who', the verb
 * behind 'and' may be of its clause.
 */
function isRelativesTurn({ units, clauses }: ClauseContext, clause: WithSubject): boolean {
  const { subject, group } = clause;
  const who = units
    .at(subject.to)
    .until(units.at(group))
    .find((unit) => unit.is('person-relative'));
  return (
    who !== undefined &&
    units.at(group).previous.is('conjunction') &&
    !who.previous.previous.is('name') &&
    !clauses.some(({ verb }) => verb >= subject.to && verb < who.index)
  );
}
