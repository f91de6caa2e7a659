import type { Gender, NameRules } from '../../../language/names.ts';
import { compatible, keysOf, type PersonName, unbound } from '../../../language/person-name.ts';
import { first } from '../../../text/sure.ts';
import { type LocalCluster, order } from './local-clusters.ts';

/** A person of the story: local clusters that name the same one. */
export interface JoinedPerson {
  readonly clusters: LocalCluster[];
  readonly names: PersonName[];
  gender: Gender | undefined;
}

/** People of the story, and the clusters that stayed uncertain with the reason. */
export interface JoinedPeople {
  readonly people: readonly JoinedPerson[];
  readonly uncertain: readonly { readonly cluster: LocalCluster; readonly why: string }[];
}

/**
 * Joins the person clusters of all articles. Full names come first, the longest ahead, so that the
 * order of articles decides nothing; then lone names, which join the only bearer of that name and
 * never choose between two.
 */
export function joinPeople(clusters: readonly LocalCluster[], rules: NameRules): JoinedPeople {
  const registry = new Registry(rules);
  const uncertain: { cluster: LocalCluster; why: string }[] = [];
  const named = clusters.filter(({ full }) => full.length > 0).sort(byName);
  const sure = named.filter(({ certain }) => certain);
  for (const cluster of sure) registry.addFull(cluster);
  for (const cluster of named.filter(({ certain }) => !certain)) {
    const bearer = registry.only(registry.fitting(cluster), cluster);
    if (bearer) registry.join(bearer, cluster);
    else uncertain.push({ cluster, why: 'may be a person' });
  }
  joinLone(
    clusters.filter(({ full }) => full.length === 0),
    registry,
    uncertain,
  );
  return { people: registry.people, uncertain };
}

function byName(a: LocalCluster, b: LocalCluster): number {
  const [left, right] = [first(a.full).words, first(b.full).words];
  return (
    right.length - left.length ||
    order(left.join(' '), right.join(' ')) ||
    order(a.article, b.article) ||
    a.cluster - b.cluster
  );
}

function joinLone(
  clusters: readonly LocalCluster[],
  registry: Registry,
  uncertain: { cluster: LocalCluster; why: string }[],
): void {
  const sure = new Map<string, LocalCluster[]>();
  const open: LocalCluster[] = [];
  for (const cluster of clusters) {
    const candidates = registry.bearersOf(cluster);
    if (candidates.length === 1) registry.join(first(candidates), cluster);
    else if (candidates.length > 1 || cluster.shared)
      uncertain.push({ cluster, why: 'several people of the story bear this name' });
    else if (cluster.certain) append(sure, keyOf(cluster), cluster);
    else open.push(cluster);
  }
  const lone = new Map(
    [...sure].sort(([a], [b]) => order(a, b)).map(([key, some]) => [key, registry.addLone(some)]),
  );
  for (const cluster of open) {
    const bearer = lone.get(keyOf(cluster));
    if (bearer) registry.join(bearer, cluster);
    else uncertain.push({ cluster, why: 'may be a person' });
  }
}

/** A first name alone means someone else in every article. */
const keyOf = (cluster: LocalCluster): string =>
  cluster.givenOnly ? `${cluster.single[0]} ${cluster.article}` : first(cluster.single);

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

class Registry {
  readonly people: JoinedPerson[] = [];
  readonly #rules: NameRules;
  readonly #byWord = new Map<string, JoinedPerson[]>();
  readonly #byKey = new Map<string, Set<JoinedPerson>>();

  constructor(rules: NameRules) {
    this.#rules = rules;
  }

  addFull(cluster: LocalCluster): void {
    const fitting = this.fitting(cluster);
    const bearer = this.only(fitting, cluster);
    if (bearer) this.join(bearer, cluster);
    else this.#add([cluster]);
  }

  addLone(clusters: readonly LocalCluster[]): JoinedPerson {
    return this.#add(clusters);
  }

  #add(clusters: readonly LocalCluster[]): JoinedPerson {
    const bearer: JoinedPerson = { clusters: [], names: [], gender: undefined };
    this.people.push(bearer);
    for (const cluster of clusters) this.join(bearer, cluster);
    return bearer;
  }

  join(bearer: JoinedPerson, cluster: LocalCluster): void {
    bearer.clusters.push(cluster);
    bearer.gender ??= cluster.gender;
    for (const name of cluster.full) {
      if (bearer.names.some(({ words }) => words.join(' ') === name.words.join(' '))) continue;
      bearer.names.push(name);
      for (const key of keysOf(name))
        this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(bearer));
      for (const word of new Set([name.last, ...name.words])) {
        const known = this.#byWord.get(word);
        if (!known) this.#byWord.set(word, [bearer]);
        else if (!known.includes(bearer)) known.push(bearer);
      }
    }
  }

  /** The people whose every name fits every full name of the cluster. */
  fitting(cluster: LocalCluster): JoinedPerson[] {
    const near = new Set(
      cluster.full.flatMap((name) =>
        keysOf(name).flatMap((key) => [...(this.#byKey.get(key) ?? [])]),
      ),
    );
    return [...near].filter(
      (bearer) =>
        gendersFit(bearer.gender, cluster.gender) &&
        cluster.full.every((name) =>
          bearer.names.every((other) => compatible(name, other, this.#rules)),
        ),
    );
  }

  /** The only one that fits, or the only one with the very same name. */
  only(fitting: readonly JoinedPerson[], cluster: LocalCluster): JoinedPerson | undefined {
    if (fitting.length < 2) return fitting[0];
    const words = first(cluster.full).words.join(' ');
    const same = fitting.filter((bearer) =>
      bearer.names.some((name) => name.words.join(' ') === words),
    );
    return same.length === 1 ? same[0] : undefined;
  }

  /** Who in the story bears the lone name of a cluster: by surname, else by first name. */
  bearersOf(cluster: LocalCluster): JoinedPerson[] {
    const word = unbound(first(cluster.single), this.#rules);
    const known = (this.#byWord.get(word) ?? []).filter((bearer) =>
      gendersFit(bearer.gender, cluster.gender),
    );
    const byLast = known.filter((bearer) => bearer.names.some((name) => name.last === word));
    if (byLast.length > 0 || !cluster.givenOnly)
      return byLast.filter((bearer) => !isOther(bearer, byLast, cluster));
    return known.filter((bearer) =>
      bearer.clusters.some(({ article }) => article === cluster.article),
    );
  }
}

const gendersFit = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/**
 * The only one whom the cluster's own article names in full by this surname, and whom its reading
 * found not to be meant.
 */
function isOther(
  bearer: JoinedPerson,
  all: readonly JoinedPerson[],
  { article }: LocalCluster,
): boolean {
  const here = (one: JoinedPerson): number =>
    one.clusters.filter((cluster) => cluster.article === article && cluster.full.length > 0).length;
  return here(bearer) === 1 && all.filter((one) => here(one) > 0).length === 1;
}
