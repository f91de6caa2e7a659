import type { NameRules } from '../../../language/names.ts';
import { compatible, type PersonName, unbound } from '../../../language/person-name.ts';
import type { JoinSign, PersonJoin } from '../../../model/person-join.ts';
import { first, listAt } from '../../../text/sure.ts';
import {
  FAR_MORE_ARTICLES,
  JOIN_FULL,
  JOIN_LONE,
  JOIN_MARGIN,
  OFTEN_AHEAD,
  OFTEN_CALLED,
} from '../parameters.ts';
import { Bearer } from './bearer.ts';
import { order } from './local-clusters.ts';
import {
  groupNames,
  mostExactFirst,
  type NameForm,
  type NameGroup,
  type NameGroups,
} from './name-forms.ts';
import type { Profile, Rarity } from './profiles.ts';
import { weighFull, type Weighing, weighLone } from './weigh-join.ts';

/** A person of the story: local clusters that name the same one, each with the reasons for it. */
export interface JoinedPerson {
  readonly clusters: readonly Profile[];
  readonly joins: readonly PersonJoin[];
}

/** A name that stayed without a person, and why. */
export interface OpenName {
  readonly cluster: Profile;
  readonly why: string;
}

/** People of the story, and the names that stayed uncertain. */
export interface JoinedPeople {
  readonly people: readonly JoinedPerson[];
  readonly uncertain: readonly OpenName[];
}

const SEVERAL = 'several people of the story bear this name';
const MAYBE = 'may be a person';
const ELSEWHERE =
  'somebody of the story bears this name, and nothing else shows that they are meant';

/**
 * Joins the names of people of all articles, by reasons that add up and contradict. Names in full
 * come first, then surnames alone, which join the only bearer whom their own article fits and never
 * choose between two; the order of articles decides nothing. What stays open stays apart.
 */
export function joinPeople(
  profiles: readonly Profile[],
  rarity: Rarity,
  rules: NameRules,
): JoinedPeople {
  const sorted = [...profiles].sort(richestFirst);
  const people = new PeopleInTheMaking({ rules, rarity }, sorted);
  const full = sorted.filter(({ full }) => full.length > 0);
  for (const cluster of people.addFull(full.filter(({ certain }) => certain)))
    people.addOpen(cluster);
  people.settleOpen();
  for (const cluster of full.filter(({ certain }) => !certain)) people.addUncertain(cluster);
  people.addLone(sorted.filter((one) => one.full.length === 0));
  return { people: people.bearers, uncertain: people.uncertain };
}

/** Those of whom most is said come first: others are held against them. */
const richestFirst = (a: Profile, b: Profile): number =>
  b.roles.size - a.roles.size || order(a.article, b.article) || a.cluster - b.cluster;

/** Names in full that several groups of names could take, by their form. */
interface OpenForm {
  readonly form: NameForm;
  readonly groups: readonly NameGroup[];
  readonly clusters: Profile[];
}

/** Somebody that a name may mean, with the reasons. */
interface Choice {
  readonly bearer: Bearer;
  readonly join: PersonJoin;
}

/** Two may be meant. */
const torn = Symbol();

/** Whether somebody is to be settled on, or torn between, now. */
type Settles = (best: Choice | typeof torn) => boolean;

const inCompany: Settles = (best) =>
  best !== torn &&
  best.join.score >= JOIN_FULL &&
  best.join.reasons.some(({ sign }) => sign === 'same-company');
const inCompanyOrNobody: Settles = (best) =>
  inCompany(best) || (best !== torn && best.join.score < JOIN_FULL);
const always: Settles = () => true;

class PeopleInTheMaking {
  readonly bearers: Bearer[] = [];
  readonly uncertain: OpenName[] = [];
  readonly #weighing: Weighing;
  readonly #names: NameGroups;
  readonly #byGroup = new Map<NameGroup, Bearer[]>();
  readonly #byWord = new Map<string, Bearer[]>();
  readonly #open = new Map<string, OpenForm>();

  constructor(weighing: Weighing, profiles: readonly Profile[]) {
    this.#weighing = weighing;
    this.#names = groupNames(
      profiles.filter(({ certain, full }) => certain && full.length > 0),
      weighing.rules,
    );
  }

  /**
   * Gives names in full to somebody of their group, or to a new one: first those that are named
   * beside the same others, then those that can be nobody known so far, then the rest. Returns
   * those that have no group.
   */
  addFull(clusters: readonly Profile[]): Profile[] {
    const groups = new Map(clusters.map((cluster) => [cluster, this.#groupOf(cluster)]));
    let rest = clusters.filter((cluster) => groups.get(cluster));
    for (const settles of [inCompany, inCompanyOrNobody, always])
      rest = rest.filter((cluster) => !this.#addFull(cluster, groups.get(cluster), settles));
    return clusters.filter((cluster) => !groups.get(cluster));
  }

  #groupOf(cluster: Profile): NameGroup | undefined {
    const forms = this.#formsOf(cluster);
    return forms.map((form) => this.#names.groupOf(form)).find(Boolean);
  }

  /** Whether a name in full was settled. */
  #addFull(cluster: Profile, group: NameGroup | undefined, settles: Settles): boolean {
    if (!group) return false;
    const names = this.#namesOf(cluster);
    const best = this.#best(cluster, names, this.#byGroup.get(group) ?? [], standing);
    if (best && !settles(best)) return false;
    if (best === torn) this.#ask(cluster, SEVERAL);
    else if (best && best.join.score >= JOIN_FULL) this.#take(best, cluster, names);
    else this.#found(group, cluster, names);
    return true;
  }

  /** A name in full that may be of several groups goes with the one whom its article fits. */
  addOpen(cluster: Profile): void {
    const forms = this.#formsOf(cluster);
    const names = forms.map(({ name }) => name);
    const form = first(forms);
    const groups = this.#names.candidatesFor(form.name);
    const best = this.#best(cluster, names, this.#bearersOf(groups));
    if (best && best !== torn && best.join.score >= JOIN_FULL) {
      this.#take(best, cluster, names);
      return;
    }
    const open = this.#open.get(form.key) ?? { form, groups, clusters: [] };
    open.clusters.push(cluster);
    this.#open.set(form.key, open);
  }

  /**
   * What articles far more often call somebody than all the exact forms is somebody of its own, or
   * the one of them of whom more than one article tells; else it is asked.
   */
  settleOpen(): void {
    for (const open of this.#open.values()) {
      const exact = this.#bearersOf(open.groups);
      const said = exact.reduce((total, { reports }) => total + reports.size, 0);
      const chief = chiefOf(exact);
      const { size } = new Set(open.clusters.map(({ report }) => report));
      if (chief) open.clusters.forEach((cluster) => this.#settle(cluster, chief));
      else if (size > OFTEN_CALLED && size > FAR_MORE_ARTICLES * said) this.#foundOpen(open);
      else open.clusters.forEach((cluster) => this.#ask(cluster, SEVERAL));
    }
  }

  #foundOpen({ form, clusters }: OpenForm): void {
    const [founder, ...others] = clusters;
    if (!founder) return;
    const bearer = this.#found({ forms: [form] }, founder, this.#namesOf(founder));
    for (const cluster of others) this.#settle(cluster, bearer);
  }

  #settle(cluster: Profile, bearer: Bearer): void {
    const names = this.#namesOf(cluster);
    const join = weighFull(cluster, names, bearer, this.#weighing);
    if (join.score >= JOIN_FULL) this.#take({ bearer, join }, cluster, names);
    else this.#ask(cluster, SEVERAL);
  }

  #ask(cluster: Profile, why: string): void {
    this.uncertain.push({ cluster, why });
  }

  /** What may be no name joins the only one whose name it would be. */
  addUncertain(cluster: Profile): void {
    const forms = this.#formsOf(cluster);
    const names = forms.map(({ name }) => name);
    const group = this.#names.groupOf(first(forms));
    const groups = group ? [group] : this.#names.candidatesFor(first(forms).name);
    const best = this.#best(cluster, names, this.#bearersOf(groups));
    if (best && best !== torn && best.join.score >= JOIN_FULL) this.#take(best, cluster, names);
    else this.#ask(cluster, MAYBE);
  }

  /** Surnames alone, and first names alone. */
  addLone(clusters: readonly Profile[]): void {
    const nobodys = new Map<string, Profile[]>();
    for (const cluster of clusters) {
      const candidates = this.#bearersOfWord(cluster);
      const choice = candidates.length > 0 ? this.#meant(cluster, candidates) : undefined;
      if (choice) this.#take(choice, cluster, []);
      else if (candidates.length > 0 || cluster.shared)
        this.#ask(cluster, candidates.length === 1 ? ELSEWHERE : SEVERAL);
      else listAt(nobodys, loneKey(cluster)).push(cluster);
    }
    const keys = [...nobodys].sort(([a], [b]) => order(a, b));
    for (const [, some] of keys) this.#foundLone(some);
  }

  /** People whom no article names in full: one for each surname, of those whom its article fits. */
  #foundLone(clusters: readonly Profile[]): void {
    let bearer: Bearer | undefined;
    for (const cluster of [...clusters].sort((a, b) => Number(b.certain) - Number(a.certain))) {
      if (!bearer && cluster.certain) bearer = this.#found({ forms: [] }, cluster, []);
      else if (!bearer) this.#ask(cluster, MAYBE);
      else {
        const join = weighLone(cluster, bearer, this.#weighing);
        if (join.score >= JOIN_LONE) this.#take({ bearer, join }, cluster, []);
        else this.#ask(cluster, cluster.certain ? ELSEWHERE : MAYBE);
      }
    }
  }

  /** The only one whom a lone name may mean; of several one whom its article fits, far ahead. */
  #meant(cluster: Profile, candidates: readonly Bearer[]): Choice | undefined {
    const choices = candidates
      .map((bearer) => ({ bearer, join: weighLone(cluster, bearer, this.#weighing) }))
      .sort((a, b) => b.join.score - a.join.score);
    const [best, second] = choices;
    if (!best || best.join.score < JOIN_LONE) return undefined;
    if (!second) return best;
    const ahead = best.join.score - second.join.score >= JOIN_MARGIN;
    const titled = isTitled(best) && !isTitled(second);
    const placed = !cluster.shared && fits(best) > 0 && fits(best) - fits(second) >= JOIN_MARGIN;
    return ahead && (titled || placed) ? best : undefined;
  }

  /** The best of some bearers; `torn` where two are as likely. */
  #best(
    cluster: Profile,
    names: readonly PersonName[],
    bearers: readonly Bearer[],
    rank: (choice: Choice) => number = ({ join }) => join.score,
  ): Choice | typeof torn | undefined {
    const choices = this.#fitting(names, bearers)
      .map((bearer) => ({ bearer, join: weighFull(cluster, names, bearer, this.#weighing) }))
      .sort((a, b) => rank(b) - rank(a));
    const [best, second] = choices;
    if (!best || !second || best.join.score < JOIN_FULL) return best;
    return rank(best) - rank(second) >= JOIN_MARGIN ? best : torn;
  }

  /** Of several bearers those whose names all fit. */
  #fitting(names: readonly PersonName[], bearers: readonly Bearer[]): readonly Bearer[] {
    const { rules } = this.#weighing;
    return bearers.length < 2
      ? bearers
      : bearers.filter((bearer) =>
          names.every((name) => bearer.names.every((other) => compatible(name, other, rules))),
        );
  }

  #formsOf({ full }: Profile): NameForm[] {
    return full.map((name) => this.#names.formOf(name)).sort(mostExactFirst);
  }

  #namesOf(cluster: Profile): PersonName[] {
    return this.#formsOf(cluster).map(({ name }) => name);
  }

  #bearersOf(groups: readonly NameGroup[]): Bearer[] {
    return groups.flatMap((group) => this.#byGroup.get(group) ?? []);
  }

  /** Somebody new, whom the name itself makes. */
  #found(group: NameGroup, cluster: Profile, names: readonly PersonName[]): Bearer {
    const bearer = new Bearer();
    this.bearers.push(bearer);
    listAt(this.#byGroup, group).push(bearer);
    this.#take({ bearer, join: foundedBy(cluster) }, cluster, names);
    return bearer;
  }

  #take({ bearer, join }: Choice, cluster: Profile, names: readonly PersonName[]): void {
    bearer.take(cluster, names, join);
    for (const word of new Set(names.flatMap(({ last, words }) => [last, ...words]))) {
      const known = listAt(this.#byWord, word);
      if (!known.includes(bearer)) known.push(bearer);
    }
  }

  /** Who in the story bears a lone name: by surname, else by first name in the same article. */
  #bearersOfWord(cluster: Profile): Bearer[] {
    const word = unbound(first(cluster.single), this.#weighing.rules);
    const known = (this.#byWord.get(word) ?? []).filter(
      ({ gender }) => !gender || !cluster.gender || gender === cluster.gender,
    );
    const byLast = known.filter(
      (bearer) => bearer.names.some(({ last }) => last === word) && !isOtherRuler(bearer, cluster),
    );
    if (byLast.length > 0 || !cluster.givenOnly)
      return byLast.filter((bearer) => !isOther(bearer, byLast, cluster));
    return known.filter((bearer) =>
      bearer.clusters.some(({ article }) => article === cluster.article),
    );
  }
}

/** The first name of a person rests on nothing but its own evidence. */
const foundedBy = ({ score }: Profile): PersonJoin => {
  const points = Math.max(score, JOIN_FULL);
  return { score: points, reasons: [{ sign: 'founds', points }] };
};

const isTitled = ({ join }: Choice): boolean =>
  join.reasons.some(({ sign }) => sign === 'same-role');

/** What an article says for somebody besides the name, which says more for the famous. */
const fits = ({ join }: Choice): number =>
  join.reasons.reduce((sum, { sign, points }) => (ofWork.has(sign) ? sum + points : sum), 0);

const ofWork = new Set<JoinSign>(['same-role', 'same-field', 'other-field', 'same-company']);

/** How likely somebody is meant beside others of the name: by the article, and by the story. */
const standing = ({ bearer, join }: Choice): number =>
  join.score + OFTEN_AHEAD * Math.log(1 + bearer.reports.size);

/** Of several, the only one of whom more articles than one tell, if they are many. */
function chiefOf(bearers: readonly Bearer[]): Bearer | undefined {
  const often = bearers.filter(({ reports }) => reports.size > 1);
  const [only] = often;
  return only && often.length === 1 && only.reports.size >= FAR_MORE_ARTICLES ? only : undefined;
}

/** A first name alone means someone else in every article. */
const loneKey = (cluster: Profile): string =>
  cluster.givenOnly ? `${cluster.single[0]} ${cluster.article}` : first(cluster.single);

/** A ruler is called by the first name: 'King Roe' is nobody of that surname, save a king. */
const isOtherRuler = (bearer: Bearer, { crowns }: Profile): boolean =>
  crowns.size > 0 && crowns.isDisjointFrom(bearer.crowns);

/**
 * The only one whom the cluster's own article names in full by this surname, and whom its reading
 * found not to be meant.
 */
function isOther(bearer: Bearer, all: readonly Bearer[], { article }: Profile): boolean {
  const here = (one: Bearer): number =>
    one.clusters.filter((cluster) => cluster.article === article && cluster.full.length > 0).length;
  return here(bearer) === 1 && all.filter((one) => here(one) > 0).length === 1;
}
