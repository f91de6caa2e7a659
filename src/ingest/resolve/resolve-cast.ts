import type { Language } from '../../language/language.ts';
import type { PeopleEdits } from '../../model/editorial.ts';
import { byEditor, type PersonJoin } from '../../model/person-join.ts';
import type { Cast, Entity, FoundEntity, ReadArticle } from '../../model/story.ts';
import { uniqueSlug } from '../../text/slugs.ts';
import { elementAt, valueAt } from '../../text/sure.ts';
import {
  assignAddresses,
  type KnownAddresses,
  nothingPublished,
} from '../addresses/assign-addresses.ts';
import { drewOfPerson } from '../addresses/evidence.ts';
import { reportsOf } from '../copies/copies-of.ts';
import { someHold } from '../some-hold.ts';
import { confirmNames } from './cast/confirm-names.ts';
import { editCast, type EntityDraft } from './cast/edit-cast.ts';
import { findLookAlikes } from './cast/find-look-alikes.ts';
import { joinOthers } from './cast/join-others.ts';
import { type JoinedPerson, joinPeople } from './cast/join-people.ts';
import { type LocalCluster, localClusters, order } from './cast/local-clusters.ts';
import { pageName } from './cast/page-name.ts';
import { profilesOf } from './cast/profiles.ts';
import { WORTH_ASKING } from './parameters.ts';

/** What is known of a story before its people are. */
export interface KnownBefore {
  readonly known?: KnownAddresses;
  /** For each article the report of which it is a copy, by number. */
  readonly reportOf?: ReadonlyMap<string, number>;
}

/**
 * Decides which names of all articles mean the same person, organisation or place; the order of
 * articles decides nothing.
 */
export function resolveCast(
  articles: readonly ReadArticle[],
  edits: PeopleEdits,
  language: Language,
  { known = nothingPublished, reportOf = reportsOf(articles) }: KnownBefore = {},
): Cast {
  const clusters = confirmNames(
    articles.flatMap((article) => localClusters(article, language)),
    edits,
  );
  const { profiles, rarity } = profilesOf(articles, clusters, reportOf, language);
  const { people, uncertain } = joinPeople(profiles, rarity, language.names);
  const others = joinOthers(
    clusters.filter(({ type }) => type !== 'person'),
    language.names,
  );
  const drafts = withIds(
    [
      ...people.map(({ clusters: some }) => ({
        type: 'person' as const,
        name: pageName(some, reportOf, language.names),
        clusters: some,
      })),
      ...others.others,
    ],
    articles,
    known,
  );
  const found = drafts.map(toFound);
  const before = mapClusters(articles, drafts);
  const edited = editCast(drafts, {
    ...edits,
    rename: edits.rename.filter(({ name }) => someHold(articles, name)),
  });
  const byCluster = mapClusters(articles, edited);
  return {
    entities: toEntities(articles, edited, byCluster),
    found,
    byCluster,
    joins: joinsOf(people, (article, cluster) => {
      const as = byCluster.get(article)?.get(cluster);
      return as !== before.get(article)?.get(cluster);
    }),
    lookAlikes: findLookAlikes(edited, language.names),
    uncertain: locate(
      [
        ...uncertain,
        ...others.uncertain.map((cluster) => ({
          cluster,
          why: `may be ${cluster.type === 'place' ? 'a place' : 'an organisation'}`,
        })),
      ],
      articles,
    ),
  };
}

/** How sure each join is; one that an editor made is. */
function joinsOf(
  people: readonly JoinedPerson[],
  isEdited: (article: string, cluster: number) => boolean,
): Map<string, Map<number, PersonJoin>> {
  const joins = new Map<string, Map<number, PersonJoin>>();
  for (const { clusters, joins: made } of people)
    clusters.forEach(({ article, cluster }, n) => {
      const here = joins.get(article) ?? new Map<number, PersonJoin>();
      here.set(cluster, isEdited(article, cluster) ? byEditor : elementAt(made, n));
      joins.set(article, here);
    });
  return joins;
}

const toFound = ({ id, type, name, clusters }: EntityDraft): FoundEntity => ({
  id,
  type,
  name,
  forms: [...new Set(clusters.flatMap(({ forms }) => [...forms.keys()]))],
  articles: [...new Set(clusters.map(({ article }) => article))],
});

/**
 * Names and ids, given in the order of the names so that a clash of slugs falls the same way in
 * every order of articles.
 */
function withIds(
  found: readonly {
    readonly type: EntityDraft['type'];
    readonly name: string;
    readonly clusters: readonly LocalCluster[];
  }[],
  articles: readonly ReadArticle[],
  known: KnownAddresses,
): EntityDraft[] {
  const key = ({ type, name, clusters }: (typeof found)[number]): string =>
    `${type === 'person' ? 0 : 1} ${name} ${type} ${clusters.map(({ article }) => article).sort(order)[0]}`;
  const sorted = found
    .map((one) => ({ ...one, sort: key(one) }))
    .sort((a, b) => order(a.sort, b.sort));
  const people = sorted.filter(({ type }) => type === 'person');
  const byId = new Map(articles.map((read) => [read.article.id, read]));
  const mentions = new Map(
    articles.map(({ article, findings }) => [
      article.id,
      Map.groupBy(findings.mentions.keys(), (n) => findings.mentions[n]?.cluster),
    ]),
  );
  const ids = assignAddresses(
    'people',
    people.map(({ name, sort, clusters }) => ({
      title: name,
      tie: sort,
      drew: drewOfPerson(mentionsOf(clusters, mentions), byId, known.fragments),
    })),
    known,
  );
  const taken = new Set(ids);
  const idOf = new Map(people.map((person, n) => [person, ids[n]]));
  return sorted.map((one) => ({
    type: one.type,
    clusters: [...one.clusters],
    name: one.name,
    id: idOf.get(one) ?? uniqueSlug(one.name, one.sort, taken, one.type),
  }));
}

/** The mentions of some clusters, as indexes into the findings of their articles. */
function mentionsOf(
  clusters: readonly LocalCluster[],
  articles: ReadonlyMap<string, ReadonlyMap<number | undefined, readonly number[]>>,
): { article: string; mention: number }[] {
  return clusters.flatMap(({ article, cluster }) =>
    (articles.get(article)?.get(cluster) ?? []).map((mention) => ({ article, mention })),
  );
}

function mapClusters(
  articles: readonly ReadArticle[],
  drafts: readonly EntityDraft[],
): Map<string, Map<number, string>> {
  const byCluster = new Map(articles.map(({ article }) => [article.id, new Map<number, string>()]));
  for (const { id, clusters } of drafts)
    for (const { article, cluster } of clusters) valueAt(byCluster, article).set(cluster, id);
  return byCluster;
}

function toEntities(
  articles: readonly ReadArticle[],
  drafts: readonly EntityDraft[],
  byCluster: ReadonlyMap<string, ReadonlyMap<number, string>>,
): Entity[] {
  const mentions = new Map(
    drafts.map(({ id }) => [id, [] as { article: string; mention: number }[]]),
  );
  for (const { article, findings } of articles) {
    findings.mentions.forEach(({ cluster }, mention) =>
      mentions
        .get(valueAt(byCluster, article.id).get(cluster) ?? '')
        ?.push({ article: article.id, mention }),
    );
  }
  return drafts.map(({ id, type, name }) => ({ id, type, name, mentions: valueAt(mentions, id) }));
}

/** The first mention of each cluster, in story order. */
function locate(
  clusters: readonly { readonly cluster: LocalCluster; readonly why: string }[],
  articles: readonly ReadArticle[],
): Cast['uncertain'][number][] {
  const byArticle = new Map<string, { cluster: LocalCluster; why: string }[]>();
  for (const one of clusters.filter(({ cluster }) => cluster.score >= WORTH_ASKING))
    byArticle.set(one.cluster.article, [...(byArticle.get(one.cluster.article) ?? []), one]);
  return articles.flatMap(({ article, findings }) =>
    (byArticle.get(article.id) ?? [])
      .sort((a, b) => a.cluster.first - b.cluster.first)
      .map(({ cluster, why }) => {
        const { span } = elementAt(findings.mentions, cluster.first);
        return {
          article: article.id,
          span,
          words: article.source.text.slice(span.start, span.end),
          why,
        };
      }),
  );
}
