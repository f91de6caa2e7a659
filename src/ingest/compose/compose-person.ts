import { orderRoles } from '../../language/order-roles.ts';
import type { BodyBlock, Page } from '../../model/body.ts';
import type { PersonData } from '../../model/content.ts';
import { isByName } from '../../model/findings.ts';
import { isHeld } from '../../model/held.ts';
import { confidenceOf, type JoinSign } from '../../model/person-join.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Entity, LocatedSpan } from '../../model/story.ts';
import { elementAt, first, valueAt } from '../../text/sure.ts';
import { type Composition, entityId, excerpt, sentenceOf, type Source } from './composition.ts';

/**
 * The page of one person: names and roles as each source states them, and every sentence that names
 * them.
 */
export function composePerson(composition: Composition, person: Entity): Page<PersonData> {
  const data: PersonData = {
    id: person.id,
    name: person.name,
    aliases: aliasesOf(composition, person),
    roles: rolesOf(composition, person),
    notToBeConfusedWith: [...(composition.story.cast.lookAlikes.get(person.id) ?? [])],
    joins: joinsOf(composition, person),
    sameAs: [],
  };
  return { data, body: mentionsOf(composition, person) };
}

function aliasesOf(composition: Composition, person: Entity): PersonData['aliases'] {
  const forms = named(composition, person).map(({ source, span }) =>
    source.places.provenance(span),
  );
  return gather(forms).sort(
    (a, b) => b.provenance.length - a.provenance.length || (a.text < b.text ? -1 : 1),
  );
}

function rolesOf({ roles, language }: Composition, person: Entity): PersonData['roles'] {
  const places = (roles.get(person.id) ?? []).map(({ source, role: { span, edtf } }) => ({
    place: source.places.provenance(span),
    edtf: edtf ?? null,
  }));
  const dates = new Map(places.map(({ place, edtf }) => [place, edtf]));
  const gathered = gather(places.map(({ place }) => place));
  return orderRoles(gathered, language).map((role) => ({
    ...role,
    edtf: dates.get(first(role.provenance)) ?? null,
  }));
}

/** What each article's names rest on; of several the one that is least sure. */
function joinsOf({ story }: Composition, person: Entity): PersonData['joins'] {
  const articles = [...new Set(person.mentions.map(({ article }) => article))];
  return articles.flatMap((article) => {
    const joins = [...(story.cast.joins?.get(article) ?? [])]
      .filter(([cluster]) => entityId(story, article, cluster) === person.id)
      .map(([, join]) => join)
      .sort((a, b) => a.score - b.score);
    const [least] = joins;
    return least
      ? [
          {
            article,
            confidence: confidenceOf(least),
            reasons: least.reasons
              .filter(({ sign }) => !ofGender.has(sign))
              .map(({ sign, points }) => ({ sign, points: tenths(points) })),
          },
        ]
      : [];
  });
}

/** Nothing that is concluded about somebody's sex leaves the program. */
const ofGender: ReadonlySet<JoinSign> = new Set(['same-gender', 'other-gender']);

const tenths = (points: number): number => Math.round(points * 10) / 10;

/** Equal words become one entry with all their places, in the order of their first one. */
function gather(places: readonly Provenance[]): { text: string; provenance: Provenance[] }[] {
  const byText = new Map<string, Provenance[]>();
  for (const place of places) {
    const text = place.exact.replace(/\s+/g, ' ');
    const same = byText.get(text);
    if (same) same.push(place);
    else byText.set(text, [place]);
  }
  return [...byText].map(([text, provenance]) => ({ text, provenance }));
}

function mentionsOf(composition: Composition, person: Entity): BodyBlock[] {
  const byArticle = Map.groupBy(openSentences(composition, person), ({ article }) => article);
  return [...byArticle].flatMap(([article, sentences]) => [
    { type: 'section' as const, heading: valueAt(composition.sources, article).from },
    ...sentences.map((words) => excerpt(composition, words)),
  ]);
}

/**
 * The sentences that name a person and that a page may repeat, each once; without any, the person
 * has no page.
 */
export function openSentences(composition: Composition, person: Entity): LocatedSpan[] {
  const seen = new Set<string>();
  return named(composition, person).flatMap(({ source, span }) => {
    const sentence = sentenceOf(composition, { article: source.read.article.id, span });
    const key = `${sentence.article} ${sentence.span.start}`;
    if (seen.has(key) || isHeld(sentence.span, source.held)) return [];
    seen.add(key);
    return [sentence];
  });
}

/**
 * The mentions of a person by name; pronouns and descriptors are read, but not shown as places that
 * name them.
 */
function named({ sources }: Composition, person: Entity) {
  return person.mentions.flatMap(({ article, mention }) => {
    const source = sources.get(article) as Source;
    const found = elementAt(source.read.findings.mentions, mention);
    return isByName(found) ? [{ source, span: found.span }] : [];
  });
}
