import { orderRoles } from '../../../language/order-roles.ts';
import { wordsOfRole } from '../../../language/role-words.ts';
import type { Disagreement, Entity, LocatedSpan, NewsEvent } from '../../../model/story.ts';
import { first, valueAt } from '../../../text/sure.ts';
import { MOST_ANSWERS, MOST_SAID } from '../parameters.ts';
import { byPlace, type Passages } from '../passages.ts';
import { derive, type Derived } from './derived.ts';

/**
 * 'Who is …?', answered by the sentences that state a role of the person, what most articles say
 * first: for each role the first sentence that is about the person, else the first at all.
 */
export function askWho(
  person: Entity,
  passages: Passages,
  disagreements: readonly Disagreement[],
): Derived[] {
  const own = passages.rolesOf(person).filter((role) => !passages.isQuoted(role));
  const stated = Map.groupBy(own, (role) =>
    wordsOfRole(passages.words(role))
      .filter((word) => !passages.language.functionWords.has(word))
      .join(' '),
  );
  const roles = [...stated.values()].map((provenance) => ({
    text: passages.words(first(provenance)),
    provenance,
  }));
  const answers = orderRoles(roles, passages.language)
    .flatMap(({ provenance }) => sentenceAbout(person, provenance, passages) ?? [])
    .slice(0, MOST_ANSWERS);
  const differ = disagreements.some(
    ({ kind, subject }) => kind === 'role' && subject === person.id,
  );
  return derive(
    'who-is',
    { person: passages.nameOf(person) },
    { about: [person], answers, differ },
    passages,
  );
}

/** A sentence that tells of somebody with one of some roles, best one that names nobody before. */
function sentenceAbout(
  person: Entity,
  roles: readonly LocatedSpan[],
  passages: Passages,
): LocatedSpan | undefined {
  const found = roles.flatMap((role) => passages.sentence(role) ?? []);
  const clear = found.filter((sentence) => !passages.opensOnSomebodyElse(sentence, person));
  return clear.find((sentence) => passages.peopleIn(sentence)[0] === person) ?? clear[0];
}

/** 'What did … say (about …)?', answered by the sentences that quote the person. */
export function askSaid(
  person: Entity,
  passages: Passages,
  disagreements: readonly Disagreement[],
): Derived[] {
  const all: LocatedSpan[] = [];
  const targets = new Map<Entity, LocatedSpan[]>();
  for (const {
    article,
    quotation: { span, form, speaker, about },
  } of passages.quotationsOf(person)) {
    const said = speaker?.span ?? span;
    const whole = { start: Math.min(span.start, said.start), end: Math.max(span.end, said.end) };
    const sentence =
      form === 'phrase'
        ? undefined
        : (passages.sentence({ article, span: whole }) ?? passages.sentence({ article, span }));
    if (!sentence) continue;
    all.push(sentence);
    for (const target of about.flatMap((cluster) => passages.person(article, cluster) ?? []))
      (targets.get(target) ?? valueAt(targets.set(target, []), target)).push(sentence);
  }
  const differ = disagreements.some(
    ({ kind, subject }) => kind === 'wording' && subject === person.id,
  );
  const name = passages.nameOf(person);
  const about = [...targets]
    .filter(([target]) => target !== person)
    .flatMap(([target, said]) =>
      derive(
        'what-said-about',
        { person: name, target: passages.nameOf(target) },
        { about: [person, target], answers: said },
        passages,
      ),
    );
  // One quotation needs one question: the general one is asked only where it holds more.
  const covered =
    about.length === 1 &&
    first(about).answers.length ===
      new Set(all.map(({ article, span }) => `${article} ${span.start}`)).size;
  return [
    ...(covered
      ? []
      : derive(
          'what-said',
          { person: name },
          { about: [person], answers: all.sort(byPlace).slice(0, MOST_SAID), differ },
          passages,
        )),
    ...about,
  ];
}

/**
 * 'What do the sources disagree on about …?', answered by the sentences of the disagreements about
 * the person.
 */
export function askDisagreed(
  person: Entity,
  passages: Passages,
  disagreements: readonly Disagreement[],
): Derived[] {
  const statements = disagreements
    .filter(({ subject }) => subject === person.id)
    .flatMap((one) => one.statements);
  const answers = statements.flatMap((place) => passages.sentence(place) ?? []);
  // One sentence disagrees with nothing.
  if (new Set(answers.map(({ article, span }) => `${article} ${span.start}`)).size < 2) return [];
  return derive(
    'disagree-about',
    { person: passages.nameOf(person) },
    { about: [person], answers, differ: true },
    passages,
  );
}

/**
 * 'What happened between … and …?', answered by the events in which one did something to or with
 * the other, where there are at least two.
 */
export function askBetween(
  person: Entity,
  other: Entity,
  events: readonly NewsEvent[],
  passages: Passages,
): Derived[] {
  const shared = events.filter(({ participants }) => isBetween(participants, person.id, other.id));
  if (shared.length < 2) return [];
  const answers = shared.flatMap(({ accounts }) =>
    accounts.filter(({ further }) => !further).map(({ article, span }) => ({ article, span })),
  );
  return derive(
    'what-between',
    { person: passages.nameOf(person), other: passages.nameOf(other) },
    { about: [person, other], answers },
    passages,
  );
}

/**
 * One acts and the other is met by it; or both act, and on nobody else: two who are told of side by
 * side had nothing to do with each other.
 */
function isBetween(participants: NewsEvent['participants'], one: string, other: string): boolean {
  const partOf = (id: string): string | null | undefined =>
    participants.find(({ person }) => person === id)?.part;
  const parts = [partOf(one), partOf(other)];
  const met = parts.includes('target') || parts.includes('partner');
  return (
    parts.includes('actor') &&
    (met || (parts.every((part) => part === 'actor') && participants.length === 2))
  );
}
