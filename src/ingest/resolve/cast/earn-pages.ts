import type { FeatureSet } from '../../../language/feature-set.ts';
import type { Language } from '../../../language/language.ts';
import type { NameRules } from '../../../language/names.ts';
import type { PeopleEdits } from '../../../model/editorial.ts';
import { isByName } from '../../../model/findings.ts';
import { slice, type Span } from '../../../model/span.ts';
import {
  type Cast,
  type Entity,
  type LocatedSpan,
  type NewsEvent,
  type PageGround,
  pageGrounds,
  type ReadArticle,
} from '../../../model/story.ts';
import { fold } from '../../../text/fold.ts';
import { elementAt, valueAt } from '../../../text/sure.ts';
import { eventsWithout, withoutPeople } from '../../without-people.ts';
import { isChild } from './is-child.ts';

/** What the grounds are looked for in. */
export interface PageGiven {
  readonly articles: readonly ReadArticle[];
  readonly cast: Cast;
  readonly events: readonly NewsEvent[];
  /** For each article the report of which it is a copy. */
  readonly reportOf: ReadonlyMap<string, number>;
  readonly edits: Pick<PeopleEdits, 'page' | 'listed'>;
  readonly language: Language;
}

/**
 * For each person of the story why they have a page of their own, or why not. A page makes somebody
 * findable by name for years: it is for those whom the story is about, that is who is named in
 * several reports, who speaks, who does something or has it done to them in an event, or who holds
 * a role. A child that one report names never has one, nor does a person without any role who is
 * named a single time and says nothing.
 */
function groundsOf(given: PageGiven, namesOf: NamesOf): Map<string, PageGround> {
  const { cast, reportOf, edits, language } = given;
  const parts = partsOf(given);
  const groundOf = (entity: Entity): PageGround => {
    if (isAmong(entity, edits.page)) return 'editor';
    if (isAmong(entity, edits.listed)) return 'editor-lists';
    if (new Set(entity.mentions.map(({ article }) => valueAt(reportOf, article))).size > 1)
      return 'several-reports';
    if (namesOf(entity).some(({ span, text }) => isChild(span, text, language.names)))
      return 'child-named-once';
    if (parts.speak.has(entity.id)) return 'speaks';
    if (parts.hold.has(entity.id)) return 'role';
    if (!parts.act.has(entity.id)) return 'only-named';
    return entity.mentions.length > 1 ? 'acts' : 'private-person-named-once';
  };
  return new Map(
    cast.entities
      .filter(({ type }) => type === 'person')
      .map((entity) => [entity.id, groundOf(entity)]),
  );
}

/** Editors name somebody by the id or by the name in the list. */
const isAmong = ({ id, name }: Entity, names: readonly string[]): boolean =>
  names.includes(id) || names.includes(name);

/** Ids of those who speak, who hold a role, and who act or are acted on in an event. */
function partsOf({ articles, cast, events, language }: PageGiven): {
  readonly speak: ReadonlySet<string>;
  readonly hold: ReadonlySet<string>;
  readonly act: ReadonlySet<string>;
} {
  const [speak, hold] = [new Set<string>(), new Set<string>()];
  for (const { article, findings } of articles) {
    const bearers = valueAt(cast.byCluster, article.id);
    const add = (ids: Set<string>, cluster: number | undefined): void => {
      const id = cluster === undefined ? undefined : bearers.get(cluster);
      if (id !== undefined) ids.add(id);
    };
    const isPublic = (span: Span | undefined): boolean =>
      span !== undefined && isPublicRole(slice(article.source.text, span), language.names);
    for (const { speaker } of findings.quotations) add(speak, speaker?.cluster);
    for (const { cluster, span } of findings.roles) if (isPublic(span)) add(hold, cluster);
    for (const { cluster, title } of findings.mentions) if (isPublic(title)) add(hold, cluster);
  }
  const act = events.flatMap(({ participants }) =>
    participants.flatMap(({ person, part }) => (part === null || part === 'owner' ? [] : [person])),
  );
  return { speak, hold, act: new Set(act) };
}

/**
 * The story's people and events as pages show them: whoever earned none stays a name in the
 * articles and in the list of people, without links and parts in events.
 */
export function keepEarned(given: PageGiven): { cast: Cast; events: NewsEvent[] } {
  const namesOf = namesIn(given.articles);
  const grounds = groundsOf(given, namesOf);
  const named = given.cast.entities.flatMap((entity) => {
    const ground = grounds.get(entity.id);
    if (ground === undefined || givesPage(ground)) return [];
    const places = namesOf(entity).map(({ article, span }) => ({ article, span }));
    return [{ id: entity.id, name: entity.name, ground, places }];
  });
  const ids = new Set(named.map(({ id }) => id));
  // A label that had to put a name in for ‘she’ is about its bearer.
  const about = named.map(({ name }) => `[${name}]`);
  return {
    cast: { ...withoutPeople(given.cast, ids), grounds, named },
    events: eventsWithout(
      given.events,
      ids,
      ({ label }) => label.includes('[') && about.some((name) => label.includes(name)),
    ),
  };
}

const givesPage = (ground: PageGround): ground is (typeof pageGrounds)[number] =>
  (pageGrounds as readonly PageGround[]).includes(ground);

/** Where a person is named, and the text of that article. */
type NamesOf = (person: Entity) => (LocatedSpan & { readonly text: string })[];

function namesIn(articles: readonly ReadArticle[]): NamesOf {
  const sources = new Map(articles.map((read) => [read.article.id, read]));
  return ({ mentions }) =>
    mentions.flatMap(({ article, mention }) => {
      const read = valueAt(sources, article);
      const found = elementAt(read.findings.mentions, mention);
      return isByName(found) ? [{ article, span: found.span, text: read.article.source.text }] : [];
    });
}

/** Whether a role is more than whose relative or what kind of person somebody is. */
function isPublicRole(role: string, { features }: NameRules): boolean {
  const words = fold(role)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => features.get(word));
  const isPrivate = (word: FeatureSet | undefined): boolean =>
    word?.is('kin', 'vague-role', 'honorific') === true;
  return (
    words.some((word) => word?.is('title', 'role') && !isPrivate(word)) || !words.some(isPrivate)
  );
}
