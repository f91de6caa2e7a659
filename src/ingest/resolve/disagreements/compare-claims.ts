import type { EventRules } from '../../../language/events.ts';
import type { Status } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { Entity, LocatedSpan } from '../../../model/story.ts';
import type { FeatureReader } from '../events/features.ts';
import { FEW_MENTIONS, OWNED_REACH, SAME_CLAIM_WORDS, SAME_TIME_DAYS } from '../parameters.ts';
import type { Passages } from '../passages.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

/** Who is seldom named: passages of two articles that both name them are likely about one thing. */
function seldomNamed(person: Entity): boolean {
  const counts = new Map<string, number>();
  for (const { article } of person.mentions) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts.size > 1 && [...counts.values()].every((count) => count <= FEW_MENTIONS);
}

/**
 * A claim about one seldom named person that one source only reports and another marks as denied or
 * unproven: both in the same words.
 */
export function compareClaims(
  people: readonly Entity[],
  passages: Passages,
  features: FeatureReader,
): Slot[] {
  return people.filter(seldomNamed).flatMap((person) => {
    const claims = [...new Set(person.mentions.map(({ article }) => article))]
      .sort()
      .flatMap((article) =>
        passages
          .read(article)
          .findings.statements.filter(
            ({ kind, span }) =>
              (kind === 'allegation' || kind === 'denial') &&
              passages.peopleIn({ article, span }).includes(person),
          )
          .map(({ span, status, doubted = false }) => ({
            place: { article, span },
            contested: doubted || contested.has(status),
          })),
      );
    const differs = (one: (typeof claims)[number], other: (typeof claims)[number]): boolean =>
      other.place.article !== one.place.article &&
      one.contested !== other.contested &&
      passages.contemporary(one.place.article, other.place.article, SAME_TIME_DAYS) &&
      sharedWords([one.place, other.place], person, passages, features) >= SAME_CLAIM_WORDS;
    const apart = claims.filter((one) => claims.some((other) => differs(one, other)));
    return slotOf(
      {
        kind: 'fact',
        subject: person.id,
        slot: `claims ${person.id}`,
        title: titled(passages, 'claims', { person: person.name }),
      },
      apart.map(({ place }) => place),
    );
  });
}

/**
 * How many words two claims about a person share: each other person whom both name, and words that
 * are no part of a name.
 */
function sharedWords(
  [one, other]: readonly [LocatedSpan, LocatedSpan],
  about: Entity,
  passages: Passages,
  features: FeatureReader,
): number {
  const named = [one, other].flatMap((place) =>
    passages.peopleIn(place).flatMap(({ name }) => name.toLowerCase().split(/\s+/)),
  );
  const isTelling = (feature: string): boolean =>
    feature.startsWith('@')
      ? feature !== `@${about.id}`
      : /^\p{L}+$/u.test(feature) && !named.some((word) => word.startsWith(feature));
  return features
    .shared(features.of(one.article, one.span), features.of(other.article, other.span))
    .filter(isTelling).length;
}

const contested: ReadonlySet<Status> = new Set(['denied', 'withdrawn']);

/**
 * Different people behind what is tried, planned or decided about one seldom named person: "Ito's
 * bid to …", "Park's plan to …".
 */
export function compareActors(
  people: readonly Entity[],
  passages: Passages,
  rules: EventRules,
): Slot[] {
  return people.filter(seldomNamed).flatMap((person) => {
    const acts = passages.sentencesNaming(person).flatMap((place) => {
      const actor = actorIn(place, person, passages, rules);
      return actor ? [{ place, actor }] : [];
    });
    const apart = acts.some((one) =>
      acts.some(
        (other) =>
          other.place.article !== one.place.article &&
          other.actor !== one.actor &&
          passages.contemporary(one.place.article, other.place.article, SAME_TIME_DAYS),
      ),
    );
    return apart
      ? slotOf(
          {
            kind: 'fact',
            subject: person.id,
            slot: `acts ${person.id}`,
            title: titled(passages, 'who-acts', { person: person.name }),
          },
          acts.map(({ place }) => place),
        )
      : [];
  });
}

function mentionsIn(
  { article, span }: LocatedSpan,
  passages: Passages,
): { readonly span: Span; readonly person: Entity }[] {
  return passages.read(article).findings.mentions.flatMap((mention) => {
    const person =
      mention.span.start >= span.start && mention.span.end <= span.end
        ? passages.person(article, mention.cluster)
        : undefined;
    return person ? [{ span: mention.span, person }] : [];
  });
}

/** The owner of an attempt that stands before the person's name in the sentence. */
function actorIn(
  place: LocatedSpan,
  person: Entity,
  passages: Passages,
  rules: EventRules,
): string | undefined {
  const { text } = passages.read(place.article).article.source;
  const found = mentionsIn(place, passages);
  const at = found.find((one) => one.person === person)?.span.start ?? 0;
  return found.find(
    (one) =>
      one.person !== person &&
      one.span.end < at &&
      rules.attempts.has(ownedBy(text, one.span.end, rules)),
  )?.person.id;
}

/** The noun that follows a possessive ending. */
function ownedBy(text: string, end: number, { owned }: EventRules): string {
  const words = owned.exec(text.slice(end, end + OWNED_REACH));
  return words?.[1]?.toLowerCase() ?? '';
}
